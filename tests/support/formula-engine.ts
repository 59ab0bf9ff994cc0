import { readFile } from 'node:fs/promises';
import { initSync, Model } from '@ironcalc/wasm';
import { cellText } from '../../src/workbook/address';
import type { GridValue } from '../../src/workbook/port';

/** What stands in a cell beside the formula; null: nothing. A text is never taken for a number. */
export type InputCell = number | string | null;

/** As IronCalc numbers the kinds of a cell's value, after Excel's TYPE function. */
const KIND = { number: 1, text: 2, truth: 4, error: 16 } as const;
/** Columns counted from 1: the formula, the same joined to an empty text, the inputs. */
const COLUMN = { formula: 1, whole: 2, inputs: 3 } as const;

/**
 * What a spreadsheet program gives for one formula in each row, beside the inputs of that row: all in one sheet and
 * calculated once, since that is what takes its time. `formulaOf` is told the row counted from 0, whose inputs stand
 * in the cells that `inputCell` names.
 */
export async function calculatedRows(
  formulaOf: (row: number) => string,
  inputs: readonly (readonly InputCell[])[],
): Promise<readonly GridValue[]> {
  initSync({ module: await readFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new Model('so', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    for (const [row, cells] of inputs.entries()) {
      for (const [column, input] of cells.entries()) {
        if (input !== null) model.setUserInput(0, row + 1, column + COLUMN.inputs, typedText(input));
      }
      model.setUserInput(0, row + 1, COLUMN.formula, formulaOf(row));
      model.setUserInput(0, row + 1, COLUMN.whole, `=A${row + 1}&""`);
    }
    model.evaluate();
    return inputs.map((_, row) => valueIn(model, row + 1));
  } finally {
    // The program's memory is its own; whoever calculates many sheets would keep them all.
    model.free();
  }
}

/** The cell of an input, both counted from 0. */
export function inputCell(row: number, input: number): string {
  return cellText({ row, column: input + COLUMN.inputs - 1 });
}

/** A number is shown rounded in its own cell, and whole as a text. */
function valueIn(model: Model, row: number): GridValue {
  switch (model.getCellType(0, row, COLUMN.formula)) {
    case KIND.number:
      return Number(model.getFormattedCellValue(0, row, COLUMN.whole));
    case KIND.truth:
      return model.getFormattedCellValue(0, row, COLUMN.formula) === 'TRUE';
    case KIND.error:
      return { error: model.getFormattedCellValue(0, row, COLUMN.formula) };
    default:
      return model.getFormattedCellValue(0, row, COLUMN.formula);
  }
}

/** The quote keeps a text from being read as a number or a date. */
function typedText(input: number | string): string {
  return typeof input === 'number' ? String(input) : `'${input}`;
}
