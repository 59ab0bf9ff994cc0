import { compare, rounded, type Decimal } from '../model/decimal';
import type { FigureIndicator } from '../model/indicator-set';

/** How equal values share ranks: competition 1-2-2-4, dense 1-2-2-3. */
export type TieRule = 'competition' | 'dense';

/** One unit's place among the ranked units. */
export interface Standing {
  /** Unit code. */
  readonly unit: string;
  /** The published value, rounded to the indicator's decimals. */
  readonly value: Decimal;
  /** 1 is the best. */
  readonly rank: number;
  /** Whether another unit has the same rank. */
  readonly tied: boolean;
}

/**
 * Ranks units by their published values, best first, equal values in the order given.
 * Values are rounded to the indicator's decimals before they are compared: two units that print the same figure never
 * get different ranks. (COINr 1.1.9 corrected ranks that came from unrounded values.)
 */
export function rankUnits(
  figures: ReadonlyMap<string, Decimal>,
  indicator: Pick<FigureIndicator, 'decimals' | 'direction'>,
  ties: TieRule,
): readonly Standing[] {
  const published = [...figures].map(([unit, value]) => ({
    unit,
    value: rounded(value, indicator.decimals),
  }));
  const best = indicator.direction === 'higher-is-better' ? -1 : 1;
  const ordered = published.sort((a, b) => best * compare(a.value, b.value));

  const ranks: number[] = [];
  ordered.forEach(({ value }, index) => {
    const before = ordered[index - 1];
    const rankBefore = ranks[index - 1] ?? 0;
    if (before !== undefined && compare(before.value, value) === 0) ranks.push(rankBefore);
    else ranks.push(ties === 'competition' ? index + 1 : rankBefore + 1);
  });
  return ordered.map(({ unit, value }, index) => {
    const rank = ranks[index] ?? 0;
    return { unit, value, rank, tied: ranks[index - 1] === rank || ranks[index + 1] === rank };
  });
}
