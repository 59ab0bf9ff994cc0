import { findSet, setHash, type SetCatalogue } from '../../indicator-sets/catalogue';
import { hasForm, type FormSet } from '../../model/indicator-set';
import type { SheetGrid } from '../../workbook/port';
import { ENTRY_WORDS } from '../entry/entry-words';
import { sameWords, textAt, valueText } from '../entry/grid-text';
import { readCollectedTag, type CollectedTag } from '../entry/tag';
import { SEARCH_ROWS, tagCell } from '../entry/tag-cell';
import { COLLECTED_ROW, readCollectedKey, type CollectedKey } from './collected-geometry';

/** Where things are on a sheet of gathered forms. */
export interface RecognisedCollected {
  readonly set: FormSet;
  readonly tag: CollectedTag;
  /** Whether the tag's set has the definition that this program has. */
  readonly isSameDefinition: boolean;
  readonly codeColumn: number;
  readonly nameColumn: number | null;
  readonly columns: readonly KeyedCollectedColumn[];
  /** The last row of the column headings. */
  readonly headerRow: number;
  readonly firstDataRow: number;
}

export interface KeyedCollectedColumn {
  readonly column: number;
  readonly key: Exclude<CollectedKey, { type: 'name' }>;
}

/**
 * Finds out whether a sheet gathers the forms of one of the sets; null for any other. Its hidden key row must be there:
 * headings alone do not tell it from a table that somebody copied.
 */
export function recogniseCollected(grid: SheetGrid, sets: SetCatalogue): RecognisedCollected | null {
  const place = tagCell(grid, (text) => readCollectedTag(text) !== null);
  const tag = place === null ? null : readCollectedTag(textAt(grid, place));
  const set = tag === null ? null : findSet(tag.set, sets);
  if (place === null || tag === null || set === null || !hasForm(set)) return null;
  const keys = (grid.values[place.row] ?? []).map((value) => readCollectedKey(valueText(value)));
  const nameColumn = keys.findIndex((key) => key?.type === 'name');
  const headerRow =
    rowOfCodeHeading(grid, place.column) ?? place.row + (COLLECTED_ROW.facet - COLLECTED_ROW.keys);
  return {
    set,
    tag,
    isSameDefinition: tag.setHash === setHash(set),
    codeColumn: place.column,
    nameColumn: nameColumn === -1 ? null : nameColumn,
    columns: keys.flatMap((key, column) => (key === null || key.type === 'name' ? [] : [{ column, key }])),
    headerRow,
    firstDataRow: headerRow + 1,
  };
}

function rowOfCodeHeading(grid: SheetGrid, column: number): number | null {
  const last = Math.min(SEARCH_ROWS, grid.values.length);
  for (let row = 0; row < last; row += 1) {
    if (sameWords(textAt(grid, { row, column }), ENTRY_WORDS.code)) return row;
  }
  return null;
}
