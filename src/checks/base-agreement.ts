import { includesBase, type BaseRange } from './base-range';

/** Something that is counted on a base within a range. */
export interface BaseClaim {
  readonly range: BaseRange;
}

/** Those that may have one base, and what that is. */
export interface Agreement<Claim extends BaseClaim> {
  readonly members: readonly Claim[];
  readonly range: BaseRange;
}

/** The largest groups of claims that have a whole number in common; several where the size is equal. None for no claims. */
export function largestAgreements<Claim extends BaseClaim>(
  claims: readonly Claim[],
): readonly Agreement<Claim>[] {
  // A group that is as large as can be has the beginning of one of its ranges in common.
  const groups = claims
    .map(({ range }) => claims.filter((claim) => includesBase(claim.range, range.from)))
    .filter((members) => members.length > 0);
  const most = Math.max(0, ...groups.map(({ length }) => length));
  return distinct(groups.filter(({ length }) => length === most)).map((members) => ({
    members,
    range: members.map(({ range }) => range).reduce(common),
  }));
}

/** Groups that share no claim, the largest first, until fewer than two agree. */
export function separateAgreements<Claim extends BaseClaim>(
  claims: readonly Claim[],
): readonly Agreement<Claim>[] {
  const [largest] = largestAgreements(claims);
  if (largest === undefined || largest.members.length < 2) return [];
  return [largest, ...separateAgreements(claims.filter((claim) => !largest.members.includes(claim)))];
}

function distinct<Claim>(groups: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  return groups.filter((group, at) => groups.findIndex((other) => isSame(group, other)) === at);
}

/** Both list their claims in one order. */
function isSame<Claim>(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.length === b.length && a.every((claim, at) => claim === b[at]);
}

function common(a: BaseRange, b: BaseRange): BaseRange {
  const from = a.from > b.from ? a.from : b.from;
  if (a.to === null || b.to === null) return { from, to: a.to ?? b.to };
  return { from, to: a.to < b.to ? a.to : b.to };
}
