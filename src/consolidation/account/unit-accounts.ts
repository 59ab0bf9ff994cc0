import type { UnitSuggestion } from '../../model/name-suggestion';
import type { ReceivedFile, SubmissionOrigin } from '../memory';
import { expectedUnits } from '../units/unit-matcher';
import { valueKey } from '../value-key';
import type { PlannedValue, UnitAccount } from './account';
import type { AccountRequest } from './account-request';
import { askedIndicators } from './asked-values';
import type { OfferChoice } from './choose-offer';
import { lateness } from './lateness';
import type { FileOffers, Offer } from './offers';
import { receiptOf, UNKNOWN_RECEIPT, type Receipt } from './received-date';

export interface UnitContext {
  readonly choices: ReadonlyMap<string, OfferChoice<Offer>>;
  readonly values: readonly PlannedValue[];
  readonly brought: readonly FileOffers[];
  /** By the unit's code where its values came from at earlier take-ins, the last first. */
  readonly origins: ReadonlyMap<string, readonly SubmissionOrigin[]>;
  /** By `valueKey` whether the unit's word for a value is remembered, taken or declined. */
  readonly isKnown: (key: string) => boolean;
  /** By the unit's code what became of its files, of this take-in and of earlier ones. */
  readonly cameOf: (unit: string) => readonly ReceivedFile['outcome'][];
  /** By the unit's code its first receipt. */
  readonly firstOf: (unit: string) => Receipt;
}

/** What became of each unit that exists in the period; of the parent only where something of it arrived. */
export function unitAccounts(request: AccountRequest, context: UnitContext): readonly UnitAccount[] {
  const { units, period, set, target, deadline } = request;
  const { choices, values, brought, origins, isKnown, cameOf, firstOf } = context;
  const asked = askedIndicators(set);
  const brings = codesBrought(values);
  const kept = new Set(values.filter(({ change }) => change === 'kept').map(valueKey));
  const inDoubt = unitsInDoubt(brought);
  const filledBy = (unit: string, code: string): 'unit' | 'consolidator' | null => {
    if (brings.get(unit)?.has(code) === true) return 'unit';
    const key = valueKey({ unit, kind: 'value', code });
    const held = target.cells.get(key);
    if (held === undefined || held.content === null || held.content === '') return null;
    if (isKnown(key) || kept.has(key)) return 'unit';
    // Whoever writes that nothing was sent has filled in nothing.
    return held.observed.status === 'not-submitted' ? null : 'consolidator';
  };
  const expected = [
    ...(choices.has(units.parent.code) || origins.has(units.parent.code) ? [units.parent] : []),
    ...expectedUnits(units, period),
  ];
  return expected.map((unit): UnitAccount => {
    const choice = choices.get(unit.code);
    const origin = origins.get(unit.code)?.[0] ?? null;
    const fillers = asked.map((code) => filledBy(unit.code, code));
    const filled = fillers.filter((filler) => filler === 'unit').length;
    const first = firstOf(unit.code);
    const isWhole = filled === asked.length && !hasRefusals(choice);
    const ofFiles = { isInDoubt: inDoubt.has(unit.code), came: cameOf(unit.code) };
    return {
      unit,
      outcome: outcomeOf({ choice, origin, isWhole, ...ofFiles }),
      ...countingFile(choice, origin, request),
      first,
      daysLate: lateness(first.received, deadline),
      superseded: choice?.superseded.map(({ file }) => file) ?? [],
      filled,
      typed: fillers.filter((filler) => filler === 'consolidator').length,
      asked: asked.length,
    };
  });
}

function countingFile(
  choice: OfferChoice<Offer> | undefined,
  origin: SubmissionOrigin | null,
  { decisions }: AccountRequest,
): Pick<UnitAccount, 'file' | 'sheet' | 'received' | 'isReceivedGuessed' | 'revision'> {
  if (choice?.type === 'offer') {
    const { file, table } = choice.offer;
    return { file, sheet: table.sheet, ...receiptOf(file, decisions), revision: table.revision };
  }
  const { received, isReceivedGuessed } = origin ?? UNKNOWN_RECEIPT;
  return { file: null, sheet: null, received, isReceivedGuessed, revision: origin?.revision ?? null };
}

/** By unit the indicators that get a value; what is kept or blank leaves the cell as it is. */
function codesBrought(values: readonly PlannedValue[]): ReadonlyMap<string, ReadonlySet<string>> {
  const brings = new Map<string, Set<string>>();
  for (const { unit, kind, code, change } of values) {
    if (kind !== 'value' || change === 'kept' || change === 'blank-kept') continue;
    const codes = brings.get(unit);
    if (codes === undefined) brings.set(unit, new Set([code]));
    else codes.add(code);
  }
  return brings;
}

function hasRefusals(choice: OfferChoice<Offer> | undefined): boolean {
  return choice?.type === 'offer' && choice.offer.row.cells.some(({ refusal }) => refusal !== null);
}

function outcomeOf({
  choice,
  origin,
  isWhole,
  isInDoubt,
  came,
}: {
  readonly choice: OfferChoice<Offer> | undefined;
  readonly origin: SubmissionOrigin | null;
  readonly isWhole: boolean;
  readonly isInDoubt: boolean;
  readonly came: readonly ReceivedFile['outcome'][];
}): UnitAccount['outcome'] {
  if (choice?.type === 'offer') return isWhole ? 'complete' : 'partly';
  if (choice?.type === 'undecided') return 'waiting';
  // A file counts also where nothing of it was written: all that it says may have been kept out by corrections.
  if (origin !== null || came.includes('counted')) return 'earlier';
  if (choice !== undefined) return 'refused';
  if (isInDoubt || came.includes('waiting')) return 'waiting';
  return came.includes('refused') ? 'refused' : 'not-sent';
}

/** The units that the files whose unit is not certain are most likely of. */
function unitsInDoubt(brought: readonly FileOffers[]): ReadonlySet<string> {
  return new Set(
    brought.flatMap(({ questions }) =>
      questions.flatMap((question) =>
        question.type === 'unit' ? likeliest(question.suggestions).map(({ unit }) => unit.code) : [],
      ),
    ),
  );
}

/** Those that nothing tells apart from the first. */
function likeliest(suggestions: readonly UnitSuggestion[]): readonly UnitSuggestion[] {
  return suggestions.filter(({ score }) => score === suggestions[0]?.score);
}
