import {
  hasForm,
  hasMatrix,
  indicatorOf,
  isFigureIndicator,
  itemsOf,
  matrixIndicators,
  type Indicator,
  type IndicatorSet,
} from '../../model/indicator-set';

/** The codes of the indicators that a set asks every unit for: neither reckoned from others nor the parent's alone. */
export function askedIndicators(set: IndicatorSet): readonly string[] {
  const codes = hasMatrix(set)
    ? matrixIndicators(set).map(({ code }) => code)
    : hasForm(set)
      ? itemsOf(set.form).flatMap(({ cells }) => Object.values(cells))
      : [];
  return [...new Set(codes)].filter((code) => {
    const indicator = indicatorOf(set, code);
    return indicator?.scope === 'all' && !isComputed(indicator);
  });
}

function isComputed(indicator: Indicator): boolean {
  return isFigureIndicator(indicator) && indicator.computed !== undefined;
}
