import { compare, decimal, negated } from './decimal';
import type { Decimal } from './decimal';
import type { NumberExpectation } from './number-expectation';

/** What a run of digits and separators says. */
export type Notation =
  | { readonly type: 'exact'; readonly value: Decimal }
  | { readonly type: 'ambiguous'; readonly readings: readonly Decimal[] }
  | { readonly type: 'several' }
  | { readonly type: 'malformed'; readonly probable?: Decimal };

/** A sign that touches its digits; then digits, which `.` `,` `'` and single spaces may separate. */
const SIGNED = /^([-+\u2212\u2013]?)(\d(?:[\d.,' ]*\d)?)$/;

const PLAIN = /^\d+$/;
const GROUPED_BY_DOTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_APOSTROPHES = /^[1-9]\d{0,2}(?:'\d{3})+(?:[.,]\d+)?$/;
const GROUPED_BY_SPACES = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const ONE_SEPARATOR = /^\d+[.,]\d+$/;
const DOT_AND_THREE_DIGITS = /^[1-9]\d{0,2}\.\d{3}$/;
const COMMA_AND_THREE_DIGITS = /^[1-9]\d{0,2},\d{3}$/;
const LOOSE_SEPARATOR = /^([-+\u2212\u2013]?)(?:(\d+)[.,]|[.,](\d+))$/;

/** Reads digits as the domain writes them: comma for decimals, dot for thousands, and English pages the other way round. */
export function readNotation(text: string, expectation: NumberExpectation, percentSign: boolean): Notation {
  const match = SIGNED.exec(text);
  if (match === null) return malformed(text);
  const [, signText = '', digits = ''] = match;
  const notation = readUnsigned(digits, wholeOnly(expectation) && !percentSign, expectation);
  return signText === '' || signText === '+' ? notation : negatedNotation(notation);
}

/** The readings that the column's range and kind allow. A count without decimals has no fraction. */
export function fittingReadings(
  readings: readonly Decimal[],
  expectation: NumberExpectation,
): readonly Decimal[] {
  const { min, max } = expectation;
  return readings.filter(
    (value) =>
      (min === undefined || compare(value, min) >= 0) &&
      (max === undefined || compare(value, max) <= 0) &&
      (value.scale === 0 || !wholeOnly(expectation)),
  );
}

function readUnsigned(digits: string, whole: boolean, { kind }: NumberExpectation): Notation {
  if (PLAIN.test(digits)) return exact(digits);
  if (DOT_AND_THREE_DIGITS.test(digits)) return whole ? grouped(digits, '.') : twoWays(digits, '.');
  if (COMMA_AND_THREE_DIGITS.test(digits)) {
    // The comma is the decimal sign in Vietnamese: a rate of 97,509 needs no question. A count of 1,686 does.
    return kind === 'count' || kind === 'unknown' ? twoWays(digits, ',') : exact(digits.replace(',', '.'));
  }
  if (ONE_SEPARATOR.test(digits)) return exact(digits.replace(',', '.'));
  if (GROUPED_BY_DOTS.test(digits)) return grouped(digits, '.');
  if (GROUPED_BY_COMMAS.test(digits)) return grouped(digits, ',');
  if (GROUPED_BY_APOSTROPHES.test(digits)) return grouped(digits, "'");
  if (GROUPED_BY_SPACES.test(digits)) {
    // "100 100" in a column of rates is two months' figures pasted into one cell.
    return kind === 'count' || kind === 'unknown' ? grouped(digits, ' ') : { type: 'several' };
  }
  return digits.includes(' ') ? { type: 'several' } : { type: 'malformed' };
}

function exact(plainText: string): Notation {
  return { type: 'exact', value: decimal(plainText) };
}

function grouped(digits: string, separator: string): Notation {
  return exact(digits.split(separator).join('').replace(',', '.'));
}

function twoWays(digits: string, separator: string): Notation {
  const thousands = decimal(digits.replace(separator, ''));
  const point = decimal(digits.replace(separator, '.'));
  return { type: 'ambiguous', readings: [thousands, point] };
}

function malformed(text: string): Notation {
  const match = LOOSE_SEPARATOR.exec(text);
  if (match === null) return { type: 'malformed' };
  const [, signText = '', whole, fraction] = match;
  const value = decimal(whole ?? `0.${fraction ?? '0'}`);
  return { type: 'malformed', probable: signText === '' || signText === '+' ? value : negated(value) };
}

function negatedNotation(notation: Notation): Notation {
  switch (notation.type) {
    case 'exact':
      return { type: 'exact', value: negated(notation.value) };
    case 'ambiguous':
      return { type: 'ambiguous', readings: notation.readings.map(negated) };
    case 'several':
    case 'malformed':
      return notation;
  }
}

function wholeOnly({ kind, decimals }: NumberExpectation): boolean {
  return kind === 'count' && decimals === 0;
}
