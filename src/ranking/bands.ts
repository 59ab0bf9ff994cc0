import { compare, decimal, type Decimal } from '../model/decimal';
import type { Band, FigureIndicator, MatrixSet } from '../model/indicator-set';

/** The band of a value as published (rounded to its decimals), or null where it is below them all. */
export function bandOf(value: Decimal, bands: readonly Band[]): Band | null {
  return bands.find(({ from }) => compare(value, decimal(from)) >= 0) ?? null;
}

/** The bands that an indicator's figures fall into: those of the set for the first column of its matrix, the total; else none. */
export function bandsOf(
  { bands, matrix }: Pick<MatrixSet, 'bands' | 'matrix'>,
  { code }: Pick<FigureIndicator, 'code'>,
): readonly Band[] {
  return matrix.columns[0] === code ? (bands ?? []) : [];
}
