import { rounded, subtract, type Decimal } from './decimal';
import type { FigureIndicator } from './indicator-set';
import { figureOf, type ObservedValue } from './observation';

/** What a difference is counted in: percent figures differ by percentage points (điểm %), scores by points (điểm). */
export type ChangeMeasure = 'percentage-points' | 'points' | 'count';

/** How a figure moved since the period it is compared with. */
export interface Change {
  readonly delta: Decimal;
  readonly measure: ChangeMeasure;
}

/**
 * Current minus previous, both at the published precision: 94,59 − 99,14 = −4,55.
 * Null unless both periods have a figure: a missing one is never taken as 0.
 */
export function changeOf(
  current: ObservedValue | undefined,
  previous: ObservedValue | undefined,
  indicator: Pick<FigureIndicator, 'kind' | 'decimals'>,
): Change | null {
  const now = figureOf(current);
  const before = figureOf(previous);
  if (now === null || before === null) return null;
  return {
    delta: subtract(rounded(now, indicator.decimals), rounded(before, indicator.decimals)),
    measure: measureOf(indicator.kind),
  };
}

/** The measure of differences between figures of a kind. */
export function measureOf(kind: FigureIndicator['kind']): ChangeMeasure {
  switch (kind) {
    case 'percent':
      return 'percentage-points';
    case 'score':
      return 'points';
    case 'count':
      return 'count';
  }
}
