import type { ColumnProposal, ProposedColumn } from '../consolidation/paste/column-proposal';
import type { PasteReview } from '../consolidation/paste/review-paste';
import type { ToldPeriod } from '../consolidation/paste/titled-period';
import type { UntakenColumn } from '../consolidation/paste/untaken-columns';
import { sayPasteOmission, sayPasteRefusal } from '../language/paste/say-paste';
import type { CommandLanguage as Language } from '../language/command-line/texts';
import { toPlainText } from '../model/decimal';
import type { MatrixSet } from '../model/indicator-set';
import type { ColumnQuestion, LeftOutColumn, PasteOmission, PasteRefusal } from '../model/paste-problem';
import type { Period } from '../model/period';
import { writePeriod } from '../model/period-writing';

/** What a text brought for one period. */
export type PastedPeriod =
  | { readonly type: 'pasted'; readonly period: Period; readonly sheet: string; readonly review: PasteReview }
  /** Nothing is taken, and no sheet is made. */
  | { readonly type: 'nothing'; readonly period: Period; readonly review: PasteReview }
  | { readonly type: 'refused'; readonly period: Period; readonly refusal: PasteRefusal };

/** Whether everything of the period that the text may hold was taken. */
export function isWhole(pasted: PastedPeriod): boolean {
  // Nobody pastes a table of which nothing is wanted: its columns or its period were not understood.
  if (pasted.type !== 'pasted') return false;
  const { plan, passedOver, columnsRefusal } = pasted.review;
  if (passedOver.length > 0 || columnsRefusal !== null) return false;
  const isTaken = plan.omissions.every(({ code }) => QUIET.includes(code));
  return isTaken && askedColumns(pasted.review).length === 0;
}

/** Omissions that lose no figure. */
const QUIET: readonly string[] = ['blank-cell', 'remark', 'total', 'same-unit-again'];

/** What a text brought. */
export interface PastedText {
  readonly pasted: readonly PastedPeriod[];
  /** Figures of a kind of period that the set does not have. */
  readonly otherKinds: readonly ToldPeriod[];
  /** Columns that none of the periods takes. */
  readonly untaken: readonly UntakenColumn[];
}

/** For people: a line a period, and what was not taken, each once. */
export function pasteText(
  { pasted, otherKinds, untaken }: PastedText,
  set: MatrixSet,
  language: Language,
): string {
  const { columnOfNoPeriod } = language.commandLine.takeIn;
  // Of columns of other periods those periods have lines of their own, or they are named below.
  const [only, ...others] = pasted;
  const isElsewhere = only?.type !== 'nothing' || others.length + untaken.length > 0;
  return [
    ...pasted.flatMap((one) => linesOf(one, set, language)),
    ...(isElsewhere ? [] : otherPeriods(only)).map((column) => `  ${language.paste.leftOutColumn(column)}`),
    ...untaken.map(({ column, said, lines }) => columnOfNoPeriod(column + 1, said, lines)),
    ...otherKinds.map(({ period, at }) =>
      language.paste.otherKind(set.shortTitle[language.id], period.id, at),
    ),
    ...totals(pasted).map((omission) => sayPasteOmission(omission, language)),
  ].join('\n');
}

/** Rows of sums, which every period passes over. */
function totals(pasted: readonly PastedPeriod[]): readonly PasteOmission[] {
  const found = pasted.flatMap((one) =>
    one.type === 'refused' ? [] : one.review.plan.omissions.filter(({ code }) => code === 'total'),
  );
  return [...new Map(found.map((omission) => [omission.line, omission])).values()];
}

