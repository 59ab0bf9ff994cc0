import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { UnitList } from '../../src/model/unit';
import { parseUnitsCsv } from '../../src/model/units-csv';
import { mapRows, type TypedRow, type TypedTable } from './entry-table';

const SAMPLES = path.join(__dirname, '../../assets/samples/nga-nam');
const PARENT = 'NN';

export type Month = '2025-04' | '2025-05';
export const MONTHS: readonly Month[] = ['2025-04', '2025-05'];

/** The figures of thị xã Ngã Năm as printed, counted in whole hundredths: 54,6 is 5460. By unit, then indicator. */
export type Hundredths = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const APRIL: TypedTable = ngaNam('2025-04', { year: 2025, month: 4, day: 30 });
export const MAY: TypedTable = ngaNam('2025-05', { year: 2025, month: 5, day: 31 });
export const NGA_NAM_UNITS: UnitList = unitList();

/** The same sheet with the earlier month's figures in its columns "kỳ trước". */
export function withPreviousTyped(typed: TypedTable, earlier: TypedTable): TypedTable {
  const rows = new Map(
    [...earlier.units, ...(earlier.parent === null ? [] : [earlier.parent])].map((row) => [row.code, row]),
  );
  return mapRows(typed, (row) => ({ ...row, previous: rows.get(row.code)?.cells ?? {} }));
}

/** Straight from the file's digits, so that no arithmetic of the product is part of what is expected of it. */
export function hundredths(month: Month): Hundredths {
  return new Map(
    printed(month).map(({ code, figures }) => [
      code,
      new Map([...figures].map(([indicator, text]) => [indicator, inHundredths(text)])),
    ]),
  );
}

export function isParentCode(code: string): boolean {
  return code === PARENT;
}

interface PrintedRow {
  readonly code: string;
  readonly name: string;
  readonly figures: ReadonlyMap<string, string>;
}

function ngaNam(month: Month, asOf: TypedTable['asOf']): TypedTable {
  const rows = printed(month).map(({ code, name, figures }): TypedRow => ({
    code,
    name,
    cells: Object.fromEntries(
      [...figures].map(([indicator, text]) => [indicator, Number(text.replace(',', '.'))]),
    ),
  }));
  return {
    period: month,
    asOf,
    sheet: `766 ${month}`,
    parent: rows.find(({ code }) => isParentCode(code)) ?? null,
    units: rows.filter(({ code }) => !isParentCode(code)),
  };
}

function printed(month: Month): readonly PrintedRow[] {
  const [header = '', ...lines] = sample(`766-${month}.csv`).trim().split(/\r?\n/);
  const columns = header.split(';');
  return lines.map((line) => {
    const [code = '', name = '', ...texts] = line.split(';');
    const figures = texts.flatMap((text, index) =>
      text === '' ? [] : [[columns[index + 2] ?? '', text] as const],
    );
    return { code, name, figures: new Map(figures) };
  });
}

function inHundredths(text: string): number {
  const [whole = '', decimals = ''] = text.split(',');
  return Number(whole + decimals.padEnd(2, '0'));
}

function unitList(): UnitList {
  const reading = parseUnitsCsv(sample('units.csv'));
  if (!('ok' in reading)) throw new Error('the sample list of units cannot be read');
  return reading.ok;
}

function sample(file: string): string {
  return readFileSync(path.join(SAMPLES, file), 'utf8').replace(/^\ufeff/, '');
}
