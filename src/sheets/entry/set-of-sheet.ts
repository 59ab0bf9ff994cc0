import type { SheetGrid } from '../../workbook/port';
import { textAt } from './grid-text';
import { readCollectedTag, readFormTag, readTag, type EntryTag, type FormTag } from './tag';
import { tagCell } from './tag-cell';

/** The id of the set that an entry sheet says it is of, whether that set is known or not; null without a tag. */
export function setIdOf(grid: SheetGrid): string | null {
  const place = tagCell(grid, (text) => anyTag(text) !== null);
  return place === null ? null : (anyTag(textAt(grid, place))?.set ?? null);
}

function anyTag(text: string): EntryTag | FormTag | null {
  return readTag(text) ?? readFormTag(text) ?? readCollectedTag(text);
}
