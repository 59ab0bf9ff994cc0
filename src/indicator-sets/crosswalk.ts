import type { Indicator } from '../model/indicator-set';
import type { ObservedValue } from '../model/observation';
import type { Period } from '../model/period';
import { foldText } from '../model/vietnamese-text';

/** Says that one indicator gives the result of another set's target: the same matter, whoever is counted. */
export interface CrosswalkLink {
  /** The target's code in its own set. */
  readonly target: string;
  /** The set that holds the result, and its code there. */
  readonly set: string;
  readonly code: string;
}

/** What was reported of an indicator, and where it stands. */
export interface FoundResult {
  readonly indicator: Indicator;
  readonly observed: ObservedValue;
  readonly period: Period;
  readonly sheet: string;
}

export interface CrosswalkOrigin {
  readonly set: string;
  readonly code: string;
  readonly period: Period;
  readonly sheet: string;
}

export type CrosswalkResult =
  | { readonly type: 'joined'; readonly observed: ObservedValue; readonly from: CrosswalkOrigin }
  /** There is a figure, but not on the group that the target is set for. Null where a side names no group. */
  | {
      readonly type: 'refused';
      readonly reason: 'population';
      readonly targetPopulation: string | null;
      readonly resultPopulation: string | null;
      readonly from: CrosswalkOrigin;
    }
  /** No link leads from the target to anything that was reported. */
  | { readonly type: 'none' };

/**
 * The result of a target from another set: of its links, in their order, the first that counts the same group;
 * failing that, the first refusal. A blank cell is no result, while "không phát sinh" is one.
 *
 * Two sides count the same group when both name the same one or neither names any (dossiers, systems). Where only one
 * names a group the join is refused: that they agree is not known, and a wrong "Đạt" costs more than a question.
 */
export function crosswalkResult(
  target: Indicator,
  links: readonly CrosswalkLink[],
  find: (set: string, code: string) => FoundResult | null,
): CrosswalkResult {
  const results = links
    .filter((link) => link.target === target.code)
    .map(({ set, code }) => resultOf(target, { set, code }, find(set, code)));
  return (
    results.find(({ type }) => type === 'joined') ??
    results.find(({ type }) => type === 'refused') ?? { type: 'none' }
  );
}

function resultOf(
  target: Indicator,
  { set, code }: Pick<CrosswalkLink, 'set' | 'code'>,
  found: FoundResult | null,
): CrosswalkResult {
  if (found === null || found.observed.status === 'blank') return { type: 'none' };
  const { indicator, observed, period, sheet } = found;
  const from: CrosswalkOrigin = { set, code, period, sheet };
  if (sameGroup(target.population, indicator.population)) return { type: 'joined', observed, from };
  return {
    type: 'refused',
    reason: 'population',
    targetPopulation: target.population ?? null,
    resultPopulation: indicator.population ?? null,
    from,
  };
}

function sameGroup(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return foldText(one) === foldText(other);
}
