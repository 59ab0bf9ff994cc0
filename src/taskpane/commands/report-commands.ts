import { WorkbookError } from '../../workbook/port';
import type { PaneState } from '../state/pane-state';
import type { RankingChoice } from '../state/ranking-choice';
import { judgementSettings, type JudgementChoice } from '../state/judgement-choice';
import { registerRequestsOf, requestsOf, type ReportChoice } from '../state/report-choice';
import { emptyPeriods } from '../state/empty-periods';
import type { PaneKit } from './pane-kit';

/** The ranking and the report that prints it. */
export interface ReportCommands {
  readonly chooseRanking: (choice: Partial<RankingChoice>) => void;
  /** How forms are judged: the ranking's view and the report share it. */
  readonly chooseJudgement: (choice: Partial<JudgementChoice>) => void;
  readonly chooseReport: (choice: Partial<ReportChoice>) => void;
  /** Writes the report, or first shows what it would replace. */
  readonly makeReport: () => Promise<void>;
  readonly confirmReport: () => Promise<void>;
  readonly dropPlan: () => void;
  /** On a machine with a decimal point, figures begin as Vietnamese text. */
  readonly adoptDecimalSign: () => Promise<void>;
}

export function reportCommands({ store, surroundings, runner, write }: PaneKit): ReportCommands {
  const { actions } = surroundings;
  // Written against the workbook it was planned for: what has changed since is found out, not overwritten.
  const writeReport = ({ plan, open, title }: PlannedReport) =>
    write('report', () => ({
      title,
      work: async () => {
        const { sheets } = await actions.writeReport(open, plan, title);
        return { type: 'reported', sheets };
      },
      forget: () => store.setState({ reviewed: null }),
    }));

  return {
    chooseRanking: (choice) => store.setState(({ ranking }) => ({ ranking: { ...ranking, ...choice } })),
    chooseJudgement: (choice) =>
      store.setState(({ judgement }) => ({ judgement: { ...judgement, ...choice }, reviewed: null })),
    chooseReport: (choice) =>
      store.setState(({ report }) => ({ report: { ...report, ...choice }, reviewed: null })),
    makeReport: async () => {
      const planned = await planReport();
      if (planned === null) return;
      const { edits, moved, unverified } = planned.plan;
      if (edits.length + moved.length + unverified.length + planned.empty.length > 0)
        store.setState({ reviewed: planned });
      else await writeReport(planned);
    },
    confirmReport: async () => {
      const { reviewed } = store.getState();
      if (reviewed !== null) await writeReport(reviewed);
    },
    dropPlan: () => store.setState({ reviewed: null }),
    adoptDecimalSign: async () => {
      if ((await decimalSignOrNull()) !== '.') return;
      store.setState(({ report }) => ({ report: { ...report, figures: { ...report.figures, as: 'text' } } }));
    },
  };

  /** Null where Excel does not tell: figures then begin as numbers, and a person may choose otherwise. */
  async function decimalSignOrNull(): Promise<string | null> {
    try {
      return await surroundings.decimalSign();
    } catch (error) {
      if (error instanceof WorkbookError) return null;
      throw error;
    }
  }

  async function planReport(): Promise<PlannedReport | null> {
    const found: PlannedReport[] = [];
    await runner.run('plan-report', async () => {
      const { workbook, report, judgement: chosen, language } = store.getState();
      const judgement = judgementSettings(chosen);
      if (workbook.type === 'unread' || judgement === null) return null;
      const { open } = workbook;
      const requests = requestsOf(open.contents, report);
      const registers = registerRequestsOf(open.contents, report);
      const { layout, figures, ties } = report;
      const title = language.pane.changes.report([
        ...requests,
        ...registers.map(({ register, period }) => ({ set: register, period })),
      ]);
      const asked = { requests, registers, layout, figures, ties, judgement };
      const planning = await actions.planReport(open, asked);
      // A problem is one of the contents that the view reads too: it stands there already.
      if (planning.type === 'plan')
        found.push({ plan: planning.plan, open, title, empty: emptyPeriods(open.contents, requests) });
      return null;
    });
    return found[0] ?? null;
  }
}

type PlannedReport = NonNullable<PaneState['reviewed']>;
