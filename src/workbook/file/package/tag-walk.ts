import { textOfBytes } from './text-of-bytes';

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
  /** Whether the text is a literal one (`<![CDATA[…]]>`), in which no entities stand. */
  isLiteral = false;

  /** Begins at a place of the part, in front of a tag. */
  constructor(
    private readonly xml: Uint8Array,
    private at = 0,
  ) {}

  /** Goes to the next tag; false at the end. */
  nextTag(): boolean {
    let open = this.nextLess();
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

  /** Goes over what is left of the tag's attributes; whether the element is empty. */
  passAttributes(): boolean {
    while (this.nextAttribute()) this.toValue();
    return this.isEmptyElement;
  }

  /** Goes behind the tag, whose attributes were walked over. */
  enter(): void {
    if (this.xml[this.at] === GREATER) this.at += 1;
  }

  /**
   * Goes to the next piece of text before the next tag, which the walk has entered; false where a tag comes. Comments and
   * literal texts lie between pieces.
   */
  nextText(): boolean {
    while (this.at < this.xml.length) {
      this.start = this.at;
      this.isLiteral = false;
      if (this.xml[this.at] !== LESS) {
        this.end = this.nextLess();
        if (this.end === -1) this.end = this.xml.length;
        this.at = this.end;
        return true;
      }
      const sign = this.xml[this.at + 1];
      if (sign !== MARK && sign !== QUESTION) return false;
      this.isLiteral = this.xml[this.at + 2] === BRACKET;
      this.at = this.endOfAside(this.at);
      this.start += LITERAL_START;
      this.end = this.at - LITERAL_END;
      this.at += 1;
      if (this.isLiteral && this.end > this.start) return true;
    }
    return false;
  }

  /**
   * The number that is all the entered element holds, where it is written in digits that a double keeps; null for
   * anything else. The walk stays where it is.
   */
  plainNumber(): number | null {
    let at = this.at;
    const isNegative = this.xml[at] === DASH;
    if (isNegative) at += 1;
    let [units, digits, point] = [0, 0, -1];
    let byte = this.xml[at];
    for (; byte !== undefined && byte !== LESS; byte = this.xml[(at += 1)]) {
      if (byte === POINT && point === -1) point = at;
      else if (byte < ZERO || byte > NINE) return null;
      else {
        units = units * 10 + byte - ZERO;
        digits += 1;
      }
    }
    if (digits === 0 || digits > EXACT_DIGITS || this.xml[at + 1] !== SLASH) return null;
    // Both are whole numbers that a double holds, so that their quotient is the double nearest to the text.
    const value = point === -1 ? units : units / 10 ** (at - point - 1);
    return isNegative ? -value : value;
  }

  /** The whole number that the value that is looked at is; −1 for anything else. */
  wholeNumber(): number {
    let number = 0;
    for (let at = this.start; at < this.end; at += 1) {
      const byte = this.byteAt(at);
      if (byte < ZERO || byte > NINE) return -1;
      number = number * 10 + byte - ZERO;
    }
    return this.end > this.start ? number : -1;
  }

  /** The one letter that is the name or the value that is looked at, prefix and all; 0 for a longer one. */
  letter(): number {
    return this.end - this.start === 1 && this.nameStart === this.start ? this.byteAt(this.start) : NO_LETTER;
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
    return textOfBytes(this.xml, this.nameStart, this.end);
  }

  text(): string {
    return textOfBytes(this.xml, this.start, this.end);
  }

  byteAt(place: number): number {
    return this.xml[place] ?? 0;
  }

  /** What stands between the tag, whose attributes were walked over, and the next one. */
  textBehind(): string {
    const start = this.xml.indexOf(GREATER, this.at) + 1;
    if (start === 0) return '';
    const end = this.xml.indexOf(LESS, start);
    return textOfBytes(this.xml, start, end === -1 ? this.xml.length : end);
  }

  private takeName(): void {
    let at = this.start;
    this.nameStart = at;
    for (let byte = this.xml[at]; byte !== undefined && ENDS_NAME[byte] === 0; byte = this.xml[at]) {
      at += 1;
      if (byte === COLON) this.start = at;
    }
    this.end = at;
    this.at = at;
  }

  /** Most lie near: looking at the next bytes takes less than a search. */
  private nextLess(): number {
    const near = Math.min(this.at + NEAR, this.xml.length);
    for (let at = this.at; at < near; at += 1) if (this.xml[at] === LESS) return at;
    return this.xml.indexOf(LESS, near);
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

const NEAR = 32;
/** `<![CDATA[` and, but for its last sign, `]]>`. */
const LITERAL_START = 9;
const LITERAL_END = 2;
const NO_LETTER = 0;
/** Every whole number of so many digits is a double. */
const EXACT_DIGITS = 15;
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
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

/** For each byte 1 where it ends a name. */
const ENDS_NAME = Uint8Array.from({ length: 256 }, (_, byte) =>
  isBlank(byte) || [GREATER, SLASH, EQUALS, LESS].includes(byte) ? 1 : 0,
);
