import { impossibleValue } from '../../src/checks/impossible-value';
import { toldIn } from '../support/checking';
import { retyped, type Typed } from '../support/entry-table';
import { MAY } from '../support/nga-nam';

test('957,7 vượt quá 100: có phải 95,77?', () => {
  expect(toldIn(impossibleValue, retyped(MAY, { NN: { TDGQ: 957.7 } }))).toEqual([
    {
      code: 'impossible-value',
      severity: 'error',
      cell: 'F9',
      unit: 'NN',
      indicator: 'TDGQ',
      details: { value: '957.7', min: '0', max: '100', probable: '95.77' },
    },
  ]);
});

const SUGGESTED: readonly (readonly [Typed, string | null])[] = [
  [100.01, '10.001'],
  [7941, '79.41'],
  [9577, '95.77'],
  [95770, '95.77'],
  [957700, '95.77'],
  [686, '68.6'],
  [1234567, null], // four places still leave 123,4567
  [-4.5, null],
  [-0.01, null],
  ['957,7', '95.77'], // as text it is out of range too
  [{ value: 92.83, numberFormat: '0%' }, '92.83'], // shows 9283%
];

test.each(SUGGESTED)('%p ngoài khoảng, gợi ý %p', (typed, probable) => {
  const [found, ...others] = toldIn(impossibleValue, retyped(MAY, { 'NN.05': { TONG: typed } }));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ cell: 'D15', unit: 'NN.05', indicator: 'TONG', details: { probable } });
});

test.each<[Typed]>([[0], [100], ['100'], [99.999], ['KPS'], ['trên 60%'], [null]])(
  '%p là có thể, hoặc không phải con số',
  (typed) => {
    expect(toldIn(impossibleValue, retyped(MAY, { 'NN.05': { TONG: typed } }))).toEqual([]);
  },
);

test('ô chỉ dành cho thị xã không xét ở dòng của xã', () => {
  expect(toldIn(impossibleValue, retyped(MAY, { 'NN.05': { 'MDSH.1': 500 } }))).toEqual([]);
  expect(toldIn(impossibleValue, retyped(MAY, { NN: { 'MDSH.1': 500 } }))).toMatchObject([{ cell: 'J9' }]);
});
