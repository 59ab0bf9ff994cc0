import { excessDecimals } from '../../src/checks/excess-decimals';
import { toldIn } from '../support/checking';
import { retyped, type Typed } from '../support/entry-table';
import { APRIL, MAY } from '../support/nga-nam';

test('66,6666… tính bằng công thức: báo cáo in, xếp hạng và so sánh 66,67', () => {
  expect(toldIn(excessDecimals, retyped(MAY, { 'NN.02': { CKMB: 200 / 3 } }))).toEqual([
    {
      code: 'excess-decimals',
      severity: 'note',
      cell: 'E12',
      unit: 'NN.02',
      indicator: 'CKMB',
      details: { value: '66.6666666666667', decimals: 2 },
    },
  ]);
});

test.each<[Typed]>([[66.67], [66.7], [67], ['66,670'], [0.1 + 0.2], [{ value: 0.6667, numberFormat: '0%' }]])(
  '%p có không quá hai số lẻ',
  (typed) => {
    expect(toldIn(excessDecimals, retyped(MAY, { 'NN.02': { CKMB: typed } }))).toEqual([]);
  },
);

test('ô 0,66666 định dạng 0% là 66,666 %', () => {
  const typed = retyped(MAY, { 'NN.02': { CKMB: { value: 0.66666, numberFormat: '0%' } } });
  expect(toldIn(excessDecimals, typed)).toMatchObject([{ cell: 'E12', details: { value: '66.666' } }]);
});

test('ô chỉ dành cho thị xã không xét ở dòng của xã', () => {
  expect(toldIn(excessDecimals, retyped(MAY, { 'NN.02': { 'MDSH.1': 1.2345 } }))).toEqual([]);
  expect(toldIn(excessDecimals, retyped(MAY, { NN: { 'MDSH.1': 1.2345 } }))).toMatchObject([{ cell: 'J9' }]);
});

test('số thật của hai tháng', () => {
  expect(toldIn(excessDecimals, APRIL)).toEqual([]);
  expect(toldIn(excessDecimals, MAY)).toEqual([]);
});
