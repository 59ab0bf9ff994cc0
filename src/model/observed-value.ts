import type { CellReading } from './cell-reading';
import { BLANK, figure, type ObservedValue } from './observation';

/**
 * What a cell's reading counts as. What could not be read as a figure, a bound, a verdict or a status word counts as
 * blank; the checks say why, and block the report until it is corrected or accepted.
 */
export function observedIn(reading: CellReading): ObservedValue {
  switch (reading.type) {
    case 'figure':
      return figure(reading.value);
    case 'bound': {
      const { relation, value, estimated } = reading;
      return { status: 'reported', reported: { type: 'bound', relation, value, estimated } };
    }
    case 'verdict':
      return {
        status: 'reported',
        reported: { type: 'verdict', verdict: reading.verdict, words: reading.words },
      };
    case 'missing':
      return { status: reading.status };
    case 'ambiguous':
    case 'fraction':
    case 'date':
    case 'unreadable':
      return BLANK;
  }
}