function linesOf(pasted: PastedPeriod, set: MatrixSet, language: Language): readonly string[] {
  const { takeIn: command } = language.commandLine;
  const period = writePeriod(pasted.period);
  if (pasted.type === 'refused') return [`${period}: ${sayPasteRefusal(pasted.refusal, language)}`];
  const title = set.shortTitle[language.id];
  const { review } = pasted;
  const { plan, tables, passedOver, columnsRefusal } = review;
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  return [
    pasted.type === 'pasted'
      ? command.pasted(title, period, plan.cells.length, columns, pasted.sheet)
      : command.nothingTaken(title, period),
    ...[
      ...readPeriods(pasted).map((said) => language.paste.periodRead(said.period.id, said.at)),
      ...(columnsRefusal === null ? [] : [sayPasteRefusal(columnsRefusal, language)]),
      ...plan.omissions
        .filter(({ code }) => !QUIET.includes(code))
        .map((omission) => sayPasteOmission(omission, language)),
      ...askedColumns(review).map((column) => askedText(column, language)),
      ...passedOver.map(({ lines, refusal }) =>
        language.paste.passedOver(lines, sayPasteRefusal(refusal, language)),
      ),
      ...(pasted.type === 'nothing' || plan.notInTable.length === 0
        ? []
        : [command.notInText(plan.notInTable.map(({ name }) => name))]),
    ].map((line) => `  ${line}`),
  ];
}

/** Where the period of tables that were taken was read, when it was over the table; columns may name others. */
function readPeriods({ review, period }: ReviewedPeriod): readonly ToldPeriod[] {
  const read = review.tables.flatMap(({ columns, table: { titled } }) =>
    columns.length > 0 && titled.type === 'one' && titled.period.id === period.id ? [titled] : [],
  );
  return [...new Map(read.map((said) => [said.at.line, said])).values()];
}

type ReviewedPeriod = Exclude<PastedPeriod, { readonly type: 'refused' }>;

type AskedColumn = ProposedColumn & { readonly proposal: Extract<ColumnProposal, { type: 'choose' }> };

function askedColumns({ tables }: PasteReview): readonly AskedColumn[] {
  return tables.flatMap(({ table }) =>
    table.columns.flatMap((column) => {
      const { proposal } = column;
      return proposal.type === 'choose' ? [{ ...column, proposal }] : [];
    }),
  );
}

/** Which period a column is of, and whether it holds points, can be settled outside; which indicator it is cannot be said here. */
function askedText(
  { column, heading, proposal: { question, said } }: AskedColumn,
  language: Language,
): string {
  return TOLD_IN_FULL.includes(question)
    ? language.paste.columnQuestions[question](column + 1, heading, said)
    : language.commandLine.takeIn.columnAsked(heading);
}

const TOLD_IN_FULL: readonly ColumnQuestion[] = [
  'several-periods',
  'period-disputed',
  'period-unsaid',
  'points-for-rates',
];

function otherPeriods({ review }: ReviewedPeriod): readonly LeftOutColumn[] {
  return review.tables.flatMap(({ table }) =>
    table.columns.flatMap(({ proposal }) =>
      proposal.type === 'left-out' && proposal.reason === 'other-period' ? [proposal] : [],
    ),
  );
}

/** For programs. */
export function pasteJson(pasted: PastedPeriod, language: Language) {
  if (pasted.type === 'refused') {
    const { code } = pasted.refusal;
    return {
      period: pasted.period.id,
      refused: { code, message: sayPasteRefusal(pasted.refusal, language) },
    };
  }
  const { review } = pasted;
  const { plan } = review;
  return {
    period: pasted.period.id,
    sheet: pasted.type === 'pasted' ? pasted.sheet : null,
    cells: plan.cells.map(({ cell, unit, indicator, after, kind }) => ({
      cell,
      unit: unit.code,
      indicator: indicator.code,
      value: after.type === 'figure' ? toPlainText(after.value) : after.status,
      kind,
    })),
    omissions: plan.omissions.map((omission) => ({
      code: omission.code,
      line: omission.line,
      message: sayPasteOmission(omission, language),
    })),
    asked: askedColumns(review).map(({ heading }) => heading),
    tables: review.tables.map(({ lines, columns, table: { titled } }) => ({
      ...lines,
      columns: columns.map(({ indicator }) => indicator),
      periodReadAt: titled.type === 'one' ? titled.at : null,
    })),
    passedOver: review.passedOver.map(({ lines, refusal }) => ({
      ...lines,
      code: refusal.code,
      message: sayPasteRefusal(refusal, language),
    })),
    notInText: plan.notInTable.map(({ code }) => code),
  };
}
