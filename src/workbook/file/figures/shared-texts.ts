import { decodeText } from '../notation/escaped-text';
import { KeptTexts, type BytePlace } from '../package/kept-texts';
import { damaged } from '../package/refusals';
import { TagWalk } from '../package/tag-walk';
import { elementText } from './element-text';

/**
 * The texts that the cells of a workbook share, by their place in the list. They are found at once and made when they
 * are asked for: those of sheets that nobody reads cost next to nothing.
 */
export class SharedTexts {
  private readonly starts: readonly number[];
  private readonly known: (string | undefined)[] = [];

  /** Throws `WorkbookError` `unreadable-file` for a part that breaks off: texts behind would be missing. */
  constructor(
    private readonly part: string,
    private readonly xml: Uint8Array,
  ) {
    this.starts = startsOfTexts(part, xml);
  }

  /** Null where the list has no such text. */
  at(index: number): string | null {
    const start = this.starts[index];
    if (start === undefined) return null;
    return (this.known[index] ??= this.textAt(start, this.starts[index + 1] ?? this.xml.length));
  }

  private textAt(start: number, end: number): string {
    const place = { bytes: this.xml, start, end };
    return ITEMS.at(place, () => this.textWithin(place)) ?? this.textFrom(start).text;
  }

  /** Null for a text that goes on behind the place, so that others of the same bytes may read otherwise. */
  private textWithin({ start, end }: BytePlace): string | null {
    const { text, readTo } = this.textFrom(start);
    return readTo <= end ? text : null;
  }

  /** A plain text, or its runs of different looks put together; how it is pronounced is left out. */
  private textFrom(start: number): { readonly text: string; readonly readTo: number } {
    const walk = new TagWalk(this.xml, start);
    walk.nextTag();
    const text = walk.passAttributes() ? '' : richText(walk, TEXT_ITEM, this.part);
    return { text, readTo: walk.end };
  }
}

const ITEMS = new KeptTexts();

function startsOfTexts(part: string, xml: Uint8Array): readonly number[] {
  const walk = new TagWalk(xml);
  const starts: number[] = [];
  let [open, elements] = [0, 0];
  while (walk.nextTag()) {
    const isItem = walk.isWord(TEXT_ITEM);
    if (!isItem && !walk.isWord(LIST)) continue;
    if (walk.kind === 'closing') {
      open -= 1;
      continue;
    }
    elements += 1;
    if (isItem) starts.push(walk.tagStart);
    if (!walk.passAttributes()) open += 1;
  }
  if (open !== 0 || elements === 0) throw damaged(`${part} breaks off`, part);
  return starts;
}

/** The text within an element of plain or formatted text, to whose closing tag the walk goes. */
export function richText(walk: TagWalk, word: Uint8Array, part: string): string {
  let [plain, runs, run] = ['', '', ''];
  let [hasRuns, isInRun, isPronunciation] = [false, false, false];
  while (walk.nextTag()) {
    const isOpening = walk.kind === 'opening';
    if (!isOpening && walk.isWord(word)) return hasRuns ? runs : plain;
    if (walk.isWord(PRONUNCIATION)) isPronunciation = isOpening;
    else if (walk.isWord(RUN)) {
      if (isOpening) [hasRuns, run] = [true, ''];
      else runs += run;
      isInRun = isOpening && !walk.passAttributes();
    } else if (isOpening && !isPronunciation && walk.isWord(TEXT)) {
      const text = decodeText(elementText(walk, TEXT, part));
      if (isInRun) run = text;
      else plain = text;
    }
  }
  throw damaged(`${part} breaks off`, part);
}

const word = (letters: string) => new TextEncoder().encode(letters);
const LIST = word('sst');
const TEXT_ITEM = word('si');
const RUN = word('r');
const TEXT = word('t');
const PRONUNCIATION = word('rPh');
