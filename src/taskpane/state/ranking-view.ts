import { computeSections, type ReportProblem } from '../../actions/report-sections';
import type { Contents } from '../../actions/read-contents';
import { USUAL_SETTINGS, type JudgementSettings } from '../../judgement/judge-form';
import type { IndicatorTable } from '../../ranking/indicator-table';
import type { RegisterTable } from '../../registers/register-table';
import type { FormSection } from '../../sheets/form-report/form-section';
import type { MatrixSection } from '../../sheets/report/matrix-section';
import { chosenComparison } from './entry-tables';
import type { RankingChoice } from './ranking-choice';
import { chosenSheet, type ShownSheet } from './shown-sheets';

export type RankingView =
  | { readonly type: 'no-sheets' }
  | { readonly type: 'problem'; readonly problem: ReportProblem }
  /** Units ranked on one indicator. */
  | { readonly type: 'ranking'; readonly section: MatrixSection; readonly table: IndicatorTable }
  /** One unit's form held against its targets. */
  | { readonly type: 'judgement'; readonly section: FormSection }
  /** Records are neither ranked nor judged: they are counted. */
  | { readonly type: 'register'; readonly table: RegisterTable };

/** Ranks the units of the chosen sheet, judges its form or counts its records. */
export function rankingOf(
  contents: Contents,
  choice: RankingChoice,
  { recentSheets = [], settings = USUAL_SETTINGS }: RankingSurroundings = {},
): RankingView {
  const chosen = chosenSheet(contents, choice.table, recentSheets);
  if (chosen === null) return { type: 'no-sheets' };
  if (chosen.type === 'register') return { type: 'register', table: chosen.table };
  return viewOfTable(contents, chosen, choice, settings);
}

/** What the ranking depends on besides its own fields. */
interface RankingSurroundings {
  readonly recentSheets?: readonly string[];
  readonly settings?: JudgementSettings;
}

function viewOfTable(
  contents: Contents,
  { table: chosen, type }: Exclude<ShownSheet, { readonly type: 'register' }>,
  choice: RankingChoice,
  settings: JudgementSettings,
): RankingView {
  const { set, period } = chosen;
  const comparison = chosenComparison(contents, chosen, choice.comparison);
  const result = computeSections(contents, [{ set, period, comparison }], choice.ties, settings);
  if (result.type === 'problem') return { type: 'problem', problem: result.problem };
  if (type === 'form') {
    const unit = chosen.units[0]?.unit.code;
    const form = result.sections.find((found) => found.arrangement === 'form' && found.unit.code === unit);
    return form?.arrangement === 'form' ? { type: 'judgement', section: form } : { type: 'no-sheets' };
  }
  const section = result.sections.find((found) => found.arrangement === 'matrix');
  const table = section?.tables.find(({ indicator }) => indicator.code === choice.indicator);
  const shown = table ?? section?.tables[0];
  if (section === undefined || shown === undefined) return { type: 'no-sheets' };
  return { type: 'ranking', section, table: shown };
}
