import { isFormula } from '../formulas/calculation';
import { mapReferences, type FormulaReference, type Moved } from '../formulas/formula-references';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';
import { sheetNameKey } from '../state/sheet-names';
import { movedArea, type RowEdit } from './row-edit';

type Move = (reference: FormulaReference) => Moved;

/**
 * Formulas everywhere follow rows that move: a reference below moves, one that spans them grows or shrinks, one whose
 * cells are all deleted becomes #REF! (https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be).
 */
export function followRows(book: Book, edited: SheetState, edit: RowEdit): void {
  followIn(book, book.sheets, (home) => (reference) => {
    if (!isMeant(reference, home, edited)) return reference;
    const area = movedArea(reference.area, edit);
    return area === null ? 'cells-gone' : { ...reference, area };
  });
}

/** The formulas of these sheets follow the new name of a sheet. */
export function followName(
  book: Book,
  sheets: readonly SheetState[],
  { old, name }: { readonly old: string; readonly name: string },
): void {
  followIn(book, sheets, () => (reference) => {
    const isNamed = reference.sheet !== null && sheetNameKey(reference.sheet) === sheetNameKey(old);
    return isNamed ? { ...reference, sheet: name } : reference;
  });
}

/** References to a deleted sheet are lost. */
export function loseSheet(book: Book, gone: string): void {
  followIn(book, book.sheets, () => (reference) => {
    const isNamed = reference.sheet !== null && sheetNameKey(reference.sheet) === sheetNameKey(gone);
    return isNamed ? 'sheet-gone' : reference;
  });
}

function isMeant({ sheet }: FormulaReference, home: SheetState, edited: SheetState): boolean {
  return sheet === null ? home === edited : sheetNameKey(sheet) === sheetNameKey(edited.name);
}

/** The engine was made to forget all before, so that only what must show at once is noted. */
function followIn(book: Book, sheets: readonly SheetState[], moveFor: (home: SheetState) => Move): void {
  for (const sheet of sheets) {
    const follow = (formula: string): string => mapReferences(formula, moveFor(sheet));
    for (const { row, column, cell } of sheet.cells.all()) {
      if (!isFormula(cell.content)) continue;
      const { formula: old } = cell.content;
      const formula = follow(old);
      if (formula === old) continue;
      sheet.cells.put(row, column, { ...cell, content: { ...cell.content, formula } });
      // A lost reference shows in manual mode as well.
      if (formula.includes('#REF!') && !old.includes('#REF!')) book.calculation.note(sheet, row, column);
    }
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
      const formula = follow(format.formula);
      return formula === format.formula ? format : { ...format, formula };
    });
    sheet.validations = sheet.validations.map((validation) => {
      const { rule } = validation;
      if (rule.type === 'list') return validation;
      const formula = follow(rule.formula);
      return formula === rule.formula ? validation : { ...validation, rule: { ...rule, formula } };
    });
  }
}
