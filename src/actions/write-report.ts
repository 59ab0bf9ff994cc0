import { USUAL_SETTINGS, type JudgementSettings } from '../judgement/judge-form';
import type { RegisterSection } from '../sheets/register/register-section';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import type { TieRule } from '../ranking/rank-units';
import type { CellAddress } from '../workbook/address';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { WorkbookPort } from '../workbook/port';
import { writeGenerated, type WorkOnGenerated } from './generated-sheets';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { writeSettings } from './judgement-intent';
import { registerReportSheets } from './register-report-sheets';
import { computeRegisterSections, type RegisterProblem, type RegisterRequest } from './register-sections';
import { reportSheets } from './report-sheets';
import {
  computeSections,
  type ComputedSection,
  type ReportProblem,
  type SectionRequest,
} from './report-sections';

export interface ReportRequestInWorkbook {
  readonly requests: readonly SectionRequest[];
  /** Printed after the sets; absent, none. */
  readonly registers?: readonly RegisterRequest[];
  readonly ties: TieRule;
  readonly layout: ReportLayout;
  readonly figures: FigureStyle;
  /** How forms are judged; absent, as usual. */
  readonly judgement?: JudgementSettings;
}

/** A report that can be written, and what that does to a person's work. */
export interface ReportPlan extends WorkOnGenerated {
  readonly sections: readonly ComputedSection[];
  readonly registers: readonly RegisterSection[];
  /** The printed sheets. */
  readonly sheets: readonly string[];
  readonly intent: string;
  readonly steps: readonly PlannedStep[];
}

export type ReportPlanning =
  | { readonly type: 'plan'; readonly plan: ReportPlan }
  | { readonly type: 'problem'; readonly problem: ReportProblem | RegisterProblem };

/** Computes a report and what writing it would change; nothing is written. */
export function planReport(open: OpenWorkbook, request: ReportRequestInWorkbook): ReportPlanning {
  const { requests, registers = [], ties, layout, figures, judgement = USUAL_SETTINGS } = request;
  const result = computeSections(open.contents, requests, ties, judgement);
  if (result.type === 'problem') return result;
  const ofRegisters = computeRegisterSections(open.contents, registers);
  if (ofRegisters.type === 'problem') return ofRegisters;
  const { sections } = result;
  const ofSets = sections.length === 0 ? NOTHING_OF_SETS : reportSheets(open, sections, { layout, figures });
  const printed = [...ofSets.printed, ...registerReportSheets(open, ofRegisters.sections)];
  const models = [...printed, ...(ofSets.data === null ? [] : [ofSets.data])];
  const { edits, moved, unverified, steps } = writeGenerated(open, models);
  return {
    type: 'plan',
    plan: {
      sections,
      registers: ofRegisters.sections,
      sheets: printed.map(({ name }) => name),
      edits,
      moved,
      unverified,
      intent: writeIntent({
        verb: 'report',
        sections: requests.map(({ set, period, comparison }) => ({
          set: set.id,
          period: period.id,
          comparison: comparison.id,
        })),
        ...(registers.length === 0
          ? {}
          : {
              registers: registers.map(({ register, period }) => ({
                register: register.id,
                period: period.id,
              })),
            }),
        ties,
        layout,
        figures,
        judgement: writeSettings(judgement),
      }),
      steps: [
        ...steps,
        ...printed.slice(0, 1).map(({ name }) => ({ type: 'reveal', sheet: name, cell: TOP }) as const),
      ],
    },
  };
}

/** Writes a report that was planned and, where it touches a person's work, confirmed. Rejects with a `WorkbookError`. */
export async function writeReport(
  port: WorkbookPort,
  open: OpenWorkbook,
  { intent, steps, sheets }: ReportPlan,
  label: ChangeLabel,
): Promise<{ readonly sheets: readonly string[] }> {
  await commit(port, open, label, { intent, steps });
  return { sheets };
}

/** The flat table holds figures of sets alone. */
const NOTHING_OF_SETS = { printed: [], data: null } as const;

const TOP: CellAddress = { row: 1, column: 0 };
