import { duplicateRecords } from '../../registers/duplicate-records';
import type { RegisterRecord } from '../../registers/register-table';
import { unitedRegister } from '../../registers/united-register';
import { chooseOffers, type OfferChoice } from '../account/choose-offer';
import { idleDecisions } from '../account/idle-decisions';
import { receiptOf } from '../account/received-date';
import { twinsOf } from '../account/twin-files';
import type { SubmissionOrigin } from '../memory';
import { filesReceived } from '../receipts/files-received';
import { firstReceipts } from '../receipts/first-receipts';
import { receiptsAfter, receiptsByUnit } from '../receipts/receipts-after';
import type { SubmittedFile } from '../submission';
import { UnitMatcher } from '../units/unit-matcher';
import { leftBehind } from './left-behind';
import { conflictKey } from './merge-held';
import { recordsOfUnits } from './records-of-units';
import type { RegisterAccount, UnitedDuplicate, UnitedRecord, UniteRequest } from './register-account';
import { registerFileAccount } from './register-file-account';
import { registerOrigins } from './register-origins';
import { registerOffers, type RegisterOffer, type RegisterOffers } from './register-offers';
import { registerUnitAccounts } from './register-unit-accounts';
import { sameRecords } from './united-records';

/**
 * Unites the registers that units sent, with what the workbook holds of them already, and accounts for all that is not
 * taken, with the reasons. Which file of a unit counts is chosen as for figures, and the order in which files are given
 * decides nothing. No record of a file that counts is dropped, and none is merged with another: what stands twice for
 * certain is said. Rows of units that send nothing now stay, and so does what a person did to the others.
 */
export function uniteRecords(request: UniteRequest): RegisterAccount {
  const { register, period, units, submissions, decisions, held } = request;
  const matcher = new UnitMatcher(units, period, decisions.units);
  const twins = twinsOf(submissions, decisions);
  const brought = new Map<SubmittedFile, RegisterOffers>();
  for (const submission of submissions) {
    if (submission.type === 'read' && !twins.has(submission.file)) {
      brought.set(submission.file, registerOffers(submission, { register, period, matcher }));
    }
  }
  const origins = new Map((held?.origins ?? []).map((origin) => [origin.unit, origin]));
  const offers = [...brought.values()].flatMap((ofFile) => ofFile.offers);
  const choices = choose(offers, request, origins);
  const asked = { set: register.id, period: period.id };
  const arrived = filesReceived({
    brought,
    choices,
    twins,
    receiptOf: (file) => receiptOf(file, decisions),
    revisionOf: ({ sheet }) => sheet.revision,
  });
  const receipts = receiptsAfter(held?.receipts ?? [], arrived, asked);
  const firstOf = firstReceipts(receiptsByUnit(receipts, asked));
  const { records, kept, dropped } = recordsOfUnits(request, choices, origins);
  const byFile = new Map<Pick<SubmittedFile, 'name'>, UnitedRecord[]>();
  for (const record of records) {
    const others = byFile.get(record.file);
    if (others === undefined) byFile.set(record.file, [record]);
    else others.push(record);
  }
  const ofUnits = { choices, records, brought: [...brought.values()], origins, firstOf };
  return {
    sheet: held?.sheet ?? null,
    files: submissions.map((submission) =>
      registerFileAccount({
        submission,
        twin: twins.get(submission.file) ?? null,
        brought: brought.get(submission.file) ?? null,
        choices,
        records: byFile.get(submission.file) ?? [],
        firstOf,
        request,
      }),
    ),
    units: registerUnitAccounts(request, ofUnits),
    records,
    duplicates: duplicatesIn(records, request),
    leftBehind: [...leftBehind(choices, request), ...dropped],
    kept,
    origins: registerOrigins(choices, origins, request),
    receipts,
    questions: [...unitQuestions(brought), ...[...choices.values()].flatMap(filesQuestion)],
    idle: idleDecisions(decisions, {
      files: new Set(submissions.map(({ file }) => file.name)),
      isClaimed: (key) => matcher.hasSeen(key),
      isUnit: (code) => matcher.isUnit(code),
      isOffered: (unit, name) => offers.some((offer) => offer.unit.code === unit && offer.file.name === name),
      conflicts: new Set(
        [...records, ...kept.flatMap(({ record, brought: sent }) => sent ?? record)].map(conflictKey),
      ),
      // A register of another layout is not read by columns that a person names.
      fingerprints: new Set(),
    }),
  };
}

function choose(
  offers: readonly RegisterOffer[],
  { register, decisions }: UniteRequest,
  origins: ReadonlyMap<string, SubmissionOrigin>,
): ReadonlyMap<string, OfferChoice<RegisterOffer>> {
  return chooseOffers(offers, (unit) => ({
    isSame: (a, b) => sameRecords(a, b, register),
    revisionOf: ({ sheet }) => sheet.revision,
    receiptOf: (file) => receiptOf(file, decisions),
    chosen: decisions.files.get(unit),
    origin: origins.get(unit) ?? null,
  }));
}

function duplicatesIn(
  records: readonly UnitedRecord[],
  { register }: UniteRequest,
): readonly UnitedDuplicate[] {
  const byRecord = new Map<RegisterRecord, UnitedRecord>(records.map((united) => [united.record, united]));
  const found = duplicateRecords(
    unitedRegister(register),
    records.map(({ record }) => record),
  );
  return found.flatMap((duplicate) => {
    const [record, of] = [byRecord.get(duplicate.record), byRecord.get(duplicate.of)];
    return record === undefined || of === undefined ? [] : [{ record, of }];
  });
}

/** An answer to one answers all that say the same of their unit. */
function unitQuestions(brought: ReadonlyMap<SubmittedFile, RegisterOffers>): RegisterOffers['questions'] {
  const all = [...brought.values()].flatMap(({ questions }) => questions);
  return [...new Map(all.map((question) => [question.key, question])).values()];
}

function filesQuestion(choice: OfferChoice<RegisterOffer>): RegisterAccount['questions'] {
  if (choice.type !== 'undecided') return [];
  return [{ type: 'files', unit: choice.unit, files: choice.offers.map(({ file }) => file) }];
}
