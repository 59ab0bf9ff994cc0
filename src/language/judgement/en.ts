import { writeEnglishPeriod } from '../english-period';
import { completionRuleEn } from './completion-rule';
import type { JudgementTexts } from './texts';

const ALONE = 'self-declared, without figures';

export const judgementEn: JudgementTexts = {
  verdict: ({ verdict, basis }) => {
    switch (verdict) {
      case 'achieved':
        return basis === 'self-declared' ? `Achieved – ${ALONE}` : 'Achieved';
      case 'not-achieved':
        return basis === 'self-declared' ? `Not achieved – ${ALONE}` : 'Not achieved';
      case 'undecided':
        return 'Undecided';
      case 'not-judged':
        return '–';
    }
  },
  undecided: {
    blank: 'no result yet',
    'not-submitted': 'not submitted',
    'no-target': 'no target to hold it against',
    'target-ambiguous': 'the target can be read in two ways',
    'increase-unanswered': 'it is open whether the increase is in points or relative to the earlier figure',
    'base-unknown': 'the earlier figure is not known',
    estimate: 'the result is an estimate',
    'bound-too-wide': 'the bound of the result does not tell whether the target is reached',
    'share-of-nothing': 'the denominator is 0',
    'share-or-count': 'it is open whether the target is a share or a count',
    'word-against-figure': 'the result is a word, the target a figure',
    'figure-against-words': 'the result is a figure, the target words',
    'other-words': 'the result does not answer the target',
    date: 'the result is a date',
  },
  notJudged: {
    'no-activity': 'no activity',
    'not-applicable': 'not applicable',
    'not-assigned': 'not assigned',
  },
  tally: ({ total, achieved, achievedSelfDeclared, notAchieved, notAchievedSelfDeclared, ...others }) =>
    [
      `${total} targets`,
      counted('achieved', achieved + achievedSelfDeclared, achievedSelfDeclared),
      ...some('not achieved', notAchieved + notAchievedSelfDeclared, notAchievedSelfDeclared),
      ...some('undecided', others.undecided, 0),
      ...some('not judged', others.notJudged, 0),
    ].join(', '),
  outcome: (outcome, rule, { achieved, achievedSelfDeclared, total }) =>
    `${OUTCOMES[outcome]} (needed: ${completionRuleEn(rule)}; achieved ${achieved + achievedSelfDeclared} of ${total})`,
  borrowed: ({ indicator, result }) => {
    const from = `${result.from.set} ${writeEnglishPeriod(result.from.period)}`;
    if (result.type === 'joined') return `${indicator.name.en}: taken from ${from}`;
    const [asked, counted] = [result.targetPopulation, result.resultPopulation].map(
      (population) => population ?? 'not said',
    );
    return `${indicator.name.en}: the figure of ${from} was not taken, since it counts others (target: ${asked}; figure: ${counted})`;
  },
  all: 'All',
  columns: { ordinal: 'No.', name: 'Indicator', target: 'Target', result: 'Result', judgement: 'Judgement' },
  sentences: 'Sentences',
};

const OUTCOMES = {
  complete: 'Complete',
  incomplete: 'Not complete',
  undecided: 'Not enough evidence to tell whether it is complete',
} as const;

function counted(word: string, count: number, selfDeclared: number): string {
  return `${word} ${count}${selfDeclared === 0 ? '' : ` (${selfDeclared} of them ${ALONE})`}`;
}

function some(word: string, count: number, selfDeclared: number): readonly string[] {
  return count === 0 ? [] : [counted(word, count, selfDeclared)];
}
