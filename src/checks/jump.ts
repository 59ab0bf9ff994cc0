import { compare, decimal, magnitude } from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { changeOf } from '../model/change';
import { expectedFigures, type Rule } from './rule';

/** A change since the period before beyond what the set calls usual. */
export const jump: Rule = ({ table, previous }) =>
  expectedFigures(table).flatMap(({ row, entry, indicator, place }) => {
    if (indicator.jump === undefined) return [];
    const before = previous.observed(row, indicator.code);
    const change = changeOf(entry.observed, before, indicator);
    const value = figureOf(entry.observed);
    const previousValue = figureOf(before);
    if (change === null || value === null || previousValue === null) return [];
    const threshold = decimal(indicator.jump);
    if (compare(magnitude(change.delta), threshold) <= 0) return [];
    return [finding('jump', place(), { value, previous: previousValue, delta: change.delta, threshold })];
  });
