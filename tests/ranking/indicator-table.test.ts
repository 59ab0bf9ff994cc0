import { matrixIndicators } from '../../src/model/indicator-set';
import { previousFigures } from '../../src/model/previous-figures';
import { tabulateIndicator, type IndicatorTable } from '../../src/ranking/indicator-table';
import { plain } from '../support/checking';
import {
  entryTable,
  retyped,
  retypedBefore,
  SET_766,
  withUnits,
  type Typed,
  type TypedTable,
} from '../support/entry-table';
import { APRIL, MAY } from '../support/nga-nam';

const CKMB = matrixIndicators(SET_766).find(({ code }) => code === 'CKMB')!;

describe('đơn vị không có số thì không có hạng, và bảng nói vì sao', () => {
  const unranked: readonly (readonly [Typed, unknown])[] = [
    [null, { status: 'blank' }],
    ['chưa gửi', { status: 'not-submitted' }],
    ['KPS', { status: 'no-activity' }],
    ['không áp dụng', { status: 'not-applicable' }],
    ['*', { status: 'not-assigned' }],
    ['trên 60%', { status: 'reported', reported: { type: 'bound', relation: 'above', estimated: false } }],
    ['Đạt', { status: 'reported', reported: { type: 'verdict', verdict: 'achieved', words: 'Đạt' } }],
    ['1.686', { status: 'blank' }],
  ];

  test.each(unranked)('%p', (typed, current) => {
    const { rows } = tabulated(retyped(MAY, { 'NN.01': { CKMB: typed } }), APRIL);
    expect(rows[0]).toMatchObject({ standing: null, change: null, movement: null, previousRank: 6 });
    expect(rows[0]!.current).toMatchObject(current as object);
    // 69,6 stood second: those below it move up by one, Mỹ Bình with 70 stays first.
    expect(ranks(rows)).toEqual([null, 2, 3, 5, 1, 6, 4, 7]);
  });
});

test('không phát sinh không được coi là 0: đơn vị có 0 thật đứng cuối và vẫn có hạng', () => {
  const { rows } = tabulated(retyped(MAY, { 'NN.01': { CKMB: 'KPS' }, 'NN.02': { CKMB: 0 } }), APRIL);
  expect(rows[0]!.standing).toBeNull();
  expect(rows[1]!.standing).toMatchObject({ rank: 7 });
  expect(plain(rows[1]!.change!.delta)).toBe('-89.7');
});

test('cả dòng để trống là chưa gửi', () => {
  const silent = withUnits(MAY, (rows) =>
    rows.map((row) => (row.code === 'NN.03' ? { ...row, cells: {} } : row)),
  );
  expect(tabulated(silent, APRIL).rows[2]).toMatchObject({
    current: { status: 'not-submitted' },
    standing: null,
  });
});

test('số gõ dưới dạng văn bản được xếp hạng như số', () => {
  const { rows } = tabulated(retyped(MAY, { 'NN.08': { CKMB: '98,90' } }), APRIL);
  expect(rows[7]!.standing).toMatchObject({ rank: 1, value: { units: 9890n, scale: 2 } });
});

test('ô 0,7203 định dạng 0.00% được xếp hạng là 72,03', () => {
  const { rows } = tabulated(
    retyped(MAY, { 'NN.08': { CKMB: { value: 0.7203, numberFormat: '0.00%' } } }),
    APRIL,
  );
  expect(rows[7]!.standing).toMatchObject({ rank: 1, value: { units: 7203n, scale: 2 } });
});

test('thiếu số của một trong hai kỳ thì không có chênh lệch, dù kỳ kia có', () => {
  const { rows } = tabulated(MAY, retyped(APRIL, { 'NN.06': { CKMB: 'KPS' } }));
  expect(rows[5]).toMatchObject({
    previous: { status: 'no-activity' },
    change: null,
    previousRank: null,
    movement: null,
    standing: { rank: 7 },
  });
});

test('hạng kỳ trước tính cả đơn vị nay đã nhập vào đơn vị khác', () => {
  // April: Phường 3 and Mỹ Quới 100, Phường 2 89,7, Vĩnh Quới 82,3. Both firsts are gone in May.
  const merged = withUnits(MAY, (rows) => rows.filter(({ code }) => code !== 'NN.03' && code !== 'NN.06'));
  const { rows } = tabulated(merged, APRIL);
  const phuong2 = rows.find(({ unit }) => unit.code === 'NN.02')!;
  expect(phuong2).toMatchObject({ previousRank: 3, standing: { rank: 3 }, movement: 0 });
  expect(rows).toHaveLength(6);
});

test('đơn vị mới chưa có hạng kỳ trước', () => {
  const before = withUnits(APRIL, (rows) => rows.filter(({ code }) => code !== 'NN.05'));
  const myBinh = tabulated(MAY, before).rows.find(({ unit }) => unit.code === 'NN.05');
  expect(myBinh).toMatchObject({
    standing: { rank: 1 },
    previous: { status: 'blank' },
    change: null,
    previousRank: null,
    movement: null,
  });
});

test('hai tháng sắp dòng khác nhau: đơn vị được nhận theo mã', () => {
  const reversed = withUnits(APRIL, (rows) => [...rows].reverse());
  expect(tabulated(MAY, reversed)).toEqual(tabulated(MAY, APRIL));
});

test('thị xã không xếp hạng, dù điểm cao hơn mọi xã', () => {
  const { parent, rows } = tabulated(retyped(MAY, { NN: { CKMB: 100 } }), APRIL);
  expect(parent).toMatchObject({ current: { reported: { value: { units: 100n } } } });
  expect(ranks(rows)).toEqual([2, 3, 4, 6, 1, 7, 5, 8]);
});

test('không có dòng của thị xã vẫn xếp hạng được các xã', () => {
  const { parent, rows } = tabulated({ ...MAY, parent: null }, APRIL);
  expect(parent).toBeNull();
  expect(ranks(rows)).toEqual([2, 3, 4, 6, 1, 7, 5, 8]);
});

test('không có kỳ trước: chỉ có hạng', () => {
  const { rows } = tabulated(MAY, null);
  for (const row of rows) {
    expect(row).toMatchObject({
      previous: { status: 'blank' },
      change: null,
      previousRank: null,
      movement: null,
    });
  }
});

test('trang của kỳ trước được tin hơn số gõ ở cột "kỳ trước"', () => {
  const typed = retypedBefore(MAY, { 'NN.01': { CKMB: 1 } });
  expect(plain(tabulated(typed, APRIL).rows[0]!.change!.delta)).toBe('4.4');
  expect(plain(tabulated(typed, null).rows[0]!.change!.delta)).toBe('68.6');
});

function tabulated(typed: TypedTable, earlier: TypedTable | null): IndicatorTable {
  const table = entryTable(typed);
  const previous = previousFigures(table, earlier === null ? null : entryTable(earlier));
  return tabulateIndicator(table, previous, CKMB, 'competition');
}

function ranks(rows: IndicatorTable['rows']): readonly (number | null)[] {
  return rows.map(({ standing }) => standing?.rank ?? null);
}
