import { finding, type FindingCode } from '../../model/finding';
import { firstDay, nothingOf, placedIn, sendersOf } from '../account/file-account';
import { lateFinding } from '../account/lateness';
import { isChosen, notChosen, type Choices } from '../account/not-chosen';
import { receiptOf, type Receipt } from '../account/received-date';
import type { Submission, SubmittedFile } from '../submission';
import type { RegisterFileAccount, UnitedRecord, UniteRequest } from './register-account';
import type { RegisterOffer, RegisterOffers } from './register-offers';
import { filledCells, sameRecords } from './united-records';

export interface RegisterFileContext {
  readonly submission: Submission;
  /** An earlier file of the same bytes. */
  readonly twin: SubmittedFile | null;
  /** What the file offers; null for one that was not read, or is a twin. */
  readonly brought: RegisterOffers | null;
  readonly choices: Choices<RegisterOffer>;
  /** Those that are taken from it. */
  readonly records: readonly UnitedRecord[];
  /** By the unit's code its first receipt. */
  readonly firstOf: (unit: string) => Receipt;
  readonly request: Pick<UniteRequest, 'decisions' | 'deadline' | 'register'>;
}

/** Last period's list stands in many files, beside the one that is asked for. */
const OF_OTHER_SHEETS: readonly FindingCode[] = ['other-period'];

/** What becomes of one file. */
export function registerFileAccount(context: RegisterFileContext): RegisterFileAccount {
  const { submission, twin, brought, choices, records, request } = context;
  const { file } = submission;
  const receipt = receiptOf(file, request.decisions);
  if (submission.type === 'refused') return { ...nothingOf(file, receipt, [submission.finding]), records: 0 };
  if (twin !== null) {
    return { ...nothingOf(file, receipt, [finding('file-twice', {}, { otherFile: twin.name })]), records: 0 };
  }
  if (brought === null) return { ...nothingOf(file, receipt, []), records: 0 };
  const chosen = brought.offers.filter((offer) => isChosen(offer, choices));
  const findings = [
    ...brought.findings,
    ...brought.offers.flatMap((offer) =>
      notChosen(offer, choices, {
        placeOf,
        isSame: (a, b) => sameRecords(a, b, request.register),
      }),
    ),
    ...records.flatMap(({ faults }) => faults),
    ...lateFinding(firstDay(chosen, context), request.deadline),
  ];
  const senders = sendersOf(brought);
  if (chosen.length === 0) return { ...nothingOf(file, receipt, findings, senders), records: 0 };
  const isWhole = findings.every(
    ({ severity, code }) => severity !== 'error' || OF_OTHER_SHEETS.includes(code),
  );
  return {
    file,
    outcome: isWhole ? 'complete' : 'partly',
    ...receipt,
    units: chosen.map(({ unit }) => unit),
    senders,
    records: records.length,
    taken: records.reduce((sum, record) => sum + filledCells(record), 0),
    refused: 0,
    findings: placedIn(file, findings),
  };
}

function placeOf({ sheet, unit }: RegisterOffer) {
  return { sheet: sheet.sheet, unit: { code: unit.code, name: unit.name } };
}
