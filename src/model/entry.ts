import type { FigureIndicator, FormSet, Indicator, MatrixSet } from './indicator-set';
import type { CellReading } from './cell-reading';
import type { ObservedValue } from './observation';
import type { CalendarDate, Period } from './period';
import type { Unit } from './unit';

/** What an entry sheet holds once read: the figures of one set and one period, each with the cell it stands in. */
export type EntryTable = MatrixTable | FormTable;

/** Many units, a row each. */
export interface MatrixTable extends ReadTable {
  readonly arrangement: 'matrix';
  readonly set: MatrixSet;
  readonly indicators: readonly FigureIndicator[];
  /** Whether it is the sheet that one unit got to fill in: it has no row for the others, and the parent's is not its own. */
  readonly isHandOut?: boolean;
}

/** One unit, a row for each item. */
export interface FormTable extends ReadTable {
  readonly arrangement: 'form';
  readonly set: FormSet;
}

interface ReadTable {
  readonly sheet: string;
  /** What the sheet asks for, in the order of its cells. */
  readonly indicators: readonly Indicator[];
  readonly period: Period;
  /** Số liệu tính đến ngày; null when the sheet gives none. */
  readonly asOf: CalendarDate | null;
  /** The row that stands apart on a matrix sheet; a form has none. */
  readonly parent: EntryRow | null;
  /** The units as the sheet lists them, one alone on a form; whether codes and names agree is for the checks to say. */
  readonly units: readonly EntryRow[];
}

/** What one unit reported: a row of a matrix sheet, or a whole form. */
export interface EntryRow {
  readonly unit: Unit;
  /** Where its figures begin, counted from 0. */
  readonly row: number;
  /** Where the unit's name stands, as Excel writes it; absent on a sheet without a column of names. */
  readonly nameCell?: string;
  /** By indicator code; an indicator whose column is missing has no entry. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Last period's figures as the sheet itself shows them, by indicator code. */
  readonly previous: ReadonlyMap<string, Entry>;
  /** What a form says is to be reached, by indicator code: the cell counts, not what the set declares. */
  readonly targets: ReadonlyMap<string, WordsInCell>;
  /** Free words beside the figures of a form ("khó khăn, vướng mắc"), by the code of the form's item. */
  readonly remarks: ReadonlyMap<string, WordsInCell>;
}

/** Words and the cell they stand in. */
export interface WordsInCell {
  readonly cell: string;
  readonly text: string;
}

/** One cell of the data. */
export interface Entry {
  /** As Excel writes it: `D12`. */
  readonly cell: string;
  readonly content: string | number | boolean | null;
  /** With its `=`; null where the content was typed. */
  readonly formula: string | null;
  readonly reading: CellReading;
  readonly observed: ObservedValue;
}

/** The parent's row, then the units'. */
export function rowsOf(table: EntryTable): readonly EntryRow[] {
  return table.parent === null ? table.units : [table.parent, ...table.units];
}
