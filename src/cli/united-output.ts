import { duplicateGroups } from '../consolidation/registers/duplicate-groups';
import { namedRecord } from '../consolidation/registers/named-record';
import type {
  KeptByHand,
  LeftBehind,
  RegisterAccount,
  UnitedDuplicate,
  UnitedRecord,
  UniteRequest,
} from '../consolidation/registers/register-account';
import type { CommandLanguage } from '../language/command-line/texts';
import type { UnitedRegisterTexts } from '../language/united-register/texts';
import { writePeriod } from '../model/period-writing';
import type { RegisterDefinition } from '../registers/register-definition';
import {
  countsOf,
  fileJson,
  fileLines,
  idleLines,
  questionJson,
  sendersText,
  unitJson,
} from './take-in-output';

type Asked = Pick<UniteRequest, 'register' | 'period'>;

/** Whether nothing was refused, nothing waits for a person, and no record is in doubt. */
export function isUnitedWhole({
  files,
  questions,
  duplicates,
  leftBehind,
  kept,
  idle,
}: RegisterAccount): boolean {
  const areFilesWhole = files.every(({ outcome }) => outcome === 'complete' || outcome === 'set-aside');
  const isSettled = kept.every(({ brought, isDecided }) => brought === null || isDecided);
  return (
    areFilesWhole && isSettled && questions.length + duplicates.length + leftBehind.length + idle.length === 0
  );
}

/** What registers brought, for people: the worst last, so that it stands where they look. */
export function unitedText(
  account: RegisterAccount,
  { register, period }: Asked,
  language: CommandLanguage,
): string {
  const { takeIn, unitedRegister: united } = language.commandLine;
  const { files, units, records, questions } = account;
  const notSent = units.filter(({ outcome }) => outcome === 'not-sent').map(({ unit }) => unit.name);
  const name = register.shortTitle[language.id];
  return [
    united.summary(name, writePeriod(period), records.length, countsOf(units)),
    ...files.flatMap((file) => fileLines(file, united.records(file.records), language)),
    ...faultLines(records, language),
    ...duplicateLines(account.duplicates, register, language),
    ...keptLines(account.kept, register, language),
    ...leftBehindLines(account.leftBehind, register, language),
    ...(notSent.length === 0 ? [] : [takeIn.notSent(notSent)]),
    ...(questions.length === 0
      ? []
      : [
          takeIn.questionsHeading(questions.length),
          ...questions.flatMap((question) => sendersText(question, language)).map((line) => `  ${line}`),
          takeIn.howToDecide,
        ]),
    ...idleLines(account, language),
  ].join('\n');
}

function faultLines(
  records: readonly UnitedRecord[],
  { commandLine: { unitedRegister: united } }: CommandLanguage,
): readonly string[] {
  const faulty = records.filter(({ faults }) => faults.some(({ severity }) => severity === 'error'));
  return faulty.length === 0 ? [] : [united.takenAsSent(faulty.length)];
}

function duplicateLines(
  duplicates: readonly UnitedDuplicate[],
  register: RegisterDefinition,
  { commandLine: { unitedRegister: united } }: CommandLanguage,
): readonly string[] {
  if (duplicates.length === 0) return [];
  const groups = duplicateGroups(duplicates);
  return [
    united.duplicatesHeading(groups.length),
    ...listed(
      groups.map(([of, ...others]) =>
        united.duplicates([
          namedRecord(of, register),
          ...others.map((record) => namedRecord(record, register)),
        ]),
      ),
      united,
    ),
    united.howToMend,
  ];
}

/** More are not read on a screen. */
const MOST_LINES = 20;
const MOST_NAMED = 10;

function listed(lines: readonly string[], united: UnitedRegisterTexts): readonly string[] {
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES);
  return [...shown, ...(more > 0 ? [united.more(more)] : [])].map((line) => `  ${line}`);
}

function keptLines(
  kept: readonly KeptByHand[],
  register: RegisterDefinition,
  { commandLine: { unitedRegister: united } }: CommandLanguage,
): readonly string[] {
  if (kept.length === 0) return [];
  const lines = kept.map(({ type, record, brought }) => {
    const named = namedRecord(record, register);
    if (type === 'deleted') return united.deleted(named);
    return united.corrected(named, brought === null ? null : namedRecord(brought, register));
  });
  return [`${united.keptHeading(kept.length)}:`, ...listed(lines, united), united.howToOverwrite];
}

function leftBehindLines(
  leftBehind: readonly LeftBehind[],
  register: RegisterDefinition,
  { commandLine: { unitedRegister: united } }: CommandLanguage,
): readonly string[] {
  if (leftBehind.length === 0) return [];
  const count = leftBehind.reduce((sum, { records }) => sum + records.length, 0);
  return [
    united.leftBehindHeading(count),
    ...listed(
      leftBehind.map(({ file, by, records }) => {
        const these = records.slice(0, MOST_NAMED).map((record) => namedRecord(record, register));
        return united.leftBehind(these, records.length - these.length, file.name, by.name);
      }),
      united,
    ),
    united.howToTake,
  ];
}

/** The same for programs. */
export function unitedJson(account: RegisterAccount, { register, period }: Asked, language: CommandLanguage) {
  const recordJson = (united: UnitedRecord) => {
    const { unit, file, sheet, record } = united;
    const { name } = namedRecord(united, register);
    return { unit: unit.code, file: file.name, sheet, row: record.row + 1, record: name };
  };
  return {
    register: register.id,
    period: period.id,
    idleDecisions: account.idle,
    records: account.records.length,
    counts: countsOf(account.units),
    files: account.files.map((file) => ({ ...fileJson(file, language), records: file.records })),
    units: account.units.map((unit) => ({ ...unitJson(unit), records: unit.records })),
    duplicates: account.duplicates.map(({ record, of }) => ({ ...recordJson(record), of: recordJson(of) })),
    leftBehind: account.leftBehind.map(({ file, by, records }) => ({
      file: file.name,
      by: by.name,
      records: records.map(recordJson),
    })),
    kept: account.kept.map(({ type, record, brought, isDecided }) => ({
      type,
      ...recordJson(record),
      brought: brought === null ? null : recordJson(brought),
      isDecided,
    })),
    questions: account.questions.map(questionJson),
  };
}
