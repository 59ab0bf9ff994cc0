import { compare } from '../decimal';
import type { Decimal } from '../decimal';
import type { BoundOperator } from './target';

/** All the numbers that a bound allows: from one end to the other; null where it is open without end. */
export interface Interval {
  readonly from: End | null;
  readonly to: End | null;
}

interface End {
  readonly value: Decimal;
  readonly isIncluded: boolean;
}

/** The numbers that are `operator value`: `>= 80` is from 80 on, 80 with it. */
export function intervalOf(operator: BoundOperator, value: Decimal): Interval {
  const closed = { value, isIncluded: true };
  const open = { value, isIncluded: false };
  switch (operator) {
    case '>=':
      return { from: closed, to: null };
    case '>':
      return { from: open, to: null };
    case '=':
      return { from: closed, to: closed };
    case '<=':
      return { from: null, to: closed };
    case '<':
      return { from: null, to: open };
  }
}

/** Whether every number of `inner` is one of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    (outer.from === null || (inner.from !== null && isNoWider(inner.from, outer.from, 1))) &&
    (outer.to === null || (inner.to !== null && isNoWider(inner.to, outer.to, -1)))
  );
}

/** Whether no number is in both. */
export function areApart(a: Interval, b: Interval): boolean {
  return endsBefore(a.to, b.from) || endsBefore(b.to, a.from);
}

/** `inwards` is 1 for a lower end, −1 for an upper one. */
function isNoWider(inner: End, outer: End, inwards: 1 | -1): boolean {
  const order = compare(inner.value, outer.value) * inwards;
  return order > 0 || (order === 0 && (outer.isIncluded || !inner.isIncluded));
}

function endsBefore(to: End | null, from: End | null): boolean {
  if (to === null || from === null) return false;
  const order = compare(to.value, from.value);
  return order < 0 || (order === 0 && !(to.isIncluded && from.isIncluded));
}
