import { finding } from '../model/finding';
import { expectationOf } from '../model/indicator-expectation';
import { isWithin, withMovedPoint } from '../model/moved-point';
import { figureOf } from '../model/observation';
import { expectedFigures, type Rule } from './rule';

/** A figure outside the indicator's range: 957,7 %. */
export const impossibleValue: Rule = ({ table }) =>
  expectedFigures(table).flatMap(({ entry, indicator, place }) => {
    const value = figureOf(entry.observed);
    const { min, max } = expectationOf(indicator);
    if (value === null || isWithin(value, min, max)) return [];
    return [
      finding('impossible-value', place(), { value, min, max, probable: withMovedPoint(value, min, max) }),
    ];
  });
