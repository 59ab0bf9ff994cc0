import { judgeResult } from '../../src/judgement/judge-result';
import { CAP_XA } from '../support/vinh-loc';
import { indicatorOf } from '../../src/model/indicator-set';
import { decimal } from '../../src/model/decimal';
import { BLANK, figure } from '../../src/model/observation';
import { periodOfId } from '../support/entry-table';

const smartphones = indicatorOf(CAP_XA, '3.4')!;

/** "Dân số trưởng thành có điện thoại thông minh", published with two decimals, against 65%. */
function judged(value: string) {
  return judgeResult({
    indicator: smartphones,
    observed: figure(decimal(value)),
    target: '65%',
    period: periodOfId('2023-H1'),
    previous: BLANK,
    increase: null,
  }).verdict;
}

test.each([
  ['65', 'achieved'],
  ['64.995', 'achieved'],
  ['64.9949', 'not-achieved'],
  ['64.99', 'not-achieved'],
])('%s so với 65%: đánh giá theo số được in', (value, verdict) => {
  expect(judged(value)).toBe(verdict);
});
