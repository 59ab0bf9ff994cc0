import { add, compare, decimal, magnitude, subtract, type Decimal } from '../../model/decimal';
import { expectationOf } from '../../model/indicator-expectation';
import { matrixIndicators, type FigureIndicator, type MatrixSet } from '../../model/indicator-set';
import { readNumberText } from '../../model/number-reading';
import type { ProposedColumn } from './column-proposal';
import { isFigureLike } from './cell-texts';
import type { PastedRow } from './read-tab-text';

/** Points are printed to two decimals: each of the columns, and their sum, may be off by half of the last one. */
const ROUNDING = decimal('0.005');

/**
 * The columns, with those asked about that hold points where the set collects rates: the portal prints a criterion's points
 * under the words by which a report prints its rate, and their sum as the total score. Rates add up to no score.
 */
export function withoutPoints(
  columns: readonly ProposedColumn[],
  body: readonly PastedRow[],
  set: MatrixSet,
): readonly ProposedColumn[] {
  const kindOf = ({ proposal }: ProposedColumn) =>
    proposal.type === 'indicator' ? indicatorIn(set, proposal.indicator)?.kind : undefined;
  const total = columns.find((column) => kindOf(column) === 'score');
  const rates = columns.filter((column) => kindOf(column) === 'percent');
  const parts = columns.filter((column) => rates.includes(column) || column.proposal.type === 'choose');
  if (total === undefined || rates.length === 0 || parts.length < 2) return columns;
  const score = total.proposal.type === 'indicator' ? indicatorIn(set, total.proposal.indicator) : undefined;
  if (score === undefined) return columns;
  const isSum = body.flatMap(({ cells }) => sumsUp(cells, total.column, parts, score) ?? []);
  // A mistyped figure makes one row miss its total.
  if (isSum.filter(Boolean).length * 2 < Math.max(1, isSum.length)) return columns;
  return columns.map((column) =>
    rates.includes(column)
      ? { ...column, proposal: { type: 'choose', question: 'points-for-rates', candidates: [], said: [] } }
      : column,
  );
}

/** Whether the parts of a row add up to its total; null for a row in which one of them is no figure. */
function sumsUp(
  cells: readonly string[],
  total: number,
  parts: readonly ProposedColumn[],
  score: FigureIndicator,
): boolean | null {
  const figures = [total, ...parts.map(({ column }) => column)].map((column) =>
    figureIn(cells[column] ?? '', score),
  );
  const [whole, ...rest] = figures;
  if (whole === undefined || whole === null) return null;
  let sum = decimal('0');
  let allowed = ROUNDING;
  for (const figure of rest) {
    if (figure === null) return null;
    sum = add(sum, figure);
    allowed = add(allowed, ROUNDING);
  }
  return compare(magnitude(subtract(sum, whole)), allowed) <= 0;
}

function figureIn(text: string, score: FigureIndicator): Decimal | null {
  if (!isFigureLike(text)) return null;
  const reading = readNumberText(text, expectationOf(score));
  return reading.type === 'figure' ? reading.value : null;
}

function indicatorIn(set: MatrixSet, code: string): FigureIndicator | undefined {
  return matrixIndicators(set).find((indicator) => indicator.code === code);
}
