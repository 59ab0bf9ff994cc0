import { vi } from '../../src/language/vi';
import { en } from '../../src/language/en';
import type { CalendarDate } from '../../src/model/period';
import { createPane, type Pane } from '../../src/taskpane/pane';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import type { PaneSurroundings } from '../../src/taskpane/commands/pane-kit';
import { workbookActions, type SheetView } from '../../src/taskpane/workbook-actions';
import type { Tab } from '../../src/taskpane/state/pane-state';
import type { CellAddress } from '../../src/workbook/address';
import { sheet } from '../workbook/sample-sheets';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

/** Work that waits for its time: nothing passes by itself. */
export class ManualClock {
  private waiting: { readonly work: () => void }[] = [];

  readonly later: PaneSurroundings['later'] = (_, work) => {
    const entry = { work };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  get pending(): number {
    return this.waiting.length;
  }

  /** Lets the time come of everything that waits now. */
  pass(): void {
    const due = this.waiting;
    this.waiting = [];
    for (const { work } of due) work();
  }
}

/** Which sheet a person looks at, without an Excel. */
export class SheetsInView implements SheetView {
  private sheet: string | null = null;
  private cell: CellAddress = { row: 0, column: 0 };
  private readonly watchers = new Set<() => void>();

  readonly activeSheet = () => Promise.resolve(this.sheet);

  readonly selectedCell = () =>
    Promise.resolve(this.sheet === null ? null : { sheet: this.sheet, ...this.cell });

  readonly watchActiveSheet = (onActivate: () => void) => {
    this.watchers.add(onActivate);
    return Promise.resolve(() => {
      this.watchers.delete(onActivate);
      return Promise.resolve();
    });
  };

  /** The person turns to a sheet and selects a cell there. */
  async select(sheet: string, cell: CellAddress): Promise<void> {
    this.cell = cell;
    await this.activate(sheet);
  }

  /** The person turns to a sheet; resolves when the pane has heard of it. */
  async activate(sheet: string): Promise<void> {
    this.sheet = sheet;
    for (const watcher of this.watchers) watcher();
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

export interface PaneCase {
  readonly workbook?: MemoryWorkbook;
  readonly today?: CalendarDate;
  readonly tab?: Tab;
  readonly decimalSign?: () => Promise<string | null>;
  /** Replaces single actions, to make them fail or wait. */
  readonly actions?: (real: PaneActions) => Partial<PaneActions>;
  readonly selfCheck?: PaneSurroundings['selfCheck'];
  readonly readFiles?: PaneSurroundings['readFiles'];
  readonly openWorkbook?: PaneSurroundings['openWorkbook'];
}

export interface OpenedPane extends Pane {
  readonly workbook: MemoryWorkbook;
  readonly view: SheetsInView;
  readonly clock: ManualClock;
  readonly remembered: string[];
  /** The files that were handed to the browser. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
}

export const TODAY: CalendarDate = { year: 2025, month: 6, day: 9 };
const NOW = new Date(2025, 5, 9, 8, 15);

/** The pane over a workbook in memory, with the real actions, not started yet. */
export function paneOver(given: PaneCase = {}): OpenedPane {
  const workbook = given.workbook ?? new MemoryWorkbook([sheet('Trang tính1')]);
  const clock = new ManualClock();
  const remembered: string[] = [];
  const saved: OpenedPane['saved'] = [];
  const view = new SheetsInView();
  const real = workbookActions(workbook, view, () => '2025-06-09T01:15:00.000Z');
  const pane = createPane(
    {
      actions: { ...real, ...given.actions?.(real) },
      later: clock.later,
      today: () => given.today ?? TODAY,
      now: () => NOW,
      // As it passes between threads; fetched late, since a page of tests has not all that the file library wants.
      makeHandOut: async (request) => {
        const { handOutFile } = await import('../../src/actions/hand-out-file');
        return handOutFile(structuredClone(request));
      },
      openWorkbook: given.openWorkbook ?? (() => Promise.resolve()),
      saveFile: (name, bytes) => void saved.push({ name, bytes }),
      loadLanguage: (id) => Promise.resolve(id === 'vi' ? vi : en),
      readFiles: given.readFiles ?? (() => Promise.resolve([])),
      rememberLanguage: (id) => void remembered.push(id),
      decimalSign: given.decimalSign ?? (() => Promise.resolve(',')),
      selfCheck: given.selfCheck ?? (() => Promise.resolve('xong')),
    },
    { language: vi, tab: given.tab ?? 'bieu-mau' },
  );
  return { ...pane, workbook, view, clock, remembered, saved };
}

/** The same, with the workbook read. */
export async function openPane(given: PaneCase = {}): Promise<OpenedPane> {
  const pane = paneOver(given);
  await pane.commands.start();
  return pane;
}

/** A promise and what settles it. */
export function deferred<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<Value>((resolveIt, rejectIt) => {
    resolve = resolveIt;
    reject = rejectIt;
  });
  return { promise, resolve, reject };
}

/** What was read of the workbook last; fails the test when nothing was. */
export function readOf({ store }: Pane) {
  const { workbook } = store.getState();
  if (workbook.type === 'unread') throw new Error('the workbook was not read');
  return workbook;
}

/** The content of a cell as the workbook holds it now. */
export function contentAt(workbook: MemoryWorkbook, sheet: string, row: number, column: number) {
  const cells = workbook.sheetModels().find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.column === column)?.content ?? null;
}
