import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDate } from '../../src/model/date-text';
import { halfPeriod, yearPeriod, type Period } from '../../src/model/period';
import { findRegister } from '../../src/registers/catalogue';
import { contentText, readRegisterCell } from '../../src/registers/cell-value';
import { columnOf, type RegisterDefinition } from '../../src/registers/register-definition';
import type { RegisterRecord, RegisterTable } from '../../src/registers/register-table';
import type { RecordContent } from '../../src/sheets/register/register-layout';
import { sampleRecords } from '../../src/sheets/register/sample-records';
import { cellText } from '../../src/workbook/address';

export const VAN_BAN = register('van-ban');
export const TO_CNSCD = register('to-cnscd');
/** 6 tháng đầu năm 2023: of the list of huyện Vĩnh Lộc. */
export const H1_2023 = halfPeriod(2023, 1);
export const H1_2025 = halfPeriod(2025, 1);
export const YEAR_2025 = yearPeriod(2025);
export const VINH_LOC = { code: 'VL', name: 'UBND huyện Vĩnh Lộc' };

/** What was typed into the cells of one record, by column code. */
export type Typed = Readonly<Record<string, string | number | boolean>>;

export function register(id: string): RegisterDefinition {
  const found = findRegister(id);
  if (found === null) throw new Error(`no register ${id}`);
  return found;
}

/** The five documents of huyện Vĩnh Lộc, or the six of huyện Minh Long, as their reports write them. */
export function sample(place: 'vinh-loc' | 'minh-long'): readonly RecordContent[] {
  const path = join('assets', 'samples', place, `van-ban-${place === 'vinh-loc' ? 2023 : 2025}-H1.csv`);
  return sampleRecords(readFileSync(path, 'utf8'), VAN_BAN, path);
}

/** A register as it is read when these records stand from row 8 on, columns in their order from B. */
export function registerTable(
  of: RegisterDefinition,
  period: Period,
  records: readonly (Typed | RecordContent)[],
  unit: RegisterTable['unit'] = VINH_LOC,
): RegisterTable {
  return {
    sheet: 'Danh sách',
    register: of,
    unit,
    period,
    asOf: null,
    records: records.map((typed, index) => recordOf(of, FIRST_ROW + index, typed)),
  };
}

const FIRST_ROW = 7;

function recordOf(of: RegisterDefinition, row: number, typed: Typed | RecordContent): RegisterRecord {
  const contents: RecordContent = typed instanceof Map ? typed : new Map(Object.entries(typed));
  const stray = [...contents.keys()].find((code) => columnOf(of, code) === undefined);
  if (stray !== undefined) throw new Error(`no column ${stray}`);
  const cells = of.columns.map((column, index) => {
    const content = contents.get(column.code) ?? null;
    const value = readRegisterCell({ value: content, numberFormat: 'General' }, column);
    const text =
      value.type === 'date' && typeof content === 'number' ? writeDate(value.date) : contentText(content);
    return [column.code, { cell: cellText({ row, column: index + 1 }), text, value, content }] as const;
  });
  return { row, cells: new Map(cells) };
}
