import type { FormTable } from '../model/entry';
import type { FoundEntrySheet } from './read-contents';
import type { DataRow, FigureSource } from '../sheets/data/data-sheet';
import { unitRow } from './form-section';
import { cellOfCode } from './form-words';

/** Where the columns of a form stand; null for one that is not there. A row is known by the code of its item. */
export interface FormPlaces {
  readonly sheet: string;
  readonly codeColumn: number;
  readonly value: (facet: string) => number | null;
  readonly previous: (facet: string) => number | null;
  readonly target: number | null;
  readonly remark: number | null;
}

/** The cell of an item in one of a form's columns. */
export function sourceOnForm(
  { sheet, codeColumn }: FormPlaces,
  item: string,
  column: number | null,
): FigureSource | null {
  return column === null ? null : { sheet, codeColumn, column, item };
}

export function placesOnNewForm(table: FormTable): FormPlaces {
  throw new RangeError(table.sheet);
}

export function placesOnForm(found: FoundEntrySheet): FormPlaces | null {
  throw new RangeError(found.workbook);
}

/** Where a figure, a target or a remark that the flat table lists stands on its unit's form; null for none of it. */
export function sourceOnFoundForm(
  found: FoundEntrySheet,
  { unit, indicator }: Pick<DataRow, 'unit' | 'indicator'>,
): FigureSource | null {
  const { table } = found;
  const places = placesOnForm(found);
  if (places === null || table?.arrangement !== 'form' || unitRow(table).unit.code !== unit.code) return null;
  const listed = cellOfCode(table.set, indicator.code);
  if (listed === null) return null;
  const { item, cell } = listed;
  const column = typeof cell === 'string' ? places[cell] : places.value(cell.facet);
  return sourceOnForm(places, item.code, column);
}
