import { decimalsOf } from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { expectedFigures, type Rule } from './rule';

/** More decimals than are published: the report prints, ranks and compares the rounded figure. */
export const excessDecimals: Rule = ({ table }) =>
  expectedFigures(table).flatMap(({ entry, indicator, place }) => {
    const value = figureOf(entry.observed);
    if (value === null || decimalsOf(value) <= indicator.decimals) return [];
    return [finding('excess-decimals', place(), { value, decimals: indicator.decimals })];
  });
