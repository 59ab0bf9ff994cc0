/**
 * Walks over the elements of an XML part and their attributes without making anything of them: bytes are compared where
 * they lie, since turning a sheet into a text takes longer than reading it. What is looked at lies between `start`
 * and `end`. It takes apart what is well formed and comes to an end on everything else.
 */
export class TagWalk {
  /** Of the element's or the attribute's name without its prefix, or of the attribute's value. */
  start = 0;
  end = 0;
  /** Of the name with its prefix. */
  nameStart = 0;
  /** Where the tag itself begins. */
  tagStart = 0;
  kind: 'opening' | 'closing' = 'opening';
  /** Known once the attributes were walked over. */
  isEmptyElement = false;
  private at = 0;

  constructor(private readonly xml: Uint8Array) {}

  /** Goes to the next tag; false at the end. */
  nextTag(): boolean {
    let open = this.xml.indexOf(LESS, this.at);
    while (open !== -1 && (this.xml[open + 1] === MARK || this.xml[open + 1] === QUESTION)) {
      open = this.xml.indexOf(LESS, this.endOfAside(open));
    }
    if (open === -1) return false;
    this.isEmptyElement = false;
    this.tagStart = open;
    this.kind = this.xml[open + 1] === SLASH ? 'closing' : 'opening';
    this.start = this.kind === 'closing' ? open + 2 : open + 1;
    this.takeName();
    return true;
  }

  /** Goes to the name of the next attribute of the tag; false where there is none. `toValue` comes next. */
  nextAttribute(): boolean {
    this.skipBlanks();
    const byte = this.xml[this.at];
    if (byte === SLASH) {
      this.isEmptyElement = this.xml[this.at + 1] === GREATER;
      return false;
    }
    if (byte === undefined || byte === GREATER || byte === LESS) return false;
    this.start = this.at;
    this.takeName();
    return this.end > this.start;
  }

  /** Goes from the name of an attribute to its value. */
  toValue(): void {
    this.skipBlanks();
    if (this.xml[this.at] === EQUALS) this.at += 1;
    this.skipBlanks();
    const quote = this.xml[this.at];
    this.start = this.at + 1;
    const close = quote === QUOTE || quote === APOSTROPHE ? this.xml.indexOf(quote, this.start) : -1;
    this.end = close === -1 ? this.xml.length : close;
    this.at = this.end + 1;
  }

  /** Whether that which is looked at is this word, in bytes. */
  isWord(word: Uint8Array): boolean {
    if (this.end - this.start !== word.length) return false;
    for (let index = 0; index < word.length; index += 1) {
      if (this.xml[this.start + index] !== word[index]) return false;
    }
    return true;
  }

  /** The name that is looked at, with its prefix. */
  fullName(): string {
    return new TextDecoder().decode(this.xml.subarray(this.nameStart, this.end));
  }

  text(): string {
    return new TextDecoder().decode(this.xml.subarray(this.start, this.end));
  }

  byteAt(place: number): number {
    return this.xml[place] ?? 0;
  }

  /** What stands between the tag, whose attributes were walked over, and the next one. */
  textBehind(): string {
    const start = this.xml.indexOf(GREATER, this.at) + 1;
    if (start === 0) return '';
    const end = this.xml.indexOf(LESS, start);
    return new TextDecoder().decode(this.xml.subarray(start, end === -1 ? this.xml.length : end));
  }

  private takeName(): void {
    let at = this.start;
    this.nameStart = at;
    for (let byte = this.xml[at]; byte !== undefined && !endsName(byte); byte = this.xml[at]) {
      at += 1;
      if (byte === COLON) this.start = at;
    }
    this.end = at;
    this.at = at;
  }

  private skipBlanks(): void {
    while (isBlank(this.xml[this.at] ?? 0)) this.at += 1;
  }

  /** Behind a comment, a literal text or an instruction. */
  private endOfAside(open: number): number {
    const isComment = this.xml[open + 2] === DASH;
    const last = isComment ? DASH : this.xml[open + 2] === BRACKET ? BRACKET_CLOSED : null;
    let close = this.xml.indexOf(GREATER, open);
    while (close !== -1 && last !== null && !(this.xml[close - 1] === last && this.xml[close - 2] === last)) {
      close = this.xml.indexOf(GREATER, close + 1);
    }
    return close === -1 ? this.xml.length : close;
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const MARK = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const BRACKET = 0x5b;
const BRACKET_CLOSED = 0x5d;

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function endsName(byte: number): boolean {
  return isBlank(byte) || byte === GREATER || byte === SLASH || byte === EQUALS || byte === LESS;
}
