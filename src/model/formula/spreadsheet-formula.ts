import { toPlainText } from '../decimal';
import { codesIn } from './codes-in';
import type { ComputedAs } from './evaluate';
import type { Formula } from './formula';
import { BINDING, writtenWith, type Notation } from './written-with';
import { divisionsIn, isExactAboutZero, zeroGuards, type ZeroGuard } from './zero-guards';

/**
 * The formula of a spreadsheet cell (en-US, with "=") that gives what `evaluate` gives, and "" for null. `cellOf` names
 * the cell of a code: "C5", "$C$5". It gives "" unless every input is a number, so that words, blanks and texts need no
 * care. It works in Excel 2010 and later, LibreOffice and IronCalc; it is no longer than a cell takes (8.192
 * characters) while cells are named in at most 8 characters.
 *
 * A4/B4 × 100 with 2 decimals: `=IF(COUNT(A4,B4)<2,"",IF(B4=0,"",ROUND(ROUND(A4/B4*100*100,8),0)/100))`
 */
export function spreadsheetFormula(
  formula: Formula,
  cellOf: (code: string) => string,
  computedAs: ComputedAs,
): string {
  const notation: Notation = { ...IN_A_CELL, code: cellOf };
  const cells = codesIn(formula).map(cellOf);
  const value = guarded(notation, formula, computedAs);
  return cells.length === 0 ? `=${value}` : `=IF(COUNT(${cells.join(',')})<${cells.length},"",${value})`;
}

const IN_A_CELL: Omit<Notation, 'code'> = {
  number: toPlainText,
  operations: { '+': '+', '-': '-', '*': '*', '/': '/' },
  minus: '-',
  separator: ',',
};

/**
 * Digits after the last one printed that count; beyond them are the errors of binary numbers. A quotient keeps more,
 * since for a base of 50 million 0,49999999 of the last digit is a true result; so with 2 decimals it is certain below
 * 100.000, and a sum below 100 million.
 */
const EXACT_DIGITS = { ofSums: 5, ofQuotients: 8 } as const;
/** A binary number has 15 digits: four are left for those before the point. */
const DIGITS_AFTER_POINT = 11;

/** The rounded value behind one IF for each base that may be 0. */
function guarded(notation: Notation, formula: Formula, { decimals, ifZeroBase }: ComputedAs): string {
  const seen = new Set<string>();
  const guards: string[] = [];
  for (const { base, divided } of zeroGuards(formula)) {
    const isZero = anyZero(notation, base);
    if (seen.has(isZero)) continue;
    seen.add(isZero);
    const otherwise = ifZeroBase === null ? '""' : zeroOverZero(notation, divided, toPlainText(ifZeroBase));
    guards.push(`IF(${isZero},${otherwise},`);
  }
  return `${guards.join('')}${roundedValue(notation, formula, decimals)}${')'.repeat(guards.length)}`;
}

function zeroOverZero(notation: Notation, divided: ZeroGuard['divided'], value: string): string {
  return divided.length === 0 ? '""' : `IF(${anyZero(notation, divided)},${value},"")`;
}

function anyZero(notation: Notation, factors: readonly Formula[]): string {
  const tests = [...new Set(factors.map((factor) => `${zeroSafe(notation, factor)}=0`))];
  return tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
}

function zeroSafe(notation: Notation, factor: Formula): string {
  const text = writtenWith(notation, factor);
  return isExactAboutZero(factor) ? text : `ROUND(${text},${EXACT_DIGITS.ofQuotients})`;
}

/**
 * 1,005 is a little less in binary, so ROUND(x,2) may go down at a half. Here the last digit printed is moved before
 * the point, where a half is exact in binary: the inner ROUND puts a value that misses its half by a binary error
 * right on it, the outer one then takes it away from zero.
 */
function roundedValue(notation: Notation, formula: Formula, decimals: number): string {
  const most = divisionsIn(formula).length > 0 ? EXACT_DIGITS.ofQuotients : EXACT_DIGITS.ofSums;
  const digits = Math.min(most, DIGITS_AFTER_POINT - decimals);
  if (decimals === 0) return `ROUND(ROUND(${writtenWith(notation, formula)},${digits}),0)`;
  const unit = `1${'0'.repeat(decimals)}`;
  const moved = `${writtenWith(notation, formula, BINDING.product)}*${unit}`;
  return `ROUND(ROUND(${moved},${digits}),0)/${unit}`;
}
