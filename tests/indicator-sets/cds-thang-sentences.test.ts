import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { indicatorOf, indicatorSetSchema, isFigureIndicator } from '../../src/model/indicator-set';
import { codesInSentence } from '../../src/model/sentence/codes-in-sentence';
import { parseSentence } from '../../src/model/sentence/parse-sentence';
import { renderSentence } from '../../src/model/sentence/render-sentence';
import type { SentenceFigure } from '../../src/model/sentence/sentence-figure';
import { SEED_000_SENTENCES } from '../model/sentence/seed-000-sentences';
import { observedAs, printedFigures } from './printed-figures';

const set = indicatorSetSchema.parse(cdsThang);
const printed = printedFigures('cds-thang-2025-06.csv');
const templates = set.sentences.map((text) => {
  const reading = parseSentence(text);
  if ('problem' in reading) throw new Error(`${text}: ${reading.problem.type}`);
  return reading.ok;
});

test('the set writes the sentences of the report, in its order', () => {
  expect(templates).toHaveLength(SEED_000_SENTENCES.length);
});

test.each(SEED_000_SENTENCES.map(({ rows, expected }, index) => [rows.join(', '), expected, index] as const))(
  '%s: from the texts of the sample to the sentence of the report',
  (_rows, expected, index) => {
    expect(renderSentence(templates[index]!, figureOfSample)).toBe(expected);
  },
);

test('every figure of the sample is told, and no other', () => {
  const told = templates.flatMap(codesInSentence);
  expect([...told].sort()).toEqual([...printed.keys()].sort());
});

function figureOfSample(code: string): SentenceFigure | null {
  const indicator = indicatorOf(set, code);
  const text = printed.get(code);
  if (indicator === undefined || !isFigureIndicator(indicator) || text === undefined) return null;
  return { observed: observedAs(set, code, text), kind: indicator.kind, decimals: indicator.decimals };
}
