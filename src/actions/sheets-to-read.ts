import { TAG_NAME } from '../sheets/entry/tag';
import type { SheetIntroduction } from '../workbook/file/read-grids';
import { isOwnMemory } from '../workbook/journal/slots';

/** So many sheets of a file without our names are looked through; a unit's workbook has a few. */
const MOST_UNKNOWN_SHEETS = 20;

/**
 * Which sheets of a file are read: those that carry our names. Copies of values and Document Inspector lose the names, so
 * that a file without any is looked through.
 */
export function sheetsToRead(sheets: readonly SheetIntroduction[]): readonly string[] {
  const ours = sheets.filter(({ names }) => names.includes(TAG_NAME));
  const chosen = ours.length > 0 ? ours : sheets.slice(0, MOST_UNKNOWN_SHEETS);
  return chosen.map(({ name }) => name).filter((name) => !isOwnMemory(name));
}
