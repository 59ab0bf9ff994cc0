import type { UnitOutcome } from '../../model/submission-outcome';
import type { OfferChoice } from '../account/choose-offer';
import { lateness } from '../account/lateness';
import type { Choices } from '../account/not-chosen';
import { receiptOf, UNKNOWN_RECEIPT, type Receipt } from '../account/received-date';
import type { SubmissionOrigin } from '../memory';
import { expectedUnits } from '../units/unit-matcher';
import type { RegisterUnitAccount, UnitedRecord, UniteRequest } from './register-account';
import type { RegisterOffer, RegisterOffers } from './register-offers';

export interface RegisterUnitContext {
  readonly choices: Choices<RegisterOffer>;
  readonly records: readonly UnitedRecord[];
  readonly brought: readonly RegisterOffers[];
  /** What counts from earlier take-ins, by unit. */
  readonly origins: ReadonlyMap<string, SubmissionOrigin>;
  /** By the unit's code its first receipt. */
  readonly firstOf: (unit: string) => Receipt;
}

/** What became of each unit that exists in the period; of the parent only where something of it arrived. */
export function registerUnitAccounts(
  { units, period, decisions, deadline }: UniteRequest,
  { choices, records, brought, origins, firstOf }: RegisterUnitContext,
): readonly RegisterUnitAccount[] {
  const inVain = new Set(brought.flatMap((offers) => offers.inVain).map(({ code }) => code));
  const inDoubt = new Set(
    brought.flatMap(({ questions }) =>
      questions.flatMap(({ suggestions }) => suggestions.slice(0, 1).map(({ unit }) => unit.code)),
    ),
  );
  const counts = new Map<string, number>();
  const faulty = new Set<string>();
  const heldOf = new Set(origins.keys());
  for (const { unit, faults, held } of records) {
    // What a person typed in was not sent.
    if (held !== null && held.source !== null) heldOf.add(unit.code);
    counts.set(unit.code, (counts.get(unit.code) ?? 0) + 1);
    if (faults.some(({ severity }) => severity === 'error')) faulty.add(unit.code);
  }
  const parent = choices.has(units.parent.code) || counts.has(units.parent.code) ? [units.parent] : [];
  return [...parent, ...expectedUnits(units, period)].map((unit): RegisterUnitAccount => {
    const choice = choices.get(unit.code);
    const offer = choice?.type === 'offer' ? choice.offer : null;
    const origin = origins.get(unit.code);
    const before = origin === undefined ? UNKNOWN_RECEIPT : receiptIn(origin);
    const receipt = offer === null ? before : receiptOf(offer.file, decisions);
    const first = firstOf(unit.code);
    return {
      unit,
      outcome: outcomeOf(choice, {
        isFaulty: faulty.has(unit.code),
        isHeld: heldOf.has(unit.code),
        isInDoubt: inDoubt.has(unit.code),
        isInVain: inVain.has(unit.code),
      }),
      file: offer?.file ?? null,
      sheet: offer?.sheet.sheet ?? null,
      ...receipt,
      revision: offer === null ? (origin?.revision ?? null) : offer.sheet.revision,
      first,
      daysLate: lateness(first.received, deadline),
      superseded: choice?.superseded.map(({ file }) => file) ?? [],
      records: counts.get(unit.code) ?? 0,
    };
  });
}

interface KnownOfUnit {
  /** Whether something is wrong with a record that is taken. */
  readonly isFaulty: boolean;
  /** Whether a file of an earlier take-in counts. */
  readonly isHeld: boolean;
  readonly isInDoubt: boolean;
  readonly isInVain: boolean;
}

function outcomeOf(
  choice: OfferChoice<RegisterOffer> | undefined,
  { isFaulty, isHeld, isInDoubt, isInVain }: KnownOfUnit,
): UnitOutcome {
  if (choice?.type === 'offer') {
    const isWhole = choice.offer.sheet.findings.every(({ severity }) => severity !== 'error');
    return isWhole && !isFaulty ? 'complete' : 'partly';
  }
  if (choice?.type === 'undecided') return 'waiting';
  if (isHeld) return 'earlier';
  if (choice !== undefined) return 'refused';
  if (isInDoubt) return 'waiting';
  return isInVain ? 'refused' : 'not-sent';
}

function receiptIn({ received, isReceivedGuessed }: SubmissionOrigin): Receipt {
  return { received, isReceivedGuessed };
}
