import { readActiveSheet, watchActiveSheet } from '../workbook/excel/active-sheet';
import { ExcelWorkbook } from '../workbook/excel/excel-workbook';
import { readDecimalSign } from '../workbook/excel/culture';
import { openOfficeHost } from '../workbook/excel/office-host';
import type { RunExcel } from '../workbook/excel/run-excel';
import { readSelectedCell } from '../workbook/excel/selected-cell';
import { browserSurroundings, loadLanguage, rememberedLanguage } from './browser-surroundings';
import { drawPane } from './draw-pane';
import { createPane, tabOfAddress } from './pane';
import { workbookActions, type SheetView } from './workbook-actions';

const element = document.getElementById('pane');
if (element === null) {
  throw new Error('The page has no element "pane" to draw in: see src/taskpane/page/taskpane.html.');
}

// The page hides the pane where it cannot run and says why (page/notice.js), before this file or as Office gets ready.
if (!element.hidden) void start(element);

async function start(place: HTMLElement): Promise<void> {
  const [host, language] = await Promise.all([openOfficeHost(), loadLanguage(rememberedLanguage())]);
  if (place.hidden) return;
  const port = new ExcelWorkbook(host.run);
  const pane = createPane(
    {
      ...browserSurroundings,
      actions: workbookActions(port, sheetView(host.run), () => new Date().toISOString()),
      openWorkbook: async (bytes) => {
        const { openNewWorkbook } = await import('../workbook/excel/new-workbook');
        return openNewWorkbook(host.createWorkbook, bytes);
      },
      decimalSign: () => readDecimalSign(host.run),
      selfCheck: async (run) => {
        const { runSelfCheck } = await import('./self-check/run-self-check');
        return runSelfCheck(host, port, run);
      },
    },
    { language, tab: tabOfAddress(window.location.search) },
  );
  drawPane(place, pane, host.background);
}

function sheetView(run: RunExcel): SheetView {
  return {
    activeSheet: () => readActiveSheet(run),
    selectedCell: () => readSelectedCell(run),
    watchActiveSheet: (onActivate) => watchActiveSheet(run, onActivate),
  };
}
