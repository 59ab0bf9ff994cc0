import { writeDate } from '../../model/date-text';
import { finding, type Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import { contentText, readRegisterCell } from '../../registers/cell-value';
import type { RegisterColumn } from '../../registers/register-definition';
import type { RegisterCell, RegisterRecord } from '../../registers/register-table';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueAt } from '../entry/grid-text';
import { isHeadingRow, type RecognisedRegister } from './recognise-register';

/**
 * The records under the headings, by what stands in them and not by where they stand: blank rows and repeated headings
 * are passed over, and a row that holds a single text is no record but a signature or a remark, which is said.
 */
export function readRecords(
  grid: SheetGrid,
  layout: RecognisedRegister,
  period: Period,
): { readonly records: readonly RegisterRecord[]; readonly findings: readonly Finding[] } {
  const places = columnPlaces(layout);
  const records: RegisterRecord[] = [];
  const findings: Finding[] = [];
  for (let row = layout.headerRow + 1; row < grid.values.length; row += 1) {
    const cells = new Map(
      places.map(({ code, place, column }) => [code, readCell(grid, row, place, column)]),
    );
    const filled = [...cells.values()].filter(({ text }) => text !== '');
    const [only] = filled;
    if (only === undefined || isHeadingRow(grid, row, layout)) continue;
    if (filled.length > 1 || places.length === 1) records.push({ row, cells });
    else {
      const place = { sheet: grid.name, cell: only.cell, period: period.id };
      findings.push(finding('stray-row', place, { text: only.text }));
    }
  }
  return { records, findings };
}

interface ColumnPlace {
  readonly code: string;
  readonly place: number;
  readonly column: RegisterColumn;
}

/** Where each column of the register stands; of a copied column the first counts. */
function columnPlaces({ register, columns }: RecognisedRegister): readonly ColumnPlace[] {
  return register.columns.flatMap((column) => {
    const found = columns.find(({ code }) => code === column.code);
    return found === undefined ? [] : [{ code: column.code, place: found.column, column }];
  });
}

function readCell(grid: SheetGrid, row: number, place: number, column: RegisterColumn): RegisterCell {
  const content = valueAt(grid, { row, column: place });
  const numberFormat = grid.numberFormats[row]?.[place] ?? 'General';
  const value = readRegisterCell({ value: content, numberFormat }, column);
  const isOwnDate = value.type === 'date' && typeof content === 'number';
  return {
    cell: cellText({ row, column: place }),
    text: isOwnDate ? writeDate(value.date) : contentText(content),
    value,
    content: content !== null && typeof content === 'object' ? content.error : content,
  };
}
