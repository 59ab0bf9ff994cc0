import type { ReportPlan } from '../pane-actions';
import type { RankingChoice } from '../state/ranking-choice';
import { requestsOf, type ReportChoice } from '../state/report-choice';
import type { PaneKit } from './pane-kit';

/** The ranking and the report that prints it. */
export interface ReportCommands {
  readonly chooseRanking: (choice: Partial<RankingChoice>) => void;
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
  const writeReport = (plan: ReportPlan) =>
    write('report', async (open) => {
      const { sheets } = await actions.writeReport(open, plan);
      store.setState({ reviewedPlan: null });
      return { type: 'reported', sheets };
    });

  return {
    chooseRanking: (choice) => store.setState(({ ranking }) => ({ ranking: { ...ranking, ...choice } })),
    chooseReport: (choice) =>
      store.setState(({ report }) => ({ report: { ...report, ...choice }, reviewedPlan: null })),
    makeReport: async () => {
      const plan = await planned();
      if (plan === null) return;
      if (plan.edits.length > 0 || plan.moved.length > 0) store.setState({ reviewedPlan: plan });
      else await writeReport(plan);
    },
    confirmReport: async () => {
      const { reviewedPlan } = store.getState();
      if (reviewedPlan !== null) await writeReport(reviewedPlan);
    },
    dropPlan: () => store.setState({ reviewedPlan: null }),
    adoptDecimalSign: async () => {
      if ((await surroundings.decimalSign()) !== '.') return;
      store.setState(({ report }) => ({ report: { ...report, figures: { ...report.figures, as: 'text' } } }));
    },
  };

  async function planned(): Promise<ReportPlan | null> {
    let plan: ReportPlan | null = null;
    await runner.run('plan-report', async () => {
      const { workbook, report, language } = store.getState();
      if (workbook.type === 'unread') return null;
      const { open } = workbook;
      const requests = requestsOf(open.contents, report);
      const { layout, figures, ties } = report;
      const title = language.pane.changes.report(requests);
      const planning = await actions.planReport(open, { requests, layout, figures, ties, title });
      // A problem is one of the contents that the view reads too: it stands there already.
      if (planning.type === 'plan') plan = planning.plan;
      return null;
    });
    return plan;
  }
}
