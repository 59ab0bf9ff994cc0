import { computeSections, type ReportProblem } from '../../actions/report-sections';
import type { Contents } from '../../actions/read-contents';
import type { IndicatorTable } from '../../ranking/indicator-table';
import type { TieRule } from '../../ranking/rank-units';
import type { MatrixSection } from '../../sheets/report/matrix-section';
import { chosenComparison, chosenTable } from './entry-tables';

/** What the ranking shows, as it was chosen; null takes the first that there is. */
export interface RankingChoice {
  readonly table: string | null;
  readonly comparison: string | null;
  readonly indicator: string | null;
  readonly ties: TieRule;
}

export const FIRST_RANKING: RankingChoice = {
  table: null,
  comparison: null,
  indicator: null,
  ties: 'competition',
};

export type RankingView =
  | { readonly type: 'no-sheets' }
  | { readonly type: 'problem'; readonly problem: ReportProblem }
  | { readonly type: 'ranking'; readonly section: MatrixSection; readonly table: IndicatorTable };

/** Ranks the units as chosen. */
export function rankingOf(contents: Contents, choice: RankingChoice): RankingView {
  const chosen = chosenTable(contents, choice.table);
  if (chosen === null) return { type: 'no-sheets' };
  const { set, period } = chosen;
  const comparison = chosenComparison(contents, chosen, choice.comparison);
  const result = computeSections(contents, [{ set, period, comparison }], choice.ties);
  if (result.type === 'problem') return { type: 'problem', problem: result.problem };
  const section = result.sections.find((found) => found.arrangement === 'matrix');
  const table = section?.tables.find(({ indicator }) => indicator.code === choice.indicator);
  const shown = table ?? section?.tables[0];
  if (section === undefined || shown === undefined) return { type: 'no-sheets' };
  return { type: 'ranking', section, table: shown };
}
