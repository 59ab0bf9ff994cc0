import type { OpenWorkbook } from '../../actions/open-workbook';
import { decimalFromNumber, trimmed } from '../../model/decimal';
import { writeNumber } from '../../model/number-writing';
import { parseRange } from '../../workbook/address';

/** A figure of the workbook as it is written in Vietnamese, whatever the machine's culture; null for anything else. */
export function shownText(
  { grids }: Pick<OpenWorkbook, 'grids'>,
  sheet: string,
  cell: string,
): string | null {
  const place = parseRange(cell);
  if (place === null) return null;
  const value = grids.get(sheet)?.values[place.top]?.[place.left];
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return writeNumber(trimmed(decimalFromNumber(value)), { grouping: true });
}
