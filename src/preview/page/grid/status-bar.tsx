import { usePage } from '../workbench/use-workbench';
import { activeSheet } from './active-sheet';
import { MOST_ROWS } from './grid-layout';

/** Whether a cell is edited, and what the page last did. */
export function StatusBar() {
  const { texts, state } = usePage();
  const { cells } = activeSheet(state);
  const isEdited = state.editing !== null || state.fault === 'cell-edited';
  return (
    <div className="status-bar" role="status">
      <span>{isEdited ? texts.grid.edited : texts.grid.ready}</span>
      {state.notice !== null && <span className="notice">{state.notice(texts)}</span>}
      {cells.layout.isCutOff && <span>{texts.grid.cutOff(MOST_ROWS)}</span>}
    </div>
  );
}
