import type { Entry, FormTable } from '../model/entry';
import { toNumber } from '../model/decimal';
import { isFigureIndicator, type FormSet, type Indicator } from '../model/indicator-set';
import { isLeftToEngine } from '../model/computed-figures';
import { figureOf } from '../model/observation';
import type { DataRow, FigureSource } from '../sheets/data/data-sheet';
import { FORM_COLUMN } from '../sheets/form/form-geometry';
import { unitRow } from './form-section';
import { formSheetName } from './form-sheet-name';
import { cellOfCode } from './form-words';
import type { FoundEntrySheet } from './read-contents';

/** Where the columns of a form stand; null for one that is not there. A row is known by the code of its item. */
export interface FormPlaces {
  readonly sheet: string;
  readonly codeColumn: number;
  readonly value: (facet: string) => number | null;
  readonly previous: (facet: string) => number | null;
  readonly target: number | null;
  readonly remark: number | null;
  /** What the cell of an indicator holds there. */
  readonly holds: (indicator: Indicator, entry: Entry | undefined) => Entry['content'];
}

/** On a form that this program lays out anew. */
export function placesOnNewForm(table: FormTable): FormPlaces {
  return {
    sheet: formSheetName(table),
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
  };
}

/** Where the columns of a set stand on a form that is laid out anew. */
export function newColumns({ form }: FormSet): Pick<FormPlaces, 'value' | 'previous' | 'target' | 'remark'> {
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
export function placesOnForm(found: FoundEntrySheet): FormPlaces | null {
  if (found.arrangement !== 'form' || found.table === null) return null;
  const { codeColumn, columns } = found.layout;
  if (codeColumn === null) return null;
  const column = (type: (typeof columns)[number]['key']['type'], facet?: string) =>
    columns.find(
      ({ key }) => key.type === type && (facet === undefined || ('facet' in key && key.facet === facet)),
    )?.column ?? null;
  return {
    sheet: found.table.sheet,
    codeColumn,
    value: (facet) => column('value', facet),
    previous: (facet) => column('previous', facet),
    target: column('target'),
    remark: column('remark'),
    holds: (_, entry) => entry?.content ?? null,
  };
}

/** The cell of an item in one of a form's columns. */
export function sourceOnForm(
  { sheet, codeColumn }: FormPlaces,
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
  const places = placesOnForm(found);
  if (places === null || found.table?.arrangement !== 'form') return null;
  return unitRow(found.table).unit.code === unit.code
    ? sourceOfCode(places, found.table.set, indicator.code)
    : null;
}

/** The cell that the flat table lists by this code. */
export function sourceOfCode(places: FormPlaces, set: FormSet, code: string): FigureSource | null {
  const listed = cellOfCode(set, code);
  if (listed === null) return null;
  const { item, cell } = listed;
  return sourceOnForm(places, item.code, typeof cell === 'string' ? places[cell] : places.value(cell.facet));
}

function isReckoned(indicator: Indicator): boolean {
  return isFigureIndicator(indicator) && indicator.computed !== undefined;
}
