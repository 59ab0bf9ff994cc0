import { rangeText } from '../../address';
import type { CellModel, SheetModel } from '../../sheet-model';
import { cellInput } from './cell-input';
import { boundsOf, contentBlocks } from './content-blocks';
import { bytesOf, step, type WriteStep } from './write-step';

/** One assignment is at most this large, so that requests can be filled well. */
const BLOCK_BYTES = 400_000;

/** Writes the contents of a sheet without any, block by block. */
export function contentSteps({ name, cells }: SheetModel): readonly WriteStep[] {
  const filled = cells.filter(({ content }) => content !== null && content !== '');
  return contentBlocks(filled).flatMap((block) => blockSteps(name, block));
}

/** A block as rows, cut between rows where it is large; a single row is never cut. */
function blockSteps(sheet: string, block: readonly CellModel[]): readonly WriteStep[] {
  const { top, left, bottom, right } = boundsOf(block);
  const rows = Array.from({ length: bottom - top + 1 }, () =>
    new Array<number | string | boolean>(right - left + 1).fill(''),
  );
  for (const { row, column, content } of block) {
    const line = rows[row - top];
    if (line !== undefined) line[column - left] = cellInput(content);
  }
  const steps: WriteStep[] = [];
  for (let first = 0; first < rows.length;) {
    let last = first;
    let bytes = bytesOf(rows[first]);
    while (last + 1 < rows.length && bytes + bytesOf(rows[last + 1]) < BLOCK_BYTES) {
      last += 1;
      bytes += bytesOf(rows[last]) + 1;
    }
    const part = rows.slice(first, last + 1);
    const address = rangeText({ top: top + first, left, bottom: top + last, right });
    steps.push(
      step(2, bytes, ({ sheetNamed }) => {
        sheetNamed(sheet).getRange(address).formulas = part;
      }),
    );
    first = last + 1;
  }
  return steps;
}
