import { writeOfficialDate } from '../../model/date-text';
import type { CalendarDate, Period, PeriodKind } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import type { ReportWord } from '../../model/sentence/report-words';
import type { Unit } from '../../model/unit';
import { placeName } from '../../model/unit-names';

/** Whose figures a text speaks of, and of when. */
export interface TextContext {
  readonly unit: Pick<Unit, 'name' | 'kind'>;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
}

const PERIOD_KINDS: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
};

/** Puts names and dates into a text of a set: {place}, {area}, {period}, {periodKind}, {year}, {asOf}. */
export function filledText(template: string, context: TextContext): string {
  const { asOf } = context;
  const values: Readonly<Record<string, string>> = {
    ...reportWords(context),
    asOf: asOf === null ? '…/…/…' : writeOfficialDate(asOf),
  };
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** The names and the time that a text or a sentence of a set may speak of. */
export function reportWords({
  unit,
  period,
}: Pick<TextContext, 'unit' | 'period'>): Readonly<Record<ReportWord, string>> {
  const { place, area } = placeName(unit.name, unit.kind);
  return {
    place,
    area,
    period: writePeriod(period),
    periodKind: PERIOD_KINDS[period.kind],
    year: String(period.year),
  };
}
