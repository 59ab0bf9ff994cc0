import { findSet } from '../../indicator-sets/catalogue';
import { asMatrixSet, matrixIndicators, type MatrixSet } from '../../model/indicator-set';

/** The set 766 made as wide as is asked for: its indicators over and over, under codes and names of their own. */
export function wideSet(indicators: number): MatrixSet {
  const found = findSet('766');
  if (found === null) throw new Error('the set 766 is part of the product');
  const set = asMatrixSet(found);
  const own = matrixIndicators(set);
  const wide = Array.from({ length: indicators }, (_, index) => {
    const round = Math.floor(index / own.length);
    const indicator = own[index % own.length];
    if (indicator === undefined) throw new Error('a set has indicators');
    const named = (text: string) => (round === 0 ? text : `${text} (${round})`);
    const name = { vi: named(indicator.name.vi), en: named(indicator.name.en) };
    const shortName = { vi: named(indicator.shortName.vi), en: named(indicator.shortName.en) };
    const code = round === 0 ? indicator.code : `${indicator.code}${round}`;
    return { ...indicator, code, name, shortName };
  });
  return { ...set, indicators: wide, matrix: { ...set.matrix, columns: wide.map(({ code }) => code) } };
}
