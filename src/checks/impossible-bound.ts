import { compare, decimal, type Decimal } from '../model/decimal';
import { finding } from '../model/finding';
import { isWithin } from '../model/moved-point';
import type { BoundRelation } from '../model/observation';
import { expectedFigures, type Rule } from './rule';

/**
 * A bound that no possible figure keeps: "trên 100%" of what is 100 at most. A bound by a number outside the range is
 * none that anybody means either. Accounts, which may pass 100 %, have a wider range in their set.
 */
export const impossibleBound: Rule = ({ table }) =>
  expectedFigures(table).flatMap(({ entry, indicator, place }) => {
    if (!indicator.accepts.includes('bound')) return [];
    if (entry.observed.status !== 'reported' || entry.observed.reported.type !== 'bound') return [];
    const { relation, value } = entry.observed.reported;
    const min = decimal(indicator.range.min);
    const max = decimal(indicator.range.max);
    if (isWithin(value, min, max) && !leavesNothing(relation, value, min, max)) return [];
    return [finding('impossible-bound', place(), { text: String(entry.content), relation, min, max })];
  });

function leavesNothing(relation: BoundRelation, value: Decimal, min: Decimal, max: Decimal): boolean {
  switch (relation) {
    case 'above':
      return compare(value, max) >= 0;
    case 'below':
      return compare(value, min) <= 0;
    case 'at-least':
    case 'at-most':
    case 'about':
      return false;
  }
}
