import { contentHash } from './content-hash';
import type { Decimal } from './decimal';
import type { DateInCell } from './cell-reading';
import type { MissingStatus } from './observation';
import type { CalendarDate } from './calendar-date';
import type { DefinitionFault } from './set/definition-problem';
import type { UnitsCsvProblem } from './units-csv-problem';

/** `error` blocks a report until corrected or accepted; `warning` is printed with it; `note` is only shown. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a finding is. What is known is given; `cell` is written as Excel does: `D12`. */
export interface Place {
  /** The file, where several are checked together. */
  readonly workbook?: string;
  /** The indicator set's id. */
  readonly set?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly period?: string;
  readonly unit?: { readonly code: string; readonly name: string };
  readonly indicator?: { readonly code: string; readonly name: string };
}

/** What each kind of finding knows of its fault: the values its text needs, and no text. */
export interface FindingDetails {
  // What a cell holds
  'impossible-value': { value: Decimal; min: Decimal; max: Decimal; probable: Decimal | null };
  'text-for-number': { text: string; probable: Decimal };
  'ambiguous-number': { text: string; readings: readonly Decimal[]; fitting: readonly Decimal[] };
  'unknown-word': { text: string; allowed: readonly MissingStatus[] };
  'fraction-for-number': { text: string; numerator: Decimal; denominator: Decimal };
  'date-for-number': { date: CalendarDate; typedAs: DateInCell['typedAs'] };
  'error-value': { error: string };
  'percent-as-fraction': { value: Decimal; probable: Decimal };
  'percent-format': { text: string; value: Decimal };
  'not-collected': { text: string };
  'excess-decimals': { value: Decimal; decimals: number };
  blank: Record<string, never>;
  'not-submitted': Record<string, never>;
  // What cells say together
  'swallowed-comma': {
    value: Decimal;
    probable: Decimal;
    previous: Decimal | null;
    neighbours: Decimal | null;
  };
  jump: { value: Decimal; previous: Decimal; delta: Decimal; threshold: Decimal };
  'series-repeated': { units: number; previousPeriod: string };
  'series-shifted': { units: number; rows: number; previousPeriod: string };
  'composite-outside-parts': { value: Decimal; low: Decimal; high: Decimal; parts: readonly string[] };
  'previous-disagrees': { typed: Decimal; published: Decimal; previousSheet: string };
  // Who is meant
  'code-name-mismatch': { code: string; name: string; nameOfCode: string | null; codeOfName: string | null };
  'unknown-unit': { code: string; name: string; suggestion: string | null };
  'duplicate-unit': { code: string; name: string; otherRow: number };
  'row-without-code': { name: string };
  'row-without-name': { code: string };
  'unit-removed': Record<string, never>;
  'unit-added': { since: string };
  'parent-missing': Record<string, never>;
  // What sheet it is
  'period-disagrees': { period: string; elsewhere: readonly { where: PeriodWitness; period: string }[] };
  'period-unreadable': { text: string };
  'period-kind': { period: string };
  'double-period': { otherSheet: string };
  'copied-period': { otherSheet: string };
  'as-of-unreadable': { text: string };
  'as-of-missing': Record<string, never>;
  'as-of-outside': { asOf: CalendarDate; from: CalendarDate };
  'set-changed': { set: string; effectiveFrom: string };
  'keys-recovered': { set: string };
  'missing-indicator': Record<string, never>;
  'duplicate-indicator': { otherCell: string };
  'header-disagrees': { header: string };
  'unit-list-fault': { problem: UnitsCsvProblem };
  'set-definition-fault': { fault: DefinitionFault };
  'legacy-encoding': { text: string; encoding: 'tcvn3' | 'vni' };
}

/** Where else on a sheet a period is named. */
export type PeriodWitness = 'tag' | 'title' | 'tab';

export type FindingCode = keyof FindingDetails;

/** What is wrong or doubtful, where, and what its text needs to know. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly details: FindingDetails[Code];
}

/** A person's word that a finding is known and right, printed with the report. */
export interface Acceptance {
  /** The `findingKey` it answers. */
  readonly key: string;
  readonly by: string;
  readonly note: string;
  /** What it is about, for people who read the list; the key alone decides. */
  readonly about?: AcceptedSubject;
}

/** A finding as the list of acceptances names it; an empty text for what it has not. */
export interface AcceptedSubject {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  readonly text: string;
}

/**
 * The severity of each code. `unacceptable` errors leave open which figure is meant, or of whom, so nobody's word can
 * stand for the missing knowledge: they can only be corrected.
 */
const CATALOGUE: Readonly<Record<FindingCode, Severity | 'unacceptable'>> = {
  'impossible-value': 'error',
  'text-for-number': 'error',
  'ambiguous-number': 'error',
  'unknown-word': 'error',
  'fraction-for-number': 'error',
  'date-for-number': 'error',
  'error-value': 'error',
  'percent-as-fraction': 'error',
  'percent-format': 'note',
  'not-collected': 'warning',
  'excess-decimals': 'note',
  blank: 'warning',
  'not-submitted': 'warning',
  'swallowed-comma': 'warning',
  jump: 'warning',
  'series-repeated': 'warning',
  'series-shifted': 'warning',
  'composite-outside-parts': 'warning',
  'previous-disagrees': 'warning',
  'code-name-mismatch': 'unacceptable',
  'unknown-unit': 'error',
  'duplicate-unit': 'unacceptable',
  'row-without-code': 'unacceptable',
  'row-without-name': 'unacceptable',
  'unit-removed': 'warning',
  'unit-added': 'warning',
  'parent-missing': 'warning',
  'period-disagrees': 'error',
  'period-unreadable': 'unacceptable',
  'period-kind': 'unacceptable',
  'double-period': 'unacceptable',
  'copied-period': 'note',
  'as-of-unreadable': 'error',
  'as-of-missing': 'warning',
  'as-of-outside': 'warning',
  'set-changed': 'error',
  'keys-recovered': 'error',
  'missing-indicator': 'error',
  'duplicate-indicator': 'unacceptable',
  'header-disagrees': 'error',
  'unit-list-fault': 'unacceptable',
  'set-definition-fault': 'unacceptable',
  'legacy-encoding': 'error',
};

/** Enough of a hash to tell two values of one cell apart. */
const KEY_DIGITS = 8;

/** A finding with the severity its code has in the catalogue. */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place,
  details: FindingDetails[Code],
): FindingOf<Code> {
  const listed = CATALOGUE[code];
  return { code, severity: listed === 'unacceptable' ? 'error' : listed, place, details };
}

/** Whether a person's acceptance may unblock this finding. */
export function isAcceptable(found: Pick<Finding, 'code'>): boolean {
  return CATALOGUE[found.code] !== 'unacceptable';
}

/**
 * Names a finding across runs: code, period, unit (or sheet and cell), indicator and a fingerprint of what was
 * found, so that an acceptance ends when the value changes.
 */
export function findingKey(found: Finding): string {
  const { set, period, unit, indicator, sheet, cell } = found.place;
  const who = unit?.code ?? [sheet, cell].filter((part) => part !== undefined).join('!');
  return [found.code, set ?? '', period ?? '', who, indicator?.code ?? '', valueText(found)].join('|');
}

function valueText(found: Finding): string {
  const text = JSON.stringify(found.details, (_, part: unknown) =>
    typeof part === 'bigint' ? part.toString() : part,
  );
  return contentHash(text).slice(0, KEY_DIGITS);
}
