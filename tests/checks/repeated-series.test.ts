import { repeatedSeries } from '../../src/checks/repeated-series';
import { toldIn } from '../support/checking';
import { columnTyped, retyped, withUnits, type Typed, type TypedTable } from '../support/entry-table';
import { APRIL, MAY, withPreviousTyped } from '../support/nga-nam';

/** April, criterion 5. */
const PAYMENTS = [0.95, 0.3, 0, 8.06, 3.3, 2.98, 3.59, 3.57];

test('cả cột giống tháng trước: chép trang rồi quên gõ', () => {
  expect(found(columnTyped(MAY, 'TTTT', PAYMENTS))).toEqual([
    {
      code: 'series-repeated',
      severity: 'warning',
      cell: undefined,
      unit: undefined,
      indicator: 'TTTT',
      details: { units: 8, previousPeriod: '2025-04' },
    },
  ]);
});

test('51,7 và 51,70 dạng văn bản là một số', () => {
  const asText = ['0,950', '0,30', '0', '8,06', '3,3', '2,98', '3,59', '3,57'];
  expect(found(columnTyped(MAY, 'TTTT', asText))).toMatchObject([{ code: 'series-repeated' }]);
});

test('lệch một dòng xuống: số của đơn vị trên nằm ở dòng dưới', () => {
  const down = [12.34, ...PAYMENTS.slice(0, 7)];
  expect(found(columnTyped(MAY, 'TTTT', down))).toMatchObject([
    {
      code: 'series-shifted',
      severity: 'warning',
      indicator: 'TTTT',
      details: { units: 7, rows: 1, previousPeriod: '2025-04' },
    },
  ]);
});

test('lệch một dòng lên', () => {
  const up = [...PAYMENTS.slice(1), 12.34];
  expect(found(columnTyped(MAY, 'TTTT', up))).toMatchObject([
    { code: 'series-shifted', details: { units: 7, rows: -1 } },
  ]);
});

test('lệch mà ô thừa để trống', () => {
  expect(found(columnTyped(MAY, 'TTTT', [null, ...PAYMENTS.slice(0, 7)]))).toMatchObject([
    { code: 'series-shifted', details: { units: 7, rows: 1 } },
  ]);
});

test('số kỳ trước gõ ngay trên trang cũng được so', () => {
  const typed = withPreviousTyped(columnTyped(MAY, 'TTTT', PAYMENTS), APRIL);
  expect(toldIn(repeatedSeries, typed)).toMatchObject([{ code: 'series-repeated', indicator: 'TTTT' }]);
});

test('cả trang chép nguyên: mỗi cột có đủ số khác nhau một phát hiện, cột hài lòng toàn 100 thì không', () => {
  const copied = { ...APRIL, period: '2025-05' };
  expect(found(copied).map(({ code, indicator }) => [code, indicator])).toEqual([
    ['series-repeated', 'TONG'],
    ['series-repeated', 'CKMB'],
    ['series-repeated', 'TDGQ'],
    ['series-repeated', 'CLGQ'],
    ['series-repeated', 'TTTT'],
    ['series-repeated', 'MDSH'],
  ]);
});

test('trang chép được sắp xếp lại vẫn là chép, vì so theo mã', () => {
  const sorted = withUnits({ ...APRIL, period: '2025-05' }, (rows) => [...rows].reverse());
  expect(found(sorted)).toHaveLength(6);
  expect(found(sorted).every(({ code }) => code === 'series-repeated')).toBe(true);
});

describe('không phải chép', () => {
  test.each<[string, readonly Typed[]]>([
    ['một đơn vị đã gõ số mới', [0.95, 0.3, 0, 8.06, 3.3, 2.98, 3.59, 3.6]],
    ['cột toàn 100 như tháng trước', [100, 100, 100, 100, 100, 100, 100, 100]],
    ['chỉ ba đơn vị có số', [0.95, 0.3, 0, null, null, 'KPS', null, null]],
    ['không có số nào', [null, null, null, null, null, null, null, null]],
  ])('%s', (_, values) => {
    expect(found(columnTyped(MAY, 'TTTT', values))).toEqual([]);
  });

  test('hai mức 100 và 0 lặp lại hoặc lệch dòng là thường', () => {
    const before = columnTyped(APRIL, 'MDHL', [100, 100, 0, 100, 100, 0, 100, 100]);
    const same = columnTyped(MAY, 'MDHL', [100, 100, 0, 100, 100, 0, 100, 100]);
    const shifted = columnTyped(MAY, 'MDHL', [100, 100, 100, 0, 100, 100, 0, 100]);
    expect(toldIn(repeatedSeries, same, { earlier: before })).toEqual([]);
    expect(toldIn(repeatedSeries, shifted, { earlier: before })).toEqual([]);
  });
});

test('chép cả ô KPS: các đơn vị có số vẫn được so', () => {
  const before = retyped(APRIL, { 'NN.08': { TTTT: 'KPS' } });
  const typed = columnTyped(MAY, 'TTTT', [...PAYMENTS.slice(0, 7), 'KPS']);
  expect(toldIn(repeatedSeries, typed, { earlier: before })).toMatchObject([
    { code: 'series-repeated', details: { units: 7 } },
  ]);
});

test('số thật của hai tháng không lặp và không lệch', () => {
  expect(found(MAY)).toEqual([]);
  expect(toldIn(repeatedSeries, APRIL)).toEqual([]);
});

function found(typed: TypedTable) {
  return toldIn(repeatedSeries, typed, { earlier: APRIL });
}
