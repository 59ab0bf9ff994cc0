import type { Contents } from '../../actions/read-contents';
import type { EntryTable } from '../../model/entry';
import type { Finding } from '../../model/finding';
import { nextPeriod, parsePeriodId, previousPeriod, type Period } from '../../model/period';

/**
 * The periods that one click may give to the sheet of a finding about its period; none for other findings.
 * A sheet that names two periods may be meant for either; of two sheets with one period, one is a copy that stands
 * for the nearest period without a sheet.
 */
export function periodCandidates(found: Finding, contents: Contents): readonly Period[] {
  switch (found.code) {
    case 'period-disagrees': {
      const { period, elsewhere } = found.details;
      const named = [...elsewhere.map((witness) => witness.period), period];
      return [...new Set(named)].flatMap((id) => parsePeriodId(id) ?? []);
    }
    case 'double-period':
    case 'copied-period':
      return freeNeighbours(found, contents);
    default:
      return [];
  }
}

function freeNeighbours({ place }: Finding, contents: Contents): readonly Period[] {
  const table = contents.entrySheets.find((sheet) => sheet.table?.sheet === place.sheet)?.table;
  if (table === undefined || table === null) return [];
  const taken = new Set(
    contents.entrySheets.flatMap((sheet) =>
      sheet.table !== null && isOfSameSeries(sheet.table, table) ? [sheet.table.period.id] : [],
    ),
  );
  return [nearestFree(table.period, nextPeriod, taken), nearestFree(table.period, previousPeriod, taken)];
}

/** Sheets of one set, laid out alike, of which each period has one: a form has one for each unit. */
function isOfSameSeries(one: EntryTable, other: EntryTable): boolean {
  if (one.set.id !== other.set.id || one.arrangement !== other.arrangement) return false;
  return one.arrangement === 'matrix' || one.units[0]?.unit.code === other.units[0]?.unit.code;
}

function nearestFree(start: Period, step: (period: Period) => Period, taken: ReadonlySet<string>): Period {
  let period = step(start);
  while (taken.has(period.id)) period = step(period);
  return period;
}
