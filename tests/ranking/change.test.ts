import { changeOf, measureOf } from '../../src/model/change';
import { decimal } from '../../src/model/decimal';
import { BLANK, figure, type ObservedValue } from '../../src/model/observation';

const RATE = { kind: 'percent', decimals: 2 } as const;

test('99,14 xuống 94,59 là giảm 4,55 điểm phần trăm', () => {
  expect(changeOf(rate('94.59'), rate('99.14'), RATE)).toEqual({
    delta: { units: -455n, scale: 2 },
    measure: 'percentage-points',
  });
});

test('không đổi là 0, không phải "không có"', () => {
  expect(changeOf(rate('100'), rate('100.00'), RATE)?.delta).toEqual({ units: 0n, scale: 2 });
});

test('lấy hiệu của số công bố: 0,005 in là 0,01, trừ 0,004 in là 0,00', () => {
  expect(changeOf(rate('0.005'), rate('0.004'), RATE)?.delta).toEqual({ units: 1n, scale: 2 });
  expect(changeOf(rate('0.014'), rate('0.005'), RATE)?.delta).toEqual({ units: 0n, scale: 2 });
});

test('kỳ trước là 0 vẫn có chênh lệch', () => {
  expect(changeOf(rate('40'), rate('0'), RATE)?.delta).toEqual({ units: 4000n, scale: 2 });
});

const NO_FIGURE: readonly (readonly [string, ObservedValue | undefined])[] = [
  ['không có ô', undefined],
  ['trống', BLANK],
  ['chưa gửi', { status: 'not-submitted' }],
  ['không phát sinh', { status: 'no-activity' }],
  ['không áp dụng', { status: 'not-applicable' }],
  ['không giao', { status: 'not-assigned' }],
  [
    'trên 60%',
    {
      status: 'reported',
      reported: { type: 'bound', relation: 'above', value: decimal('60'), estimated: false },
    },
  ],
  ['Đạt', { status: 'reported', reported: { type: 'verdict', verdict: 'achieved', words: 'Đạt' } }],
];

test.each(NO_FIGURE)('một kỳ %s thì không có chênh lệch', (_, observed) => {
  expect(changeOf(rate('60'), observed, RATE)).toBeNull();
  expect(changeOf(observed, rate('60'), RATE)).toBeNull();
  expect(changeOf(observed, observed, RATE)).toBeNull();
});

test('tỷ lệ tính bằng điểm phần trăm, điểm số bằng điểm, số đếm bằng số đếm', () => {
  expect(measureOf('percent')).toBe('percentage-points');
  expect(measureOf('score')).toBe('points');
  expect(measureOf('count')).toBe('count');
});

function rate(text: string): ObservedValue {
  return figure(decimal(text));
}
