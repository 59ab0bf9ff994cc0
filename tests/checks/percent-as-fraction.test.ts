import { percentAsFraction } from '../../src/checks/percent-as-fraction';
import { findingsIn, cellsOf, toldIn } from '../support/checking';
import { columnTyped, retyped } from '../support/entry-table';
import { APRIL, MAY, withPreviousTyped } from '../support/nga-nam';

test('0,7203 trong cột phần trăm là 72,03 gõ theo phần của 1', () => {
  const typed = retyped(MAY, { 'NN.05': { CKMB: 0.7203 } });
  const finding = {
    code: 'percent-as-fraction',
    severity: 'error',
    cell: 'E15',
    unit: 'NN.05',
    indicator: 'CKMB',
    details: { value: '0.7203', probable: '72.03' },
  };
  expect(toldIn(percentAsFraction, typed)).toEqual([finding]);
  expect(toldIn(percentAsFraction, typed, { earlier: APRIL })).toEqual([finding]);
});

test('số của thị xã cũng vậy, kể cả chỉ tiêu chỉ thị xã có', () => {
  const typed = retyped(MAY, { NN: { TDGQ: 0.9577, 'MDSH.1': 0.5227 } });
  expect(toldIn(percentAsFraction, typed)).toMatchObject([
    { cell: 'F9', unit: 'NN', details: { probable: '95.77' } },
    { cell: 'J9', unit: 'NN', details: { probable: '52.27' } },
  ]);
});

test('định dạng 0.00% đã nói rõ: 0,0072 là 0,72 %', () => {
  const typed = retyped(MAY, {
    'NN.05': { CKMB: { value: 0.7203, numberFormat: '0.00%' } },
    'NN.06': { CKMB: { value: 0.0072123, numberFormat: '0.00%' } },
  });
  expect(toldIn(percentAsFraction, typed, { earlier: APRIL })).toEqual([]);
});

test('điểm số không phải tỷ lệ: điểm có quy tắc riêng', () => {
  expect(toldIn(percentAsFraction, retyped(MAY, { 'NN.05': { TONG: 0.7203 } }))).toEqual([]);
});

describe('cả cột gõ theo phần của 1', () => {
  // Criterion 4, May: 78,1 94,3 50 52 95,2 50 72,7 100.
  const shares = [0.78, 0.94, 0.5, 0.52, 0.95, 0.5, 0.73, 1];
  const typed = columnTyped(MAY, 'CLGQ', shares);

  test('tháng trước rõ là phần trăm: mọi ô, kể cả 1 là 100', () => {
    const found = toldIn(percentAsFraction, typed, { earlier: APRIL });
    expect(found.map(({ cell }) => cell)).toEqual(['G11', 'G12', 'G13', 'G14', 'G15', 'G16', 'G17', 'G18']);
    expect(found.map(({ details }) => details)).toEqual([
      { value: '0.78', probable: '78' },
      { value: '0.94', probable: '94' },
      { value: '0.5', probable: '50' },
      { value: '0.52', probable: '52' },
      { value: '0.95', probable: '95' },
      { value: '0.5', probable: '50' },
      { value: '0.73', probable: '73' },
      { value: '1', probable: '100' },
    ]);
  });

  test('số kỳ trước gõ ngay trên trang cũng được xét', () => {
    expect(findingsIn(percentAsFraction, withPreviousTyped(typed, APRIL))).toHaveLength(8);
  });

  test('hài lòng: bảy đơn vị gõ 1 và một đơn vị 0,948 đều là phần của 1', () => {
    const satisfaction = columnTyped(MAY, 'MDHL', [1, 1, 1, 1, 0.948, 1, 1, 1]);
    expect(findingsIn(percentAsFraction, satisfaction, { earlier: APRIL })).toHaveLength(8);
  });

  test('số 0 không nói gì về cách gõ: nó đếm vào cột nhỏ, nhưng không bị ngờ', () => {
    const zeros = columnTyped(MAY, 'CLGQ', [0.78, 0, 0, 0, 0.52, 0, 0.9, 0]);
    expect(cellsOf(findingsIn(percentAsFraction, zeros, { earlier: APRIL }))).toEqual(['G11', 'G15', 'G17']);
  });

  test('tháng trước ở mức 12 % là rõ, ở mức 9 % thì chưa', () => {
    const before = (rate: number) => columnTyped(APRIL, 'CLGQ', Array<number>(8).fill(rate));
    expect(findingsIn(percentAsFraction, typed, { earlier: before(12) })).toHaveLength(8);
    expect(findingsIn(percentAsFraction, typed, { earlier: before(9) })).toEqual([]);
  });

  test('không có tháng trước thì hai số lẻ chưa đủ để ngờ, bốn số lẻ thì đủ', () => {
    expect(toldIn(percentAsFraction, typed)).toEqual([]);
    const exact = [0.7812, 0.9434, 0.5, 0.5217, 0.9524, 0.5, 0.7273, 1];
    expect(cellsOf(findingsIn(percentAsFraction, columnTyped(MAY, 'CLGQ', exact)))).toEqual([
      'G11',
      'G12',
      'G14',
      'G15',
      'G17',
    ]);
  });
});

describe('tỷ lệ nhỏ thật', () => {
  test('tháng 4, thanh toán trực tuyến: 0,95 và 0,3 giữa những số nhỏ', () => {
    expect(toldIn(percentAsFraction, APRIL)).toEqual([]);
    expect(toldIn(percentAsFraction, { ...APRIL, period: '2025-05' }, { earlier: APRIL })).toEqual([]);
  });

  test('cả cột nhỏ hơn 1, tháng trước cũng nhỏ', () => {
    const small = [0.95, 0.3, 0, 0.81, 0.33, 0.3, 0.36, 0.36];
    expect(toldIn(percentAsFraction, columnTyped(MAY, 'TTTT', small), { earlier: APRIL })).toEqual([]);
  });

  test('tính bằng công thức nên nhiều số lẻ: 1/105 là 0,952380952380952 %', () => {
    const computed = retyped(APRIL, {
      'NN.01': { TTTT: (100 * 1) / 105 },
      'NN.02': { TTTT: (100 * 1) / 333 },
    });
    expect(toldIn(percentAsFraction, computed)).toEqual([]);
    expect(toldIn(percentAsFraction, withPreviousTyped(computed, APRIL))).toEqual([]);
  });

  test('nhiều số lẻ mà tháng trước, hoặc các đơn vị khác, ở mức phần trăm thì vẫn ngờ', () => {
    // April: Phường 3 had 0, but in May the others lie around 70.
    const amongGreat = retyped(MAY, { 'NN.03': { TTTT: 0.4033 } });
    expect(toldIn(percentAsFraction, amongGreat, { earlier: APRIL })).toMatchObject([
      { cell: 'H13', details: { probable: '40.33' } },
    ]);
    const afterGreat = retyped(APRIL, { 'NN.04': { TTTT: 0.8525 } });
    expect(toldIn(percentAsFraction, afterGreat, { earlier: MAY })).toMatchObject([
      { cell: 'H14', details: { probable: '85.25' } },
    ]);
  });
});

test('số thật của tháng 5', () => {
  expect(toldIn(percentAsFraction, MAY, { earlier: APRIL })).toEqual([]);
});
