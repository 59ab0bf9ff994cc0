import { decimal, type Decimal } from '../decimal';
import { isCode } from './code-notation';
import type { ComparisonSign, FunctionName, OperationSign } from './formula';
import { FORMULA_LIMITS } from './formula-limits';
import type { FormulaProblem } from './formula-problem';
import { FormulaStop } from './formula-stop';

/** `text` is what was written, `at` its place counted from 1. */
export type Token = { readonly at: number; readonly text: string } & (
  | { readonly type: 'number'; readonly value: Decimal }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'function'; readonly name: FunctionName }
  | { readonly type: 'operation'; readonly sign: OperationSign }
  | { readonly type: 'comparison'; readonly sign: ComparisonSign }
  | { readonly type: 'open' | 'close' | 'separator' | 'comma' | 'end' }
);

/** The token that stands at an index of the text or after the spaces there. Throws a FormulaStop. */
export function nextToken(text: string, from: number): Token {
  const index = from + (matchAt(/\s*/uy, text, from) ?? '').length;
  const at = index + 1;
  if (index >= text.length) return { type: 'end', at, text: '' };

  const number = matchAt(/\p{N}(?:[\p{L}\p{N}._]|,(?=\p{N}))*/uy, text, index);
  if (number !== null) return { type: 'number', at, text: number, value: numberOf(number, at) };

  const word = matchAt(/\p{L}[\p{L}\p{N}._]*/uy, text, index);
  if (word !== null && matchAt(/\s*\(/uy, text, index + word.length) !== null) {
    return { type: 'function', at, text: word, name: functionNamed(word, at) };
  }
  if (word !== null) return { type: 'code', at, text: word, code: word };

  const bracketed = matchAt(/\[[^[\]]*\]/uy, text, index);
  if (bracketed !== null) return { type: 'code', at, text: bracketed, code: codeOf(bracketed, at) };

  const sign = matchAt(/<=|>=|<>|./suy, text, index) ?? '';
  return { at, text: sign, ...signNamed(sign, at) };
}

function numberOf(text: string, at: number): Decimal {
  if (!/^\d+(,\d+)?$/.test(text)) throw new FormulaStop({ type: 'number-unreadable', at, text });
  const value = decimal(text.replace(',', '.'));
  const limit = FORMULA_LIMITS.digits;
  if (text.replace(',', '').length > limit) {
    throw new FormulaStop({ type: 'too-large', at, size: 'digits', limit });
  }
  return value;
}

function codeOf(bracketed: string, at: number): string {
  const code = bracketed.slice(1, -1).trim();
  if (!isCode(code)) throw new FormulaStop({ type: 'code-unreadable', at, text: code });
  return code;
}

/** With and without its marks: as a function TONG cannot be the code, which no parenthesis may follow. */
const FUNCTIONS: ReadonlyMap<string, FunctionName> = new Map([
  ['SUM', 'SUM'],
  ['TỔNG', 'SUM'],
  ['TONG', 'SUM'],
  ['MIN', 'MIN'],
  ['MAX', 'MAX'],
]);

function functionNamed(name: string, at: number): FunctionName {
  const found = FUNCTIONS.get(name.toUpperCase());
  if (found === undefined) throw new FormulaStop({ type: 'unknown-function', at, name });
  return found;
}

type Sign =
  | { readonly type: 'operation'; readonly sign: OperationSign }
  | { readonly type: 'comparison'; readonly sign: ComparisonSign }
  | { readonly type: 'open' | 'close' | 'separator' | 'comma' };

/** The dash is what Word and Excel make of a minus sign as one types. */
const OPERATIONS: Readonly<Record<OperationSign, string>> = { '+': '+', '-': '-−–', '*': '*×', '/': '/÷:' };
const COMPARISONS: ReadonlyMap<string, ComparisonSign> = new Map([
  ['=', '='],
  ['≠', '<>'],
  ['<>', '<>'],
  ['<', '<'],
  ['>', '>'],
  ['≤', '<='],
  ['<=', '<='],
  ['≥', '>='],
  ['>=', '>='],
]);
const PUNCTUATION: ReadonlyMap<string, 'open' | 'close' | 'separator' | 'comma'> = new Map([
  ['(', 'open'],
  [')', 'close'],
  [';', 'separator'],
  [',', 'comma'],
]);

function signNamed(text: string, at: number): Sign {
  const operation = (['+', '-', '*', '/'] as const).find((sign) => OPERATIONS[sign].includes(text));
  if (operation !== undefined) return { type: 'operation', sign: operation };
  const comparison = COMPARISONS.get(text);
  if (comparison !== undefined) return { type: 'comparison', sign: comparison };
  const punctuation = PUNCTUATION.get(text);
  if (punctuation !== undefined) return { type: punctuation };
  throw new FormulaStop(noSign(text, at));
}

function noSign(found: string, at: number): FormulaProblem {
  if (found === '[' || found === ']') return { type: 'unmatched-bracket', at, found };
  return { type: 'unknown-sign', at, found };
}

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}
