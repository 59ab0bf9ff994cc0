import { acceptFinding } from '../actions/accept-finding';
import { changePeriod } from '../actions/change-period';
import { changeUnits } from '../actions/change-units';
import { insertEntrySheet } from '../actions/insert-entry-sheet';
import { readOpenWorkbook } from '../actions/open-workbook';
import { resumeUnfinished } from '../actions/resume-unfinished';
import { restoreUnfinished, undoChange } from '../actions/take-back';
import { writePaste } from '../actions/write-paste';
import { planReport, writeReport } from '../actions/write-report';
import type { WorkbookPort } from '../workbook/port';
import type { PaneActions } from './pane-actions';

/** The actions over one workbook. `now` gives the time of a change, as ISO 8601. */
export function workbookActions(port: WorkbookPort, now: () => string): PaneActions {
  const label = (title: string) => ({ title, time: now() });
  return {
    read: () => readOpenWorkbook(port),
    insertEntrySheet: (open, request, title) => insertEntrySheet(port, open, request, label(title)),
    changeUnits: (open, units, title) => changeUnits(port, open, units, label(title)),
    writePaste: (open, request, title) => writePaste(port, open, request, label(title)),
    acceptFinding: (open, acceptance, title) => acceptFinding(port, open, acceptance, label(title)),
    changePeriod: (open, request, title) => changePeriod(port, open, request, label(title)),
    planReport,
    writeReport: (open, plan, title) => writeReport(port, open, plan, label(title)),
    undoChange: (open) => undoChange(port, open),
    restoreUnfinished: (open) => restoreUnfinished(port, open),
    resumeUnfinished: (open) => resumeUnfinished(port, open, now()),
    revealCell: (sheet, cell) => port.revealCell(sheet, cell),
    watch: (onChange) => port.watch(() => onChange()),
  };
}
