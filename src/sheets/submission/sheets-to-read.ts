import { isOwnMemory } from '../../workbook/journal/slots';
import { ORIGINALS_SHEET } from '../../workbook/journal/originals-sheet';
import { ACCEPTANCE_SHEET } from '../acceptance-sheet';
import { DATA_SHEET } from '../data/data-sheet';
import { TAG_NAME } from '../entry/tag';
import { GUIDE_SHEET } from '../guide-words';
import { REPORT_TAG_NAME } from '../report/report-tag';
import { LOG_SHEET } from '../take-in/log-sheet';
import { MEMORY_SHEET } from '../take-in/memory-sheet';
import { UNIT_LIST_SHEET } from '../unit-list-sheet';

/** What is known of a sheet before it is read. */
export interface SheetIntroduction {
  readonly name: string;
  /** The names scoped to it. */
  readonly names: readonly string[];
}

/** So many sheets without our names are looked into; a form that somebody copied stands among the first. */
const MOST_UNNAMED = 12;

/**
 * Which sheets of a submitted file are read, by name: those that carry the name of our tag, and of the others the first
 * few, for Document Inspector and copies lose names. What the product itself makes beside an entry sheet is never read.
 */
export function sheetsToRead(introductions: readonly SheetIntroduction[]): readonly string[] {
  const tagged = introductions.filter(({ names }) => names.includes(TAG_NAME));
  const unnamed = introductions.filter(
    ({ name, names }) => !names.includes(TAG_NAME) && !names.includes(REPORT_TAG_NAME) && !isOwn(name),
  );
  return [...tagged, ...unnamed.slice(0, MOST_UNNAMED)].map(({ name }) => name);
}

function isOwn(sheet: string): boolean {
  return OWN_SHEETS.includes(sheet) || isOwnMemory(sheet);
}

const OWN_SHEETS = [
  ACCEPTANCE_SHEET,
  DATA_SHEET,
  GUIDE_SHEET,
  LOG_SHEET,
  MEMORY_SHEET,
  ORIGINALS_SHEET,
  UNIT_LIST_SHEET,
];
