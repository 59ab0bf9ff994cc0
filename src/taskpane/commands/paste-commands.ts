import { NO_PASTE, type PasteDraft } from '../paste/paste-draft';
import { withRecentSheet } from '../paste/recent-sheets';
import type { PaneKit } from './pane-kit';

/** Taking figures from a pasted table: shown first, written after a click. */
export interface PasteCommands {
  /** Another text is another table: what was said of the one before does not hold for it. */
  readonly pasteText: (text: string) => void;
  /** The sheet to fill, by its name; another sheet that comes into view takes its place. */
  readonly choosePasteTarget: (sheet: string) => void;
  /** Says which indicator a column holds; null leaves it out. */
  readonly choosePasteColumn: (column: number, indicator: string | null) => void;
  /** Says that a row's name, by its `confirmationKey`, means a unit; null takes that back. */
  readonly confirmPasteUnit: (key: string, unitCode: string | null) => void;
  /** Leaves a row that may be a unit out, so that it asks no more. */
  readonly dropPasteRow: (line: number) => void;
  readonly bringBackPasteRows: () => void;
  readonly writePaste: () => Promise<void>;
}

export function pasteCommands({ store, surroundings, write }: PaneKit): PasteCommands {
  const change = (changed: (draft: PasteDraft) => Partial<PasteDraft>) =>
    store.setState(({ paste }) => ({ paste: { ...paste, ...changed(paste) } }));
  return {
    pasteText: (text) => change(() => ({ ...NO_PASTE, text })),
    choosePasteTarget: (sheet) => store.setState((state) => withRecentSheet(state, sheet)),
    choosePasteColumn: (column, indicator) =>
      change(({ columns }) => ({ columns: new Map([...columns, [column, indicator]]) })),
    confirmPasteUnit: (key, unitCode) =>
      change(({ confirmed }) => {
        const others = [...confirmed].filter(([known]) => known !== key);
        return { confirmed: new Map(unitCode === null ? others : [...others, [key, unitCode]]) };
      }),
    dropPasteRow: (line) => change(({ dropped }) => ({ dropped: new Set([...dropped, line]) })),
    bringBackPasteRows: () => change(() => ({ dropped: new Set() })),
    writePaste: () =>
      write('paste', async (open) => {
        // Planned anew, so that a second try writes what the review shows by then.
        const { paste, recentSheets, language } = store.getState();
        const { plannedPatches } = await import('../paste/planned-patches');
        const planned = plannedPatches(open.contents, paste, recentSheets);
        if (planned === null) throw new Error('the pasted table is no longer recognised');
        const { sheet, patches } = planned;
        const title = language.pane.changes.paste(patches.length, sheet);
        return {
          title,
          work: async () => {
            const { cells } = await surroundings.actions.writePaste(open, planned, title);
            return { type: 'pasted', cells, sheet };
          },
          forget: () => store.setState({ paste: NO_PASTE }),
        };
      }),
  };
}
