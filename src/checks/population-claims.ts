import { decimalsOf, rounded, sign, type Decimal } from '../model/decimal';
import type { EntryRow, EntryTable } from '../model/entry';
import type { FigureInCell } from '../model/finding';
import { codesIn } from '../model/formula/codes-in';
import { parseFormula } from '../model/formula/parse-formula';
import {
  indicatorOf,
  isFigureIndicator,
  type FigureIndicator,
  type Indicator,
  type SetRule,
} from '../model/indicator-set';
import type { BaseClaim } from './base-agreement';
import { basesOf } from './base-range';
import { figureInCell } from './figure-in-cell';

/** What rates of a `shared-base` rule are counted on: the base that was typed, or those that the figures of a rate allow. */
export interface PopulationClaim extends BaseClaim {
  /** One, or all that are counted on the base that was typed. */
  readonly rates: readonly FigureIndicator[];
  /** Where the claim stands: the rate, or the base that was typed. */
  readonly indicator: Indicator;
  readonly cell: string;
  /** Whom the set says they are counted on; null where it says nothing. */
  readonly population: string | null;
  /** Null where the base was typed, since `computed-differs` holds the rates against it. */
  readonly implied: ImpliedBy | null;
}

/** The figures of a rate that allow some bases and no other. */
export interface ImpliedBy {
  readonly rate: Decimal;
  readonly part: FigureInCell;
  readonly decimals: number;
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
  const claimed = new Set<string>();
  return rates.flatMap(({ rate, part, base }) => {
    const typed = base === null ? null : typedBase(table, row, base);
    if (base === null || typed === null) return impliedClaim(table, row, rate, part);
    if (claimed.has(base)) return [];
    claimed.add(base);
    const { indicator } = typed;
    const population = indicator.population ?? rate.population ?? indicator.shortName.vi;
    const counted = rates.filter((other) => other.base === base).map((other) => other.rate);
    return [{ ...typed, rates: counted, population, implied: null }];
  });
}

function typedBase(table: EntryTable, row: EntryRow, base: string) {
  const indicator = indicatorOf(table.set, base);
  const typed = figureInCell(table, row, base);
  if (indicator === undefined || typed === null) return null;
  if (sign(typed.value) <= 0 || decimalsOf(typed.value) > 0) return null;
  const { units } = rounded(typed.value, 0);
  return { indicator, cell: typed.cell, range: { from: units, to: units } };
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
  const implied = { rate: typed.value, part, decimals: rate.decimals };
  const population = rate.population ?? null;
  return [{ rates: [rate], indicator: rate, cell: typed.cell, population, range, implied }];
}

/** What the rate's formula names besides its part. */
function baseCode({ computed }: FigureIndicator, part: string): string | null {
  const read = computed === undefined ? null : parseFormula(computed.from);
  if (read === null || !('ok' in read)) return null;
  const [base, ...others] = codesIn(read.ok).filter((code) => code !== part);
  return base === undefined || others.length > 0 ? null : base;
}
