import { rowsOf } from '../model/entry';
import { finding } from '../model/finding';
import { existsIn } from '../model/unit';
import { placeOf, type Rule } from './rule';

/** Units that existed in the period and have no row, and units that were not there last period. */
export const unitTurnover: Rule = ({ table, earlier, unitList }) => {
  // A form, or a sheet that was handed out, is one unit's: it says nothing of the others.
  if (table.arrangement === 'form' || table.isHandOut === true) return [];
  const codes = new Set(table.units.map(({ unit }) => unit.code));
  const before = earlier === null ? null : new Set(rowsOf(earlier).map(({ unit }) => unit.code));
  const expected = unitList?.units ?? earlier?.units.map(({ unit }) => unit) ?? [];
  const removed = expected
    .filter((unit) => existsIn(unit, table.period) && !codes.has(unit.code))
    .map(({ code, name }) =>
      finding('unit-removed', { sheet: table.sheet, period: table.period.id, unit: { code, name } }, {}),
    );
  const added = table.units
    .filter(({ unit }) => before !== null && !before.has(unit.code))
    .map((row) => finding('unit-added', placeOf(table, row), { since: earlier?.period.id ?? '' }));
  return [...removed, ...added];
};
