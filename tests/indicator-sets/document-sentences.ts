import { expectationOf } from '../../src/model/indicator-expectation';
import { isFigureIndicator, type Indicator, type IndicatorSet } from '../../src/model/indicator-set';
import { readNumberText } from '../../src/model/number-reading';
import { BLANK, figure, type ObservedValue } from '../../src/model/observation';
import { parseSentence } from '../../src/model/sentence/parse-sentence';
import { renderSentence } from '../../src/model/sentence/render-sentence';
import type { DocumentValue } from './document-values';

/** What the set's sentences say of a document's values, in their order; `words` are those of its heading. */
export function writtenSentences(
  set: IndicatorSet,
  values: readonly DocumentValue[],
  words: Readonly<Record<string, string>> = {},
): readonly string[] {
  const told = new Map(values.map(({ indicator, value }) => [indicator, value]));
  return set.sentences.map((text) => {
    const parsed = parseSentence(text);
    if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem.type} at ${parsed.problem.position}`);
    return renderSentence(parsed.ok, (code) => {
      const word = words[code];
      if (word !== undefined) {
        return {
          kind: 'text',
          decimals: 0,
          observed: { status: 'reported', reported: { type: 'text', text: word } },
        };
      }
      const indicator = set.indicators.find((each) => each.code === code);
      if (indicator === undefined || indicator.kind === 'target')
        throw new Error(`${text}: no figure ${code}`);
      const value = told.get(code);
      const decimals = isFigureIndicator(indicator) ? indicator.decimals : 0;
      return {
        kind: indicator.kind,
        decimals,
        observed: value === undefined ? BLANK : read(value, indicator),
      };
    });
  });
}

function read(text: string, indicator: Indicator): ObservedValue {
  if (indicator.kind === 'text') return { status: 'reported', reported: { type: 'text', text } };
  const expectation = isFigureIndicator(indicator)
    ? expectationOf(indicator)
    : ({ kind: 'fraction', decimals: 0 } as const);
  const reading = readNumberText(text, expectation);
  switch (reading.type) {
    case 'figure':
      return figure(reading.value);
    case 'bound':
    case 'fraction':
    case 'verdict':
      return { status: 'reported', reported: reading };
    case 'missing':
      return { status: reading.status };
    case 'ambiguous':
    case 'unreadable':
      throw new Error(`${indicator.code} cannot be ${text}`);
  }
}
