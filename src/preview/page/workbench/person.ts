import type { PreviewRefusal } from '../../../language/preview/texts';
import type { CellAddress, RangeAddress } from '../../../workbook/address';
import { HostFailure } from '../../host/host-failure';
import type { SimulatedExcel } from '../../host/simulated-excel';
import { stepped } from './steps';
import type { Editing, Workbench } from './workbench';

/** How far the selection goes on after an entry; null stays. */
export type Step = { readonly rows: number; readonly columns: number } | null;

/** Writes what was typed into a cell; an entry that its rule refuses is asked about. */
export function commitEntry(workbench: Workbench, editing: Editing, text: string, step: Step): void {
  const { sheet, cell } = editing;
  workbench.edit(null);
  if (text === editing.held) {
    moveOn(workbench, editing, step);
    return;
  }
  const result = attempt(workbench, (excel) => excel.person.type(sheet, cell, text));
  if (result === null) return;
  if (result.type === 'taken') {
    moveOn(workbench, editing, step);
    return;
  }
  const { style, title, message } = result;
  workbench.ask({ type: 'entry', style, title, message, editing: { ...editing, text } });
}

/** Writes an entry although its rule warns of it. */
export function keepEntry(workbench: Workbench, { sheet, cell, text }: Editing): void {
  workbench.ask(null);
  attempt(workbench, ({ person }) => person.typeAnyway(sheet, cell, text));
}

/** Does something by hand, and says why where Excel refuses. Null is refused. */
export function attempt<Result>(
  workbench: Workbench,
  work: (excel: SimulatedExcel) => Result,
): Result | null {
  try {
    return workbench.act(work);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const refusal = refusalOf(error);
    workbench.ask({ type: 'message', text: ({ alerts }) => alerts.refusals[refusal] });
    return null;
  }
}

/** Selects one cell, or what lies between it and the cell from which the selection was drawn. */
export function selectCell(
  workbench: Workbench,
  sheet: string,
  area: RangeAddress,
  anchor: CellAddress,
): void {
  workbench.select(sheet, area, anchor);
}

function moveOn(workbench: Workbench, { sheet, cell }: Editing, step: Step): void {
  if (step === null) return;
  const next = stepped(cell, step);
  selectCell(
    workbench,
    sheet,
    { top: next.row, left: next.column, bottom: next.row, right: next.column },
    next,
  );
}

function refusalOf({ code, message }: HostFailure): PreviewRefusal {
  switch (code) {
    case 'AccessDenied':
      return 'protected';
    case 'ItemAlreadyExists':
      return 'sheet-name-taken';
    case 'InvalidOperation':
      return message.includes('visible sheet') ? 'last-sheet' : 'other';
    case 'InvalidArgument':
      if (message.includes('merged')) return 'part-of-merge';
      if (message.includes('formula')) return 'not-a-formula';
      return message.includes('name') ? 'sheet-name' : 'other';
    default:
      return 'other';
  }
}
