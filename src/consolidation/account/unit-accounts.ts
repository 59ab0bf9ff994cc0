import type { UnitSuggestion } from '../../model/name-suggestion';
import type { SubmissionOrigin } from '../memory';
import { expectedUnits } from '../units/unit-matcher';
import { valueKey } from '../value-key';
import type { PlannedValue, UnitAccount } from './account';
import type { AccountRequest } from './account-request';
import { askedIndicators } from './asked-values';
import type { OfferChoice } from './choose-offer';
import { lateness } from './lateness';
import type { FileOffers, Offer } from './offers';
import { receiptOf } from './received-date';

export interface UnitContext {
  readonly choices: ReadonlyMap<string, OfferChoice<Offer>>;
  readonly values: readonly PlannedValue[];
  readonly brought: readonly FileOffers[];
  /** What counts from earlier take-ins, by unit. */
  readonly origins: ReadonlyMap<string, SubmissionOrigin>;
}

/** What became of each unit that exists in the period; of the parent only where something of it arrived. */
export function unitAccounts(request: AccountRequest, context: UnitContext): readonly UnitAccount[] {
  const { units, period, set, target } = request;
  const { choices, values, brought, origins } = context;
  const asked = askedIndicators(set);
  const brings = codesBrought(values);
  const inDoubt = unitsInDoubt(brought);
  const inVain = new Set(brought.flatMap((offers) => offers.inVain).map(({ code }) => code));
  const isFilled = (unit: string, code: string): boolean => {
    if (brings.get(unit)?.has(code) === true) return true;
    const held = target.cells.get(valueKey({ unit, kind: 'value', code }))?.content ?? null;
    return held !== null && held !== '';
  };
  const expected = [
    ...(choices.has(units.parent.code) || origins.has(units.parent.code) ? [units.parent] : []),
    ...expectedUnits(units, period),
  ];
  return expected.map((unit): UnitAccount => {
    const choice = choices.get(unit.code);
    const origin = origins.get(unit.code) ?? null;
    const filled = asked.filter((code) => isFilled(unit.code, code)).length;
    const isWhole = filled === asked.length && !hasRefusals(choice);
    const ofFiles = { isInDoubt: inDoubt.has(unit.code), isInVain: inVain.has(unit.code) };
    return {
      unit,
      outcome: outcomeOf({ choice, origin, isWhole, ...ofFiles }),
      ...countingFile(choice, origin, request),
      superseded: choice?.superseded.map(({ file }) => file) ?? [],
      filled,
      asked: asked.length,
    };
  });
}

function countingFile(
  choice: OfferChoice<Offer> | undefined,
  origin: SubmissionOrigin | null,
  { decisions, deadline }: AccountRequest,
): Pick<UnitAccount, 'file' | 'sheet' | 'received' | 'isReceivedGuessed' | 'revision' | 'daysLate'> {
  if (choice?.type === 'offer') {
    const { file, table } = choice.offer;
    const receipt = receiptOf(file, decisions);
    const daysLate = lateness(receipt.received, deadline);
    return { file, sheet: table.sheet, ...receipt, revision: table.revision, daysLate };
  }
  const received = origin?.received ?? null;
  return {
    file: null,
    sheet: null,
    received,
    isReceivedGuessed: origin?.isReceivedGuessed ?? false,
    revision: origin?.revision ?? null,
    daysLate: lateness(received, deadline),
  };
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
  isInVain,
}: {
  readonly choice: OfferChoice<Offer> | undefined;
  readonly origin: SubmissionOrigin | null;
  readonly isWhole: boolean;
  readonly isInDoubt: boolean;
  readonly isInVain: boolean;
}): UnitAccount['outcome'] {
  if (choice?.type === 'offer') return isWhole ? 'complete' : 'partly';
  if (choice?.type === 'undecided') return 'waiting';
  if (origin !== null) return 'earlier';
  if (choice !== undefined) return 'refused';
  if (isInDoubt) return 'waiting';
  return isInVain ? 'refused' : 'not-sent';
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
