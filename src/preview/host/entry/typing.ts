import { rangeText, type CellAddress } from '../../../workbook/address';
import type { Validation } from '../../../workbook/sheet-model';
import { refuseLocked } from '../excel/range-state';
import { HostFailure } from '../host-failure';
import { contains } from '../state/areas';
import type { Book } from '../state/book';
import type { CellState } from '../state/cell-store';
import type { SheetState } from '../state/sheet-state';
import { offeredValues } from './offered-values';
import { formatOfTyped } from './typed-format';
import { contentFromText } from './typed-text';

/** What Excel answers a person who typed: taken, or the alert of a rule that the entry breaks. */
export type TypingResult =
  | { readonly type: 'taken' }
  | {
      readonly type: 'alert';
      readonly style: 'stop' | 'warning' | 'information';
      readonly title: string;
      readonly message: string;
    };

/**
 * A person types into a cell: in the machine's own notation, held against the rules of the cell and the sheet's
 * protection (https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249).
 * After an alert the cell holds what it held, and nobody hears of it.
 */
export function typeIntoCell(
  book: Book,
  sheet: SheetState,
  cell: CellAddress,
  text: string,
  answer: 'not-asked' | 'confirmed' = 'not-asked',
): TypingResult {
  const old = sheet.cells.at(cell.row, cell.column);
  refuseLocked({ book, sheet, area: areaOf(cell) });
  put(book, sheet, cell, typedInto(old, text, book));
  const broken = sheet.validations.find(
    (rule) => contains(rule.range, areaOf(cell)) && breaks(book, sheet, cell, rule),
  );
  const alert = broken?.error;
  if (alert !== undefined && (answer === 'not-asked' || alert.style === 'stop')) {
    put(book, sheet, cell, old);
    return { type: 'alert', ...alert };
  }
  book.changed(sheet, areaOf(cell));
  return { type: 'taken' };
}

/** A person pastes values: rules of entry do not see it (the same page, "Data validation is not applied to …"). */
export function pasteIntoCells(
  book: Book,
  sheet: SheetState,
  first: CellAddress,
  rows: readonly (readonly string[])[],
): void {
  for (const [index, row] of rows.entries()) {
    for (const [offset, text] of row.entries()) {
      const cell = { row: first.row + index, column: first.column + offset };
      refuseLocked({ book, sheet, area: areaOf(cell) });
      put(book, sheet, cell, typedInto(sheet.cells.at(cell.row, cell.column), text, book));
      book.changed(sheet, areaOf(cell));
    }
  }
}

/** The cell with the text in it, and with the format that Excel gives it for that. */
function typedInto(cell: CellState, text: string, { culture }: Book): CellState {
  const { numberFormat: old = 'General' } = cell.style;
  const content = contentFromText(text, old, culture);
  const numberFormat = formatOfTyped(text, old, content);
  return { content, style: numberFormat === null ? cell.style : { ...cell.style, numberFormat } };
}

function put(book: Book, sheet: SheetState, { row, column }: CellAddress, cell: CellState): void {
  sheet.cells.put(row, column, cell);
  book.calculation.note(sheet, row, column);
}

function breaks(
  book: Book,
  sheet: SheetState,
  { row, column }: CellAddress,
  validation: Validation,
): boolean {
  const { content } = sheet.cells.at(row, column);
  if (content === null) return !validation.allowBlank;
  const { rule } = validation;
  if (rule.type !== 'custom') {
    const text = typeof content === 'object' ? '' : String(content);
    return !offeredValues(book, sheet, rule)?.includes(text);
  }
  const { top, left } = validation.range;
  const [value] = book.calculation.probeAll(sheet, [
    { formula: rule.formula, from: { row: top, column: left }, to: { row, column } },
  ]);
  if (typeof value === 'object')
    throw new HostFailure('GeneralException', `the rule of ${rangeText(validation.range)} has no value`);
  return value === false || value === 0;
}

function areaOf({ row, column }: CellAddress): { top: number; left: number; bottom: number; right: number } {
  return { top: row, left: column, bottom: row, right: column };
}
