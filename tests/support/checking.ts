import type { CheckContext, Rule } from '../../src/checks/rule';
import type { Decimal } from '../../src/model/decimal';
import type { Finding, Severity } from '../../src/model/finding';
import { previousFigures } from '../../src/model/previous-figures';
import type { UnitList } from '../../src/model/unit';
import { entryTable, type TypedTable } from './entry-table';

/** What stands beside the checked sheet. */
export interface Beside {
  readonly earlier?: TypedTable;
  readonly unitList?: UnitList;
}

/** A finding with its figures in plain notation ("95.77"), as a test compares it. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly cell: string | undefined;
  readonly unit: string | undefined;
  readonly indicator: string | undefined;
  readonly details: unknown;
}

/** What one rule, or all of them, find in a sheet. */
export function findingsIn(rule: Rule, typed: TypedTable, beside: Beside = {}): readonly Finding[] {
  return rule(contextOf(typed, beside));
}

export function toldIn(rule: Rule, typed: TypedTable, beside: Beside = {}): readonly ToldFinding[] {
  return findingsIn(rule, typed, beside).map(told);
}

export function contextOf(typed: TypedTable, { earlier: typedEarlier, unitList }: Beside = {}): CheckContext {
  const table = entryTable(typed);
  const earlier = typedEarlier === undefined ? null : entryTable(typedEarlier);
  return { table, earlier, previous: previousFigures(table, earlier), unitList: unitList ?? null };
}

export function told({ code, severity, place, details }: Finding): ToldFinding {
  return {
    code,
    severity,
    cell: place.cell,
    unit: place.unit?.code,
    indicator: place.indicator?.code,
    details: inPlainNotation(details),
  };
}

/** Every cell of these findings, in their order. */
export function cellsOf(findings: readonly Finding[]): readonly (string | undefined)[] {
  return findings.map(({ place }) => place.cell);
}

function inPlainNotation(details: unknown): unknown {
  if (isDecimal(details)) return plain(details);
  if (Array.isArray(details)) return details.map(inPlainNotation);
  if (details === null || typeof details !== 'object') return details;
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, inPlainNotation(value)]));
}

function isDecimal(value: unknown): value is Decimal {
  return value !== null && typeof value === 'object' && 'units' in value && typeof value.units === 'bigint';
}

/** Written here anew, digit by digit: a test does not borrow the arithmetic that it watches. */
export function plain({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 || fraction === ''
    ? `${sign}${scale === 0 ? digits : whole}`
    : `${sign}${whole}.${fraction}`;
}
