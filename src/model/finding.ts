import { contentHash } from './content-hash';
import type { Decimal } from './decimal';
import type { DateInCell } from './cell-reading';
import type { WordIndicator } from './indicator-set';
import type { ComparisonSign } from './formula/formula';
import type { BoundRelation, MissingStatus } from './observation';
import type { CalendarDate } from './calendar-date';
import type { DefinitionFault } from './set/definition-problem';
import type { TakeInFindingDetails } from './take-in-finding';
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

/** A figure that a finding tells of beside the one in its place. */
export interface FigureInCell {
  /** Of its indicator. */
  readonly name: string;
  readonly cell: string;
  readonly value: Decimal;
}

/** How a figure that was typed differs from another by one slip of the fingers. */
export type DigitSlip = 'swapped-digits' | 'missing-digit' | 'extra-digit' | 'wrong-digit';

/** What would make a sum right if it stood in the place of `figure`. */
export interface FittingFigure {
  readonly figure: FigureInCell;
  readonly isTotal: boolean;
  readonly fits: Decimal;
  /** Null where more than one slip lies between. */
  readonly slip: DigitSlip | null;
}

/** One side of a comparison: its codes as names in quotation marks, and its value. */
export interface ComparedSide {
  readonly text: string;
  readonly value: Decimal;
}

/** What a cell says, as it is shown. */
export interface Statement {
  readonly name: string;
  readonly cell: string;
  readonly text: string;
}

