import type { TakeInRequest } from '../actions/take-in/take-in-request';
import type {
  Account,
  FileAccount,
  PlannedValue,
  Question,
  UnitAccount,
} from '../consolidation/account/account';
import type { CommandLanguage } from '../language/command-line/texts';
import { findingSentence } from '../language/finding-text';
import { shownText } from '../checks/shown-text';
import type { CalendarDate } from '../model/calendar-date';
import { writeIsoDate } from '../model/date-text';
import { indicatorOf, type IndicatorSet } from '../model/indicator-set';
import { writePeriod } from '../model/period-writing';
import type { UnitOutcome } from '../model/submission-outcome';
import { findingJson } from './findings-output';

type Asked = Pick<TakeInRequest, 'set' | 'period'>;

/** Whether nothing was refused, nothing waits for a person, and all that a person decided had an effect. */
export function isSettled({ files, questions, idle }: Account): boolean {
  return (
    questions.length + idle.length === 0 &&
    files.every(({ outcome }) => outcome === 'complete' || outcome === 'set-aside')
  );
}

/** What a take-in brought, for people: the worst last, so that it stands where they look. */
export function takeInText(account: Account, { set, period }: Asked, language: CommandLanguage): string {
  const { takeIn: command } = language.commandLine;
  const notSent = account.units.filter(({ outcome }) => outcome === 'not-sent').map(({ unit }) => unit.name);
  return [
    command.summary(set.shortTitle[language.id], writePeriod(period), countsOf(account.units)),
    ...account.files.flatMap((file) => fileLines(file, command.taken(file.taken), language)),
    ...changedLines(account, set, language),
    ...(notSent.length === 0 ? [] : [command.notSent(notSent)]),
    ...typedLines(account, language),
    ...questionLines(account.questions, set, language),
    ...idleLines(account, language),
  ].join('\n');
}

/** How many units came to what. */
export function countsOf(
  units: readonly Pick<UnitAccount, 'outcome'>[],
): Readonly<Record<UnitOutcome, number>> {
  const counts = { complete: 0, partly: 0, refused: 0, waiting: 0, earlier: 0, 'not-sent': 0 };
  for (const { outcome } of units) counts[outcome] += 1;
  return counts;
}

/** A file with what is taken from it, and below it why the rest is not. */
export function fileLines(file: FileAccount, taken: string, language: CommandLanguage): readonly string[] {
  const { takeIn: command } = language.commandLine;
  const parts = [
    file.file.name,
    language.takeIn.fileOutcomes[file.outcome],
    ...file.senders.map(({ name }) => name),
    taken,
    ...(file.received === null ? [] : [command.received(file.received, file.isReceivedGuessed)]),
  ];
  const reasons = file.findings.map(
    (found) => `    ${language.severities[found.severity]} – ${findingSentence(found, language)}`,
  );
  return [`  ${parts.join(' – ')}`, ...reasons];
}

function changedLines({ values }: Account, set: IndicatorSet, language: CommandLanguage): readonly string[] {
  const { takeIn: command } = language.commandLine;
  const changed = values.filter(({ change }) => change === 'changed');
  if (changed.length === 0) return [];
  return [
    command.changedHeading(changed.length),
    ...changed.map((value) => {
      const name = indicatorName(value, set, language);
      const cell = value.held?.cell ?? value.source.cell;
      return `  ${command.changedValue(value.unit, name, cell, heldText(value), broughtText(value))}`;
    }),
  ];
}

function indicatorName({ code }: PlannedValue, set: IndicatorSet, language: CommandLanguage): string {
  return indicatorOf(set, code)?.shortName[language.id] ?? code;
}

function heldText({ held }: PlannedValue): string {
  return held === null ? '–' : shownText(held);
}

function broughtText({ source, observed }: PlannedValue): string {
  return shownText({ content: source.content, observed });
}

function takenText({ taken }: PlannedValue): string | null {
  return taken === null ? null : String(taken).replace('.', ',');
}

function typedLines({ units }: Account, language: CommandLanguage): readonly string[] {
  const typed = units.filter((unit) => unit.typed > 0);
  if (typed.length === 0) return [];
  const cells = typed.reduce((sum, unit) => sum + unit.typed, 0);
  return [
    language.commandLine.takeIn.typedFor(
      cells,
      typed.map(({ unit }) => unit.name),
    ),
  ];
}

