import { dateFromSerial } from '../../model/excel-date';
import { finding, type Finding, type PeriodWitness, type Place } from '../../model/finding';
import { parsePeriodId, periodOf, type Period, type PeriodKind } from '../../model/period';
import { findPeriods, readPeriodText } from '../../model/period-reading';
import type { GridValue } from '../../workbook/port';
import { valueText } from './grid-text';

/** What besides its visible cell names the period of a sheet. */
export interface PeriodWitnesses {
  /** The name of the tab. */
  readonly tab: string;
  /** Of the set or register, which may stand on the tab and hold numbers of its own. */
  readonly id: string;
  /** What the hidden tag says; null when it is gone. */
  readonly tagged: string | null;
  /** The periods that the title names. */
  readonly titled: readonly Period[];
}

/** What the visible cell of a period says. Excel turns a typed "5/2025" into the first day of that month. */
export function periodWords(value: GridValue): string {
  const date = typeof value === 'number' && value > LAST_YEAR_NUMBER ? dateFromSerial(value) : null;
  return date === null ? valueText(value) : `${date.month}/${date.year}`;
}

/** Numbers up to here are a year; beyond they are the serial number of a date. */
const LAST_YEAR_NUMBER = 9999;

/** What is wrong with the period that the visible cell names: its kind, or that tag, title or tab name another. */
export function periodFindings(
  place: Place,
  period: Period,
  periodKinds: readonly PeriodKind[],
  witnesses: PeriodWitnesses,
): readonly Finding[] {
  const named = { ...place, period: period.id };
  if (!periodKinds.includes(period.kind)) return [finding('period-kind', named, { period: period.id })];
  const elsewhere = said(witnesses, period).filter((witness) => witness.period !== period.id);
  return elsewhere.length === 0 ? [] : [finding('period-disagrees', named, { period: period.id, elsewhere })];
}

function said(
  { tab, id, tagged, titled }: PeriodWitnesses,
  period: Period,
): readonly { readonly where: PeriodWitness; readonly period: string }[] {
  const ofTag = tagged === null ? null : parsePeriodId(tagged);
  return [
    ...(ofTag === null ? [] : [{ where: 'tag' as const, period: ofTag.id }]),
    ...titled.map((one) => ({ where: 'title' as const, period: one.id })),
    ...periodsOfTab(tab, id, period).map((one) => ({ where: 'tab' as const, period: one.id })),
  ];
}

/** A tab is often named without its year, "Tháng 7" or "6T đầu năm": then the sheet's own year is meant. */
function periodsOfTab(name: string, id: string, period: Period): readonly Period[] {
  const bare = readPeriodText(name.replace(id, '').trim());
  if (bare.type !== 'no-year') return findPeriods(name);
  return bare.kind === period.kind ? [periodOf(bare.kind, period.year, bare.ordinal)] : [];
}
