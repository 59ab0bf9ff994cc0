import type { Decisions } from '../decisions';
import type { SubmissionOrigin } from '../memory';
import type { SubmittedFile } from '../submission';
import { UnitMatcher } from '../units/unit-matcher';
import { valueKey } from '../value-key';
import type { Account, PlannedValue, Question } from './account';
import type { AccountRequest } from './account-request';
import { receiptsAfter, receiptsByUnit } from '../receipts/receipts-after';
import { filesReceived } from '../receipts/files-received';
import { firstReceipts } from '../receipts/first-receipts';
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
  const { set, period, units, submissions, target, memory, decisions } = request;
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
  const asked = { set: set.id, period: period.id };
  const receipts = receiptsAfter(
    memory.receipts,
    filesReceived({ brought, choices, twins, receiptOf: (file) => receiptOf(file, decisions) }),
    asked,
  );
  const received = receiptsByUnit(receipts, asked);
  const firstOf = firstReceipts(received, origins);
  const taken = namedValues(origins, 'values');
  const declined = namedValues(origins, 'declined');
  const values = [...choices.values()].flatMap((choice) =>
    choice.type === 'offer' ? planValues(choice.offer, { target, taken, declined, decisions }) : [],
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
      firstOf,
      deadline: request.deadline,
    }),
  );
  const questions = [
    ...uniqueUnits([...brought.values()].flatMap((offers) => offers.questions)),
    ...[...choices.values()].flatMap(filesQuestion),
    ...values.flatMap(conflictQuestion),
  ];
  const context = {
    choices,
    values,
    brought: [...brought.values()],
    origins: lastOrigins(origins),
    isKnown: (key: string) => taken.has(key) || declined.has(key),
    cameOf: (unit: string) => (received.get(unit) ?? []).map(({ outcome }) => outcome),
    firstOf,
  };
  return {
    files,
    units: unitAccounts(request, context),
    values: inOrder(values, request),
    questions,
    receipts,
  };
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

/** By `valueKey` the values that origins name, under one of their lists. */
function namedValues<Of extends 'values' | 'declined'>(
  origins: ReadonlyMap<string, readonly SubmissionOrigin[]>,
  list: Of,
): ReadonlyMap<string, SubmissionOrigin[Of][number]> {
  const named = new Map<string, SubmissionOrigin[Of][number]>();
  for (const ofUnit of origins.values()) {
    // The last first: of two origins of one value the newer counts.
    for (const origin of ofUnit) {
      for (const value of origin[list]) {
        const key = valueKey({ unit: origin.unit, kind: value.kind, code: value.code });
        if (!named.has(key)) named.set(key, value);
      }
    }
  }
  return named;
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

function conflictQuestion(value: PlannedValue): readonly Question[] {
  const isOpen = value.change === 'kept' && !value.isDecided;
  return isOpen ? [{ type: 'conflict', key: valueKey(value), value }] : [];
}
