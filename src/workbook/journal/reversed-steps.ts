import { asGridContent, gridContent, sameGridContent, writableContent } from '../change/grid-content';
import type { Expectation, SheetChange } from '../change/sheet-change';
import { differingCells, type DifferingCell } from '../fingerprint';
import type { SheetGrid } from '../port';
import type { SheetModel } from '../sheet-model';
import type { JournalEntry, RecordedStep, SheetLayout } from './change-record';
import { backupSheetName, hiddenSheet } from './journal-sheet';
import type { Reversal } from './reversal-parts';
import { touchedRowCells } from './reversed-rows';

type Grids = ReadonlyMap<string, SheetGrid>;
type Step<Type extends RecordedStep['type']> = Extract<RecordedStep, { type: Type }>;

const NOTHING: Reversal = { changes: [], expectations: [], touched: [] };

/** How one step that was taken is taken back. */
export function reversedStep(step: RecordedStep, entry: JournalEntry, grids: Grids): Reversal {
  switch (step.type) {
    case 'created':
      return removed(step, grids);
    case 'replaced':
      return putBack(step, entry, grids);
    case 'patched':
      return unpatched(step, entry, grids);
    case 'inserted-rows':
      return withoutRows(step, entry, grids);
    case 'renamed':
      return { ...NOTHING, changes: [{ type: 'rename', sheet: step.to, name: step.from }] };
  }
}

/** A sheet that was made is removed, unless it holds what a person has typed since. */
function removed({ sheet, written }: Step<'created'>, grids: Grids): Reversal {
  const grid = grids.get(sheet);
  if (grid === undefined) return NOTHING;
  // A cell that was emptied since, or not filled yet, is no loss.
  const cells = differingCells(written, grid).filter(
    ({ row, column }) => gridContent(grid, row, column) !== null,
  );
  return {
    changes: cells.length === 0 ? [{ type: 'delete', sheet }] : [],
    expectations: [{ type: 'whole', grid }],
    touched: cells.map(({ row, column }) => ({ sheet, row, column })),
  };
}

/** A sheet that was replaced gets its saved cells again; what a person has typed since is typed over them. */
function putBack(
  { sheet, written, layout, backup }: Step<'replaced'>,
  { id, state }: JournalEntry,
  grids: Grids,
): Reversal {
  const grid = grids.get(sheet);
  if (grid === undefined) return NOTHING;
  const saved = grids.get(backupSheetName(id));
  const isHalf = state !== 'done';
  const cells = differingCells(written, grid).filter(
    (cell) => !(isHalf && isNatural(cell, grid, saved, backup.row)),
  );
  const from = {
    sheet: backupSheetName(id),
    range: {
      top: backup.row,
      left: 0,
      bottom: backup.row + backup.rows - 1,
      right: backup.columns - 1,
    },
  };
  const changes: readonly SheetChange[] = [
    { type: 'write', models: [emptySheet(sheet, layout)] },
    ...(backup.rows === 0
      ? []
      : [{ type: 'copy', from, to: { sheet, row: 0, column: 0 }, parts: 'contents-and-formats' } as const]),
    ...(cells.length === 0
      ? []
      : [
          {
            type: 'patch',
            patches: cells.map(({ row, column }) => ({
              sheet,
              row,
              column,
              content: writableContent(grid, row, column),
            })),
          } as const,
        ]),
  ];
  return {
    changes,
    expectations: [{ type: 'whole', grid }],
    touched: cells.map(({ row, column }) => ({ sheet, row, column })),
  };
}

/** A cell of a sheet that was being replaced when it broke off: empty, a formula, or as it was before. */
function isNatural(
  { row, column }: DifferingCell,
  grid: SheetGrid,
  saved: SheetGrid | undefined,
  savedRow: number,
): boolean {
  const now = gridContent(grid, row, column);
  if (now === null || (grid.formulas[row]?.[column] ?? null) !== null) return true;
  return saved !== undefined && sameGridContent(now, gridContent(saved, savedRow + row, column));
}

/** The sheet with its layout and nothing in it but the headings that its tables need. */
function emptySheet(name: string, layout: SheetLayout): SheetModel {
  const headings = layout.tables.flatMap(({ range, columns }) =>
    columns.map((content, index) => ({ row: range.top, column: range.left + index, content })),
  );
  return { ...hiddenSheet(name, headings), ...layout };
}

/** A cell that was changed gets back what it held; one that a person has changed since keeps what it holds. */
function unpatched({ sheet, cells }: Step<'patched'>, { steps }: JournalEntry, grids: Grids): Reversal {
  const renamed = steps.find((step) => step.type === 'renamed' && step.from === sheet && !grids.has(sheet));
  const nameNow = renamed?.type === 'renamed' ? renamed.to : sheet;
  const grid = grids.get(nameNow);
  if (grid === undefined) return NOTHING;
  const now = (row: number, column: number) => gridContent(grid, row, column);
  const written = cells.filter(({ row, column, after }) =>
    sameGridContent(now(row, column), asGridContent(after)),
  );
  const touched = cells.filter(
    (cell) =>
      !written.includes(cell) && !sameGridContent(now(cell.row, cell.column), asGridContent(cell.before)),
  );
  const expected: Expectation = {
    type: 'cells',
    sheet: nameNow,
    cells: cells.map(({ row, column }) => ({ row, column, content: now(row, column) })),
  };
  return {
    changes: [
      {
        type: 'patch',
        patches: written.map(({ row, column, before }) => ({ sheet: nameNow, row, column, content: before })),
      },
    ],
    expectations: [expected],
    touched: touched.map(({ row, column }) => ({ sheet: nameNow, row, column })),
  };
}

function withoutRows(step: Step<'inserted-rows'>, entry: JournalEntry, grids: Grids): Reversal {
  const grid = grids.get(step.sheet);
  if (grid === undefined) return NOTHING;
  const { sheet, row, count } = step;
  const cells = touchedRowCells(step, entry, grid);
  return {
    changes: cells.length === 0 ? [{ type: 'delete-rows', sheet, row, count }] : [],
    expectations: [],
    touched: cells.map((cell) => ({ ...cell, sheet })),
  };
}
