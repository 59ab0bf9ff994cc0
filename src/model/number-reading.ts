import type { Decimal } from './decimal';
import type { NumberExpectation } from './number-expectation';
import { fittingReadings, readNotation } from './number-notation';
import type { Notation } from './number-notation';
import { statusOfWords, takeBoundWords, verdictOfWords } from './number-words';
import type { BoundRelation, MissingStatus, SelfVerdict } from './observation';
import { foldText } from './vietnamese-text';

export type { NumberExpectation } from './number-expectation';

export type NumberReading =
  | Figure
  | BoundedFigure
  | Fraction
  | { readonly type: 'missing'; readonly status: MissingStatus }
  /** `words` as they were typed. */
  | { readonly type: 'verdict'; readonly verdict: SelfVerdict; readonly words: string }
  | AmbiguousFigure
  /** `probable` is for a question to the user, never to be taken unasked. */
  | { readonly type: 'unreadable'; readonly reason: UnreadableReason; readonly probable?: Decimal };

export interface Figure {
  readonly type: 'figure';
  readonly value: Decimal;
  readonly percentSign: boolean;
}

/** How the words around a figure bound it. */
export interface Bound {
  readonly relation: BoundRelation;
  readonly estimated: boolean;
}

export interface BoundedFigure extends Bound {
  readonly type: 'bound';
  readonly value: Decimal;
  readonly percentSign: boolean;
}

