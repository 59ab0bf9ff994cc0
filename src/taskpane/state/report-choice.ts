import type { Contents } from '../../actions/read-contents';
import type { SectionRequest } from '../../actions/report-sections';
import type { TieRule } from '../../ranking/rank-units';
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

/** The keys of the sections in the report that the workbook still has. */
export function chosenSections(contents: Contents, choice: ReportChoice): readonly string[] {
  const held = entryTables(contents).map(tableKey);
  return choice.sections === null ? held.slice(0, 1) : held.filter((key) => choice.sections?.includes(key));
}

/** What the report is asked for, the latest period first. */
export function requestsOf(contents: Contents, choice: ReportChoice): readonly SectionRequest[] {
  const chosen = chosenSections(contents, choice);
  return entryTables(contents)
    .filter((table) => chosen.includes(tableKey(table)))
    .map((table) => {
      const comparison = chosenComparison(contents, table, choice.comparisons[tableKey(table)] ?? null);
      return { set: table.set, period: table.period, comparison };
    });
}
