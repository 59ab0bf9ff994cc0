import type { EntryRow, EntryTable } from '../model/entry';
import type { Place } from '../model/finding';
import { indicatorOf, type Indicator } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import type { PreviousFigures } from '../model/previous-figures';
import { readTargetOf } from '../model/target/indicator-target';
import type { TargetReading } from '../model/target/target';
import type { Decimal } from '../model/decimal';
import { declaredRules } from './declared-rules';
import { placeOf } from './rule';
import { shownText } from './shown-text';

/** A target as it stands in a cell. */
export interface TargetText {
  readonly text: string;
  readonly reading: TargetReading;
  readonly place: Place;
  /** Of what it is a target: for one of the next period the result that it goes with, or itself where the set names none. */
  readonly indicator: Indicator;
  /** The figure that it is an increase over, where that is known. */
  readonly base: Decimal | null;
}

/** The targets in the cells of a row: those of this period, then those that it sets for the next. */
export function targetTexts(
  table: EntryTable,
  row: EntryRow,
  previous: PreviousFigures,
): readonly TargetText[] {
  return [...currentTargets(table, row, previous), ...nextTargets(table, row)];
}

function currentTargets(table: EntryTable, row: EntryRow, previous: PreviousFigures): readonly TargetText[] {
  return [...row.targets].flatMap(([code, { cell, text }]) => {
    const indicator = indicatorOf(table.set, code);
    if (indicator === undefined) return [];
    const base = figureOf(previous.observed(row, code));
    return [
      {
        text,
        reading: readTargetOf(indicator, text),
        place: placeOf(table, row, indicator, cell),
        indicator,
        base,
      },
    ];
  });
}

function nextTargets(table: EntryTable, row: EntryRow): readonly TargetText[] {
  const results = new Map(
    declaredRules(table, 'target-surpassed').map(({ target, result }) => [target, result]),
  );
  return table.indicators.flatMap((asked) => {
    const entry = asked.kind === 'target' ? row.entries.get(asked.code) : undefined;
    if (entry === undefined) return [];
    const result = results.get(asked.code);
    const indicator = (result === undefined ? undefined : indicatorOf(table.set, result)) ?? asked;
    const text = shownText(entry);
    const base = result === undefined ? null : figureOf(row.entries.get(result)?.observed);
    const place = placeOf(table, row, asked, entry.cell);
    return [{ text, reading: readTargetOf(indicator, text), place, indicator, base }];
  });
}

/** Whether a target is of a rate: its words alone ("tăng thêm 10%") do not say. */
export function isOfRate({ kind, unitOfMeasure }: Indicator): boolean {
  return kind === 'percent' || (kind === 'target' && unitOfMeasure === '%');
}
