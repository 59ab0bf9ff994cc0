import type { Decisions } from '../decisions';
import type { DeclinedValue, TakenValue } from '../memory';
import type { SubmittedCell } from '../submission';
import type { ConsolidationTarget, HeldCell } from '../target';
import { valueKey } from '../value-key';
import type { PlannedValue, ValueChange } from './account';
import type { Offer } from './offers';
import { sameValue } from './same-value';

export interface PlanContext {
  readonly target: ConsolidationTarget;
  /** By `valueKey` what the last take-in wrote. */
  readonly taken: ReadonlyMap<string, TakenValue>;
  /** By `valueKey` what of a unit's values a person decided not to take. */
  readonly declined: ReadonlyMap<string, DeclinedValue>;
  readonly decisions: Decisions;
}

/** What an offer does to the cells of its unit. A refused cell does nothing, and neither does one that is reckoned. */
export function planValues({ unit, file, table, row }: Offer, context: PlanContext): readonly PlannedValue[] {
  return row.cells.flatMap((source): readonly PlannedValue[] => {
    if (source.refusal !== null) return [];
    const { kind, code, observed } = source;
    const key = valueKey({ unit: unit.code, kind, code });
    const held = context.target.cells.get(key) ?? null;
    if (held !== null && held.formula !== null) return [];
    const taken = context.taken.get(key)?.content ?? null;
    const decision = context.decisions.conflicts.get(key);
    const change = changeOf(source, held, taken, decision);
    if (change === null) return [];
    const { sheet } = table;
    const isDecided = decision !== undefined || context.declined.get(key)?.content === source.content;
    return [{ unit: unit.code, kind, code, file, sheet, source, held, taken, observed, change, isDecided }];
  });
}

/** Null where a blank cell meets a blank one. */
function changeOf(
  { observed }: SubmittedCell,
  held: HeldCell | null,
  taken: TakenValue['content'] | null,
  decision: 'keep' | 'take' | undefined,
): ValueChange | null {
  const content = held?.content ?? null;
  const isHeldBlank = content === null || content === '';
  if (observed.status === 'blank') return isHeldBlank ? null : 'blank-kept';
  if (isHeldBlank && taken === null) return 'new';
  if (held !== null && sameValue(held.observed, observed)) return 'same';
  // What the last take-in wrote stands there still: the unit's own newer word replaces it.
  if (held !== null && held.content === taken) return 'changed';
  // A sheet that is made anew holds nothing that a person corrected.
  if (held === null) return 'new';
  return decision === 'take' ? 'overwritten' : 'kept';
}
