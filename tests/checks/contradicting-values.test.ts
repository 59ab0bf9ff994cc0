import { contradict, type ReportedOf } from '../../src/checks/contradicting-values';
import { decimal } from '../../src/model/decimal';
import type { ReportedValue } from '../../src/model/observation';
import { formSetOf, rateOf } from '../support/form-table';

const [indicator] = formSetOf([rateOf('A', 'Tỷ lệ')]).indicators;
const of = (reported: ReportedValue): ReportedOf => ({ indicator: indicator!, reported });
const fraction = (numerator: string, denominator: string) =>
  of({ type: 'fraction', numerator: decimal(numerator), denominator: decimal(denominator) });
const rate = (value: string) => of({ type: 'figure', value: decimal(value) });

test('21/21 xóm là 100%; 3/5 xã là 60%, 2/3 là 66,67%', () => {
  expect(contradict(fraction('21', '21'), rate('100'))).toBe(false);
  expect(contradict(fraction('3', '5'), rate('60'))).toBe(false);
  expect(contradict(rate('66.67'), fraction('2', '3'))).toBe(false);
  expect(contradict(fraction('20', '21'), rate('100'))).toBe(true);
  expect(contradict(fraction('3', '5'), fraction('6', '10'))).toBe(false);
});

test('0/0 không nói gì', () => {
  expect(contradict(fraction('0', '0'), rate('100'))).toBe(false);
});
