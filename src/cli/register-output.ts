import type { FoundRegisterSheet } from '../actions/read-contents';
import type { CommandLanguage } from '../language/command-line/texts';
import { writeIsoDate } from '../model/date-text';
import { writePeriod } from '../model/period-writing';
import { recordLines } from '../registers/record-line';
import { summarise } from '../registers/summary';
import type { RegisterSection } from '../sheets/register/register-section';
import { summaryText } from '../sheets/register/summary-text';
import { findingJson } from './findings-output';

/** A printed register for people: its title, its lines, what it adds up to. The list is Vietnamese in every language. */
export function registerText({ table }: RegisterSection): string {
  const { register, period, records } = table;
  return [
    register.printed.heading.replace('{period}', writePeriod(period)),
    ...recordLines(register, records),
    summaryText(register, summarise(table)),
  ].join('\n');
}

/** A printed register for programs. */
export function registerJson({ table, warnings, accepted }: RegisterSection, language: CommandLanguage) {
  const { register, period, unit, asOf, records } = table;
  const acceptances = accepted.map(({ acceptance }) => acceptance);
  return {
    register: register.id,
    period: period.id,
    unit,
    asOf: asOf === null ? null : writeIsoDate(asOf),
    records: records.map(({ cells }) =>
      Object.fromEntries([...cells].map(([code, { text }]) => [code, text])),
    ),
    lines: recordLines(register, records),
    summary: summaryText(register, summarise(table)),
    warnings: warnings.map((found) => findingJson(found, acceptances, language)),
    accepted: accepted.map(({ finding }) => findingJson(finding, acceptances, language)),
  };
}

/** A register sheet that was checked, for programs. */
export function registerSheetJson({ workbook, table, layout }: FoundRegisterSheet) {
  return {
    workbook,
    register: layout.register.id,
    sheet: table?.sheet ?? null,
    period: table?.period.id ?? null,
    unit: table?.unit ?? null,
    records: table?.records.length ?? 0,
  };
}
