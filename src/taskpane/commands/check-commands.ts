import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import { sayFinding } from '../../language/finding-text';
import type { PaneKit } from './pane-kit';

/** What can be done about a finding. */
export interface CheckCommands {
  /** Records that a person answers for an error; without a name or a note nothing is recorded. */
  readonly accept: (found: Finding, by: string, note: string) => Promise<void>;
  /** Gives the finding's sheet another period, everywhere the sheet names one. */
  readonly changePeriod: (found: Finding, period: Period) => Promise<void>;
}

export function checkCommands({ store, surroundings, write }: PaneKit): CheckCommands {
  const { actions } = surroundings;
  return {
    accept: async (found, by, note) => {
      if (by.trim() === '' || note.trim() === '') return;
      const { language } = store.getState();
      store.setState({ acceptedBy: by.trim() });
      const acceptance = { finding: found, by: by.trim(), note: note.trim() };
      const title = language.pane.changes.accept(sayFinding(found, language).title);
      await write('accept', (open) => ({
        title,
        work: async () => {
          await actions.acceptFinding(open, acceptance, title);
          return { type: 'accepted' };
        },
      }));
    },
    changePeriod: async (found, period) => {
      const { sheet } = found.place;
      if (sheet === undefined) return;
      const { language } = store.getState();
      const title = language.pane.changes.period(sheet, period);
      await write('change-period', (open) => ({
        title,
        work: async () => {
          const renamed = await actions.changePeriod(open, { sheet, period }, title);
          return { type: 'period-changed', sheet: renamed.sheet, period: period.id };
        },
      }));
    },
  };
}
