import type { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import type { WorkbookPort } from '../../src/workbook/port';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { openExcel } from '../excel/open-excel';

/** A workbook under the write protocol, with a view of all it holds. */
export interface OpenBook {
  readonly port: WorkbookPort;
  readonly models: () => readonly SheetModel[];
  /** Null in memory. */
  readonly excel: SimulatedExcel | null;
}

export const BOOKS: Readonly<
  Record<'memory' | 'Excel', (initial: readonly SheetModel[]) => Promise<OpenBook>>
> = {
  memory: (initial) => {
    const port = new MemoryWorkbook(initial);
    return Promise.resolve({ port, models: () => port.sheetModels(), excel: null });
  },
  Excel: async (initial) => {
    const { excel, workbook } = await openExcel(initial);
    return { port: workbook, models: () => excel.sheetModels(), excel };
  },
};
