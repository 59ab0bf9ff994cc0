import type { UnitOutcome } from '../../model/submission-outcome';
import type { OfferChoice } from '../account/choose-offer';
import { lateness } from '../account/lateness';
import type { Choices } from '../account/not-chosen';
import { receiptOf, UNKNOWN_RECEIPT, type Receipt } from '../account/received-date';
import { expectedUnits } from '../units/unit-matcher';
import type { RegisterUnitAccount, UnitedRecord, UniteRequest } from './register-account';
import type { RegisterOffer, RegisterOffers } from './register-offers';

export interface RegisterUnitContext {
  readonly choices: Choices<RegisterOffer>;
  readonly records: readonly UnitedRecord[];
  readonly brought: readonly RegisterOffers[];
  /** By the unit's code its first receipt. */
  readonly firstOf: (unit: string) => Receipt;
}

/** What became of each unit that exists in the period; of the parent only where something of it arrived. */
export function registerUnitAccounts(
  { units, period, decisions, deadline }: UniteRequest,
  { choices, records, brought, firstOf }: RegisterUnitContext,
): readonly RegisterUnitAccount[] {
  const inVain = new Set(brought.flatMap((offers) => offers.inVain).map(({ code }) => code));
  const inDoubt = new Set(
    brought.flatMap(({ questions }) =>
      questions.flatMap(({ suggestions }) => suggestions.slice(0, 1).map(({ unit }) => unit.code)),
    ),
  );
  const counts = new Map<string, number>();
  for (const { unit } of records) counts.set(unit.code, (counts.get(unit.code) ?? 0) + 1);
  const parent = choices.has(units.parent.code) ? [units.parent] : [];
  return [...parent, ...expectedUnits(units, period)].map((unit): RegisterUnitAccount => {
    const choice = choices.get(unit.code);
    const offer = choice?.type === 'offer' ? choice.offer : null;
    const receipt = offer === null ? UNKNOWN_RECEIPT : receiptOf(offer.file, decisions);
    const first = firstOf(unit.code);
    return {
      unit,
      outcome: outcomeOf(choice, { isInDoubt: inDoubt.has(unit.code), isInVain: inVain.has(unit.code) }),
      file: offer?.file ?? null,
      sheet: offer?.sheet.sheet ?? null,
      ...receipt,
      revision: offer?.sheet.revision ?? null,
      first,
      daysLate: lateness(first.received, deadline),
      superseded: choice?.superseded.map(({ file }) => file) ?? [],
      records: counts.get(unit.code) ?? 0,
    };
  });
}

function outcomeOf(
  choice: OfferChoice<RegisterOffer> | undefined,
  { isInDoubt, isInVain }: { readonly isInDoubt: boolean; readonly isInVain: boolean },
): UnitOutcome {
  switch (choice?.type) {
    case 'offer': {
      const { findings, records } = choice.offer.sheet;
      const all = [...findings, ...records.flatMap(({ faults }) => faults)];
      return all.every(({ severity }) => severity !== 'error') ? 'complete' : 'partly';
    }
    case 'undecided':
      return 'waiting';
    case 'twice-in-file':
    case 'earlier-counts':
      return 'refused';
    case undefined:
      if (isInDoubt) return 'waiting';
      return isInVain ? 'refused' : 'not-sent';
  }
}
