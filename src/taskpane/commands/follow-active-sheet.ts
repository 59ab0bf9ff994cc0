import { WorkbookError } from '../../workbook/port';
import { withRecentSheet } from '../paste/recent-sheets';
import type { PaneKit } from './pane-kit';

/** Keeps which sheet is in view, since that is the one a person means to fill; the result ends that. */
export async function followActiveSheet({ store, surroundings }: PaneKit): Promise<() => Promise<void>> {
  const { actions } = surroundings;
  let known: string | null = null;
  const look = async () => {
    const sheet = await activeSheetOrNull();
    // A sheet that merely stays in view does not undo what was chosen by hand.
    if (sheet === null || sheet === known) return;
    known = sheet;
    store.setState((state) => withRecentSheet(state, sheet));
  };
  await look();
  return actions.watchActiveSheet(() => void look());

  /** Null where Excel does not tell: the sheet named before stays, and the button that writes names it. */
  async function activeSheetOrNull(): Promise<string | null> {
    try {
      return await actions.activeSheet();
    } catch (error) {
      if (error instanceof WorkbookError) return null;
      throw error;
    }
  }
}
