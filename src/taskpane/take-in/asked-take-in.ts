import type { Decisions } from '../../consolidation/decisions';
import type { Period } from '../../model/period';
import type { UnitList } from '../../model/unit';

/** What the parts of a review need to know of it, whether figures are taken in or lists united. */
export interface AskedTakeIn {
  /** The set, or the register. */
  readonly set: { readonly id: string };
  readonly period: Period;
  readonly units: UnitList;
  readonly decisions: Pick<Decisions, 'received'>;
}
