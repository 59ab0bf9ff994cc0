import { decimalsOf, rounded, sign, type Decimal } from '../model/decimal';
import type { EntryRow, EntryTable } from '../model/entry';
import type { FigureInCell } from '../model/finding';
import { codesIn } from '../model/formula/codes-in';
import { parseFormula } from '../model/formula/parse-formula';
import { indicatorOf, isFigureIndicator, type FigureIndicator, type SetRule } from '../model/indicator-set';
import type { BaseClaim } from './base-agreement';
import { basesOf } from './base-range';
import { figureInCell } from './figure-in-cell';

/** What one rate of a `shared-base` rule is counted on: the base that was typed, or those that its figures allow. */
export interface PopulationClaim extends BaseClaim {
  readonly rate: FigureIndicator;
  /** Where the claim stands: the cell of the rate, or of the base that was typed. */
  readonly cell: string;
  /** Whom the set says it is counted on; null where it says nothing. */
  readonly population: string | null;
  /** The rate and its part; null where the base was typed, since `computed-differs` holds the rate against it. */
  readonly implied: { readonly rate: Decimal; readonly part: FigureInCell } | null;
}

/** A rate of the rule with what the set says of it. */
export interface CountedRate {
  readonly rate: FigureIndicator;
  readonly part: string;
  /** The indicator that holds its base; null where the set asks for none. */
  readonly base: string | null;
}

/** The rates of a rule: read once a sheet. */
export function countedRates(
  { set }: EntryTable,
  { rates }: Extract<SetRule, { kind: 'shared-base' }>,
): readonly CountedRate[] {
  return rates.flatMap(({ rate: code, part }) => {
    const rate = indicatorOf(set, code);
    return rate === undefined || !isFigureIndicator(rate) ? [] : [{ rate, part, base: baseCode(rate, part) }];
  });
}

/** The claims of a unit's figures. Bounds, words and blanks claim nothing; a base that several rates have claims once. */
export function populationClaims(
  table: EntryTable,
  row: EntryRow,
  rates: readonly CountedRate[],
): readonly PopulationClaim[] {
  const seen = new Set<string>();
  return rates.flatMap(({ rate, part, base }) => {
    const typedBase = base === null ? null : figureInCell(table, row, base);
    const range = typedBase === null ? null : asRange(typedBase.value);
    if (base === null || typedBase === null || range === null) return impliedClaim(table, row, rate, part);
    if (seen.has(base)) return [];
    seen.add(base);
    const ofBase = indicatorOf(table.set, base);
    const population = ofBase?.population ?? rate.population ?? ofBase?.shortName.vi ?? null;
    return [{ rate, cell: typedBase.cell, population, range, implied: null }];
  });
}

function impliedClaim(
  table: EntryTable,
  row: EntryRow,
  rate: FigureIndicator,
  partCode: string,
): readonly PopulationClaim[] {
  const typed = figureInCell(table, row, rate.code);
  const part = figureInCell(table, row, partCode);
  if (typed === null || part === null) return [];
  const range = basesOf(part.value, typed.value, rate.decimals);
  if (range === null) return [];
  const { cell, value } = typed;
  return [{ rate, cell, population: rate.population ?? null, range, implied: { rate: value, part } }];
}

/** What the rate's formula names besides its part. */
function baseCode({ computed }: FigureIndicator, part: string): string | null {
  const read = computed === undefined ? null : parseFormula(computed.from);
  if (read === null || !('ok' in read)) return null;
  const [base, ...others] = codesIn(read.ok).filter((code) => code !== part);
  return base === undefined || others.length > 0 ? null : base;
}

function asRange(base: Decimal): BaseClaim['range'] | null {
  if (sign(base) <= 0 || decimalsOf(base) > 0) return null;
  const { units } = rounded(base, 0);
  return { from: units, to: units };
}
