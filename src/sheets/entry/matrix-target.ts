import type { ConsolidationTarget, HeldCell } from '../../consolidation/target';
import { valueKey } from '../../consolidation/value-key';
import { rowsOf, type MatrixTable } from '../../model/entry';
import { positionOf } from '../../consolidation/paste/cell-position';

/**
 * The cells of an entry sheet to which the values of units go. A code that stands in two rows has none: nobody knows
 * which of them is meant.
 */
export function matrixTarget(table: MatrixTable): ConsolidationTarget {
  const { set, period, sheet } = table;
  const rows = rowsOf(table);
  const codes = rows.map(({ unit }) => unit.code);
  const repeated = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  const cells = new Map<string, HeldCell>();
  for (const { unit, entries } of rows) {
    if (repeated.has(unit.code)) continue;
    for (const [code, { cell, content, formula, observed, reading }] of entries) {
      const place = positionOf(cell);
      if (place === null) continue;
      const held: HeldCell = {
        unit: unit.code,
        kind: 'value',
        code,
        cell,
        ...place,
        content,
        formula,
        observed: reading.type === 'missing' && reading.status === 'blank' ? { status: 'blank' } : observed,
        isPercentFormatted: reading.type === 'figure' && reading.fromPercentFormat,
      };
      cells.set(valueKey(held), held);
    }
  }
  return { set: set.id, period: period.id, sheet, cells };
}
