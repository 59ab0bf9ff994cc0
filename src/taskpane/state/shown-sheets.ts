import type { Contents } from '../../actions/read-contents';
import type { FormTable, MatrixTable } from '../../model/entry';
import { comparePeriods, type Period } from '../../model/period';
import type { RegisterTable } from '../../registers/register-table';

/** A sheet whose figures are ranked or judged, or whose records are counted. */
export type ShownSheet =
  | { readonly type: 'matrix'; readonly key: string; readonly table: MatrixTable }
  | { readonly type: 'form'; readonly key: string; readonly table: FormTable }
  | { readonly type: 'register'; readonly key: string; readonly table: RegisterTable };

/** The sheets of a workbook, the latest period first; of two of one set, period and unit the first. */
export function shownSheets({ entrySheets, registerSheets }: Contents): readonly ShownSheet[] {
  const sheets = new Map<string, ShownSheet>();
  const put = (sheet: ShownSheet) => {
    if (!sheets.has(sheet.key)) sheets.set(sheet.key, sheet);
  };
  for (const { table } of entrySheets) {
    if (table === null) continue;
    const { set, period, units } = table;
    if (table.arrangement === 'matrix') put({ type: 'matrix', key: `${set.id}@${period.id}`, table });
    else put({ type: 'form', key: `${set.id}@${period.id}@${units[0]?.unit.code ?? ''}`, table });
  }
  for (const { table } of registerSheets) {
    if (table === null) continue;
    const { register, period, unit } = table;
    put({ type: 'register', key: `${register.id}@${period.id}@${unit.code || unit.name}`, table });
  }
  return [...sheets.values()].sort((a, b) => comparePeriods(periodOf(b), periodOf(a)));
}

/** The sheet of a key; else the one that came into view last, or the latest. */
export function chosenSheet(
  contents: Contents,
  key: string | null,
  recentSheets: readonly string[] = [],
): ShownSheet | null {
  const sheets = shownSheets(contents);
  const asked = sheets.find((sheet) => sheet.key === key);
  const [inView] = recentSheets.flatMap((name) => sheets.find(({ table }) => table.sheet === name) ?? []);
  return asked ?? inView ?? sheets[0] ?? null;
}

function periodOf({ table }: ShownSheet): Period {
  return table.period;
}
