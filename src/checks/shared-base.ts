import { divide, isEqual, scaledByPowerOfTen, type Decimal } from '../model/decimal';
import { rowsOf, type EntryRow, type EntryTable } from '../model/entry';
import { finding, type BaseSpan, type Finding } from '../model/finding';
import type { FigureIndicator } from '../model/indicator-set';
import { largestAgreements, separateAgreements, type Agreement } from './base-agreement';
import { declaredRules } from './declared-rules';
import { countedRates, populationClaims, type PopulationClaim } from './population-claims';
import { indicatorName, placeOf, type Rule } from './rule';

/** Two rates may agree by chance; what three agree on, a fourth can be held against. */
const MIN_AGREEING = 3;
/** Rates with few digits allow many bases. Agreement is worth a note where it leaves a thousandth of the base at most. */
const NARROW = 1000n;

/**
 * Rates and their parts tell what they are counted on. In the report of thị xã Ngã Năm of June 2025 seven rates of five
 * kinds of people and accounts have 64.705 in common, and no other number: worth a note. A rate that does not fit the
 * base of all others is a warning. Rates that are rightly counted on something else (households) belong in a rule of
 * their own.
 */
export const sharedBase: Rule = ({ table }) => {
  const rules = declaredRules(table, 'shared-base').map((rule) => countedRates(table, rule));
  if (rules.length === 0) return [];
  return rowsOf(table).flatMap((row) =>
    rules.flatMap((rates) => {
      const claims = populationClaims(table, row, rates);
      return [...misfits(table, row, claims), ...sameBases(table, row, claims)];
    }),
  );
};

function sameBases(table: EntryTable, row: EntryRow, claims: readonly PopulationClaim[]): readonly Finding[] {
  return separateAgreements(claims).flatMap(({ members, range }) => {
    const populations = populationsOf(members);
    const [first] = members;
    const { from, to } = range;
    if (first === undefined || populations.length < 2) return [];
    if (to === null || (to - from) * NARROW > from) return [];
    const rates = ratesOf(members).map((rate) => indicatorName(table, rate));
    const place = placeOf(table, row, first.indicator, first.cell);
    return [finding('same-base', place, { base: spanOf(from, to), populations, rates })];
  });
}

/** Where the groups that agree are equally large, either may be right: each names whom it leaves out. */
function misfits(table: EntryTable, row: EntryRow, claims: readonly PopulationClaim[]): readonly Finding[] {
  const agreements = largestAgreements(claims).filter(
    ({ members }) => members.length >= MIN_AGREEING && members.length * 2 > claims.length,
  );
  return claims.flatMap((claim) => {
    const agreement = agreements.find((others) => isMisfit(claim, others, claims.length));
    const details = agreement === undefined ? null : misfitDetails(claim, agreement);
    return details === null
      ? []
      : [finding('base-misfit', placeOf(table, row, claim.indicator, claim.cell), details)];
  });
}

/** The only one left out, or counted on the same people as one of those that agree. */
function isMisfit(claim: PopulationClaim, { members }: Agreement<PopulationClaim>, claims: number): boolean {
  if (members.includes(claim)) return false;
  return (
    members.length === claims - 1 ||
    (claim.population !== null && populationsOf(members).includes(claim.population))
  );
}

function misfitDetails({ implied }: PopulationClaim, { members, range }: Agreement<PopulationClaim>) {
  if (implied === null || range.to === null) return null;
  const base = spanOf(range.from, range.to);
  const [low, high] = [base.to, base.from].map((end) =>
    divide(scaledByPowerOfTen(implied.part.value, 2), end, implied.decimals),
  );
  if (low === undefined || high === undefined) return null;
  const expected: readonly Decimal[] = isEqual(low, high) ? [low] : [low, high];
  return { value: implied.rate, part: implied.part, base, others: ratesOf(members).length, expected };
}

function ratesOf(claims: readonly PopulationClaim[]): readonly FigureIndicator[] {
  return claims.flatMap(({ rates }) => rates);
}

function populationsOf(claims: readonly PopulationClaim[]): readonly string[] {
  const named = claims.flatMap(({ population }) => (population === null ? [] : [population]));
  return [...new Set(named)];
}

function spanOf(from: bigint, to: bigint): BaseSpan {
  return { from: { units: from, scale: 0 }, to: { units: to, scale: 0 } };
}
