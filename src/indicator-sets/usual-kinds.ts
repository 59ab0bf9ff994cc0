import type { IndicatorSource } from './grouped-form';

type FigureSource = Extract<IndicatorSource, { decimals: number }>;
type Usual<Source> = Omit<Source, 'code' | 'name'>;

/** Percentage points by which a rate may move between two reports before it is worth a second look. */
const JUMP = '30';

/** A rate of a whole. Where a unit has not counted, it writes a bound ("trên 80%") or judges itself ("Chưa đạt"). */
export const RATE: Usual<FigureSource> = {
  kind: 'percent',
  unitOfMeasure: '%',
  decimals: 2,
  range: { min: '0', max: '100' },
  jump: JUMP,
  accepts: ['bound', 'verdict'],
};

/** A whole number of things; "trên 140" is told where nobody has counted to the end. */
export const COUNT: Omit<Usual<FigureSource>, 'unitOfMeasure'> = {
  kind: 'count',
  decimals: 0,
  range: { min: '0', max: '999999999' },
  accepts: ['bound'],
  combine: 'sum',
};
