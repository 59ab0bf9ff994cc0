import { acceptFinding } from '../actions/accept-finding';
import { changePeriod } from '../actions/change-period';
import { changeUnits } from '../actions/change-units';
import { planCombine, writeCombined } from '../actions/combine-units';
import { exportDefinition } from '../actions/export-definition';
import { insertEntrySheet } from '../actions/insert-entry-sheet';
import { insertRegisterSheet } from '../actions/insert-register-sheet';
import { resumeUnfinished } from '../actions/resume-unfinished';
import { dropUnfinished, restoreUnfinished, undoChange } from '../actions/take-back';
import { writeTakeIn } from '../actions/take-in';
import { writePaste } from '../actions/write-paste';
import { planReport, writeReport } from '../actions/write-report';
import type { WorkbookPort } from '../workbook/port';
import type { PaneActions } from './pane-actions';

/** What changes the workbook: the larger part of the actions, fetched when the first change is made. */
export function writingActions(
  port: WorkbookPort,
  now: () => string,
): Omit<PaneActions, 'read' | 'revealCell' | 'watch' | 'activeSheet' | 'selectedCell' | 'watchActiveSheet'> {
  const label = (title: string) => ({ title, time: now() });
  return {
    insertEntrySheet: (open, request, title) => insertEntrySheet(port, open, request, label(title)),
    insertRegister: (open, request, title) => insertRegisterSheet(port, open, request, label(title)),
    exportDefinition: (open, set, title) => exportDefinition(port, open, set, label(title)),
    changeUnits: (open, units, title) => changeUnits(port, open, units, label(title)),
    writePaste: (open, request, title) => writePaste(port, open, request, label(title)),
    writeTakeIn: (open, request, title) => writeTakeIn(port, open, request, label(title)),
    uniteRegisters: async (open, request, title) => {
      const { uniteRegisters } = await import('../actions/unite-registers');
      return uniteRegisters(port, open, request, label(title));
    },
    acceptFinding: (open, request, title) => acceptFinding(port, open, request, label(title)),
    changePeriod: (open, request, title) => changePeriod(port, open, request, label(title)),
    planReport: (open, request) => Promise.resolve(planReport(open, request)),
    writeReport: (open, plan, title) => writeReport(port, open, plan, label(title)),
    planCombine: (open, collected, settings) => Promise.resolve(planCombine(open, collected, settings)),
    writeCombined: (open, plan, title) => writeCombined(port, open, plan, label(title)),
    undoChange: (open) => undoChange(port, open),
    restoreUnfinished: (open) => restoreUnfinished(port, open),
    resumeUnfinished: (open) => resumeUnfinished(port, open, now()),
    dropUnfinished: (open) => dropUnfinished(port, open),
  };
}
