import { contentHash } from '../../model/content-hash';
import { foldName } from '../../model/name-folding';
import { headingWord, isFigureLike } from '../paste/cell-texts';
import { filledWidth } from '../paste/read-tab-text';
import type { ForeignSheet } from '../submission';

/** A table is not headed by more rows than this. */
const MOST_HEADING_ROWS = 4;

/**
 * Tells by its headings whether a sheet is laid out as another was: same words over the same columns, whatever stands
 * above them. A period in a heading counts: last month's columns are not this month's.
 */
export function headingFingerprint(rows: ForeignSheet['rows']): string {
  return contentHash(
    JSON.stringify(headingRows(rows).map((texts) => texts.slice(0, filledWidth(texts)).map(foldName))),
  );
}

/** The headings as a person recognises them: "STT | Đơn vị | Tỷ lệ". */
export function headingsText(rows: ForeignSheet['rows']): string {
  return headingRows(rows)
    .flatMap((texts) => texts.map((text) => text.trim()).filter((text) => text !== ''))
    .join(' | ');
}

/** From the row that heads the column of names down to the first row of figures. */
function headingRows(rows: ForeignSheet['rows']): ForeignSheet['rows'] {
  const first = rows.findIndex((texts) => texts.some((text) => headingWord(text) === 'name'));
  if (first === -1) return [];
  const length = rows
    .slice(first + 1, first + MOST_HEADING_ROWS)
    .findIndex((texts) => texts.some(isFigureLike));
  return rows.slice(first, first + (length === -1 ? MOST_HEADING_ROWS : length + 1));
}
