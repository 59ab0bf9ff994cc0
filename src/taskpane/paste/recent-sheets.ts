import type { PaneState } from '../state/pane-state';
import { pasteTarget } from './paste-target';

type Changed = Pick<PaneState, 'recentSheets' | 'paste'>;

/**
 * A sheet came into view or was chosen to be filled. What was said of the pasted columns holds for one sheet: another
 * month takes its figures from other columns.
 */
export function withRecentSheet(state: PaneState, sheet: string): Changed {
  const { workbook, paste } = state;
  const recentSheets = [sheet, ...state.recentSheets.filter((name) => name !== sheet)];
  if (workbook.type === 'unread') return { recentSheets, paste };
  const targetOf = (names: readonly string[]) => pasteTarget(workbook.open.contents, names)?.sheet;
  const isSameTarget = targetOf(recentSheets) === targetOf(state.recentSheets);
  return { recentSheets, paste: isSameTarget ? paste : { ...paste, columns: new Map() } };
}
