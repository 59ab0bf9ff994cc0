import { TOLD_ELSEWHERE, type ToldElsewhere } from '../indicator-sets/told-elsewhere';
import { compare, decimal, subtract, type Decimal } from '../model/decimal';
import { rowsOf, type Entry, type EntryRow, type EntryTable } from '../model/entry';
import { finding, type Finding } from '../model/finding';
import { indicatorOf, type Indicator } from '../model/indicator-set';
import type { SelfVerdict } from '../model/observation';
import { readTargetOf } from '../model/target/indicator-target';
import type { BoundTarget } from '../model/target/target';
import { nameOf } from './figure-in-cell';
import { placeOf } from './rule';
import { shownText } from './shown-text';

/** Nearer to the target than these points, what another report says of the matter may well agree. */
const NEAR = decimal('5');

/**
 * A unit's own "Đạt" or "Chưa đạt" that a figure of another set denies, of the same unit and period: "Đạt" against 65% beside
 * "khoảng 52%". Figures that lie near the target are let be.
 */
export function declaredElsewhere(table: EntryTable, tables: readonly EntryTable[]): readonly Finding[] {
  return TOLD_ELSEWHERE.filter(({ set }) => set === table.set.id).flatMap((link) => {
    const indicator = indicatorOf(table.set, link.code);
    if (indicator === undefined) return [];
    return rowsOf(table).flatMap((row) => {
      const told = toldBy(link, table, row, tables);
      return told === null ? [] : findingOf(table, row, indicator, told);
    });
  });
}

interface Told {
  readonly table: EntryTable;
  readonly entry: Entry;
  readonly code: string;
}

function toldBy(
  { other }: ToldElsewhere,
  { period }: EntryTable,
  { unit }: EntryRow,
  tables: readonly EntryTable[],
): Told | null {
  for (const table of tables) {
    if (table.set.id !== other.set || table.period.id !== period.id) continue;
    const row = rowsOf(table).find((candidate) => candidate.unit.code === unit.code);
    const entry = row?.entries.get(other.code);
    if (entry?.observed.status === 'reported') return { table, entry, code: other.code };
  }
  return null;
}

function findingOf(table: EntryTable, row: EntryRow, indicator: Indicator, told: Told): readonly Finding[] {
  const entry = row.entries.get(indicator.code);
  if (entry?.observed.status !== 'reported' || entry.observed.reported.type !== 'verdict') return [];
  const target = row.targets.get(indicator.code)?.text ?? indicator.target ?? '';
  const reading = readTargetOf(indicator, target);
  const value = numberOf(told.entry);
  if (reading.type !== 'target' || reading.target.type !== 'bound' || value === null) return [];
  if (!isDenied(entry.observed.reported.verdict, value, reading.target)) return [];
  return [
    finding('declared-otherwise', placeOf(table, row, indicator, entry.cell), {
      declared: shownText(entry),
      target,
      elsewhere: {
        name: nameOf(told.table, told.code),
        cell: told.entry.cell,
        text: shownText(told.entry),
      },
      sheet: told.table.sheet,
    }),
  ];
}

/** The number of a figure, a bound or an estimate; what is near it is judged by `NEAR`. */
function numberOf({ observed }: Entry): Decimal | null {
  if (observed.status !== 'reported') return null;
  const { reported } = observed;
  return reported.type === 'figure' || reported.type === 'bound' ? reported.value : null;
}

/** Only targets that are to be reached from below are told of in this way. */
function isDenied(verdict: SelfVerdict, value: Decimal, { operator, value: goal }: BoundTarget): boolean {
  if (operator !== '>=' && operator !== '>') return false;
  if (verdict === 'achieved') return compare(subtract(goal, value), NEAR) > 0;
  return verdict === 'not-achieved' && compare(subtract(value, goal), NEAR) > 0;
}
