import { writeOfficialDate } from '../../model/date-text';
import {
  compare,
  decimalsOf,
  decimal,
  rounded,
  sign,
  toNumber,
  trimmed,
  type Decimal,
} from '../../model/decimal';
import type { Entry } from '../../model/entry';
import { isFigureIndicator, type FigureIndicator, type Indicator } from '../../model/indicator-set';
import { writeNumber } from '../../model/number-writing';
import type { BoundRelation, ObservedValue, ReportedValue } from '../../model/observation';
import { STATUS_WORDS } from '../entry/entry-words';
import { NO_FIGURE, type ReportCell } from '../report/figure-cells';
import type { FigureStyle } from '../report/report-section';

/** How the column of a form's values is printed. */
export interface ValuePrinting {
  readonly figures: FigureStyle;
  /** Whether counts below ten are printed as 03. */
  readonly numerals: 'plain' | 'two-digit';
  /** Whether a percent figure brings its sign: not under a heading that has it. */
  readonly percentSign: 'written' | 'in-heading';
}

type Bound = Extract<ReportedValue, { readonly type: 'bound' }>;

/**
 * A result as the document prints it: 92,83%, 1.686, 03, "trên 60%", "Đạt", "*1", "03/05". What was typed in words is
 * printed in those words. Without a result a dash, never 0.
 */
export function valueCell(
  observed: ObservedValue,
  typed: Entry['content'],
  indicator: Indicator,
  printing: ValuePrinting,
): ReportCell {
  const words = typeof typed === 'string' ? singleSpaced(typed) : null;
  if (observed.status === 'blank') return { content: NO_FIGURE, style: 'answer' };
  // "*1": the sign may carry the number of a footnote.
  if (observed.status === 'not-assigned') return answer(words ?? STATUS_WORDS[observed.status][0]);
  if (observed.status !== 'reported') return answer(STATUS_WORDS[observed.status][0]);
  const { reported } = observed;
  switch (reported.type) {
    case 'figure':
      return isFigureIndicator(indicator)
        ? figureCell(reported.value, indicator, printing)
        : answer(words ?? writeNumber(reported.value, { grouping: true }));
    case 'bound':
      return answer(boundText(reported, words, indicator, printing));
    case 'fraction':
      return answer(words ?? fractionText(reported, printing));
    case 'verdict':
      return answer(singleSpaced(reported.words));
    case 'date':
      return answer(writeOfficialDate(reported.date));
    case 'text':
      return answer(singleSpaced(reported.text));
  }
}

function answer(content: string): ReportCell {
  return { content, style: 'answer' };
}

function singleSpaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function figureCell(value: Decimal, indicator: FigureIndicator, printing: ValuePrinting): ReportCell {
  const { as, decimals } = printing.figures;
  const shown =
    decimals === 'fixed' ? rounded(value, indicator.decimals) : trimmed(rounded(value, indicator.decimals));
  if (as === 'text') return answer(figureText(shown, indicator, printing));
  const style = numberStyle(shown, indicator, printing);
  // A format has no way to say it: with more decimals than two, and grouped, it is written out.
  return style === null
    ? answer(figureText(shown, indicator, printing))
    : { content: toNumber(shown), style };
}

function numberStyle(
  value: Decimal,
  { kind, decimals }: FigureIndicator,
  { figures, numerals, percentSign }: ValuePrinting,
): ReportCell['style'] | null {
  const isFixed = figures.decimals === 'fixed' && decimals > 0;
  if (isFixed && decimals !== 2) return null;
  if (kind === 'percent' && percentSign === 'written') return isFixed ? 'fixedPercent' : 'percent';
  if (numerals === 'two-digit' && kind === 'count' && isOneDigit(value)) return 'twoDigits';
  if (isFixed) return isGrouped(value) ? null : 'fixedFigure';
  if (decimalsOf(value) === 0) return 'count';
  return isGrouped(value) ? null : 'figure';
}

/** The figure in words of the Vietnamese notation. */
function figureText(
  value: Decimal,
  { kind }: FigureIndicator,
  { numerals, percentSign }: ValuePrinting,
): string {
  const text = writeNumber(value, { grouping: true });
  if (kind === 'percent') return percentSign === 'written' ? `${text}%` : text;
  return numerals === 'two-digit' && kind === 'count' && isOneDigit(value) ? text.padStart(2, '0') : text;
}

const TEN = decimal('10');
const THOUSAND = decimal('1000');

function isOneDigit(value: Decimal): boolean {
  return sign(value) >= 0 && compare(value, TEN) < 0 && decimalsOf(value) === 0;
}

function isGrouped(value: Decimal): boolean {
  return compare(value, THOUSAND) >= 0;
}

const BEFORE: Readonly<Record<BoundRelation, string>> = {
  above: 'trên ',
  'at-least': 'từ ',
  below: 'dưới ',
  'at-most': 'tối đa ',
  about: 'khoảng ',
};

/** As it was typed, with the percent sign that the document has; "từ 90% trở lên" where nobody typed words. */
function boundText(
  { relation, value, estimated }: Bound,
  words: string | null,
  indicator: Indicator,
  printing: ValuePrinting,
): string {
  const needsSign = indicator.kind === 'percent' && printing.percentSign === 'written';
  if (words !== null && (!needsSign || words.includes('%'))) return words;
  const number = `${writeNumber(trimmed(value), { grouping: true })}${needsSign ? '%' : ''}`;
  const after = relation === 'at-least' ? ' trở lên' : '';
  return `${estimated ? 'ước đạt ' : ''}${BEFORE[relation]}${number}${after}`;
}

function fractionText(
  { numerator, denominator }: Extract<ReportedValue, { readonly type: 'fraction' }>,
  { numerals }: ValuePrinting,
): string {
  const digits = numerals === 'two-digit' ? 2 : 1;
  return [numerator, denominator]
    .map((part) => writeNumber(part, { grouping: true }).padStart(digits, '0'))
    .join('/');
}
