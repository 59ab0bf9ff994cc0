import { declaredElsewhere } from '../../src/checks/declared-elsewhere';
import { capXa } from '../../src/indicator-sets/cap-xa';
import { cds6Thang } from '../../src/indicator-sets/cds-6-thang';
import type { FormTable } from '../../src/model/entry';
import { formSet } from '../indicator-sets/form-facts';
import { told } from '../support/checking';
import { formTable } from '../support/form-table';

const ANNEX = formSet(capXa);
const TEXT = formSet(cds6Thang);
type Cells = Readonly<Record<string, string | number>>;

const annex = (cells: Cells, period = '2023-H1') => formTable({ set: ANNEX, cells, period });
const text = (cells: Cells, period = '2023-H1') => formTable({ set: TEXT, cells, period });
const foundIn = (table: FormTable, ...others: readonly FormTable[]) =>
  declaredElsewhere(table, [table, ...others]).map(told);

test('Phụ lục 2 tự đánh giá “Đạt” 65%, thân báo cáo ghi “khoảng 52%”: nêu cả hai chỗ', () => {
  expect(foundIn(annex({ '3.4': 'Đạt' }), text({ DTTM: 'khoảng 52%' }))).toMatchObject([
    {
      code: 'declared-otherwise',
      severity: 'warning',
      indicator: '3.4',
      details: { declared: 'Đạt', target: '65%', elsewhere: { text: 'khoảng 52%' }, sheet: 'Biểu thử' },
    },
  ]);
});

test.each<[string, string, string | number, boolean]>([
  ['gần chỉ tiêu thì có thể cùng một số', 'Đạt', 60, false],
  ['quá 5 điểm dưới chỉ tiêu', 'Đạt', 59.99, true],
  ['đạt thật', 'Đạt', 66, false],
  ['tự nhận chưa đạt mà số đã vượt xa', 'Chưa đạt', 71, true],
  ['tự nhận chưa đạt, số chỉ nhỉnh hơn', 'Chưa đạt', 70, false],
  ['trên 50% không nói là dưới 65%, nhưng nói về một số gần 50', 'Đạt', 'trên 50%', true],
  ['đang triển khai không phải là lời đánh giá theo số', 'Đang triển khai', 10, false],
  ['nơi kia không có số', 'Đạt', 'KPS', false],
])('%s', (_, declared, elsewhere, isFound) => {
  expect(foundIn(annex({ '3.4': declared }), text({ DTTM: elsewhere }))).toHaveLength(isFound ? 1 : 0);
});

test('có số ở đây thì không phải lời tự đánh giá', () => {
  expect(foundIn(annex({ '3.4': 66 }), text({ DTTM: 52 }))).toEqual([]);
});

test('kỳ khác, hay không có trang kia: không nói gì', () => {
  expect(foundIn(annex({ '3.4': 'Đạt' }), text({ DTTM: 52 }, '2022-H2'))).toEqual([]);
  expect(foundIn(annex({ '3.4': 'Đạt' }))).toEqual([]);
});

test('đơn vị khác: không nói gì', () => {
  const other = text({ DTTM: 52 });
  const elsewhere = other.units.map((row) => ({ ...row, unit: { ...row.unit, code: 'KHAC' } }));
  expect(foundIn(annex({ '3.4': 'Đạt' }), { ...other, units: elsewhere })).toEqual([]);
});
