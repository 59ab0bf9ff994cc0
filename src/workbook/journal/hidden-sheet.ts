import type { SheetModel } from '../sheet-model';

/** A very hidden sheet of plain cells. */
export function hiddenSheet(name: string, cells: SheetModel['cells']): SheetModel {
  return {
    name,
    visibility: 'very-hidden',
    showGridlines: true,
    styles: {},
    cells,
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
  };
}
