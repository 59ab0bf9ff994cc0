import { insertSheet } from '../../src/actions/insert-sheet';
import { findSet } from '../../src/indicator-sets/catalogue';
import { lastDayOf, monthPeriod } from '../../src/model/period';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { ngaNam } from '../sheets/sample-workbooks';
import { callJson } from './command-line';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();

/** Totals at the edges of the bands, as published; the last unit had no dossiers. */
const TOTALS: Readonly<Record<string, number | string>> = {
  'NN.01': 90,
  'NN.02': 89.99,
  'NN.03': 80,
  'NN.04': 70,
  'NN.05': 69.995,
  'NN.06': 50,
  'NN.07': 49.99,
  'NN.08': 'KPS',
};
const BANDS = ['Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Khá', 'Trung bình', 'Yếu', null];

test('điểm tổng hợp được xếp loại theo điểm công bố, ở cuối bảng đầy đủ và trong JSON', async () => {
  const set = findSet('766-diem');
  if (set === null) throw new Error('766-diem is part of the product');
  const period = monthPeriod(2025, 5);
  const workbook = new FileWorkbook();
  await insertSheet(workbook, {
    set,
    period,
    asOf: lastDayOf(period),
    units: ngaNam(),
    earlier: null,
    figure: ({ code }, indicator) => (indicator.code === 'TONG' ? (TOTALS[code] ?? 72) : null),
  });
  const input = folder.write('diem.xlsx', await workbook.toBytes());
  const out = folder.path('bao-cao.xlsx');
  const asked = ['--section', '766-diem@2025-05', '--layout', 'day-du', '--out', out];
  const { exitCode, json } = await callJson('report', input, ...asked);
  expect(exitCode).toBe(0);
  const { tables } = (json as { sections: { tables: { units: { band?: string | null }[] }[] }[] })
    .sections[0]!;
  expect(tables[0]!.units.map(({ band }) => band)).toEqual(BANDS);
  expect(tables[1]!.units.every((unit) => !('band' in unit))).toBe(true);

  const report = await FileWorkbook.open(folder.read('bao-cao.xlsx'));
  const [first] = await report.listSheets();
  const [grid] = await report.readSheets([first!.name]);
  const rows = grid!.values;
  const heading = rows.findIndex((row) => row.includes('Xếp loại'));
  const column = rows[heading]!.indexOf('Xếp loại');
  expect(rows.slice(heading + 2, heading + 10).map((row) => row[column])).toEqual(
    BANDS.map((band) => band ?? '–'),
  );
  expect(rows.filter((row) => row.includes('Xếp loại'))).toHaveLength(1);
});
