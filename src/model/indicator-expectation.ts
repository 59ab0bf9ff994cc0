import { decimal } from './decimal';
import type { FigureIndicator } from './set/indicator';
import type { NumberExpectation } from './number-expectation';

/** What a cell of this indicator is declared to hold. */
export function expectationOf(indicator: FigureIndicator): Required<NumberExpectation> {
  const known = EXPECTATIONS.get(indicator) ?? readExpectation(indicator);
  EXPECTATIONS.set(indicator, known);
  return known;
}

const EXPECTATIONS = new WeakMap<FigureIndicator, Required<NumberExpectation>>();

function readExpectation({ kind, decimals, range }: FigureIndicator): Required<NumberExpectation> {
  return { kind, decimals, min: decimal(range.min), max: decimal(range.max) };
}
