/**
 * Excel's limits (Excel specifications and limits, support.microsoft.com), lengths in UTF-16 units.
 * Rows and columns are in `address.ts`.
 */
export const LIMITS = {
  sheetName: 31,
  cellText: 32_767,
  formula: 8_192,
  /** Formula of a validation rule, and the values of a list joined with commas. */
  validationFormula: 255,
  promptTitle: 32,
  promptMessage: 255,
  errorMessage: 225,
  name: 255,
  numberFormat: 255,
  tableColumn: 255,
  headerOrFooter: 255,
  pageBreaks: 1_026,
  fitPages: 32_767,
  /** Percent. */
  scale: { min: 10, max: 400 },
  /** Points. */
  rowHeight: 409.5,
  /** Characters of the default font. */
  columnWidth: 255,
  /** Points. */
  fontSize: { min: 1, max: 409 },
  indent: 250,
} as const;
