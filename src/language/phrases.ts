import type { DateInCell } from '../model/cell-reading';
import { divide, isEqual, scaledByPowerOfTen, trimmed, type Decimal } from '../model/decimal';
import type { BaseSpan, ComparedSide } from '../model/finding';
import type { ComparisonSign } from '../model/formula/formula';
import { writeNumber } from '../model/number-writing';
import { parsePeriodId, type Period } from '../model/period';

/** A figure as the sheet shows it, in Vietnamese notation whatever the language: 1.234,5. */
export function number(value: Decimal): string {
  return writeNumber(trimmed(value), { grouping: true });
}

/** What stands in a cell or a file, marked off from the sentence around it. */
export function quoted(text: string): string {
  return `“${text}”`;
}

export function nothing(): string {
  return '';
}

/** Says a period by its id in a language's own way; an id that names no period stays as it is. */
export function periodSaidBy(write: (period: Period) => string): (id: string) => string {
  return (id) => {
    const known = parsePeriodId(id);
    return known === null ? id : write(known);
  };
}

/** The parts of a place that are known: "Ô D12, xã Mỹ Bình". */
export function placeOfParts(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What may have been typed before Excel made a date of it: "12,5", "3/45". */
export function typedTexts(values: DateInCell['typedAs']): readonly string[] {
  return values.map((value) =>
    value.type === 'figure' ? number(value.value) : `${number(value.numerator)}/${number(value.denominator)}`,
  );
}

/** A fraction as a percent with two decimals; null where the denominator is 0. */
export function percentOf(numerator: Decimal, denominator: Decimal): string | null {
  return denominator.units === 0n ? null : number(divide(scaledByPowerOfTen(numerator, 2), denominator, 2));
}

/** The name of an encoding older than Unicode. */
export function encodingName(encoding: string): string {
  return encoding === 'vni' ? 'VNI' : 'TCVN3 (ABC)';
}

/** The whole numbers that a base may be: "64.705", "64.690–64.705". */
export function baseSpan({ from, to }: BaseSpan): string {
  return isEqual(from, to) ? number(from) : `${number(from)}–${number(to)}`;
}

/** How two values stand to each other that break a relation. */
export const BROKEN_SIGN: Readonly<Record<ComparisonSign, string>> = {
  '=': '≠',
  '<>': '=',
  '<': '≥',
  '>': '≤',
  '<=': '>',
  '>=': '<',
};

/** Whether a side of a relation is its value and nothing more: "100". */
export function isBare({ text, value }: ComparedSide): boolean {
  return text === number(value);
}
