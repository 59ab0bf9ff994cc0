import type { ValidationRule } from '../../../workbook/sheet-model';
import { mapReferences, type FormulaReference } from '../formulas/formula-references';
import { isFormula } from '../formulas/calculation';
import { mapCells } from '../state/areas';
import type { Book } from '../state/book';
import { sheetNameKey } from '../state/sheet-names';
import type { SheetState } from '../state/sheet-state';

/** What the drop-down of a rule offers on its sheet; null where the rule has none. Cells that are referred to are read anew. */
export function offeredValues(book: Book, home: SheetState, rule: ValidationRule): readonly string[] | null {
  switch (rule.type) {
    case 'custom':
      return null;
    case 'list':
      return rule.values;
    case 'listed-in':
      return referencesIn(rule.formula).flatMap(({ sheet, area }) => {
        const source = sheet === null ? home : sheetNamed(book, sheet);
        return source === undefined
          ? []
          : mapCells(area, (row, column) => textAt(source, row, column)).flat();
      });
  }
}

function referencesIn(formula: string): readonly FormulaReference[] {
  const found: FormulaReference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

function sheetNamed({ sheets }: Book, name: string): SheetState | undefined {
  return sheets.find((sheet) => sheetNameKey(sheet.name) === sheetNameKey(name));
}

function textAt(sheet: SheetState, row: number, column: number): string {
  const { content } = sheet.cells.at(row, column);
  const value = isFormula(content) ? content.cached : content;
  return value === null || typeof value === 'object' ? '' : String(value);
}
