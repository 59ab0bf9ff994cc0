import type { PasteReview } from '../consolidation/paste/review-paste';
import { sayPasteOmission, sayPasteRefusal } from '../language/paste/say-paste';
import type { CommandLanguage as Language } from '../language/command-line/texts';
import { toPlainText } from '../model/decimal';
import type { MatrixSet } from '../model/indicator-set';
import type { PasteRefusal } from '../model/paste-problem';
import type { Period } from '../model/period';
import { writePeriod } from '../model/period-writing';

/** What a text brought for one period. */
export type PastedPeriod =
  | { readonly type: 'pasted'; readonly period: Period; readonly sheet: string; readonly review: PasteReview }
  | { readonly type: 'refused'; readonly period: Period; readonly refusal: PasteRefusal };

/** Whether everything of the period that the text may hold was taken. */
export function isWhole(pasted: PastedPeriod): boolean {
  if (pasted.type === 'refused') return false;
  const { plan, table } = pasted.review;
  // Nobody pastes a table of which nothing is wanted: its columns or its period were not understood.
  if (plan.cells.length === 0) return false;
  const asks = table.columns.some(({ proposal }) => proposal.type === 'choose');
  return plan.omissions.every(({ code }) => QUIET.includes(code)) && !asks;
}

/** Omissions that lose no figure. */
const QUIET: readonly string[] = ['blank-cell', 'remark', 'total', 'same-unit-again'];

/** For people: a line a period, and what was not taken. */
export function pasteText(pasted: readonly PastedPeriod[], set: MatrixSet, language: Language): string {
  return pasted.flatMap((one) => linesOf(one, set, language)).join('\n');
}

function linesOf(pasted: PastedPeriod, set: MatrixSet, language: Language): readonly string[] {
  const { takeIn: command } = language.commandLine;
  const period = writePeriod(pasted.period);
  if (pasted.type === 'refused') return [`${period}: ${sayPasteRefusal(pasted.refusal, language)}`];
  const { plan, table, columns } = pasted.review;
  const asked = table.columns.filter(({ proposal }) => proposal.type === 'choose');
  return [
    command.pasted(set.shortTitle[language.id], period, plan.cells.length, columns.length, pasted.sheet),
    ...plan.omissions
      .filter(({ code }) => !QUIET.includes(code))
      .map((omission) => `  ${sayPasteOmission(omission, language)}`),
    ...asked.map(({ heading }) => `  ${command.columnAsked(heading)}`),
    ...(plan.notInTable.length === 0
      ? []
      : [`  ${command.notInText(plan.notInTable.map(({ name }) => name))}`]),
  ];
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
  const { plan, table } = pasted.review;
  return {
    period: pasted.period.id,
    sheet: pasted.sheet,
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
    asked: table.columns.filter(({ proposal }) => proposal.type === 'choose').map(({ heading }) => heading),
    notInText: plan.notInTable.map(({ code }) => code),
  };
}
