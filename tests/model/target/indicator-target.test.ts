import { indicatorSchema, type Indicator } from '../../../src/model/set/indicator';
import { readTargetOf } from '../../../src/model/target/indicator-target';
import { readingSummary } from './summaries';

const named = { code: 'X', name: { vi: 'Chỉ tiêu', en: 'An indicator' } };
const counting = (unitOfMeasure: string): Indicator =>
  indicatorSchema.parse({
    ...named,
    kind: 'count',
    unitOfMeasure,
    decimals: 0,
    range: { min: '0', max: '1000000' },
  });

test.each([
  ['5 xã', 'xã', '>= 5'],
  ['03 văn bản', 'Văn bản', '>= 3'],
  ['không quá 5 vụ', 'vụ', '<= 5'],
  ['trên 1.686 người', 'người', '> 1686'],
  ['05 xã trở lên', 'xã', 'prose: 05 xã trở lên'],
  // Of something else, or of so many.
  ['5 thôn', 'xã', 'prose: 5 thôn'],
  ['03/05 xã', 'xã', 'prose: 03/05 xã'],
  ['2 xã, 3 xã', 'xã', 'prose: 2 xã, 3 xã'],
  ['xã', 'xã', 'prose: xã'],
])('“%s” khi đếm bằng %s', (text, unit, expected) => {
  expect(readingSummary(readTargetOf(counting(unit), text))).toBe(expected);
});

test('cột tỷ lệ: con số không có dấu % là tỷ lệ; cột chữ: không phải', () => {
  const rate = {
    ...named,
    kind: 'percent',
    unitOfMeasure: '%',
    decimals: 2,
    range: { min: '0', max: '100' },
  };
  expect(readingSummary(readTargetOf(indicatorSchema.parse(rate), '90'))).toBe('>= 90%');
  expect(readingSummary(readTargetOf(indicatorSchema.parse({ ...named, kind: 'text' }), '90'))).toBe('>= 90');
});
