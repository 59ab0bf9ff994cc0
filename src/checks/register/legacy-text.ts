import { finding } from '../../model/finding';
import { detectLegacyEncoding } from '../../model/legacy-encoding';
import type { RegisterCell } from '../../registers/register-table';
import { placeOfCell, type RegisterRule } from './register-rule';

/** Text typed in TCVN3 or VNI. Where no cell says enough alone, the whole column is weighed and its first cell named. */
export const legacyText: RegisterRule = ({ table }) =>
  table.register.columns.flatMap((column) => {
    const cells = table.records.flatMap(({ cells: byCode }): readonly RegisterCell[] => {
      const cell = byCode.get(column.code);
      return cell === undefined || typeof cell.content !== 'string' ? [] : [cell];
    });
    const ofColumn = detectLegacyEncoding(cells.map(({ text }) => text).join('\n'));
    const speaking = cells.filter(({ text }) => detectLegacyEncoding(text) !== null);
    const named = speaking.length === 0 ? cells.slice(0, 1) : speaking;
    return named.flatMap(({ cell, text }) => {
      const encoding = detectLegacyEncoding(text) ?? ofColumn;
      if (encoding === null) return [];
      return [finding('legacy-encoding', placeOfCell(table, column, cell), { text, encoding })];
    });
  });
