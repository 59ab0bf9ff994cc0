import { catalogue, type SetCatalogue } from '../../indicator-sets/catalogue';
import { compareDates } from '../../model/calendar-date';
import { readDateText, writeDate } from '../../model/date-text';
import type { Arrangement } from '../../model/indicator-set';
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
import { findTarget, kindOf, periodKindsOf, type EntryTarget, type SheetKind } from './entry-target';
import type { HeldSheet } from './held-sheets';

/** Which sheet to insert, as the fields of the form hold it. */
export interface EntryForm {
  /** Of a set or a register. */
  readonly setId: string;
  /** How a set that knows both ways is laid out; null as it is laid out first. */
  readonly arrangement: Arrangement | null;
  /** The code of the unit whose form or list it is; null for the unit that reports. */
  readonly unit: string | null;
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
  return {
    setId: set?.id ?? '',
    arrangement: null,
    unit: null,
    asOf: null,
    isProposed: true,
    ...lastWholePeriod(kind, today),
  };
}

/**
 * The form with the period that is to come: the one after the latest of its set and kind that has a sheet, for a form or
 * a list one of its unit. A unit without any gets the latest period of the others. Without a sheet the form stays as it is.
 */
export function withNextPeriod(form: EntryForm, held: readonly HeldSheet[], sets: SetCatalogue): EntryForm {
  const kind = formKind(form, sets);
  const alike = held.filter(
    (sheet) => sheet.id === form.setId && sheet.kind === kind && sheet.period.kind === form.kind,
  );
  const own = latestOf(kind === 'matrix' ? alike : alike.filter(({ unit }) => unit === form.unit));
  const next = own === null ? latestOf(alike) : nextPeriod(own);
  if (next === null) return form;
  return { ...form, asOf: null, ordinal: next.ordinal, year: String(next.year) };
}

/** A workbook just opened that has no sheet of the first set goes on with the set of its latest sheet. */
export function withHeldSet(form: EntryForm, held: readonly HeldSheet[], sets: SetCatalogue): EntryForm {
  // The sort is stable: of several sheets of that period the first.
  const [latest] = [...held].sort((a, b) => comparePeriods(b.period, a.period));
  const isKnown = latest !== undefined && findTarget(latest.id, sets) !== null;
  if (!isKnown || held.some(({ id }) => id === form.setId)) return form;
  const arrangement = latest.kind === 'register' ? null : latest.kind;
  const { kind, ordinal, year } = latest.period;
  return { ...form, setId: latest.id, arrangement, unit: latest.unit, kind, ordinal, year: String(year) };
}

function latestOf(held: readonly HeldSheet[]): Period | null {
  return (
    held
      .map(({ period }) => period)
      .sort(comparePeriods)
      .at(-1) ?? null
  );
}

/** Whether the day as of which figures are taken lies outside the period. */
export function isAsOfOutside(form: EntryForm): boolean {
  const [period, asOf] = [formPeriod(form), readAsOf(form)];
  if (period === null || asOf.type !== 'date') return false;
  return compareDates(asOf.date, period.from) < 0 || compareDates(asOf.date, lastDayOf(period)) > 0;
}

/** The form with another set or register; a kind of period that it does not collect gives way to its first. */
export function withSet(form: EntryForm, setId: string, today: CalendarDate, sets: SetCatalogue): EntryForm {
  const kinds = periodKindsOf(findTarget(setId, sets));
  const [first] = kinds;
  const chosen = { ...form, setId, arrangement: null };
  if (first === undefined || kinds.includes(form.kind)) return chosen;
  return { ...chosen, asOf: null, ...lastWholePeriod(first, today) };
}

export function withKind(form: EntryForm, kind: PeriodKind, today: CalendarDate): EntryForm {
  return { ...form, asOf: null, ...lastWholePeriod(kind, today) };
}

/** The chosen set or register; null when the workbook no longer defines the set. */
export function formTarget(form: EntryForm, sets: SetCatalogue): EntryTarget | null {
  return findTarget(form.setId, sets);
}

/** How the sheet to be inserted is filled in; null when its set is not known. */
export function formKind(form: EntryForm, sets: SetCatalogue): SheetKind | null {
  const target = formTarget(form, sets);
  return target === null ? null : kindOf(target, form.arrangement);
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
