import type { Arrangement } from '../../model/indicator-set';
import type { SheetGrid } from '../../workbook/port';
import { textAt } from './grid-text';
import { readCollectedTag, readFormTag, readTag } from './tag';
import { tagCell } from './tag-cell';

/** What an entry sheet says of itself. */
export interface SelfDescription {
  /** The set's id, whether that set is known or not. */
  readonly set: string;
  readonly arrangement: Arrangement;
}

/** What the tag of an entry sheet says; null without one. */
export function describedBy(grid: SheetGrid): SelfDescription | null {
  const place = tagCell(grid, (text) => described(text) !== null);
  return place === null ? null : described(textAt(grid, place));
}

/** The id of the set that an entry sheet says it is of, whether that set is known or not; null without a tag. */
export function setIdOf(grid: SheetGrid): string | null {
  return describedBy(grid)?.set ?? collectedSetOf(grid);
}

function collectedSetOf(grid: SheetGrid): string | null {
  const place = tagCell(grid, (text) => readCollectedTag(text) !== null);
  return place === null ? null : (readCollectedTag(textAt(grid, place))?.set ?? null);
}

function described(text: string): SelfDescription | null {
  const matrix = readTag(text);
  if (matrix !== null) return { set: matrix.set, arrangement: 'matrix' };
  const form = readFormTag(text);
  return form === null ? null : { set: form.set, arrangement: 'form' };
}
