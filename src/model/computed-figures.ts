import { decimal, type Decimal } from './decimal';
import type { Entry } from './entry';
import { evaluate } from './formula/evaluate';
import { findCircle, inOrder } from './formula/computing-order';
import type { Formula } from './formula/formula';
import { parseFormula } from './formula/parse-formula';
import { isFigureIndicator, type FigureIndicator, type Indicator } from './indicator-set';
import { rememberedOf } from './remembered';
import { figure, figureOf } from './observation';

/**
 * What the indicators that are reckoned from others come to, by code: those alone whose every input is a figure. An input
 * is the figure of its cell, or, where that cell holds a formula or nothing, what the engine reckons. Indicators whose
 * formula cannot be read or needs itself are left out: the check of the set says so.
 */
export function computedFigures(
  entries: ReadonlyMap<string, Entry>,
  indicators: readonly Indicator[],
): ReadonlyMap<string, Decimal> {
  const computed = new Map<string, Decimal>();
  const reckoned = computedIndicators(indicators);
  const formulas = new Map(reckoned.map(({ indicator, formula }) => [indicator.code, formula]));
  const valueOf = (code: string): Decimal | null => {
    const entry = entries.get(code);
    return formulas.has(code) && isLeftToEngine(entry)
      ? (computed.get(code) ?? null)
      : figureOf(entry?.observed);
  };
  for (const code of inOrder(formulas)) {
    const found = reckoned.find(({ indicator }) => indicator.code === code);
    const value = found === undefined ? null : valueOfComputed(found, valueOf);
    if (value !== null) computed.set(code, value);
  }
  return computed;
}

/**
 * The entries with what the engine reckons in the cells that are left to it; without a value these are blank. What was
 * typed into a computed cell stays: a published figure counts.
 */
export function withComputedFigures(
  entries: ReadonlyMap<string, Entry>,
  indicators: readonly Indicator[],
): ReadonlyMap<string, Entry> {
  const codes = new Set(computedIndicators(indicators).map(({ indicator }) => indicator.code));
  if (codes.size === 0) return entries;
  const computed = computedFigures(entries, indicators);
  return new Map(
    [...entries].map(([code, entry]) => {
      if (!codes.has(code) || !isLeftToEngine(entry)) return [code, entry];
      const value = computed.get(code);
      return [code, { ...entry, observed: value === undefined ? { status: 'blank' } : figure(value) }];
    }),
  );
}

/** Whether the engine says what a computed cell comes to: it holds a formula, or nothing. */
export function isLeftToEngine(entry: Entry | undefined): boolean {
  if (entry?.formula !== null) return true;
  return entry.reading.type === 'missing' && entry.reading.status === 'blank';
}

interface ComputedIndicator {
  readonly indicator: FigureIndicator;
  readonly formula: Formula;
}

/** Every row of a sheet has the same indicators; their formulas are read once. */
const computedIndicators = rememberedOf(readFormulas);

function readFormulas(indicators: readonly Indicator[]): readonly ComputedIndicator[] {
  const read = indicators.filter(isFigureIndicator).flatMap((indicator) => {
    if (indicator.computed === undefined) return [];
    const parsed = parseFormula(indicator.computed.from);
    return 'ok' in parsed ? [{ indicator, formula: parsed.ok }] : [];
  });
  const formulas = new Map(read.map(({ indicator, formula }) => [indicator.code, formula]));
  for (let circle = findCircle(formulas); circle !== null; circle = findCircle(formulas)) {
    circle.forEach((code) => formulas.delete(code));
  }
  return read.filter(({ indicator }) => formulas.has(indicator.code));
}

function valueOfComputed(
  { indicator, formula }: ComputedIndicator,
  valueOf: (code: string) => Decimal | null,
): Decimal | null {
  const zero = indicator.computed?.ifZeroBase;
  return evaluate(formula, valueOf, {
    decimals: indicator.decimals,
    ifZeroBase: zero === undefined ? null : decimal(zero),
  });
}