/** Whole numbers from one to another, both included. */
export interface BaseSpan {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** What each kind of finding knows of its fault: the values its text needs, and no text. */
export interface FindingDetails extends TakeInFindingDetails {
  // What a cell holds
  'impossible-value': { value: Decimal; min: Decimal; max: Decimal; probable: Decimal | null };
  'text-for-number': { text: string; probable: Decimal };
  'ambiguous-number': { text: string; readings: readonly Decimal[]; fitting: readonly Decimal[] };
  'unknown-word': { text: string; allowed: readonly MissingStatus[] };
  'fraction-for-number': { text: string; numerator: Decimal; denominator: Decimal };
  'date-for-number': { date: CalendarDate; typedAs: DateInCell['typedAs'] };
  'error-value': { error: string };
  /** Words, a fraction or a date are asked for, and the cell holds something else. `offered` are the words it offers. */
  'wrong-kind': { text: string; wanted: WordIndicator['kind']; offered: readonly string[] };
  /** Excel turned words or a fraction into a date. */
  'date-for-words': { date: CalendarDate; typedAs: DateInCell['typedAs'] };
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
  /** What the rate was held against: its target, last period's figure, the middle of the other units'. */
  'fraction-suspected': {
    value: Decimal;
    probable: Decimal;
    target: Decimal | null;
    previous: Decimal | null;
    neighbours: Decimal | null;
  };
  jump: { value: Decimal; previous: Decimal; delta: Decimal; threshold: Decimal };
  'series-repeated': { units: number; previousPeriod: string };
  'series-shifted': { units: number; rows: number; previousPeriod: string };
  'composite-outside-parts': { value: Decimal; low: Decimal; high: Decimal; parts: readonly string[] };
  'previous-disagrees': { typed: Decimal; published: Decimal; previousSheet: string };
  // What the set's own rules ask
  'impossible-bound': { text: string; relation: BoundRelation; min: Decimal; max: Decimal };
  /** `fits` begins with the likeliest. */
  'sum-off': {
    total: FigureInCell;
    parts: readonly FigureInCell[];
    sum: Decimal;
    fits: readonly FittingFigure[];
  };
  'relation-broken': {
    left: ComparedSide;
    sign: ComparisonSign;
    right: ComparedSide;
    cells: readonly string[];
  };
  /** `reckoning` is the formula with figures: "60.063 / 64.705 × 100". */
  'computed-differs': { value: Decimal; computed: Decimal; reckoning: string; origin: 'typed' | 'formula' };
  'cumulative-off': { previous: Decimal; increase: FigureInCell; value: Decimal };
  'cumulative-falls': { previous: Decimal; increase: FigureInCell | null; value: Decimal };
  'same-base': { base: BaseSpan; populations: readonly string[]; rates: readonly string[] };
  /** `expected` are the rates over the base of the others: one, or those over its two ends. */
  'base-misfit': {
    value: Decimal;
    part: FigureInCell;
    base: BaseSpan;
    others: number;
    expected: readonly Decimal[];
  };
  contradiction: { here: Statement; there: Statement };
  /** A unit's own verdict against what the sheet of another set says of the same matter. */
  'declared-otherwise': { declared: string; target: string; elsewhere: Statement; sheet: string };
  // What is to be reached
  'target-surpassed': { target: string; result: Statement };
  /** An increase that may be meant in percentage points or relative; where each leads to, null where the base is not known. */
  'target-ambiguous': {
    text: string;
    amount: Decimal;
    outcomes: { base: Decimal; inPoints: Decimal; relative: Decimal } | null;
  };
  'target-differs': { text: string; ofSet: string };
  'target-unreadable': { text: string; ofSet: string | null };
  // Who is meant
  'code-name-mismatch': { code: string; name: string; nameOfCode: string | null; codeOfName: string | null };
  'code-not-calculated': { name: string; codeOfName: string };
  'unknown-unit': { code: string; name: string; suggestion: string | null };
  'duplicate-unit': { code: string; name: string; otherRow: number };
  'row-without-code': { name: string };
  'row-without-name': { code: string };
  'unit-removed': Record<string, never>;
  'unit-not-chosen': Record<string, never>;
  'unit-added': { since: string };
  'parent-missing': Record<string, never>;
  /** A form that does not say whose it is. */
  'unit-unnamed': { code: string; name: string };
  // Which row of a form it is
  'item-mismatch': { code: string; name: string; nameOfCode: string | null; codeOfName: string | null };
  'duplicate-item': { code: string; name: string; otherRow: number };
  'item-missing': { code: string; name: string };
  'row-without-item': { code: string; name: string; codeOfName: string | null };
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
  'column-missing': { heading: string };
  'closed-cell': { text: string };
  'header-disagrees': { header: string };
  'unit-list-fault': { problem: UnitsCsvProblem };
  'set-definition-fault': { fault: DefinitionFault };
  'legacy-encoding': { text: string; encoding: 'tcvn3' | 'vni' };
  // What a register's records hold
  'record-incomplete': Record<string, never>;
  'date-unreadable': { text: string };
  /** `swapped` is the date with day and month exchanged, where that lies in the period. */
  'date-outside': {
    date: CalendarDate;
    from: CalendarDate | null;
    to: CalendarDate;
    swapped: CalendarDate | null;
  };
  'duplicate-record': { record: string; otherRow: number };
  'document-number-shape': { text: string; probable: string | null };
  'phone-shape': { text: string; probable: string | null };
  'unknown-choice': { text: string; choices: readonly string[]; probable: string | null };
  'count-unreadable': { text: string };
  'stray-row': { text: string };
  'register-column-missing': Record<string, never>;
  'register-column-repeated': { otherCell: string };
  'register-heading-disagrees': { heading: string };
  'register-unit-missing': Record<string, never>;
  'register-unit-unknown': { code: string; name: string };
  'double-register': { otherSheet: string };
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
  'wrong-kind': 'error',
  'date-for-words': 'error',
  'percent-as-fraction': 'error',
  'percent-format': 'note',
  'not-collected': 'warning',
  'excess-decimals': 'note',
  blank: 'warning',
  'not-submitted': 'warning',
  'swallowed-comma': 'warning',
  'fraction-suspected': 'warning',
  jump: 'warning',
  'series-repeated': 'warning',
  'series-shifted': 'warning',
  'composite-outside-parts': 'warning',
  'previous-disagrees': 'warning',
  'impossible-bound': 'error',
  'sum-off': 'error',
  'relation-broken': 'error',
  'computed-differs': 'warning',
  'cumulative-off': 'warning',
  'cumulative-falls': 'warning',
  'same-base': 'note',
  'base-misfit': 'warning',
  contradiction: 'warning',
  'declared-otherwise': 'warning',
  'target-surpassed': 'note',
  'target-ambiguous': 'warning',
  'target-differs': 'note',
  'target-unreadable': 'note',
  'code-name-mismatch': 'unacceptable',
  'code-not-calculated': 'unacceptable',
  'unknown-unit': 'error',
  'duplicate-unit': 'unacceptable',
  'row-without-code': 'unacceptable',
  'row-without-name': 'unacceptable',
  'unit-removed': 'warning',
  'unit-not-chosen': 'warning',
  'unit-added': 'warning',
  'parent-missing': 'warning',
  'unit-unnamed': 'unacceptable',
  'item-mismatch': 'unacceptable',
  'duplicate-item': 'unacceptable',
  'item-missing': 'error',
  'row-without-item': 'unacceptable',
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
  'column-missing': 'error',
  'closed-cell': 'warning',
  'header-disagrees': 'error',
  'unit-list-fault': 'unacceptable',
  'set-definition-fault': 'unacceptable',
  'legacy-encoding': 'error',
  'record-incomplete': 'error',
  'date-unreadable': 'error',
  'date-outside': 'warning',
  'duplicate-record': 'error',
  'document-number-shape': 'note',
  'phone-shape': 'note',
  'unknown-choice': 'warning',
  'count-unreadable': 'error',
  'stray-row': 'warning',
  'register-column-missing': 'error',
  'register-column-repeated': 'unacceptable',
  'register-heading-disagrees': 'error',
  'register-unit-missing': 'error',
  'register-unit-unknown': 'error',
  'double-register': 'unacceptable',
  'file-empty': 'unacceptable',
  'file-encrypted': 'unacceptable',
  'file-other-format': 'unacceptable',
  'file-not-workbook': 'unacceptable',
  'file-damaged': 'unacceptable',
  'file-unsafe': 'unacceptable',
  'file-too-slow': 'unacceptable',
  'file-unforeseen': 'unacceptable',
  'file-twice': 'note',
  'no-sheet-of-ours': 'unacceptable',
  'other-set': 'unacceptable',
  'other-period': 'unacceptable',
  'nothing-filled-in': 'unacceptable',
  'unit-unmatched': 'unacceptable',
  'unit-not-in-period': 'unacceptable',
  'cells-left-blank': 'warning',
  'unit-left-out': 'note',
  'parents-row': 'note',
  'several-files': 'unacceptable',
  superseded: 'note',
  'figures-left-behind': 'warning',
  'unit-twice-in-file': 'unacceptable',
  'mapping-unconfirmed': 'warning',
  'sent-late': 'note',
  'blank-kept': 'note',
  'edited-after-take-in': 'warning',
  'typed-beside-take-in': 'warning',
  'memory-unread': 'warning',
  'hand-corrected': 'warning',
  'hand-kept': 'note',
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
