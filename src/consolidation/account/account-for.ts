import type { Decisions } from '../decisions';
import type { SubmissionOrigin, TakenValue } from '../memory';
import type { SubmittedFile } from '../submission';
import { UnitMatcher } from '../units/unit-matcher';
import { valueKey } from '../value-key';
import type { Account, PlannedValue, Question } from './account';
import type { AccountRequest } from './account-request';
import { chooseOffers, type OfferChoice } from './choose-offer';
import { fileAccount } from './file-account';
import { offersOf, type FileOffers, type Offer } from './offers';
import { planValues } from './plan-values';
import { receiptOf } from './received-date';
import { sameOffer } from './same-offer';
import { twinsOf } from './twin-files';
import { unitAccounts } from './unit-accounts';
import { inOrder } from './value-order';

/**
 * Accounts for everything that a take-in would do and for all that it would not, with the reasons. Nothing is written, and
 * nothing doubtful is decided: what is open is a question, and what a question is about stays as it is.
 */
export function accountFor(request: AccountRequest): Account {
  const { set, period, units, submissions, target, decisions } = request;
  const matcher = new UnitMatcher(units, period, decisions.units);
  const mappings = knownMappings(request);
  const twins = twinsOf(submissions, decisions);
  const brought = new Map<SubmittedFile, FileOffers>();
  for (const submission of submissions) {
    if (submission.type === 'read' && !twins.has(submission.file)) {
      brought.set(submission.file, offersOf(submission, { set, period, units, matcher, mappings }));
    }
  }
  const origins = originsOf(request);
  const choices = choose(
    [...brought.values()].flatMap(({ offers }) => offers),
    request,
    origins,
  );
  const taken = takenValues(origins);
  const values = [...choices.values()].flatMap((choice) =>
    choice.type === 'offer' ? planValues(choice.offer, { target, taken, decisions }) : [],
  );
  const byFile = new Map<SubmittedFile, PlannedValue[]>();
  for (const value of values) {
    const own = byFile.get(value.file);
    if (own === undefined) byFile.set(value.file, [value]);
    else own.push(value);
  }
  const files = submissions.map((submission) =>
    fileAccount({
      submission,
      twin: twins.get(submission.file) ?? null,
      brought: brought.get(submission.file) ?? null,
      choices,
      values: byFile.get(submission.file) ?? [],
      set,
      receipt: receiptOf(submission.file, decisions),
      deadline: request.deadline,
    }),
  );
  const questions = [
    ...uniqueUnits([...brought.values()].flatMap((offers) => offers.questions)),
    ...[...choices.values()].flatMap(filesQuestion),
    ...values.flatMap((value) => conflictQuestion(value, decisions)),
  ];
  const context = { choices, values, brought: [...brought.values()], origins: lastOrigins(origins) };
  return { files, units: unitAccounts(request, context), values: inOrder(values, request), questions };
}

/** How sheets of other layouts are read: as it is said now, else as it was remembered for this set. */
function knownMappings({ memory, set, decisions }: AccountRequest): Decisions['mappings'] {
  const remembered = memory.mappings.filter((mapping) => mapping.set === set.id);
  return new Map([
    ...remembered.map(({ fingerprint, columns }) => [fingerprint, columns] as const),
    ...decisions.mappings,
  ]);
}

/** What counts from earlier take-ins, by unit: the one taken in last. */
function originsOf({
  memory,
  set,
  period,
}: AccountRequest): ReadonlyMap<string, readonly SubmissionOrigin[]> {
  const origins = new Map<string, SubmissionOrigin[]>();
  for (const origin of memory.origins) {
    if (origin.set !== set.id || origin.period !== period.id) continue;
    const ofUnit = origins.get(origin.unit);
    if (ofUnit === undefined) origins.set(origin.unit, [origin]);
    else ofUnit.push(origin);
  }
  for (const ofUnit of origins.values())
    ofUnit.sort((a, b) => Number(a.takenAt < b.takenAt) - Number(a.takenAt > b.takenAt));
  return origins;
}

function lastOrigins(
  origins: ReadonlyMap<string, readonly SubmissionOrigin[]>,
): ReadonlyMap<string, SubmissionOrigin> {
  return new Map(
    [...origins].flatMap(([unit, [last]]) => (last === undefined ? [] : [[unit, last] as const])),
  );
}

function takenValues(
  origins: ReadonlyMap<string, readonly SubmissionOrigin[]>,
): ReadonlyMap<string, TakenValue> {
  const taken = new Map<string, TakenValue>();
  for (const ofUnit of origins.values()) {
    // The last first: of two origins of one value the newer counts.
    for (const { unit, values } of ofUnit) {
      for (const value of values) {
        const key = valueKey({ unit, kind: value.kind, code: value.code });
        if (!taken.has(key)) taken.set(key, value);
      }
    }
  }
  return taken;
}

function choose(
  offers: readonly Offer[],
  { decisions }: AccountRequest,
  origins: ReadonlyMap<string, readonly SubmissionOrigin[]>,
): ReadonlyMap<string, OfferChoice<Offer>> {
  return chooseOffers(offers, (unit) => ({
    isSame: sameOffer,
    revisionOf: ({ table }) => table.revision,
    receiptOf: (file) => receiptOf(file, decisions),
    chosen: decisions.files.get(unit),
    origin: origins.get(unit)?.[0] ?? null,
  }));
}

function uniqueUnits(questions: FileOffers['questions']): readonly Question[] {
  const keys = new Set<string>();
  return questions.filter((question) => {
    const key = question.type === 'unit' ? question.key : question.fingerprint;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

function filesQuestion(choice: OfferChoice<Offer>): readonly Question[] {
  if (choice.type !== 'undecided') return [];
  return [{ type: 'files', unit: choice.unit, files: choice.offers.map(({ file }) => file) }];
}

function conflictQuestion(value: PlannedValue, { conflicts }: Decisions): readonly Question[] {
  if (value.change !== 'kept') return [];
  const key = valueKey(value);
  return conflicts.has(key) ? [] : [{ type: 'conflict', key, value }];
}
