import { openIronCalc } from '../../src/preview/node/ironcalc-node';
import { cellText } from '../../src/workbook/address';
import type { GridValue } from '../../src/workbook/port';

/** What stands in a cell beside the formula; null: nothing. A text is never taken for a number. */
export type InputCell = number | string | null;

const SHEET = 'Số liệu';

/**
 * What a spreadsheet program gives for one formula in each row, beside the inputs of that row: all in one sheet and
 * calculated once, since that is what takes its time. `formulaOf` is told the row counted from 0, whose inputs stand
 * in the cells that `inputCell` names.
 */
export function calculatedRows(
  formulaOf: (row: number) => string,
  inputs: readonly (readonly InputCell[])[],
): Promise<readonly GridValue[]> {
  const engine = openIronCalc();
  engine.addSheet(SHEET);
  const places = inputs.map((cells, row) => {
    for (const [column, content] of cells.entries()) {
      if (content !== null) engine.enter({ sheet: SHEET, row, column: column + 1 }, content);
    }
    const place = { sheet: SHEET, row, column: 0 };
    engine.enter(place, { formula: formulaOf(row), cached: '' });
    return place;
  });
  return Promise.resolve(engine.values(places));
}

/** The cell of an input, both counted from 0; the formula itself stands in column A. */
export function inputCell(row: number, input: number): string {
  return cellText({ row, column: input + 1 });
}
