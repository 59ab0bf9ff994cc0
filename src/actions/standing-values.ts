import { valueKey, type UnitValue } from '../consolidation/value-key';
import { rowsOf, type Entry } from '../model/entry';
import type { Contents } from './read-contents';

/** A value where it stands on a sheet to which take-ins go. */
export interface StandingValue extends UnitValue, Pick<Entry, 'cell' | 'content' | 'formula' | 'observed'> {
  readonly set: string;
  readonly period: string;
  readonly sheet: string;
}

/** A text that is equal for the same value of the same unit, set and period, and for no other. */
export function placeKey(set: string, period: string, value: UnitValue): string {
  return `${set}|${period}|${valueKey(value)}`;
}

/** What stands in the cells of units on entry sheets of many units and on collected sheets. */
export function standingValues({ entrySheets, collectedSheets }: Contents): readonly StandingValue[] {
  const ofMatrices = entrySheets.flatMap(({ table }) => {
    if (table?.arrangement !== 'matrix') return [];
    const where = { set: table.set.id, period: table.period.id, sheet: table.sheet, kind: 'value' as const };
    return rowsOf(table).flatMap(({ unit, entries }) =>
      [...entries].map(([code, entry]) => ({ ...where, unit: unit.code, code, ...standing(entry) })),
    );
  });
  const ofForms = collectedSheets.flatMap(({ target, sheet }) =>
    [...(target?.cells.values() ?? [])].map((held) => ({
      ...held,
      set: target?.set ?? '',
      period: target?.period ?? '',
      sheet,
    })),
  );
  return [...ofMatrices, ...ofForms];
}

function standing({ cell, content, formula, observed }: Entry) {
  return { cell, content, formula, observed };
}
