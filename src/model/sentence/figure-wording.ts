import { writeOfficialDate } from '../date-text';
import type { Decimal } from '../decimal';
import type { BoundRelation, ReportedValue } from '../observation';
import { writeInSentence } from './number-wording';
import type { SentenceFigure } from './sentence-figure';
import type { FigurePiece, NumberMark } from './sentence-template';
import { singleSpaced } from './spacing';
import type { Wording } from './wording';

type Bound = Extract<ReportedValue, { type: 'bound' }>;

/** What was reported; null where nothing was, an empty text included. */
export function reportedIn(figure: SentenceFigure | null): ReportedValue | null {
  if (figure?.observed.status !== 'reported') return null;
  const { reported } = figure.observed;
  const words =
    reported.type === 'text' ? reported.text : reported.type === 'verdict' ? reported.words : null;
  return words !== null && singleSpaced(words).trim() === '' ? null : reported;
}

/** `{CODE}` in words, or null where nothing was reported. */
export function figureWording(
  piece: Pick<FigurePiece, 'mark' | 'unit'>,
  figure: SentenceFigure | null,
): Wording | null {
  const reported = reportedIn(figure);
  if (figure === null || reported === null) return null;
  // A percent brings its sign: `{TYLE}%` is `{TYLE}`.
  const unit = figure.kind === 'percent' ? piece.unit.replace(/^% ?/, '') : piece.unit;
  const write = (value: Decimal) =>
    writeInSentence(value, figure.decimals, piece.mark) + (figure.kind === 'percent' ? '%' : '');
  switch (reported.type) {
    case 'figure':
      return plain(withUnit(write(reported.value), unit));
    case 'bound':
      return {
        text: withUnit(boundText(reported, write(reported.value), figure.kind), unit),
        manner: reported.estimated ? 'estimated' : 'plain',
      };
    case 'fraction':
      return plain(withUnit(fractionText(reported, piece.mark), unit));
    case 'date':
      return plain(writeOfficialDate(reported.date));
    case 'text':
      return plain(singleSpaced(reported.text).trim());
    case 'verdict':
      return { text: singleSpaced(reported.words).trim(), manner: 'verdict' };
  }
}

/** A percent sign touches its number; words stand apart. */
export function withUnit(text: string, unit: string): string {
  return unit === '' || unit.startsWith('%') ? text + unit : `${text} ${unit}`;
}

const BOUND_WORDS: Readonly<Record<BoundRelation, string>> = {
  above: 'trên',
  'at-least': 'ít nhất',
  below: 'dưới',
  'at-most': 'không quá',
  about: 'khoảng',
};

/** "trên 60%", "từ 60% trở lên", "ít nhất 180" (a unit follows), "80%" of an estimate, which "ước" already marks. */
export function boundText(
  { relation, estimated }: Bound,
  number: string,
  kind: SentenceFigure['kind'],
): string {
  if (relation === 'at-least' && kind === 'percent') return `từ ${number} trở lên`;
  return relation === 'about' && estimated ? number : `${BOUND_WORDS[relation]} ${number}`;
}

/** "03/05": officials write both with two digits. */
function fractionText(
  { numerator, denominator }: Extract<ReportedValue, { type: 'fraction' }>,
  mark: NumberMark | null,
): string {
  const digits = mark ?? { digits: 2, decimals: null };
  return [numerator, denominator].map((part) => writeInSentence(part, part.scale, digits)).join('/');
}

function plain(text: string): Wording {
  return { text, manner: 'plain' };
}
