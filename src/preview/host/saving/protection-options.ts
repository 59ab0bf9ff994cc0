import type { ProtectedAction } from '../../../workbook/sheet-model';

/** What `protect()` may allow, beside what may be selected (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions). */
export const PROTECTION_OPTIONS: readonly (readonly [string, ProtectedAction])[] = [
  ['allowFormatCells', 'format-cells'],
  ['allowFormatColumns', 'format-columns'],
  ['allowFormatRows', 'format-rows'],
  ['allowInsertRows', 'insert-rows'],
  ['allowDeleteRows', 'delete-rows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'auto-filter'],
];
