import { add, ZERO, type Decimal } from '../../model/decimal';
import { computedFigures } from '../../model/computed-figures';
import type { Entry, EntryRow } from '../../model/entry';
import type { Indicator, IndicatorSet } from '../../model/indicator-set';
import { figure, type ObservedValue } from '../../model/observation';
import { combiningOf, type Combining } from '../../model/set/combining';
import type { Unit } from '../../model/unit';

/** A figure of all units together, and of which of them. */
export interface CombinedFigure {
  readonly how: Combining['type'];
  /** Of the units that reported; null where there is none. It is the whole area's only where `isWhole`. */
  readonly value: Decimal | null;
  /** Of how many units `value` is; where nothing is combined, how many reported something. */
  readonly reported: number;
  /** Units of which it is asked: those to which it does not apply are not among them. */
  readonly expected: number;
  /** Units that sent nothing, or nothing of it. */
  readonly missing: readonly Unit[];
  /** Units that gave no exact figure: a bound ("trên 140") or a verdict is not added up. */
  readonly inexact: readonly Unit[];
  readonly isWhole: boolean;
}

/** The rows of units by their codes; a unit without one sent nothing. */
export type RowsOfUnits = ReadonlyMap<string, Pick<EntryRow, 'entries'>>;

/** Combines an indicator over units as its set declares. "Không phát sinh" adds nothing; a blank is never taken for 0. */
export function combineFigure(
  set: Pick<IndicatorSet, 'indicators'>,
  indicator: Indicator,
  units: readonly Unit[],
  rows: RowsOfUnits,
): CombinedFigure {
  const combining = combiningOf(indicator, set.indicators);
  const needed = combining.type === 'pooled' ? combining.inputs : [indicator.code];
  const told = units.map((unit) => ({ unit, part: partOf(rows.get(unit.code), needed, combining.type) }));
  const asked = told.filter(({ part }) => part.type !== 'not-asked');
  const given = told.flatMap(({ part }) => (part.type === 'given' ? [part.figures] : []));
  const unitsThat = (type: Part['type']): readonly Unit[] =>
    told.flatMap(({ unit, part }) => (part.type === type ? [unit] : []));
  return {
    how: combining.type,
    value: combining.type === 'none' || given.length === 0 ? null : together(set, indicator, needed, given),
    reported: given.length,
    expected: asked.length,
    missing: unitsThat('missing'),
    inexact: unitsThat('inexact'),
    isWhole: given.length === asked.length && asked.length > 0,
  };
}

type Part =
  | { readonly type: 'given'; readonly figures: ReadonlyMap<string, Decimal> }
  | { readonly type: 'missing' | 'inexact' | 'not-asked' };

/** What a unit gives to the sums: all that is needed of it or nothing, so that numerator and base are of the same units. */
function partOf(
  row: Pick<EntryRow, 'entries'> | undefined,
  needed: readonly string[],
  how: Combining['type'],
): Part {
  const observed = needed.map((code) => [code, row?.entries.get(code)?.observed] as const);
  const has = (test: (value: ObservedValue | undefined) => boolean) =>
    observed.some(([, value]) => test(value));
  if (has((value) => value?.status === 'not-applicable' || value?.status === 'not-assigned'))
    return { type: 'not-asked' };
  if (has((value) => value === undefined || value.status === 'blank' || value.status === 'not-submitted'))
    return { type: 'missing' };
  if (how !== 'none' && has((value) => value?.status === 'reported' && value.reported.type !== 'figure'))
    return { type: 'inexact' };
  const figures = observed.map(([code, value]) => [code, exactly(value)] as const);
  return { type: 'given', figures: new Map(figures) };
}

function exactly(observed: ObservedValue | undefined): Decimal {
  return observed?.status === 'reported' && observed.reported.type === 'figure'
    ? observed.reported.value
    : ZERO;
}

/** The sum, or the formula over the sums; it is rounded once, at the end. */
function together(
  set: Pick<IndicatorSet, 'indicators'>,
  { code }: Indicator,
  needed: readonly string[],
  given: readonly ReadonlyMap<string, Decimal>[],
): Decimal | null {
  const sums = new Map(
    needed.map((input) => [
      input,
      given.reduce((sum, figures) => add(sum, figures.get(input) ?? ZERO), ZERO),
    ]),
  );
  const sum = sums.get(code);
  if (sum !== undefined) return sum;
  const entries = new Map([...sums].map(([input, value]) => [input, summed(value)]));
  return computedFigures(entries, set.indicators).get(code) ?? null;
}

/** A sum in the place of a cell. */
function summed(value: Decimal): Entry {
  const reading = {
    type: 'figure',
    value,
    percentSign: false,
    fromPercentFormat: false,
    asText: false,
  } as const;
  return { cell: '', content: null, formula: null, reading, observed: figure(value) };
}
