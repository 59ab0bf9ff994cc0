import { USUAL_SETTINGS, type JudgementSettings } from '../judgement/judge-form';
import type { RegisterSection } from '../sheets/register/register-section';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import type { TieRule } from '../ranking/rank-units';
import { cellText, type CellAddress } from '../workbook/address';
import { contentAt, contentText } from '../workbook/change/grid-content';
import { personsWork } from '../sheets/person-cells';
import type { PlannedStep } from '../workbook/journal/change-plan';
import { layoutOriginalsSheet, originalOf } from '../workbook/journal/originals-sheet';
import type { SheetGrid, WorkbookPort } from '../workbook/port';
import type { SheetModel } from '../workbook/sheet-model';
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
import type { NamedCell } from './take-back';

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
export interface ReportPlan {
  readonly sections: readonly ComputedSection[];
  readonly registers: readonly RegisterSection[];
  /** The printed sheets. */
  readonly sheets: readonly string[];
  /** Generated cells that were edited by hand and will be written over, with what they hold now. */
  readonly edits: readonly (NamedCell & { readonly text: string })[];
  /** A person's own cells that will stand elsewhere. Those that stay where they are are not listed. */
  readonly moved: readonly {
    readonly sheet: string;
    readonly from: string;
    readonly to: string;
    readonly text: string;
  }[];
  /** Sheets of which it is not known how they were written, so that edits on them cannot be told. */
  readonly unverified: readonly string[];
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
  const work = models.map((model) => workOn(model, open));
  const originals = [
    ...open.originals.filter(({ sheet }) => !models.some(({ name }) => name === sheet)),
    ...models.map(originalOf),
  ];
  return {
    type: 'plan',
    plan: {
      sections,
      registers: ofRegisters.sections,
      sheets: printed.map(({ name }) => name),
      edits: work.flatMap(({ edits }) => edits),
      moved: work.flatMap(({ moved }) => moved),
      unverified: work.flatMap(({ unverified }) => unverified),
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
        { type: 'write', models: [...models, layoutOriginalsSheet(originals)] },
        ...work.flatMap(({ carried }) => carried),
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

interface WorkOnSheet extends Pick<ReportPlan, 'edits' | 'moved' | 'unverified'> {
  readonly carried: readonly PlannedStep[];
}

/** A person's work on a sheet that is made anew. Of a sheet whose original is not known every other cell is a person's. */
function workOn(model: SheetModel, { grids, originals }: OpenWorkbook): WorkOnSheet {
  const sheet = model.name;
  const grid = grids.get(sheet);
  if (grid === undefined) return { edits: [], moved: [], unverified: [], carried: [] };
  const known = originals.find((original) => original.sheet === sheet);
  const { edited, kept } = personsWork(grid, known ?? originalOf(model), model);
  return {
    edits: edited.map((cell) => ({ sheet, cell: cellText(cell), text: textAt(grid, cell) })),
    moved: kept
      .filter(({ from, to }) => from.row !== to.row || from.column !== to.column)
      .map(({ from, to }) => ({ sheet, from: cellText(from), to: cellText(to), text: textAt(grid, from) })),
    unverified: known === undefined ? [sheet] : [],
    carried:
      kept.length === 0
        ? []
        : [{ type: 'carry', sheet, cells: kept.map(({ to, content }) => ({ ...to, content })) }],
  };
}

function textAt(grid: SheetGrid, { row, column }: CellAddress): string {
  return contentText(contentAt(grid, row, column));
}
