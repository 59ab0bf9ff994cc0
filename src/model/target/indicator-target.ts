import { expectationOf } from '../indicator-expectation';
import type { NumberExpectation } from '../number-expectation';
import { isFigureIndicator, type FigureIndicator, type Indicator } from '../set/indicator';
import { foldText } from '../vietnamese-text';
import type { TargetReading } from './target';
import { readTarget } from './target-reading';

/** A text in the place of a target of this indicator: "1.686" of a count is no decimal number, "5 xã" of communes is 5. */
export function readTargetOf(indicator: Indicator, text: string): TargetReading {
  if (isFigureIndicator(indicator)) return readFigureTarget(indicator, text);
  return indicator.kind === 'fraction' ? readTarget(text, FRACTION) : readTarget(text);
}

const FRACTION: NumberExpectation = { kind: 'fraction', decimals: 2 };

function readFigureTarget(indicator: FigureIndicator, text: string): TargetReading {
  const expectation = expectationOf(indicator);
  const counted = withoutUnit(indicator, text);
  const reading = counted === null ? null : readTarget(counted, expectation);
  const isNumber =
    reading?.type === 'ambiguous' || (reading?.type === 'target' && reading.target.type === 'bound');
  return isNumber ? reading : readTarget(text, expectation);
}

/** What stands before the indicator's own unit of measure; null where that does not end the text. */
function withoutUnit({ unitOfMeasure }: FigureIndicator, text: string): string | null {
  const [folded, ending] = [foldText(text), ` ${foldText(unitOfMeasure)}`];
  return folded.endsWith(ending) ? folded.slice(0, -ending.length) : null;
}
