import type { FormTable, MatrixTable } from '../model/entry';
import type { FigurePlaces } from './figure-places';
import type { FormPlaces } from './form-places';

/** Where the cells of entry tables stand in the workbook that the report is written into. */
export interface TablePlaces {
  readonly matrix: (table: MatrixTable) => FigurePlaces;
  readonly form: (table: FormTable) => FormPlaces;
}
