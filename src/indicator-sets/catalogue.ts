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

/** Tells two definitions of one set apart. */
export function setHash(set: IndicatorSet): string {
  return contentHash(JSON.stringify(set));
}
