import type { ChangePlan, KnownWorkbook } from './change-plan';

/** Where the cells of a sheet are saved on the backup sheet, and how many they are. */
export interface SavedSheet {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** The sheets that a plan replaces and that hold anything, one under the other on the backup sheet. */
export function savedSheets(
  { steps }: Pick<ChangePlan, 'steps'>,
  { grids, originals }: KnownWorkbook,
): ReadonlyMap<string, SavedSheet> {
  const saved = new Map<string, SavedSheet>();
  let row = 0;
  for (const { name } of steps.flatMap((step) => (step.type === 'write' ? step.models : []))) {
    const grid = grids.get(name);
    if (grid === undefined || saved.has(name)) continue;
    const original = originals.find(({ sheet }) => sheet === name);
    const rows = Math.max(grid.values.length, original?.rows ?? 0);
    const columns = Math.max(grid.values[0]?.length ?? 0, original?.columns ?? 0);
    if (rows === 0 || columns === 0) continue;
    saved.set(name, { row, rows, columns });
    row += rows + 1;
  }
  return saved;
}
