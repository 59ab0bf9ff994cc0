import type { CellAddress } from '../../address';
import type { CopyChange, SheetChange } from '../../change/sheet-change';
import { holdsCell } from '../../range-arithmetic';

/** Where the number format of a cell comes from that earlier steps of a change have moved, copied or written. */
export type FormatSource =
  | ({ readonly type: 'cell'; readonly sheet: string } & CellAddress)
  | { readonly type: 'written'; readonly numberFormat: string };

/** Follows a cell back through the steps before, to what Excel can be asked before any is taken. */
export function formatSource(
  earlier: readonly SheetChange[],
  sheet: string,
  { row, column }: CellAddress,
): FormatSource {
  let cell = { sheet, row, column };
  for (const change of [...earlier].reverse()) {
    switch (change.type) {
      case 'write': {
        const model = change.models.find(({ name }) => name === cell.sheet);
        if (model === undefined) break;
        const written = model.cells.find((other) => other.row === cell.row && other.column === cell.column);
        const style = model.styles[written?.style ?? ''];
        return { type: 'written', numberFormat: style?.numberFormat ?? 'General' };
      }
      case 'copy':
        cell = beforeCopy(change, cell);
        break;
      case 'insert-rows':
        // New rows look like the row above them.
        if (change.sheet === cell.sheet && cell.row >= change.row) {
          cell = { ...cell, row: Math.max(change.row - 1, cell.row - change.count) };
        }
        break;
      case 'delete-rows':
        if (change.sheet === cell.sheet && cell.row >= change.row) {
          cell = { ...cell, row: cell.row + change.count };
        }
        break;
      case 'rename':
        if (change.name === cell.sheet) cell = { ...cell, sheet: change.sheet };
        break;
      default:
        break;
    }
  }
  return { type: 'cell', ...cell };
}

interface CellOnSheet extends CellAddress {
  readonly sheet: string;
}

function beforeCopy({ from, to, parts }: CopyChange, cell: CellOnSheet): CellOnSheet {
  const by = { rows: to.row - from.range.top, columns: to.column - from.range.left };
  const source = { sheet: from.sheet, row: cell.row - by.rows, column: cell.column - by.columns };
  const isCopied = to.sheet === cell.sheet && parts !== 'contents' && holdsCell(from.range, source);
  return isCopied ? source : cell;
}
