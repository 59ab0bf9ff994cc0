import { contentAt, sameContent } from '../change/grid-content';
import { formulaCopied } from '../formulas/moved-references';
import { namedSheets } from '../formulas/sheet-prefixes';
import type { SheetGrid } from '../grid';
import type { CellContent } from '../sheet-model';
import type { JournalEntry, PatchedCell, PatchedCells } from './change-record';
import { NOTHING, type Reversal } from './reversal-parts';
import { placesNow } from './witnesses';

/** Cells that were changed get back what they held; one that a person has changed since keeps what it holds. */
export function unpatched(
  step: PatchedCells,
  entry: JournalEntry,
  grids: ReadonlyMap<string, SheetGrid>,
): Reversal {
  const sheet = nameNow(step.sheet, entry, grids);
  const grid = grids.get(sheet);
  if (grid === undefined) return { ...NOTHING, missing: [step.sheet] };
  const { rowOf, isColumnKept } = placesNow(step, grid);
  const placed = step.cells
    // Rows that the change put in go as a whole.
    .filter(({ row }) => !isInNewRow(row, step.sheet, entry))
    .map((cell) => ({ cell, row: isColumnKept(cell.column) ? rowOf(cell.row) : null }));
  const now = (row: number, column: number): CellContent => contentAt(grid, row, column);
  const written = placed.flatMap(({ cell, row }) =>
    row !== null && sameContent(now(row, cell.column), cell.after) && canBeWritten(cell.before, grids)
      ? [{ cell, row }]
      : [],
  );
  const touched = placed.filter(
    ({ cell, row }) =>
      !written.some((one) => one.cell === cell) &&
      !(row !== null && sameContent(now(row, cell.column), cell.before)),
  );
  return {
    changes: [
      {
        type: 'patch',
        patches: written.map(({ cell, row }) => ({
          sheet,
          row,
          column: cell.column,
          content: contentBefore(cell, row),
        })),
      },
    ],
    expectations: [
      {
        type: 'cells',
        sheet,
        cells: placed.flatMap(({ cell: { column }, row }) =>
          row === null ? [] : [{ row, column, content: now(row, column) }],
        ),
      },
    ],
    touched: touched.map(({ cell, row }) => ({ sheet, row: row ?? cell.row, column: cell.column })),
    missing: [],
  };
}

function isInNewRow(row: number, sheet: string, { steps }: JournalEntry): boolean {
  return steps.some(
    (step) =>
      step.type === 'inserted-rows' && step.sheet === sheet && row >= step.row && row < step.row + step.count,
  );
}

/** A sheet that the change renamed is found under its new name. */
function nameNow(sheet: string, { steps }: JournalEntry, grids: ReadonlyMap<string, SheetGrid>): string {
  const renamed = steps.find((step) => step.type === 'renamed' && step.from === sheet && grids.has(step.to));
  return renamed?.type === 'renamed' ? renamed.to : sheet;
}

/** In a row that a person has moved a formula refers to its own row again. */
function contentBefore({ row, before }: PatchedCell, now: number): CellContent {
  if (before === null || typeof before !== 'object' || !('formula' in before) || row === now) return before;
  return { ...before, formula: formulaCopied(before.formula, { rows: now - row, columns: 0 }) };
}

/** Excel refuses a formula that names a sheet that is not there. */
function canBeWritten(content: CellContent, grids: ReadonlyMap<string, SheetGrid>): boolean {
  if (content === null || typeof content !== 'object' || !('formula' in content)) return true;
  return namedSheets(content.formula).every((sheet) => grids.has(sheet));
}