/** Decisions that had no effect. */
export function idleLines({ idle }: Pick<Account, 'idle'>, language: CommandLanguage): readonly string[] {
  const { takeIn: command } = language.commandLine;
  if (idle.length === 0) return [];
  return [
    command.idleHeading(idle.length),
    ...idle.map(({ about, key, choice }) => `  ${command.idle(about, key, choice)}`),
  ];
}

function questionLines(
  questions: readonly Question[],
  set: IndicatorSet,
  language: CommandLanguage,
): readonly string[] {
  const { takeIn: command } = language.commandLine;
  if (questions.length === 0) return [];
  const lines = questions.flatMap((question) => questionText(question, set, language));
  return [
    command.questionsHeading(questions.length),
    ...lines.map((line) => `  ${line}`),
    command.howToDecide,
  ];
}

function questionText(question: Question, set: IndicatorSet, language: CommandLanguage): readonly string[] {
  const { takeIn: command } = language.commandLine;
  switch (question.type) {
    case 'unit':
    case 'files':
      return sendersText(question, language);
    case 'conflict': {
      const { value } = question;
      const name = indicatorName(value, set, language);
      return [command.whichValue(value.unit, name, heldText(value), takenText(value), broughtText(value))];
    }
    case 'mapping':
      return [command.whichMapping(question.file, question.sheet)];
  }
}

/** A question of who sent something, or of which of his files counts. */
type SendersQuestion = Extract<Question, { type: 'unit' | 'files' }>;

/** What is asked of the senders of figures or of records. */
export function sendersText(question: SendersQuestion, language: CommandLanguage): readonly string[] {
  const { takeIn: command } = language.commandLine;
  switch (question.type) {
    case 'unit':
      return [
        command.whichUnit(question.file, question.code, question.name),
        ...question.suggestions.map(
          ({ unit, score, reason }) =>
            `  ${command.suggestion(unit.name, unit.code, Math.round(score * 100), reason)}`,
        ),
      ];
    case 'files':
      return [
        command.whichFile(
          question.unit.name,
          question.files.map(({ name }) => name),
        ),
      ];
  }
}

/** The same for programs. */
export function takeInJson(account: Account, { set, period }: Asked, language: CommandLanguage) {
  return {
    set: set.id,
    period: period.id,
    counts: countsOf(account.units),
    files: account.files.map((file) => fileJson(file, language)),
    units: account.units.map((unit) => ({
      ...unitJson(unit),
      firstReceived: isoDate(unit.first.received),
      filled: unit.filled,
      typed: unit.typed,
      asked: unit.asked,
    })),
    values: account.values
      .filter(({ change }) => change !== 'same')
      .map((value) => ({
        unit: value.unit,
        kind: value.kind,
        code: value.code,
        change: value.change,
        file: value.file.name,
        sheet: value.sheet,
        cell: value.source.cell,
        held: value.held?.content ?? null,
        taken: value.taken,
        brought: value.source.content,
      })),
    questions: account.questions.map(questionJson),
    idleDecisions: account.idle,
  };
}

export function fileJson(file: FileAccount, language: CommandLanguage) {
  return {
    name: file.file.name,
    hash: file.file.hash,
    outcome: file.outcome,
    received: isoDate(file.received),
    receivedFromFile: file.isReceivedGuessed,
    units: file.units.map(({ code }) => code),
    taken: file.taken,
    refused: file.refused,
    findings: file.findings.map((found) => findingJson(found, [], language)),
  };
}

export function unitJson(unit: Omit<UnitAccount, 'filled' | 'typed' | 'asked' | 'first'>) {
  return {
    code: unit.unit.code,
    name: unit.unit.name,
    outcome: unit.outcome,
    file: unit.file?.name ?? null,
    received: isoDate(unit.received),
    daysLate: unit.daysLate,
    revision: unit.revision,
  };
}

/** A question with what `--decisions` needs to answer it. */
export function questionJson(question: Question) {
  switch (question.type) {
    case 'unit': {
      const { type, file, sheet, cell, code, name, suggestions } = question;
      const offered = suggestions.map(({ unit, score, reason }) => ({ unit: unit.code, score, reason }));
      return { type, file, sheet, cell, code, name, suggestions: offered };
    }
    case 'files':
      return {
        type: question.type,
        unit: question.unit.code,
        files: question.files.map(({ name }) => name),
      };
    case 'conflict': {
      const { unit, kind, code, held, taken, source } = question.value;
      const contents = { held: held?.content ?? null, taken, brought: source.content };
      return { type: question.type, unit, kind, code, ...contents };
    }
    case 'mapping':
      return question;
  }
}

function isoDate(date: CalendarDate | null): string | null {
  return date === null ? null : writeIsoDate(date);
}
