import type { RangeAddress } from '../../address';
import type { CellModel } from '../../sheet-model';

/** The rectangles that cells of one style fill: runs of a row, joined with the same run of the row above. */
export function styleAreas(cells: readonly CellModel[]): ReadonlyMap<string, readonly RangeAddress[]> {
  const byStyle = new Map<string, CellModel[]>();
  for (const cell of cells) {
    if (cell.style === undefined) continue;
    const same = byStyle.get(cell.style);
    if (same === undefined) byStyle.set(cell.style, [cell]);
    else same.push(cell);
  }
  return new Map([...byStyle].map(([style, styled]) => [style, filledAreas(styled)]));
}

/** The rectangles that cells fill, no cell left out and none added. */
export function filledAreas(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly RangeAddress[] {
  const areas: RangeAddress[] = [];
  const open = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const key = `${run.left}-${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === run.top - 1) {
      areas[index] = { ...above, bottom: run.bottom };
    } else {
      open.set(key, areas.push(run) - 1);
    }
  }
  return areas;
}

/** Cells side by side as ranges of one row, from the top left. */
function runsOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly RangeAddress[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: RangeAddress[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
