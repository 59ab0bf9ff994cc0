import type { NumberExpectation } from '../number-expectation';
import { plainSigns, readNumberText } from '../number-reading';
import { statusOfWords, verdictOfWords } from '../number-words';
import { foldText } from '../vietnamese-text';
import { operatorOf } from './bound-operator';
import { readIncrease } from './increase-reading';
import type { BoundOperator, BoundTarget, Target, TargetReading } from './target';
import {
  afterExactPrefix,
  asksForNo,
  asksForYes,
  setsTask,
  withoutIdlePrefix,
  withoutSharedThing,
} from './target-words';

const ANY_FIGURE: NumberExpectation = { kind: 'unknown', decimals: 2 };
const CLOSING_PUNCTUATION = /[.;,:]{1,50}$/;

/**
 * Reads what stands in the column of targets. A bare "90%" is the least that is asked, ≥ 90. `expectation` is what the
 * indicator's figures look like; it settles "1.686". Never throws, never chooses between two readings.
 */
export function readTarget(text: string, expectation: NumberExpectation = ANY_FIGURE): TargetReading {
  const words = foldText(plainSigns(text)).replace(CLOSING_PUNCTUATION, '');
  const status = statusOfWords(words);
  if (status === 'blank') return { type: 'none' };
  if (status === 'not-assigned' || status === 'not-applicable') return { type: 'not-assigned' };
  const prose = { type: 'prose', text: text.trim() } as const;
  return readIncrease(words, expectation) ?? readBound(words, expectation) ?? readWords(text, words) ?? prose;
}

function readBound(words: string, expectation: NumberExpectation): TargetReading | null {
  const exactly = afterExactPrefix(words);
  const text = withoutSharedThing(withoutIdlePrefix(exactly ?? words));
  const reading = readNumberText(text, expectation);
  const unbounded = exactly === null ? '>=' : '=';
  switch (reading.type) {
    case 'figure':
      return targetReading(bound(unbounded, reading, expectation));
    case 'bound': {
      const operator = exactly === null ? operatorOf(reading.relation) : null;
      return operator === null ? null : targetReading(bound(operator, reading, expectation));
    }
    case 'ambiguous': {
      const operator = reading.bound === undefined ? unbounded : operatorOf(reading.bound.relation);
      if (operator === null) return null;
      const { percentSign } = reading;
      const readings = reading.readings.map((value) => bound(operator, { value, percentSign }, expectation));
      return { type: 'ambiguous', readings };
    }
    case 'fraction':
    case 'missing':
    case 'verdict':
    case 'unreadable':
      return null;
  }
}

function bound(
  operator: BoundOperator,
  { value, percentSign }: Pick<BoundTarget, 'value' | 'percentSign'>,
  { kind }: NumberExpectation,
): BoundTarget {
  return { type: 'bound', operator, value, percentSign: percentSign || kind === 'percent' };
}

function readWords(text: string, words: string): TargetReading | null {
  if (asksForYes(words)) return targetReading({ type: 'yes' });
  if (asksForNo(words)) return targetReading({ type: 'no' });
  const verdict = verdictOfWords(words);
  const isAchievement = verdict === 'achieved' || verdict === 'yes';
  if (!isAchievement && !setsTask(words) && !setsTask(withoutIdlePrefix(words))) return null;
  return targetReading({ type: 'words', words: text.trim() });
}

function targetReading(target: Target): TargetReading {
  return { type: 'target', target };
}
