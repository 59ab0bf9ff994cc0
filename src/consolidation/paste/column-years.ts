import type { Period } from '../../model/period';
import { foldText } from '../../model/vietnamese-text';
import { takePeriod } from './heading-period';

/** "Cùng kỳ năm 2024": what the figures are compared with. */
const SAME_PERIOD_BEFORE = /^cùng kỳ(?: |$)/u;

/** Whether a column's headings say that it holds what the figures are compared with. */
export function isSamePeriodBefore(words: readonly string[]): boolean {
  return words.some((text) => SAME_PERIOD_BEFORE.test(foldText(text)));
}

/**
 * By column the year of a month (quarter, half) that is headed without one, where the columns beside it leave no doubt: all
 * that are dated are of one year, and it follows, precedes or stands between them. "Tháng 12" beside "Tháng 1/2025" is in doubt.
 */
export function yearsBeside(columns: readonly (readonly string[])[]): readonly (number | null)[] {
  const named = columns.map(periodNamed);
  const dated = named.flatMap((each) => each?.year ?? []);
  const [year] = dated;
  if (year === undefined || dated.some((other) => other !== year)) return columns.map(() => null);
  const sequence = named.flatMap((each, column) => (each === null ? [] : [{ ...each, column }]));
  const certain = new Set(sequence.flatMap(({ year: own }, at) => (own === null ? [] : [at])));
  // What is certain of one column is a neighbour's evidence, from left to right and back.
  for (const at of [...sequence.keys(), ...[...sequence.keys()].reverse()]) {
    if (!certain.has(at) && isBeside(sequence, at, certain)) certain.add(at);
  }
  const found = new Set([...certain].map((at) => sequence[at]?.column));
  return columns.map((_, column) => (found.has(column) ? year : null));
}

type NamedPeriod = Pick<Period, 'kind' | 'ordinal'> & { readonly year: number | null };

/** Any year: only the kind and the number are read of a period that takes it. */
const STAND_IN = 2000;

function periodNamed(words: readonly string[]): NamedPeriod | null {
  if (isSamePeriodBefore(words)) return null;
  const period = lastIn(words, STAND_IN);
  if (period === null) return null;
  const { kind, ordinal, year } = period;
  return { kind, ordinal, year: lastIn(words, null)?.id === period.id ? year : null };
}

function lastIn(words: readonly string[], year: number | null): Period | null {
  const periods = words.flatMap((text) => takePeriod(text, null, year).period ?? []);
  return periods.filter(({ kind }) => kind !== 'year').at(-1) ?? null;
}

function isBeside(sequence: readonly NamedPeriod[], at: number, certain: ReadonlySet<number>): boolean {
  const ordinalAt = (other: number) => {
    const neighbour = sequence[other];
    return certain.has(other) && neighbour?.kind === sequence[at]?.kind ? neighbour?.ordinal : undefined;
  };
  const own = sequence[at]?.ordinal ?? 0;
  const [left, right] = [ordinalAt(at - 1), ordinalAt(at + 1)];
  if ([left, right].some((ordinal) => ordinal !== undefined && Math.abs(ordinal - own) === 1)) return true;
  return left !== undefined && right !== undefined && (own - left) * (right - own) > 0;
}
