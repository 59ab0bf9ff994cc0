import type { HeldCell } from '../../consolidation/target';
import type { UnitValue } from '../../consolidation/value-key';
import type { Entry } from '../../model/entry';
import { isPercentFormat } from '../../model/number-format';
import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { numberFormatAt } from './entry-cell';

/**
 * A cell to which a unit's value goes. The format of a blank cell counts as well: what is written there is shown by it.
 * A unit that sent nothing is "chưa gửi"; its cells, one by one, are blank.
 */
export function heldCell(
  grid: SheetGrid,
  value: UnitValue,
  { row, column }: CellAddress,
  { cell, content, formula, reading, observed }: Entry,
): HeldCell {
  return {
    ...value,
    cell,
    row,
    column,
    content,
    formula,
    observed: reading.type === 'missing' && reading.status === 'blank' ? { status: 'blank' } : observed,
    isPercentFormatted: isPercentFormat(numberFormatAt(grid, { row, column })),
  };
}
