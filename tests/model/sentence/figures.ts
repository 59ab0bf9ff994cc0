import { decimal } from '../../../src/model/decimal';
import {
  figure,
  type BoundRelation,
  type MissingStatus,
  type ObservedValue,
  type ReportedValue,
} from '../../../src/model/observation';
import { parseSentence } from '../../../src/model/sentence/parse-sentence';
import { renderSentence } from '../../../src/model/sentence/render-sentence';
import type { SentenceFigure } from '../../../src/model/sentence/sentence-figure';

export type FiguresByCode = Readonly<Record<string, SentenceFigure>>;

/** A number without decimals. */
export function count(value: string | ObservedValue): SentenceFigure {
  return { observed: observedOf(value), kind: 'count', decimals: 0 };
}

/** A percent figure, published with two decimals. */
export function rate(value: string | ObservedValue): SentenceFigure {
  return { observed: observedOf(value), kind: 'percent', decimals: 2 };
}

export function reported(value: ReportedValue): ObservedValue {
  return { status: 'reported', reported: value };
}

export function words(text: string): SentenceFigure {
  return { observed: reported({ type: 'text', text }), kind: 'text', decimals: 0 };
}

/** "trên 60%". */
export function bound(relation: BoundRelation, value: string): ObservedValue {
  return reported({ type: 'bound', relation, value: decimal(value), estimated: false });
}

/** "ước trên 60%". */
export function estimate(relation: BoundRelation, value: string): ObservedValue {
  return reported({ type: 'bound', relation, value: decimal(value), estimated: true });
}

/** The same indicator without a figure. */
export function missing(of: SentenceFigure, status: MissingStatus): SentenceFigure {
  return { ...of, observed: { status } };
}

/** Reads and writes in one go; fails where the template cannot be read. */
export function written(template: string, figures: FiguresByCode): string {
  const parsed = parseSentence(template);
  if ('problem' in parsed) throw new Error(`${parsed.problem.type} at ${parsed.problem.position}`);
  return renderSentence(parsed.ok, (code) => figures[code] ?? null);
}

function observedOf(value: string | ObservedValue): ObservedValue {
  return typeof value === 'string' ? figure(decimal(value)) : value;
}
