import type { SetPath } from '../../model/set/set-fault';
import type { CellAddress } from '../../workbook/address';
import type { LabelledCell } from './row-cells';

/** Where each part of a set stands on its sheet. */
export class Places {
  private readonly cells = new Map<string, CellAddress>();

  put(path: SetPath, { at }: Pick<LabelledCell, 'at'>): void {
    if (at !== null) this.cells.set(path.join('/'), at);
  }

  /** The cell of a part, or of the smallest part around it that has one. */
  cellOf(path: SetPath): CellAddress {
    for (let length = path.length; length > 0; length -= 1) {
      const cell = this.cells.get(path.slice(0, length).join('/'));
      if (cell !== undefined) return cell;
    }
    return { row: 0, column: 0 };
  }
}
