import { decimal } from './decimal';
import type { FigureIndicator } from './set/indicator';
import type { NumberExpectation } from './number-expectation';

/** What a cell of this indicator is declared to hold. */
export function expectationOf(indicator: FigureIndicator): NumberExpectation {
  return {
    kind: indicator.kind,
    decimals: indicator.decimals,
    min: decimal(indicator.range.min),
    max: decimal(indicator.range.max),
  };
}
