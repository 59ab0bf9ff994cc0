import type { CellAddress } from '../address';
import { changedSheets, type Expectation, type SheetChange } from '../change/sheet-change';
import type { CellPatch, SheetGrid, SheetSummary, WorkbookPort } from '../port';
import type { SheetModel } from '../sheet-model';
import { asWorkbookErrors } from './excel-failure';
import { readGrids } from './reading/read-grids';
import { loadSummaries, summariesOf } from './reading/read-summaries';
import type { RunExcel } from './run-excel';
import { SheetWatch } from './sheet-watch';

/** The workbook that is open in Excel, through requirement set ExcelApi 1.14. */
export class ExcelWorkbook implements WorkbookPort {
  private readonly watching: SheetWatch;

  constructor(private readonly run: RunExcel) {
    this.watching = new SheetWatch(run);
  }

  listSheets(): Promise<readonly SheetSummary[]> {
    return asWorkbookErrors(() =>
      this.run(async (context) => {
        const worksheets = loadSummaries(context);
        await context.sync();
        return summariesOf(worksheets);
      }),
    );
  }

  readSheets(names: readonly string[]): Promise<readonly SheetGrid[]> {
    if (names.length === 0) return Promise.resolve([]);
    return asWorkbookErrors(() => readGrids(this.run, names));
  }

  async writeSheets(models: readonly SheetModel[]): Promise<void> {
    if (models.length > 0) await this.change([{ type: 'write', models }]);
  }

  async patchCells(patches: readonly CellPatch[]): Promise<void> {
    if (patches.length > 0) await this.change([{ type: 'patch', patches }]);
  }

  async change(changes: readonly SheetChange[], expectations: readonly Expectation[] = []): Promise<void> {
    await asWorkbookErrors(async () => {
      // The larger part of this adapter: a pane that only reads does not load it.
      const { changeWorkbook } = await import('./writing/change-workbook');
      await changeWorkbook(this.run, changes, expectations);
    });
    this.watching.announce(changedSheets(changes));
  }

  revealCell(sheet: string, cell: CellAddress): Promise<void> {
    return this.change([{ type: 'reveal', sheet, cell }]);
  }

  watch(onChange: (sheet: string) => void): Promise<() => Promise<void>> {
    return asWorkbookErrors(() => this.watching.start(onChange));
  }
}
