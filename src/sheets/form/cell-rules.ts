import {
  isFigureIndicator,
  type FigureIndicator,
  type FormSet,
  type Indicator,
  type WordIndicator,
} from '../../model/indicator-set';
import { statusSpellings, VERDICT_SPELLINGS, verdictOfWords } from '../../model/number-words';
import { foldText } from '../../model/vietnamese-text';
import { allowedWords } from '../entry/entry-validation';
import { VERDICTS, YES_NO } from './form-words';

/** Excel's limit for the formula of a validation. */
export const LONGEST_RULE = 255;

/** First words of what may stand for a figure, those in use most often first. */
const FIRST_WORDS = {
  bound: [
    'trên',
    'dưới',
    'tối',
    'ước',
    'khoảng',
    'gần',
    'hơn',
    'từ',
    'ít',
    'đạt',
    'không',
    'xấp',
    'vượt',
    'nhiều',
  ],
  verdict: ['đạt', 'chưa', 'có', 'không', 'đã', 'đáp', 'hoàn', 'đang', 'triển', 'vượt', 'phổ'],
} as const;
const SIGNS = '>≥<≤~';

/** Whether a cell holds what its indicator takes, as a formula without "="; null where anything may stand. */
export function acceptance(set: FormSet, indicator: Indicator, cell: string): string | null {
  return isFigureIndicator(indicator)
    ? figureAcceptance(set, indicator, cell)
    : wordAcceptance(set, indicator, cell);
}

/**
 * Whether a cell of words holds what is read as an answer, which is more than it offers: a formula without "="; null where
 * anything may stand.
 */
export function readable(set: FormSet, indicator: WordIndicator, cell: string): string | null {
  switch (indicator.kind) {
    case 'yes-no':
    case 'verdict': {
      const words = [...offeredWords(indicator), ...VERDICT_SPELLINGS, ...everyStatusWord(set)];
      const isListed = oneOf(cell, [...new Set(words)]);
      return isListed === null ? null : orMark(set, cell, isListed);
    }
    case 'text':
    case 'fraction':
    case 'date':
    case 'target': {
      const accepted = wordAcceptance(set, indicator, cell);
      return accepted === null ? null : orMark(set, cell, accepted);
    }
  }
}

/** Tests joined by commas, for OR: whether a cell's words are among those that may stand for a figure. */
export function wordsReadable(set: FormSet, indicator: FigureIndicator, cell: string): string {
  return [wordsWithin(set, indicator, cell, LONGEST_RULE), ...markTests(set, cell)].join(',');
}

/** "*1" says what "*" says. */
function markTests({ statuses }: FormSet, cell: string): readonly string[] {
  return statuses.includes('not-assigned') ? [`LEFT(${cell})="*"`] : [];
}

function orMark(set: FormSet, cell: string, test: string): string {
  return `OR(${[test, ...markTests(set, cell)].join(',')})`;
}

function everyStatusWord(set: FormSet): readonly string[] {
  return [...allowedWords(set), ...set.statuses.flatMap(statusSpellings)];
}

/** The words that a cell offers: those of the set or of the kind, and the words in which the set asks for it. */
export function offeredWords({ kind, choices, target, accepts }: WordIndicator): readonly string[] {
  const listed = choices ?? usualWords(kind);
  const asked = kind === 'verdict' && target !== undefined && isVerdict(target) ? [target] : [];
  const ownVerdicts = kind === 'yes-no' && accepts.includes('verdict') ? VERDICTS : [];
  return [...new Set([...asked, ...listed, ...ownVerdicts])];
}

function isVerdict(words: string): boolean {
  return verdictOfWords(foldText(words)) !== null;
}

function usualWords(kind: WordIndicator['kind']): readonly string[] {
  switch (kind) {
    case 'yes-no':
      return YES_NO;
    case 'verdict':
      return VERDICTS;
    case 'text':
    case 'fraction':
    case 'date':
    case 'target':
      return [];
  }
}

function figureAcceptance(set: FormSet, indicator: FigureIndicator, cell: string): string {
  const { min, max } = indicator.range;
  const inRange = `AND(ISNUMBER(${cell}),${cell}>=${min},${cell}<=${max})`;
  const room = LONGEST_RULE - `=OR(${inRange},)`.length;
  return `OR(${inRange},${wordsWithin(set, indicator, cell, room)})`;
}

/** Tests joined by commas, for OR. */
function wordsWithin(set: FormSet, { accepts }: FigureIndicator, cell: string, room: number): string {
  if (accepts.length === 0) return equalTo(cell, allowedWords(set));
  const signs = accepts.includes('bound') ? `,ISNUMBER(FIND(LEFT(${cell}&"x"),"${SIGNS}"))` : '';
  const [before, after] = [
    `ISNUMBER(FIND("|"&LOWER(LEFT(${cell},FIND(" ",${cell}&" ")-1))&"|","|`,
    `|"))${signs}`,
  ];
  const statuses = allowedWords(set).map((word) => word.toLowerCase().split(' ')[0] ?? word);
  const wanted = [...new Set([...statuses, ...accepts.flatMap((what) => FIRST_WORDS[what])])];
  const listed: string[] = [];
  for (const word of wanted) {
    if (before.length + [...listed, word].join('|').length + after.length <= room) listed.push(word);
  }
  return `${before}${listed.join('|')}${after}`;
}

/** Null where any words may stand, and where words are offered in a list. */
function wordAcceptance(set: FormSet, indicator: WordIndicator, cell: string): string | null {
  const statuses = equalTo(cell, allowedWords(set));
  switch (indicator.kind) {
    case 'fraction':
      return `OR(AND(ISTEXT(${cell}),ISNUMBER(FIND("/",${cell},2))),${statuses})`;
    case 'date': {
      const isDay = `AND(ISNUMBER(${cell}),${cell}>=${FIRST_DAY},${cell}<=${LAST_DAY})`;
      // A machine that writes the month first keeps 31/05/2025 as text.
      return `OR(${isDay},ISNUMBER(FIND("/",${cell},FIND("/",${cell},2)+2)),${statuses})`;
    }
    case 'yes-no':
    case 'verdict':
      return oneOf(cell, [...offeredWords(indicator), ...allowedWords(set)]);
    case 'text':
    case 'target':
      return null;
  }
}

/** Excel's limits for a text within a formula, and for the arguments of a function. */
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;

/** Null where Excel would refuse the formula. */
function oneOf(cell: string, words: readonly string[]): string | null {
  const isTaken = words.length <= MOST_ARGUMENTS && words.every(({ length }) => length <= LONGEST_TEXT);
  return isTaken ? `OR(${equalTo(cell, words)})` : null;
}

/** 1/1/2000 and 31/12/2099 as Excel counts days. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

function equalTo(cell: string, words: readonly string[]): string {
  return words.map((word) => `${cell}="${word.replaceAll('"', '""')}"`).join(',');
}
