import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { resumeUnfinished } from '../../src/actions/resume-unfinished';
import { restoreUnfinished } from '../../src/actions/take-back';
import { loadOffice } from '../../src/preview/node/load-office';
import { openIronCalc } from '../../src/preview/node/ironcalc-node';
import { SimulatedExcel, type Injection } from '../../src/preview/host/simulated-excel';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { RunExcel } from '../../src/workbook/excel/run-excel';
import { isOwnMemory } from '../../src/workbook/journal/slots';
import { WorkbookError } from '../../src/workbook/port';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { normaliseModel } from '../workbook/normalise-model';
import { LABEL, ngaNamBook, type Job } from './jobs';

export interface BrokenOutcome {
  /** The code of the WorkbookError, null where nothing failed, or what else was thrown. */
  readonly error: unknown;
  /** What the workbook offered, and was done. */
  readonly repaired: 'restore' | 'resume' | null;
  readonly workbook: 'as before' | 'complete' | 'neither';
}

/** A job in the simulated Excel with the workbooks before and after it. */
export class BrokenWork {
  private constructor(
    private readonly excel: SimulatedExcel,
    private readonly job: Job,
    private readonly before: readonly SheetModel[],
    private readonly after: unknown,
    /** Of each request of the job, reading included. */
    readonly actions: readonly number[],
  ) {}

  static async of({ first, job }: { readonly first?: Job; readonly job: Job }): Promise<BrokenWork> {
    const { excel, port } = openWith(await ngaNamBook());
    if (first !== undefined) await first(port, await readOpenWorkbook(port));
    const before = excel.sheetModels();
    excel.resetTraffic();
    await job(port, await readOpenWorkbook(port));
    const { actions } = excel.traffic;
    return new BrokenWork(excel, job, before, personsSheets(excel.sheetModels()), actions);
  }

  /** Lets the job fail at a place, and then has what it left repaired, if it left anything. Says what came of it. */
  async broken(injection: Injection, repair: 'restore' | 'resume'): Promise<BrokenOutcome> {
    const { excel } = this;
    const { port } = this.reopened();
    excel.failAt(injection);
    const error = await this.work(port);
    excel.failAt(null);
    const open = await readOpenWorkbook(port);
    const repaired = open.unfinished === null ? null : repair;
    if (repaired === 'restore') await restoreUnfinished(port, open);
    if (repaired === 'resume') await resumeUnfinished(port, open, LABEL.time);
    if ((await readOpenWorkbook(port)).unfinished !== null) return { error, repaired, workbook: 'neither' };
    const left = JSON.stringify(personsSheets(excel.sheetModels()));
    if (left === JSON.stringify(personsSheets(this.before)))
      return { error, repaired, workbook: 'as before' };
    return { error, repaired, workbook: left === JSON.stringify(this.after) ? 'complete' : 'neither' };
  }

  private async work(port: ExcelWorkbook): Promise<unknown> {
    try {
      await this.job(port, await readOpenWorkbook(port));
      return null;
    } catch (error) {
      return error instanceof WorkbookError ? error.code : error;
    }
  }

  /** The workbook as it was before, with the library loaded anew, as after a restart of the add-in. */
  private reopened(): { readonly port: ExcelWorkbook } {
    this.excel.open(this.before, 'Sổ');
    return { port: portTo(this.excel) };
  }
}

function openWith(models: readonly SheetModel[]): { excel: SimulatedExcel; port: ExcelWorkbook } {
  const excel = new SimulatedExcel({ openEngine: openIronCalc });
  excel.open(models, 'Sổ');
  return { excel, port: portTo(excel) };
}

function portTo(excel: SimulatedExcel): ExcelWorkbook {
  const { Excel } = loadOffice<{ readonly run: RunExcel }>(excel);
  return new ExcelWorkbook((batch) => Excel.run(batch));
}

/** All that a person has, in one form. */
export function personsSheets(models: readonly SheetModel[]): readonly unknown[] {
  return models.filter(({ name }) => !isOwnMemory(name)).map(normaliseModel);
}
