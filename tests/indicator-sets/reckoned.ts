import { decimal, rounded, toPlainText, type Decimal } from '../../src/model/decimal';
import { inOrder } from '../../src/model/formula/computing-order';
import { evaluate } from '../../src/model/formula/evaluate';
import type { Formula } from '../../src/model/formula/formula';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { isFigureIndicator, type IndicatorSet } from '../../src/model/indicator-set';

/**
 * The figures of a unit once every formula of the set is reckoned, in machine notation with the published decimals.
 * What is typed wins over what is reckoned; what cannot be reckoned is absent.
 */
export function reckoned(
  { indicators }: IndicatorSet,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const figures = new Map<string, Decimal>(
    Object.entries(typed).map(([code, value]) => [code, decimal(value)]),
  );
  const computed = indicators
    .filter(isFigureIndicator)
    .filter((indicator) => indicator.computed !== undefined);
  const formulas = new Map<string, Formula>();
  for (const { code, computed: how } of computed) {
    const parsed = parseFormula(how?.from ?? '');
    if ('problem' in parsed) throw new Error(`${code}: ${parsed.problem.type}`);
    formulas.set(code, parsed.ok);
  }
  for (const code of inOrder(formulas)) {
    const indicator = computed.find((each) => each.code === code);
    const formula = formulas.get(code);
    if (figures.has(code) || indicator === undefined || formula === undefined) continue;
    const ifZeroBase = indicator.computed?.ifZeroBase;
    const value = evaluate(formula, (each) => figures.get(each) ?? null, {
      decimals: indicator.decimals,
      ifZeroBase: ifZeroBase === undefined ? null : decimal(ifZeroBase),
    });
    if (value !== null) figures.set(code, value);
  }
  return Object.fromEntries(
    indicators.filter(isFigureIndicator).flatMap(({ code, decimals }) => {
      const value = figures.get(code);
      return value === undefined ? [] : [[code, toPlainText(rounded(value, decimals))]];
    }),
  );
}
