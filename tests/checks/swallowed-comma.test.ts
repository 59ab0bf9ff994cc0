import { swallowedComma } from '../../src/checks/swallowed-comma';
import { toldIn } from '../support/checking';
import { retyped, withUnits, type Retyped } from '../support/entry-table';
import { APRIL, MAY, withPreviousTyped } from '../support/nga-nam';

describe('tháng 4, Phường 1: 0,95 gõ thành 95', () => {
  const typed = retyped(APRIL, { 'NN.01': { TTTT: 95 } });

  test('chưa có tháng trước: các đơn vị khác ở quanh 3,3', () => {
    // The seven others: 0 0,3 2,98 3,3 3,57 3,59 8,06; the middle one is 3,3. 95 → 9,5 is 6,2 away, 91,7 / 4 = 22,9.
    expect(toldIn(swallowedComma, typed)).toEqual([
      {
        code: 'swallowed-comma',
        severity: 'warning',
        cell: 'H11',
        unit: 'NN.01',
        indicator: 'TTTT',
        details: { value: '95', probable: '9.5', previous: null, neighbours: '3.3' },
      },
    ]);
  });

  test('tháng trước là 0,9: khớp cả với tháng trước', () => {
    const before = retyped(APRIL, { 'NN.01': { TTTT: 0.9 } });
    expect(toldIn(swallowedComma, withPreviousTyped(typed, before))).toMatchObject([
      { cell: 'H11', details: { value: '95', previous: '0.9', neighbours: '3.3' } },
    ]);
  });

  test('tháng trước là 90: không ngờ, vì 95 gần số tháng trước', () => {
    const before = retyped(APRIL, { 'NN.01': { TTTT: 90 } });
    expect(toldIn(swallowedComma, withPreviousTyped(typed, before))).toEqual([]);
  });
});

test('8,06 gõ thành 80,6 hay 81 lẻ: số có phần lẻ không mất dấu phẩy', () => {
  expect(toldIn(swallowedComma, retyped(APRIL, { 'NN.04': { TTTT: 80.6 } }))).toEqual([]);
});

const FAR_OR_NEAR: readonly (readonly [string, Retyped])[] = [
  ['22 chỉ cách các đơn vị khác 18,7 điểm', { 'NN.01': { TTTT: 22 } }],
  ['0 thì dịch dấu phẩy vẫn là 0', { 'NN.01': { CLGQ: 0 } }],
  ['điểm tổng 8 không thành 0,8 được', { 'NN.01': { TONG: 8 } }],
];

test.each(FAR_OR_NEAR)('không ngờ: %s', (_, cells) => {
  expect(toldIn(swallowedComma, retyped(APRIL, cells))).toEqual([]);
});

test('hai đơn vị bên cạnh chưa đủ để so; có số tháng trước thì đủ', () => {
  const three = withUnits(retyped(APRIL, { 'NN.01': { TTTT: 95 } }), (rows) => rows.slice(0, 3));
  expect(toldIn(swallowedComma, three)).toEqual([]);
  expect(toldIn(swallowedComma, withPreviousTyped(three, APRIL))).toMatchObject([
    { cell: 'H11', details: { previous: '0.95', neighbours: null } },
  ]);
});

test('0,95 gõ thành 95 ở số của thị xã không xét: thị xã không có đơn vị nào để so', () => {
  expect(toldIn(swallowedComma, retyped(APRIL, { NN: { TTTT: 95 } }))).toEqual([]);
});

test('số đếm không có dấu phẩy để mất', () => {
  const typed = retyped(APRIL, { 'NN.01': { TTTT: 95 } });
  const asCounts = toldIn(({ table, ...context }) => {
    if (table.arrangement !== 'matrix') throw new Error('the sheet is a matrix');
    const indicators = table.indicators.map((indicator) => ({ ...indicator, kind: 'count' as const }));
    return swallowedComma({ ...context, table: { ...table, indicators } });
  }, typed);
  expect(asCounts).toEqual([]);
});

test('số thật của hai tháng: không ngờ ô nào, dù nhiều tỷ lệ là số tròn', () => {
  expect(toldIn(swallowedComma, APRIL)).toEqual([]);
  expect(toldIn(swallowedComma, MAY)).toEqual([]);
  expect(toldIn(swallowedComma, MAY, { earlier: APRIL })).toEqual([]);
});
