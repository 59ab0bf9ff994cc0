import type { Entry, FormTable, WordsInCell } from '../model/entry';
import { toNumber } from '../model/decimal';
import { isFigureIndicator, type FormSet, type Indicator } from '../model/indicator-set';
import { isLeftToEngine } from '../model/computed-figures';
import { figureOf } from '../model/observation';
import type { DataRow, FigureSource } from '../sheets/data/data-sheet';
import { FORM_COLUMN } from '../sheets/form/form-geometry';
import { parseRange } from '../workbook/address';
import type { SheetGrid } from '../workbook/port';
import { unitRow } from './form-section';
import { cellOfCode } from './form-words';
import type { FoundEntrySheet } from './read-contents';

/** Where the columns of a form stand; null for one that is not there. A row is known by the code of its item. */
export interface FormColumns {
  readonly sheet: string;
  readonly codeColumn: number;
  readonly value: (facet: string) => number | null;
  readonly previous: (facet: string) => number | null;
  readonly target: number | null;
  readonly remark: number | null;
}

/** A form's columns and what its cells hold there, which a formula will compare with what they hold later. */
export interface FormPlaces extends FormColumns {
  readonly holds: (indicator: Indicator, entry: Entry | undefined) => Entry['content'];
  readonly says: (words: WordsInCell) => Entry['content'];
}

/** On a form that this program lays out anew, under this tab. */
export function placesOnNewForm(table: FormTable, sheet: string): FormPlaces {
  return {
    sheet,
    codeColumn: FORM_COLUMN.code,
    ...newColumns(table.set),
    holds: (indicator, entry) => {
      const value = figureOf(entry?.observed);
      return isReckoned(indicator) && isLeftToEngine(entry)
        ? value === null
          ? null
          : toNumber(value)
        : (entry?.content ?? null);
    },
    says: ({ text }) => text,
  };
}

/** Where the columns of a set stand on a form that is laid out anew. */
function newColumns({ form }: FormSet): Pick<FormColumns, 'value' | 'previous' | 'target' | 'remark'> {
  const column = (isMeant: (column: FormSet['form']['columns'][number]) => boolean) => {
    const index = form.columns.findIndex(isMeant);
    return index === -1 ? null : FORM_COLUMN.first + index;
  };
  return {
    value: (facet) => column((of) => of.role === 'value' && of.facet === facet),
    previous: (facet) => column((of) => of.role === 'previous' && of.facet === facet),
    target: column(({ role }) => role === 'target'),
    remark: column(({ role }) => role === 'remark'),
  };
}

/** On the form as people have it. Null for another sheet, and without a column of codes. */
export function placesOnForm(found: FoundEntrySheet, grid: SheetGrid): FormPlaces | null {
  const columns = columnsOnForm(found);
  if (columns === null) return null;
  return {
    ...columns,
    holds: (_, entry) => entry?.content ?? null,
    // "100%" may be the number 1 in its cell.
    says: ({ cell, text }) => {
      const range = parseRange(cell);
      const value = range === null ? text : (grid.values[range.top]?.[range.left] ?? null);
      return value !== null && typeof value === 'object' ? value.error : value;
    },
  };
}

function columnsOnForm(found: FoundEntrySheet): FormColumns | null {
  if (found.arrangement !== 'form' || found.table === null) return null;
  const { codeColumn, columns } = found.layout;
  if (codeColumn === null) return null;
  const columnOf = (isMeant: (key: (typeof columns)[number]['key']) => boolean) =>
    columns.find(({ key }) => isMeant(key))?.column ?? null;
  return {
    sheet: found.table.sheet,
    codeColumn,
    value: (facet) => columnOf((key) => key.type === 'value' && key.facet === facet),
    previous: (facet) => columnOf((key) => key.type === 'previous' && key.facet === facet),
    target: columnOf(({ type }) => type === 'target'),
    remark: columnOf(({ type }) => type === 'remark'),
  };
}

/** The cell of an item in one of a form's columns. */
export function sourceOnForm(
  { sheet, codeColumn }: FormColumns,
  item: string,
  column: number | null,
): FigureSource | null {
  return column === null ? null : { sheet, codeColumn, column, item };
}

/** Where a figure, a target or a remark that the flat table lists stands on its unit's form; null for none of it. */
export function sourceOnFoundForm(
  found: FoundEntrySheet,
  { unit, indicator }: Pick<DataRow, 'unit' | 'indicator'>,
): FigureSource | null {
  const places = columnsOnForm(found);
  if (places === null || found.table?.arrangement !== 'form') return null;
  return unitRow(found.table).unit.code === unit.code
    ? sourceOfCode(places, found.table.set, indicator.code)
    : null;
}

/** The cell that the flat table lists by this code. */
export function sourceOfCode(places: FormColumns, set: FormSet, code: string): FigureSource | null {
  const listed = cellOfCode(set, code);
  if (listed === null) return null;
  const { item, cell } = listed;
  return sourceOnForm(places, item.code, typeof cell === 'string' ? places[cell] : places.value(cell.facet));
}

function isReckoned(indicator: Indicator): boolean {
  return isFigureIndicator(indicator) && indicator.computed !== undefined;
}
