import type { ConsolidationTarget, HeldCell } from '../../consolidation/target';
import { valueKey } from '../../consolidation/value-key';
import type { Entry, EntryRow } from '../../model/entry';
import type { Period } from '../../model/period';
import { textOfCell } from '../../model/word-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { numberFormatAt } from '../entry/entry-cell';
import { valueAt, valueText } from '../entry/grid-text';
import { heldCell } from '../entry/held-cell';
import type { RecognisedCollected } from './recognise-collected';

/** The cells of a sheet of gathered forms to which the values and remarks of its units go. */
export function collectedTarget(
  grid: SheetGrid,
  { set, columns }: RecognisedCollected,
  period: Period,
  rows: readonly EntryRow[],
): ConsolidationTarget {
  const cells = new Map<string, HeldCell>();
  for (const { unit, row, entries } of rows) {
    for (const { column, key } of columns) {
      const at = { row, column };
      const entry = key.type === 'remark' ? remarkEntry(grid, at) : entries.get(key.code);
      const value = { unit: unit.code, kind: key.type, code: key.code };
      // Of two columns of one indicator the first is read.
      if (entry?.cell === cellText(at) && !cells.has(valueKey(value)))
        cells.set(valueKey(value), heldCell(grid, value, at, entry));
    }
  }
  return { set: set.id, period: period.id, sheet: grid.name, cells };
}

function remarkEntry(grid: SheetGrid, at: CellAddress): Entry {
  const value = valueAt(grid, at);
  const text = textOfCell({ value, numberFormat: numberFormatAt(grid, at) });
  const told = {
    cell: cellText(at),
    content: value !== null && typeof value === 'object' ? valueText(value) : value,
    formula: grid.formulas[at.row]?.[at.column] ?? null,
  };
  return text === ''
    ? { ...told, reading: { type: 'missing', status: 'blank' }, observed: { status: 'blank' } }
    : {
        ...told,
        reading: { type: 'text', text },
        observed: { status: 'reported', reported: { type: 'text', text } },
      };
}
