import type { Contents } from '../../actions/read-contents';
import type { RegisterRequest } from '../../actions/register-sections';
import type { SectionRequest } from '../../actions/report-sections';
import type { EntryTable } from '../../model/entry';
import { comparePeriods } from '../../model/period';
import type { TieRule } from '../../ranking/rank-units';
import type { RegisterTable } from '../../registers/register-table';
import type { FigureStyle, ReportLayout } from '../../sheets/report/report-section';
import { chosenComparison, entryTables, tableKey } from './entry-tables';

/** What the report holds and how it prints. */
export interface ReportChoice {
  /** The keys of the sections that are in it; null takes the latest sheet alone. */
  readonly sections: readonly string[] | null;
  /** The period each section is compared with, by its key. */
  readonly comparisons: Readonly<Record<string, string>>;
  readonly layout: ReportLayout;
  readonly figures: FigureStyle;
  readonly ties: TieRule;
}

export const FIRST_REPORT: ReportChoice = {
  sections: null,
  comparisons: {},
  layout: 'exact',
  figures: { as: 'numbers', decimals: 'as-published' },
  ties: 'competition',
};

/** What a report can hold: a set or a register of one period, with every unit that has a sheet of it. */
export type ReportItem =
  | { readonly type: 'set'; readonly key: string; readonly table: EntryTable }
  | { readonly type: 'register'; readonly key: string; readonly table: RegisterTable };

/** Everything that can be reported, the latest period first, sets before registers. */
export function reportItems(contents: Contents): readonly ReportItem[] {
  const sets = entryTables(contents).map((table): ReportItem => ({
    type: 'set',
    key: tableKey(table),
    table,
  }));
  const registers = new Map<string, ReportItem>();
  for (const { table } of contents.registerSheets) {
    if (table === null) continue;
    const key = tableKey({ set: table.register, period: table.period });
    if (!registers.has(key)) registers.set(key, { type: 'register', key, table });
  }
  return [...sets, ...registers.values()].sort((a, b) => comparePeriods(b.table.period, a.table.period));
}

/** The keys of the sections in the report that the workbook still has. */
export function chosenSections(contents: Contents, choice: ReportChoice): readonly string[] {
  const held = reportItems(contents).map(({ key }) => key);
  return choice.sections === null ? held.slice(0, 1) : held.filter((key) => choice.sections?.includes(key));
}

/** The sets that the report is asked for, the latest period first. */
export function requestsOf(contents: Contents, choice: ReportChoice): readonly SectionRequest[] {
  const chosen = chosenSections(contents, choice);
  return reportItems(contents).flatMap((item) => {
    if (item.type !== 'set' || !chosen.includes(item.key)) return [];
    const { table, key } = item;
    const comparison = chosenComparison(contents, table, choice.comparisons[key] ?? null);
    return [{ set: table.set, period: table.period, comparison }];
  });
}

/** The registers that the report is asked for. */
export function registerRequestsOf(contents: Contents, choice: ReportChoice): readonly RegisterRequest[] {
  const chosen = chosenSections(contents, choice);
  return reportItems(contents).flatMap((item) =>
    item.type === 'register' && chosen.includes(item.key)
      ? [{ register: item.table.register, period: item.table.period }]
      : [],
  );
}
