import { positionOf } from '../../consolidation/paste/cell-position';
import type { ConsolidationTarget, HeldCell } from '../../consolidation/target';
import { valueKey } from '../../consolidation/value-key';
import { rowsOf, type MatrixTable } from '../../model/entry';
import type { SheetGrid } from '../../workbook/port';
import { heldCell } from './held-cell';
import { repeatedCodes } from './repeated-codes';

/** The cells of an entry sheet to which the values of units go; a code that stands in two rows has none. */
export function matrixTarget(table: MatrixTable, grid: SheetGrid): ConsolidationTarget {
  const { set, period, sheet } = table;
  const repeated = repeatedCodes(rowsOf(table));
  const cells = new Map<string, HeldCell>();
  for (const { unit, entries } of rowsOf(table)) {
    if (repeated.has(unit.code)) continue;
    for (const [code, entry] of entries) {
      const place = positionOf(entry.cell);
      if (place === null) continue;
      const value = { unit: unit.code, kind: 'value', code } as const;
      cells.set(valueKey(value), heldCell(grid, value, place, entry));
    }
  }
  return { set: set.id, period: period.id, sheet, cells };
}
