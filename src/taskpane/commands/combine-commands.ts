import { judgementSettings } from '../state/judgement-choice';
import { collectedInUse } from '../take-in/collected-in-use';
import type { PlannedResults, TakeInDraft } from '../take-in/take-in-draft';
import type { PaneKit } from './pane-kit';

/** The results of all units, made from the forms that were taken in. */
export interface CombineCommands {
  /** Writes the results, or first shows what they would replace. */
  readonly makeResults: () => Promise<void>;
  readonly confirmResults: () => Promise<void>;
  readonly dropResults: () => void;
}

export function combineCommands({ store, surroundings, runner, write }: PaneKit): CombineCommands {
  const { actions } = surroundings;
  const change = (changed: Partial<TakeInDraft>) =>
    store.setState(({ takeIn }) => ({ takeIn: { ...takeIn, ...changed } }));

  // Written against the workbook it was planned for: what has changed since is found out, not overwritten.
  const writeResults = ({ plan, open }: PlannedResults) =>
    write('report', () => {
      const title = store.getState().language.takeIn.combineTitle;
      return {
        title,
        work: async () => {
          const { sheet } = await actions.writeCombined(open, plan, title);
          return { type: 'reported', sheets: [sheet] };
        },
        forget: () => change({ combining: null, combined: plan }),
      };
    });

  return {
    makeResults: async () => {
      change({ combining: null, combined: null });
      const planned = await planResults();
      if (planned === null) return;
      const { edits, moved, unverified } = planned.plan;
      if (edits.length + moved.length + unverified.length > 0) change({ combining: planned });
      else await writeResults(planned);
    },
    confirmResults: async () => {
      const { combining } = store.getState().takeIn;
      if (combining !== null) await writeResults(combining);
    },
    dropResults: () => change({ combining: null }),
  };

  async function planResults(): Promise<PlannedResults | null> {
    const found: PlannedResults[] = [];
    await runner.run('plan-report', async () => {
      const state = store.getState();
      const collected = collectedInUse(state);
      const settings = judgementSettings(state.judgement);
      if (state.workbook.type === 'unread' || collected === null || settings === null) return null;
      const { open } = state.workbook;
      const plan = await actions.planCombine(open, collected, settings);
      if (plan !== null) found.push({ plan, open });
      return null;
    });
    return found[0] ?? null;
  }
}
