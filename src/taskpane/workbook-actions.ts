import { blankWorkbook } from '../actions/blank-workbook';
import { isBlank, readWorkbookSheets } from '../actions/workbook-sheets';
import type { WorkbookPort } from '../workbook/port';
import type { PaneActions } from './pane-actions';

/** Which sheet and cell a person looks at: what a workbook in a file or in memory cannot tell. */
export type SheetView = Pick<PaneActions, 'activeSheet' | 'selectedCell' | 'watchActiveSheet'>;

/** The actions over one workbook. `now` gives the time of a change, as ISO 8601. */
export function workbookActions(port: WorkbookPort, view: SheetView, now: () => string): PaneActions {
  const writing = async () => {
    const { writingActions } = await import('./writing-actions');
    return writingActions(port, now);
  };
  return {
    read: async () => {
      const sheets = await readWorkbookSheets(port);
      if (isBlank(sheets)) return blankWorkbook(sheets);
      const { openWorkbookOf } = await import('./checked-workbook');
      return openWorkbookOf(sheets);
    },
    insertEntrySheet: async (...given) => (await writing()).insertEntrySheet(...given),
    insertRegister: async (...given) => (await writing()).insertRegister(...given),
    exportDefinition: async (...given) => (await writing()).exportDefinition(...given),
    changeUnits: async (...given) => (await writing()).changeUnits(...given),
    writePaste: async (...given) => (await writing()).writePaste(...given),
    writeTakeIn: async (...given) => (await writing()).writeTakeIn(...given),
    uniteRegisters: async (...given) => (await writing()).uniteRegisters(...given),
    acceptFinding: async (...given) => (await writing()).acceptFinding(...given),
    changePeriod: async (...given) => (await writing()).changePeriod(...given),
    planReport: async (...given) => (await writing()).planReport(...given),
    writeReport: async (...given) => (await writing()).writeReport(...given),
    planCombine: async (...given) => (await writing()).planCombine(...given),
    writeCombined: async (...given) => (await writing()).writeCombined(...given),
    undoChange: async (...given) => (await writing()).undoChange(...given),
    restoreUnfinished: async (...given) => (await writing()).restoreUnfinished(...given),
    resumeUnfinished: async (...given) => (await writing()).resumeUnfinished(...given),
    dropUnfinished: async (...given) => (await writing()).dropUnfinished(...given),
    revealCell: (sheet, cell) => port.revealCell(sheet, cell),
    watch: (onChange) => port.watch(() => onChange()),
    ...view,
  };
}
