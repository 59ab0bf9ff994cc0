import type { ChangePlan, KnownWorkbook } from './change-plan';
import type { ReplacedSheet } from './change-record';
import { backupSheetName } from './slots';

type Backup = NonNullable<ReplacedSheet['backup']>;

/** The sheets that a plan replaces and that hold anything, with the sheet on which each is saved. */
export function savedSheets(
  { steps }: Pick<ChangePlan, 'steps'>,
  { grids, originals }: KnownWorkbook,
  id: number,
): ReadonlyMap<string, Backup> {
  const saved = new Map<string, Backup>();
  for (const { name } of steps.flatMap((step) => (step.type === 'write' ? step.models : []))) {
    const grid = grids.get(name);
    if (grid === undefined || saved.has(name)) continue;
    const original = originals.find(({ sheet }) => sheet === name);
    const rows = Math.max(grid.values.length, original?.rows ?? 0);
    const columns = Math.max(grid.values[0]?.length ?? 0, original?.columns ?? 0);
    if (rows === 0 || columns === 0) continue;
    saved.set(name, { sheet: backupSheetName(id, saved.size), rows, columns });
  }
  return saved;
}
