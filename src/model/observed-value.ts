import type { CellReading } from './cell-reading';
import type { Indicator } from './indicator-set';
import { BLANK, figure, type ObservedValue } from './observation';

/**
 * What a cell's reading counts as. What could not be read as the indicator's kind, a bound, a verdict or a status word
 * counts as blank; the checks say why, and block the report until it is corrected or accepted.
 */
export function observedIn(reading: CellReading, kind: Indicator['kind']): ObservedValue {
  switch (reading.type) {
    case 'figure':
      return isFigureKind(kind) ? figure(reading.value) : BLANK;
    case 'bound': {
      const { relation, value, estimated } = reading;
      return { status: 'reported', reported: { type: 'bound', relation, value, estimated } };
    }
    case 'verdict':
      return {
        status: 'reported',
        reported: { type: 'verdict', verdict: reading.verdict, words: reading.words },
      };
    case 'text':
      return { status: 'reported', reported: { type: 'text', text: reading.text } };
    case 'fraction': {
      const { numerator, denominator } = reading;
      return kind === 'fraction'
        ? { status: 'reported', reported: { type: 'fraction', numerator, denominator } }
        : BLANK;
    }
    case 'date':
      return kind === 'date' ? { status: 'reported', reported: { type: 'date', date: reading.date } } : BLANK;
    case 'missing':
      return { status: reading.status };
    case 'ambiguous':
    case 'unreadable':
      return BLANK;
  }
}

function isFigureKind(kind: Indicator['kind']): boolean {
  return kind === 'percent' || kind === 'score' || kind === 'count';
}
