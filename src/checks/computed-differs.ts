import { isEqual, rounded, type Decimal } from '../model/decimal';
import { computedFigures } from '../model/computed-figures';
import { rowsOf, type Entry, type EntryRow, type EntryTable } from '../model/entry';
import { finding, type Finding } from '../model/finding';
import type { Formula } from '../model/formula/formula';
import { parseFormula } from '../model/formula/parse-formula';
import type { FigureIndicator } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import { writeNumber } from '../model/number-writing';
import { figureIndicators, placeOf, type Rule } from './rule';
import { saidFormula } from './said-formula';

/**
 * A figure that differs, as published, from what the set's formula gives from the figures beside it: 92,38 where
 * 60.063 / 64.705 × 100 is 92,83. The same is asked of a formula that still stands in its cell, since formulas are
 * typed over and files come without being recalculated. What was typed counts; nothing is said where an input is missing.
 */
export const computedDiffers: Rule = ({ table }) => {
  const computed = figureIndicators(table).flatMap((indicator) => {
    const formula = formulaOf(indicator);
    return formula === null ? [] : [{ indicator, formula }];
  });
  if (computed.length === 0) return [];
  return rowsOf(table).flatMap((row) => {
    const figures = computedFigures(row.entries, table.set.indicators);
    return computed.flatMap((one) => findingOf(table, row, one, figures));
  });
};

function findingOf(
  table: EntryTable,
  row: EntryRow,
  { indicator, formula }: { readonly indicator: FigureIndicator; readonly formula: Formula },
  figures: ReadonlyMap<string, Decimal>,
): readonly Finding[] {
  const entry = row.entries.get(indicator.code);
  const computed = figures.get(indicator.code);
  const value = entry === undefined ? null : figureShown(entry);
  if (entry === undefined || computed === undefined || value === null) return [];
  if (isEqual(rounded(value, indicator.decimals), rounded(computed, indicator.decimals))) return [];
  const reckoning = saidFormula(formula, (code) => {
    const input = figureOf(row.entries.get(code)?.observed) ?? figures.get(code);
    return input === undefined ? code : writeNumber(input, { grouping: true });
  });
  const origin = entry.formula === null ? 'typed' : 'formula';
  const place = placeOf(table, row, indicator, entry.cell);
  return [finding('computed-differs', place, { value, computed, reckoning, origin })];
}

/** What the cell itself shows, which in a cell with a formula need not be what counts. */
function figureShown({ reading }: Entry): Decimal | null {
  return reading.type === 'figure' ? reading.value : null;
}

function formulaOf({ computed }: FigureIndicator): Formula | null {
  const read = computed === undefined ? null : parseFormula(computed.from);
  return read !== null && 'ok' in read ? read.ok : null;
}
