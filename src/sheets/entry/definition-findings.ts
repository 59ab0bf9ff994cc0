import { finding, type Finding, type Place } from '../../model/finding';
import type { IndicatorSet } from '../../model/indicator-set';

/** What of a recognised sheet tells by which definition of its set it was made. */
export interface DefinedSheet {
  readonly set: Pick<IndicatorSet, 'shortTitle' | 'effectiveFrom'>;
  /** Null when the hidden tag is gone and the sheet was known by its headings. */
  readonly tag: object | null;
  /** Whether the tag's set has the definition that this program has. */
  readonly isSameDefinition: boolean;
}

/** Lost tags, and a definition that has changed since the sheet was made. */
export function definitionFindings(
  place: Place,
  { set, tag, isSameDefinition }: DefinedSheet,
): readonly Finding[] {
  const recovered = tag === null ? [finding('keys-recovered', place, { set: set.shortTitle.vi })] : [];
  const changed = isSameDefinition
    ? []
    : [finding('set-changed', place, { set: set.shortTitle.vi, effectiveFrom: set.effectiveFrom })];
  return [...recovered, ...changed];
}
