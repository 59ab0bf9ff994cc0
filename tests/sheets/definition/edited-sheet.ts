import { layoutDefinitionSheet } from '../../../src/sheets/definition/definition-layout';
import { readDefinitionSheet } from '../../../src/sheets/definition/definition-reading';
import type { IndicatorSet } from '../../../src/model/indicator-set';
import type { DefinitionProblem } from '../../../src/model/set/definition-problem';
import { cellText } from '../../../src/workbook/address';
import type { CellContent, SheetModel } from '../../../src/workbook/sheet-model';
import { gridOf, type } from '../sheet-edits';

/** A cell of the sheet by the words that a person sees: the block, what the row begins with, the column's heading. */
export interface Spot {
  readonly block: string;
  /** What stands in the first column of the row; a number is the row under the headings, from 1. */
  readonly row: string | number;
  readonly column: string;
}

/** Where a spot is: `F12`. */
export function spotOf(model: SheetModel, { block, row, column }: Spot): string {
  const text = (at: number, col: number) => textOf(model, at, col);
  const rows = Math.max(...model.cells.map((cell) => cell.row)) + 1;
  const all = Array.from({ length: rows }, (_, index) => index);
  const heading = all.find((at) => text(at, 0).endsWith(`. ${block}`))!;
  const header = all.find(
    (at) => at > heading && Array.from({ length: 30 }, (_, col) => text(at, col)).includes(column),
  )!;
  const columnIndex = Array.from({ length: 30 }, (_, col) => text(header, col)).indexOf(column);
  const target =
    typeof row === 'number' ? header + row : all.find((at) => at > header && text(at, 0) === row)!;
  return cellText({ row: target, column: columnIndex });
}

function textOf(model: SheetModel, row: number, column: number): string {
  const content = model.cells.find((cell) => cell.row === row && cell.column === column)?.content ?? '';
  return typeof content === 'string' ? content : '';
}

/** A sheet of a set on which a person has typed into some cells. */
export function typedOver(
  set: IndicatorSet,
  edits: readonly (readonly [Spot, CellContent])[],
): { readonly model: SheetModel; readonly cells: readonly string[] } {
  let model = layoutDefinitionSheet(set);
  const cells = edits.map(([spot]) => spotOf(model, spot));
  edits.forEach(([, content], index) => {
    model = type(model, cells[index]!, content);
  });
  return { model, cells };
}

/** What is wrong with a sheet; none when its set can be read. */
export async function problemsOf(model: SheetModel): Promise<readonly DefinitionProblem[]> {
  const reading = readDefinitionSheet(await gridOf(model));
  if (reading === null) throw new Error('the sheet is not known as a definition');
  return 'problems' in reading ? reading.problems : [];
}

/** The set that a sheet defines. */
export async function setOn(model: SheetModel): Promise<IndicatorSet> {
  const reading = readDefinitionSheet(await gridOf(model));
  if (reading === null || 'problems' in reading) throw new Error(JSON.stringify(reading));
  return reading.set;
}
