import { contentAt } from '../change/grid-content';
import type { Expectation } from '../change/sheet-change';
import { rowBefore, type ChangePlan, type KnownWorkbook, type PlannedStep } from './change-plan';
import { witnessesOf } from './witnesses';

/**
 * What a plan was thought out on: sheets that are not there or are as they were read, the cells that change, and the cells
 * that tell what their rows and columns are, so that nothing is written to another unit after rows were sorted.
 */
export function planExpectations(
  { steps }: Pick<ChangePlan, 'steps'>,
  known: KnownWorkbook,
): readonly Expectation[] {
  return steps.flatMap((step, index) => expectationsOf(step, steps.slice(0, index), known));
}

function expectationsOf(
  step: PlannedStep,
  earlier: readonly PlannedStep[],
  { grids }: KnownWorkbook,
): readonly Expectation[] {
  switch (step.type) {
    case 'write':
      return step.models.map(({ name }): Expectation => {
        const grid = grids.get(name);
        return grid === undefined ? { type: 'absent', sheet: name } : { type: 'whole', grid };
      });
    case 'patch':
      return patchExpectations(step, earlier, grids);
    case 'insert-rows': {
      const grid = grids.get(step.sheet);
      const row = rowBefore(earlier, step.sheet, step.row);
      if (grid === undefined || row === null) return [];
      const columns = (grid.values[row] ?? []).map((_, column) => column);
      const cells = columns.map((column) => ({ row, column, content: contentAt(grid, row, column) }));
      return [{ type: 'cells', sheet: step.sheet, cells }];
    }
    case 'carry':
    case 'row-heights':
    case 'print-area':
    case 'rename':
    case 'reveal':
      return [];
  }
}

function patchExpectations(
  { sheet, cells }: Extract<PlannedStep, { type: 'patch' }>,
  earlier: readonly PlannedStep[],
  grids: KnownWorkbook['grids'],
): readonly Expectation[] {
  const grid = grids.get(sheet);
  if (grid === undefined) return [];
  const rowInGrid = (row: number) => rowBefore(earlier, sheet, row);
  const { rows, columns } = witnessesOf(cells, grid, rowInGrid);
  const places = [
    ...cells.map(({ row, column }) => ({ row: rowInGrid(row), column })),
    ...rows.map(({ row, column }) => ({ row: rowInGrid(row), column })),
    // A heading is found in the sheet as it is read.
    ...columns,
  ];
  return [
    {
      type: 'cells',
      sheet,
      cells: places.flatMap(({ row, column }) =>
        row === null ? [] : [{ row, column, content: contentAt(grid, row, column) }],
      ),
    },
  ];
}
