import { catalogue, findSet, type SetCatalogue } from '../../indicator-sets/catalogue';
import { compareDates } from '../../model/calendar-date';
import type { EntryTable } from '../../model/entry';
import { readDateText, writeDate } from '../../model/date-text';
import type { IndicatorSet } from '../../model/indicator-set';
import {
  comparePeriods,
  lastDayOf,
  nextPeriod,
  periodOf,
  previousPeriod,
  type CalendarDate,
  type Period,
  type PeriodKind,
} from '../../model/period';

/** Which sheet to insert, as the fields of the form hold it. */
export interface EntryForm {
  readonly setId: string;
  readonly kind: PeriodKind;
  readonly ordinal: number;
  /** As typed. */
  readonly year: string;
  /** As typed; null follows the last day of the period. */
  readonly asOf: string | null;
  /** Nobody has said another period yet: the form follows what the workbook holds. */
  readonly isProposed: boolean;
}

export type AsOfReading =
  | { readonly type: 'date'; readonly date: CalendarDate }
  | { readonly type: 'none' }
  | { readonly type: 'unreadable' };

/** How many of a kind a year has, as the field offers them. */
export const ORDINALS: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  'nine-months': 1,
  year: 1,
};

/** The month before today's, or the last whole period of the kind the set collects. */
export function firstEntryForm(today: CalendarDate): EntryForm {
  const [set] = catalogue;
  const kind = set?.periodKinds[0] ?? 'month';
  return { setId: set?.id ?? '', asOf: null, isProposed: true, ...lastWholePeriod(kind, today) };
}

/** The form with the period after the latest of its set and kind that has a sheet; without one the form as it is. */
export function withNextPeriod(
  form: EntryForm,
  held: readonly Pick<EntryTable, 'set' | 'period'>[],
): EntryForm {
  const latest = held
    .filter(({ set, period }) => set.id === form.setId && period.kind === form.kind)
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
  if (latest === undefined) return form;
  const { ordinal, year } = nextPeriod(latest);
  return { ...form, asOf: null, ordinal, year: String(year) };
}

/** Whether the day as of which figures are taken lies outside the period. */
export function isAsOfOutside(form: EntryForm): boolean {
  const [period, asOf] = [formPeriod(form), readAsOf(form)];
  if (period === null || asOf.type !== 'date') return false;
  return compareDates(asOf.date, period.from) < 0 || compareDates(asOf.date, lastDayOf(period)) > 0;
}

/** The form with another set; a kind of period that the set does not collect gives way to its first. */
export function withSet(form: EntryForm, setId: string, today: CalendarDate, sets: SetCatalogue): EntryForm {
  const kinds = findSet(setId, sets)?.periodKinds ?? [];
  const [first] = kinds;
  if (first === undefined || kinds.includes(form.kind)) return { ...form, setId };
  return { ...form, setId, asOf: null, ...lastWholePeriod(first, today) };
}

export function withKind(form: EntryForm, kind: PeriodKind, today: CalendarDate): EntryForm {
  return { ...form, asOf: null, ...lastWholePeriod(kind, today) };
}

/** The chosen set; null when the workbook no longer defines it. */
export function formSet(form: EntryForm, sets: SetCatalogue): IndicatorSet | null {
  return findSet(form.setId, sets);
}

/** Null when the year is not one. */
export function formPeriod({ kind, ordinal, year }: EntryForm): Period | null {
  return periodOfFields({ kind, ordinal, year });
}

/** What the field of the date shows. */
export function asOfText(form: EntryForm): string {
  const period = formPeriod(form);
  return form.asOf ?? (period === null ? '' : writeDate(lastDayOf(period)));
}

/** A blank date is allowed: the checks remind of it. */
export function readAsOf(form: EntryForm): AsOfReading {
  const text = asOfText(form).trim();
  if (text === '') return { type: 'none' };
  const date = readDateText(text);
  return date === null ? { type: 'unreadable' } : { type: 'date', date };
}

function periodOfFields({
  kind,
  ordinal,
  year,
}: Pick<EntryForm, 'kind' | 'ordinal' | 'year'>): Period | null {
  if (!/^\d{4}$/.test(year.trim()) || Number(year) < 1900) return null;
  return periodOf(kind, Number(year), ordinal);
}

/** The last period of a kind that is over on the day before the first of today's month. */
function lastWholePeriod(
  kind: PeriodKind,
  today: CalendarDate,
): Pick<EntryForm, 'kind' | 'ordinal' | 'year'> {
  let period = periodOf(kind, today.year, ORDINALS[kind]);
  while (endMonth(period) >= today.year * 12 + today.month) period = previousPeriod(period);
  return { kind, ordinal: period.ordinal, year: String(period.year) };
}

function endMonth({ to }: Period): number {
  return to.year * 12 + to.month;
}
