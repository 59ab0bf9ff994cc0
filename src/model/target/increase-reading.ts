import { negated, sign } from '../decimal';
import type { NumberExpectation } from '../number-expectation';
import { readNumberText } from '../number-reading';
import { foldText } from '../vietnamese-text';
import { mirrored, operatorOf } from './bound-operator';
import { answeredIncrease } from './increase';
import type { AskedIncrease, TargetReading } from './target';
import { withoutIdlePrefix, withoutSharedThing } from './target-words';

/**
 * "tăng lên 90%" says where to, not how much more, and "tăng 1,5 lần" neither: both are left to a question. So is "giảm dưới
 * 5%", by which most mean a figure below 5 and some a fall of less than 5.
 */
const CHANGE = new RegExp(`^(${foldText('tăng')}|${foldText('giảm')}) (?:${foldText('thêm')} )?(.+)$`);
const DECREASE = foldText('giảm');
const COMPARED_WITH = new RegExp(` ${foldText('so với')} .*$`);
const PERCENT_IN_WORDS = new RegExp(` ?${foldText('phần trăm')}`);
const POINTS = new RegExp(` ?${foldText('điểm')}(?= ?%| ?$)`);

/** Reads "tăng thêm 10% so với 2025" (folded), or null for a text that tells no change. */
export function readIncrease(text: string, expectation: NumberExpectation): TargetReading | null {
  const [, direction, told] = CHANGE.exec(withoutIdlePrefix(text)) ?? [];
  if (direction === undefined || told === undefined) return null;
  const amount = told.replace(COMPARED_WITH, '').replace(PERCENT_IN_WORDS, ' %');
  const inPoints = POINTS.test(amount);
  const increase = readAmount(withoutSharedThing(amount.replace(POINTS, '')), expectation);
  if (increase === null || (direction === DECREASE && increase.operator === '<')) return null;
  const asked = direction === DECREASE ? asDecrease(increase) : increase;
  return inPoints ? { type: 'target', target: answeredIncrease(asked, 'points') } : asked;
}

function readAmount(text: string, expectation: NumberExpectation): AskedIncrease | null {
  const reading = readNumberText(text, expectation);
  if (reading.type !== 'figure' && reading.type !== 'bound') return null;
  const operator = reading.type === 'figure' ? '>=' : operatorOf(reading.relation);
  if (operator === null || sign(reading.value) < 0) return null;
  return { type: 'relative', operator, amount: reading.value, percentSign: reading.percentSign };
}

function asDecrease({ operator, amount, percentSign }: AskedIncrease): AskedIncrease {
  return { type: 'relative', operator: mirrored(operator), amount: negated(amount), percentSign };
}
