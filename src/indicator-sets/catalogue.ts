import { contentHash } from '../model/content-hash';
import { indicatorSetSchema, type IndicatorSet, type IndicatorSetSource } from '../model/indicator-set';
import { set766 } from './766';

const SOURCES: readonly IndicatorSetSource[] = [set766];

/** The built-in sets, validated when the product starts; a fault in one is a fault in the product and throws. */
export const catalogue: readonly IndicatorSet[] = SOURCES.map((source) => indicatorSetSchema.parse(source));

/** The set with this id, or null. */
export function findSet(id: string): IndicatorSet | null {
  return catalogue.find((set) => set.id === id) ?? null;
}

/**
 * Tells two definitions of one set apart by what a figure means: codes, names, kinds, units, precision, ranges, parts. How
 * the report words its captions, or when a change is worth a second look, changes no figure and so not the hash.
 */
export function setHash({ id, effectiveFrom, statuses, indicators }: IndicatorSet): string {
  const meaning = indicators.map(
    ({ code, name, kind, unitOfMeasure, decimals, range, direction, scope, parts }) => [
      code,
      name.vi,
      kind,
      unitOfMeasure,
      decimals,
      range.min,
      range.max,
      direction,
      scope,
      parts ?? [],
    ],
  );
  return contentHash(JSON.stringify([id, effectiveFrom, statuses, meaning]));
}
