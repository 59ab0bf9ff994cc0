import type { DataRow } from '../sheets/data/data-sheet';
import { formDataRows } from './form-data-rows';
import { matrixDataRows } from './matrix-data-rows';
import type { ComputedSection } from './report-sections';
import type { TablePlaces } from './table-places';

/** The figures of sections and of the periods they are compared with, each once, with the cell that holds it. */
export function dataRowsOf(sections: readonly ComputedSection[], places: TablePlaces): readonly DataRow[] {
  return distinct(
    sections.flatMap((section) =>
      section.arrangement === 'matrix'
        ? matrixDataRows(section, places.matrix)
        : formDataRows(section, places),
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
