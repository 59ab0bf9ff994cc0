import { compare, decimal, sign, type Decimal } from '../model/decimal';
import type { Entry, EntryRow, EntryTable } from '../model/entry';
import { isLeftToEngine } from '../model/computed-figures';
import { figureOf, type ObservedValue } from '../model/observation';
import { rememberedLast } from '../model/remembered';
import { expectedFigures, type EntryInPlace } from './rule';

const ONE = decimal('1');
/** A single small rate may be true. */
const FEWEST = 2;

/**
 * The rows of units that typed all their rates as shares of one: 0,69 0,94 0,78 for 69 %, 94 %, 78 %. At least two rates
 * lie above 0 and up to 1, and none lies above 1: small rates that are true stand beside greater ones.
 */
export const rowsOfFractions = rememberedLast((table: EntryTable): ReadonlySet<EntryRow> => {
  const fractions = new Map<EntryRow, number>();
  const greater = new Set<EntryRow>();
  for (const { row, indicator, entry } of expectedFigures(table)) {
    if (indicator.kind !== 'percent') continue;
    if (isAboveOne(entry.observed)) greater.add(row);
    else if (isTypedFraction({ indicator, entry })) fractions.set(row, (fractions.get(row) ?? 0) + 1);
  }
  return new Set(
    [...fractions].flatMap(([row, count]) => (count >= FEWEST && !greater.has(row) ? [row] : [])),
  );
});

/** Whether a cell may hold a share of one, up to 1 for all: typed by a person, without saying that percents are meant. */
export function isTypedFraction({
  indicator,
  entry,
}: Pick<EntryInPlace, 'entry'> & { readonly indicator: { readonly computed?: unknown } }): boolean {
  const value = figureOf(entry.observed);
  if (value === null || sign(value) <= 0 || compare(value, ONE) > 0) return false;
  return !saysPercent(entry) && !(indicator.computed !== undefined && isLeftToEngine(entry));
}

function saysPercent({ reading }: Entry): boolean {
  return reading.type === 'figure' && (reading.fromPercentFormat || reading.percentSign);
}

/** "trên 60%" tells as well as a figure does that the row goes up to 100. */
function isAboveOne(observed: ObservedValue): boolean {
  const value = valueOf(observed);
  return value !== null && compare(value, ONE) > 0;
}

function valueOf(observed: ObservedValue): Decimal | null {
  if (observed.status !== 'reported') return null;
  const { reported } = observed;
  return reported.type === 'figure' || reported.type === 'bound' ? reported.value : null;
}
