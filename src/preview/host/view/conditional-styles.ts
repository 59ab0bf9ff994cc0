import { MAX_COLUMNS, type RangeAddress } from '../../../workbook/address';
import type { ConditionalFormat } from '../../../workbook/sheet-model';
import { intersection, mapCells } from '../state/areas';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';

export type ConditionalStyle = ConditionalFormat['style'];

/**
 * What conditional formats make of the cells within a range. The first rule that is true wins each property, and one
 * that stops lets no later rule at the cell
 * (https://support.microsoft.com/office/manage-conditional-formatting-rule-precedence-063cde21-516e-45ca-83f5-8e8126076249).
 */
export function conditionalStyles(
  { calculation }: Book,
  sheet: SheetState,
  within: RangeAddress,
): ReadonlyMap<number, ConditionalStyle> {
  const asked = sheet.conditionalFormats.flatMap((format) => {
    const area = intersection(format.range, within);
    if (area === null) return [];
    return mapCells(area, (row, column) => ({ format, row, column })).flat();
  });
  const values = calculation.probeAll(
    sheet,
    asked.map(({ format, row, column }) => ({
      formula: format.formula,
      from: { row: format.range.top, column: format.range.left },
      to: { row, column },
    })),
  );
  const styles = new Map<number, ConditionalStyle>();
  const stopped = new Set<number>();
  for (const [index, { format, row, column }] of asked.entries()) {
    const value = values[index];
    const place = cellKey(row, column);
    const isTrue = value === true || (typeof value === 'number' && value !== 0);
    if (!isTrue || stopped.has(place)) continue;
    styles.set(place, { ...format.style, ...styles.get(place) });
    if (format.stopIfTrue) stopped.add(place);
  }
  return styles;
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
