import { MAX_COLUMNS } from '../address';
import type { CellPatch } from '../port';
import type { CellModel, SheetModel } from '../sheet-model';

/** A sheet with the contents of some cells changed; the cells keep their styles. Of two patches for one cell the last counts. */
export function patchSheet(model: SheetModel, patches: readonly CellPatch[]): SheetModel {
  const waiting = new Map(patches.map((patch) => [placeOf(patch), patch]));
  const cells = model.cells.map((cell): CellModel => {
    const patch = waiting.get(placeOf(cell));
    if (patch === undefined) return cell;
    waiting.delete(placeOf(cell));
    return { ...cell, content: patch.content };
  });
  const added = [...waiting.values()].map(({ row, column, content }): CellModel => ({
    row,
    column,
    content,
  }));
  return { ...model, cells: [...cells, ...added] };
}

function placeOf({ row, column }: { row: number; column: number }): number {
  return row * MAX_COLUMNS + column;
}
