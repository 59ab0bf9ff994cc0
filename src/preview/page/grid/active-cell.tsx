import type { SheetView } from '../../host/view/sheet-view';
import { usePage } from '../workbench/use-workbench';
import { isWithin } from './active-sheet';
import { CellEditor } from './cell-editor';
import type { GridCell } from './grid-cells';
import { ListButton } from './list-button';
import { PromptNote } from './prompt-note';

interface ActiveCellProps {
  readonly cell: GridCell;
  readonly sheet: SheetView;
}

/** What Excel shows at the active cell: the field while it is edited, the list to choose from, the note of its rule. */
export function ActiveCell({ cell, sheet }: ActiveCellProps) {
  const { state } = usePage();
  const { editing } = state;
  if (editing !== null) {
    const isHere =
      editing.place === undefined &&
      editing.sheet === sheet.name &&
      editing.cell.row === cell.row &&
      editing.cell.column === cell.column;
    return isHere ? <CellEditor editing={editing} wrap={cell.style.wrap === true} /> : null;
  }
  const rule = sheet.validations.find(({ range }) => isWithin(cell, range));
  if (rule === undefined) return null;
  return (
    <>
      {rule.rule.type === 'list' && <ListButton sheet={sheet.name} cell={cell} values={rule.rule.values} />}
      {rule.prompt !== undefined && <PromptNote {...rule.prompt} />}
    </>
  );
}
