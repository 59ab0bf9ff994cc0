import type { FormTable, MatrixTable } from '../model/entry';
import type { DataRow } from '../sheets/data/data-sheet';
import type { FigurePlaces } from './figure-places';
import { formDataRows } from './form-data-rows';
import type { FormPlaces } from './form-places';
import { matrixDataRows } from './matrix-data-rows';
import type { ComputedSection } from './report-sections';

/** Where the cells of entry tables stand in the workbook that the report is written into. */
export interface TablePlaces {
  readonly matrix: (table: MatrixTable) => FigurePlaces;
  readonly form: (table: FormTable) => FormPlaces;
}

/** The figures of sections and of the periods they are compared with, each once, with the cell that holds it. */
export function dataRowsOf(sections: readonly ComputedSection[], places: TablePlaces): readonly DataRow[] {
  return distinct(
    sections.flatMap((section) =>
      section.arrangement === 'matrix'
        ? matrixDataRows(section, places.matrix)
        : formDataRows(section, places.form),
    ),
  );
}

/** Two sections may share a period: its figures are listed once. */
function distinct(rows: readonly DataRow[]): readonly DataRow[] {
  return [...new Map(rows.map((row) => [dataRowKey(row), row])).values()];
}

/** What a row is of: a set, a period, a unit, an indicator. */
export function dataRowKey({ set, period, unit, indicator }: DataRow): string {
  return [set, period, unit.code, indicator.code].join('|');
}
