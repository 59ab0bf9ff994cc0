import { add, compare, decimal, multiply, type Decimal } from '../model/decimal';

/** Fewer other units say too little of what a figure should be. */
export const MIN_NEIGHBOURS = 3;

/** The middle value, or the mean of the two middle ones; null for none. */
export function median(values: readonly Decimal[]): Decimal | null {
  const sorted = [...values].sort(compare);
  return middleOf(sorted.length, (index) => sorted[index]);
}

/** The median of all but one value of a sorted list, without sorting it again. */
export function medianWithout(sorted: readonly Decimal[], value: Decimal): Decimal | null {
  const left = placeIn(sorted, value);
  return middleOf(sorted.length - 1, (index) => sorted[index < left ? index : index + 1]);
}

/** Where the first of a sorted list stands that is not less than the value; by halves, since thousands of units ask for it. */
function placeIn(sorted: readonly Decimal[], value: Decimal): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = sorted[middle];
    if (candidate !== undefined && compare(candidate, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function middleOf(length: number, at: (index: number) => Decimal | undefined): Decimal | null {
  const upper = at(Math.floor(length / 2));
  const lower = at(Math.floor((length - 1) / 2));
  return upper === undefined || lower === undefined ? null : multiply(add(lower, upper), decimal('0.5'));
}
