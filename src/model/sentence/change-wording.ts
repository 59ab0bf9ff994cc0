import { magnitude, rounded, sign, type Decimal } from '../decimal';
import type { BoundRelation, ReportedValue } from '../observation';
import { boundText, figureWording, reportedIn, withUnit } from './figure-wording';
import { writeInSentence } from './number-wording';
import type { SentenceFigure } from './sentence-figure';
import type { ChangePiece } from './sentence-template';
import type { Wording } from './wording';

type Bound = Extract<ReportedValue, { type: 'bound' }>;

/**
 * `{+CODE người}` in words: tăng 348 người, giảm 12 người, không tăng, giảm; null where nothing was reported. Rates
 * move by "điểm %" unless the template names a unit. What is not a number is told as `{CODE}` tells it.
 */
export function changeWording(piece: ChangePiece, figure: SentenceFigure | null): Wording | null {
  const reported = reportedIn(figure);
  if (figure === null || reported === null) return null;
  switch (reported.type) {
    case 'figure': {
      const { value } = reported;
      const text = changeText(value, amount(value, piece, figure), piece, figure);
      return { text, manner: 'plain' };
    }
    case 'bound':
      return boundedChange(reported, piece, figure);
    case 'fraction':
    case 'date':
    case 'text':
    case 'verdict':
      return figureWording(piece, figure);
  }
}

/** "tăng trên 300 người", "giảm dưới 12 người"; as it was typed where its sign leaves the direction open. */
function boundedChange(bound: Bound, piece: ChangePiece, figure: SentenceFigure): Wording | null {
  const relation = relationOfAmount(bound);
  if (relation === null) return figureWording(piece, figure);
  const number = amount(bound.value, piece, figure);
  const words = boundText({ ...bound, relation }, number, 'count');
  return {
    text: changeText(bound.value, words, piece, figure),
    manner: bound.estimated ? 'estimated' : 'plain',
  };
}

/** How the amount is bounded: a change below −12 is a decrease by more than 12; one above −12 may be either. */
function relationOfAmount({ relation, value }: Bound): BoundRelation | null {
  const direction = sign(value);
  if (relation === 'about') return relation;
  if (direction > 0) return relation;
  if (direction === 0) return null;
  if (relation === 'below') return 'above';
  return relation === 'at-most' ? 'at-least' : null;
}

function changeText(
  value: Decimal,
  words: string,
  { mark, unit, words: verbs }: ChangePiece,
  { kind, decimals }: SentenceFigure,
): string {
  const direction = sign(rounded(value, mark?.decimals ?? decimals));
  if (direction === 0) return verbs.none;
  const measure = kind === 'percent' && unit === '' ? 'điểm %' : unit;
  return `${direction > 0 ? verbs.increase : verbs.decrease} ${withUnit(words, measure)}`;
}

function amount(value: Decimal, { mark }: ChangePiece, { decimals }: SentenceFigure): string {
  return writeInSentence(magnitude(value), decimals, mark);
}
