import { duplicateRecords } from '../../registers/duplicate-records';
import type { RegisterRecord } from '../../registers/register-table';
import { unitedRegister } from '../../registers/united-register';
import { chooseOffers, type OfferChoice } from '../account/choose-offer';
import { receiptOf } from '../account/received-date';
import { twinsOf } from '../account/twin-files';
import { filesReceived } from '../receipts/files-received';
import { firstReceipts } from '../receipts/first-receipts';
import type { SubmittedFile } from '../submission';
import { expectedUnits, UnitMatcher } from '../units/unit-matcher';
import { leftBehind } from './left-behind';
import type { RegisterAccount, UnitedDuplicate, UnitedRecord, UniteRequest } from './register-account';
import { registerFileAccount } from './register-file-account';
import { registerOffers, type RegisterOffer, type RegisterOffers } from './register-offers';
import { registerUnitAccounts } from './register-unit-accounts';
import { sameRecords, unitedRecords } from './united-records';

/**
 * Unites the registers that units sent and accounts for all that is not taken, with the reasons. Which file of a unit
 * counts is chosen as for figures, and the order in which files are given decides nothing. No record of a file that counts
 * is dropped, and none is merged with another: what stands twice for certain is said.
 */
export function uniteRecords(request: UniteRequest): RegisterAccount {
  const { register, period, units, submissions, decisions } = request;
  const matcher = new UnitMatcher(units, period, decisions.units);
  const twins = twinsOf(submissions, decisions);
  const brought = new Map<SubmittedFile, RegisterOffers>();
  for (const submission of submissions) {
    if (submission.type === 'read' && !twins.has(submission.file)) {
      brought.set(submission.file, registerOffers(submission, { register, period, matcher }));
    }
  }
  const choices = choose(
    [...brought.values()].flatMap(({ offers }) => offers),
    request,
  );
  const received = filesReceived({
    brought,
    choices,
    twins,
    receiptOf: (file) => receiptOf(file, decisions),
    revisionOf: ({ sheet }) => sheet.revision,
  });
  const firstOf = firstReceipts(received, new Map());
  const records = [units.parent, ...expectedUnits(units, period)].flatMap(({ code }) => {
    const choice = choices.get(code);
    return choice?.type === 'offer' ? unitedRecords(choice.offer, register) : [];
  });
  const byFile = new Map<SubmittedFile, UnitedRecord[]>();
  for (const record of records) {
    const others = byFile.get(record.file);
    if (others === undefined) byFile.set(record.file, [record]);
    else others.push(record);
  }
  return {
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
    units: registerUnitAccounts(request, { choices, records, brought: [...brought.values()], firstOf }),
    records,
    duplicates: duplicatesIn(records, request),
    leftBehind: leftBehind(choices, request),
    questions: [...unitQuestions(brought), ...[...choices.values()].flatMap(filesQuestion)],
  };
}

function choose(
  offers: readonly RegisterOffer[],
  { register, decisions }: UniteRequest,
): ReadonlyMap<string, OfferChoice<RegisterOffer>> {
  return chooseOffers(offers, (unit) => ({
    isSame: (a, b) => sameRecords(a, b, register),
    revisionOf: ({ sheet }) => sheet.revision,
    receiptOf: (file) => receiptOf(file, decisions),
    chosen: decisions.files.get(unit),
    origin: null,
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