/** "03/05": 3 of 5. The denominator may be 0. */
export interface Fraction {
  readonly type: 'fraction';
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/**
 * "1.686" may be 1686 or 1,686. `readings` are both (thousands first), `fitting` those that the column's kind and
 * range allow; even a single fitting one is not taken without a question. `bound` where words bound it: "trên 1.686".
 */
export interface AmbiguousFigure {
  readonly type: 'ambiguous';
  readonly readings: readonly Decimal[];
  readonly fitting: readonly Decimal[];
  readonly percentSign: boolean;
  readonly bound?: Bound;
}

export type UnreadableReason =
  /** "-": in use for 0, for không phát sinh, for không áp dụng and for a cell left blank, so it says none of them. */
  | 'dash'
  /** "…" */
  | 'dots'
  /** "348 người" */
  | 'number-with-words'
  /** "tăng 348 người (lũy kế 60.063 người)", "100 100" */
  | 'several-numbers'
  | 'malformed-number'
  /** "31/5/2025" */
  | 'date'
  /** A time of day in a number's cell: "12:30" typed for 12,30. */
  | 'time'
  | 'words'
  /** A number in a cell of words or of dates. */
  | 'bare-number'
  | 'boolean'
  | 'error-value'
  | 'not-finite';

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Spaces that typesetting puts between groups of thousands; a plain space may as well divide two figures. */
const GROUPING_SPACE = /(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g;
const APOSTROPHE = /[\u2018\u2019\u02bc`]/g;
/** A formula of a scanned document, as its text layer has it: `$\geq 80\%$`. */
const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\$([^$]*)\$/g, '$1'],
  [/\\geq?(?![a-z])/g, '≥'],
  [/\\leq?(?![a-z])/g, '≤'],
  [/\\%/g, '%'],
];

const DASHES = /^[-\u2010-\u2015\u2212_ ]+$/;
const DOTS = /^[.…]+$/;
const PERCENT = /^(.*?) ?%(?: ?[.;,])?$/;
const FRACTION = /^(\d[\d.']*) ?\/ ?(\d[\d.']*)$/;
const DATE = /^\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?\d{4}$|^\d{4}-\d{2}-\d{2}$/;
const LEADING_NUMBER = /^([-+\u2212]?\d[\d.,']*(?: ?%)?) ?\p{L}/u;
const NUMBER = /\d[\d.,']*/g;
/** Excel hands out errors as texts of this form. */
const ERROR_VALUE = /^#(?:n\/a|div\/0!|ref!|value!|name\?|null!|num!|spill!|calc!|#+)$/;
/** "1E+05" out of a narrow column: the digits it hides are lost. */
const POWER_OF_TEN = /^\d[\d.,]*e[-+]?\d+$/;
/** No more signs than a person types: without a limit a long row of dots would be gone through again from each of them. */
const STRAY_PUNCTUATION = /^[("“]+|[.;:!)"”]{1,50}$/g;
const COUNT: NumberExpectation = { kind: 'count', decimals: 0 };

/** Reads what a person typed or pasted into a cell of figures. Never throws, never chooses between two readings. */
export function readNumberText(text: string, expectation: NumberExpectation): NumberReading {
  const folded = foldText(plainSigns(text));
  const words = folded.replace(STRAY_PUNCTUATION, '').trim();
  const status = statusOfWords(folded) ?? (words === '' ? null : statusOfWords(words));
  if (status !== null) return { type: 'missing', status };
  const verdict = verdictOfWords(words);
  if (verdict !== null) return { type: 'verdict', verdict, words: text.trim() };
  if (DASHES.test(folded)) return { type: 'unreadable', reason: 'dash' };
  if (DOTS.test(folded)) return { type: 'unreadable', reason: 'dots' };
  if (DATE.test(folded)) return { type: 'unreadable', reason: 'date' };
  if (ERROR_VALUE.test(folded)) return { type: 'unreadable', reason: 'error-value' };
  return readFraction(folded) ?? readFigure(folded, expectation);
}

function readFigure(folded: string, expectation: NumberExpectation): NumberReading {
  const { relation, estimated, rest } = takeBoundWords(folded);
  const percent = PERCENT.exec(rest);
  const percentSign = percent !== null;
  const body = percent?.[1] ?? rest;
  const notation = readNotation(body, expectation, percentSign);
  if (notation.type === 'malformed' && /\p{L}/u.test(body)) return readMixed(folded, expectation);
  return fromNotation(notation, percentSign, relation === null ? null : { relation, estimated }, expectation);
}

function fromNotation(
  notation: Notation,
  percentSign: boolean,
  bound: Bound | null,
  expectation: NumberExpectation,
): NumberReading {
  switch (notation.type) {
    case 'exact': {
      const { value } = notation;
      return bound === null
        ? { type: 'figure', value, percentSign }
        : { type: 'bound', ...bound, value, percentSign };
    }
    case 'ambiguous': {
      const fitting = fittingReadings(notation.readings, expectation);
      const ambiguous = { type: 'ambiguous', readings: notation.readings, fitting, percentSign } as const;
      return bound === null ? ambiguous : { ...ambiguous, bound };
    }
    case 'several':
      return { type: 'unreadable', reason: 'several-numbers' };
    case 'malformed':
      return unreadable('malformed-number', notation.probable);
  }
}

/** Text of words, perhaps with figures among them. Only a figure that comes first, with its unit after it, is offered. */
function readMixed(folded: string, expectation: NumberExpectation): NumberReading {
  if (POWER_OF_TEN.test(folded)) return { type: 'unreadable', reason: 'malformed-number' };
  const numbers = folded.match(NUMBER) ?? [];
  if (numbers.length === 0) return { type: 'unreadable', reason: 'words' };
  if (numbers.length > 1) return { type: 'unreadable', reason: 'several-numbers' };
  const leading = LEADING_NUMBER.exec(folded)?.[1];
  if (leading === undefined)
    return unreadable(/\p{L}\d/u.test(folded) ? 'words' : 'number-with-words', undefined);
  const reading = readNumberText(leading, expectation);
  return unreadable('number-with-words', probableValue(reading));
}

function probableValue(reading: NumberReading): Decimal | undefined {
  if (reading.type === 'figure') return reading.value;
  return reading.type === 'ambiguous' && reading.fitting.length === 1 ? reading.fitting[0] : undefined;
}

function readFraction(folded: string): Fraction | null {
  const match = FRACTION.exec(folded);
  if (match === null) return null;
  const numerator = readNotation(match[1] ?? '', COUNT, false);
  const denominator = readNotation(match[2] ?? '', COUNT, false);
  if (numerator.type !== 'exact' || denominator.type !== 'exact') return null;
  return { type: 'fraction', numerator: numerator.value, denominator: denominator.value };
}

function unreadable(reason: UnreadableReason, probable: Decimal | undefined): NumberReading {
  return probable === undefined ? { type: 'unreadable', reason } : { type: 'unreadable', reason, probable };
}

/** The text with plain signs: full-width ones, grouping spaces, apostrophes and LaTeX left-overs made plain. */
export function plainSigns(text: string): string {
  const narrow = text.replace(FULL_WIDTH, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
  const grouped = narrow.replace(GROUPING_SPACE, "$1'").replace(APOSTROPHE, "'");
  return LATEX.reduce((plain, [pattern, sign]) => plain.replace(pattern, sign), grouped.trim());
}
