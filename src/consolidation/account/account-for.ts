import type { Decisions } from '../decisions';
import type { SubmissionOrigin } from '../memory';
import { filesReceived } from '../receipts/files-received';
import { firstReceipts } from '../receipts/first-receipts';
import { receiptsAfter, receiptsByUnit } from '../receipts/receipts-after';
import type { SubmittedFile } from '../submission';
import { UnitMatcher } from '../units/unit-matcher';
import type { Account, PlannedValue } from './account';
import type { AccountRequest } from './account-request';
import { chooseOffers, type OfferChoice } from './choose-offer';
import { decidable } from './decidable';
import { fileAccount } from './file-account';
import { idleDecisions } from './idle-decisions';
import { offersOf, type FileOffers, type Offer } from './offers';
import { planValues } from './plan-values';
import { questionsOf } from './questions';
import { receiptOf } from './received-date';
import { rememberedOf } from './remembered';
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
  const ofFiles = [...brought.values()];
  const offers = ofFiles.flatMap((ofFile) => ofFile.offers);
  const { origins, taken, declined } = rememberedOf(request);
  const choices = choose(offers, request, origins);
  const asked = { set: set.id, period: period.id };
  const receipts = receiptsAfter(
    memory.receipts,
    filesReceived({
      brought,
      choices,
      twins,
      receiptOf: (file) => receiptOf(file, decisions),
      revisionOf: ({ table }) => table.revision,
    }),
    asked,
  );
  const received = receiptsByUnit(receipts, asked);
  const firstOf = firstReceipts(received);
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
  const context = {
    choices,
    values,
    brought: ofFiles,
    origins,
    isKnown: (key: string) => taken.has(key) || declined.has(key),
    cameOf: (unit: string) => (received.get(unit) ?? []).map(({ outcome }) => outcome),
    firstOf,
  };
  return {
    files,
    units: unitAccounts(request, context),
    values: inOrder(values, request),
    questions: questionsOf(ofFiles, [...choices.values()], values),
    idle: idleDecisions(decisions, decidable({ submissions, matcher, offers, values })),
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
