import type { PreviewFault, PreviewTexts } from '../../../language/preview/texts';
import type { CellAddress, RangeAddress } from '../../../workbook/address';
import type { SheetModel } from '../../../workbook/sheet-model';
import type { OpenFormulaEngine } from '../../host/formulas/engine';
import { SimulatedExcel, type Answer } from '../../host/simulated-excel';
import type { Culture, HostEvent } from '../../host/state/book';
import { injectionFor } from './faults';

/** A cell that a person is editing. */
export interface Editing {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** What the field begins with. */
  readonly text: string;
  /** What the cell holds, as it would be typed. */
  readonly held: string;
  /** Where the field is; the cell itself where nothing is said. */
  readonly place?: 'formula-bar';
}

/** What stands before the workbook and wants an answer first. */
export type Alert =
  | { readonly type: 'message'; readonly text: Say }
  | {
      readonly type: 'entry';
      readonly style: 'stop' | 'warning' | 'information';
      readonly title: string;
      readonly message: string;
      readonly editing: Editing;
    }
  | { readonly type: 'rename-sheet'; readonly sheet: string }
  | { readonly type: 'remove-sheet'; readonly sheet: string }
  | { readonly type: 'replace-workbook'; readonly replace: () => void }
  | { readonly type: 'new-workbook'; readonly file: Uint8Array };

/** A text in the language that is chosen when it is read. */
export type Say = (texts: PreviewTexts['page']) => string;

export interface WorkbenchState {
  /** Another one is another workbook: the pane begins anew. */
  readonly document: number;
  /** Counts the changes of the workbook. */
  readonly revision: number;
  readonly excel: SimulatedExcel;
  /** The cell from which a selection was drawn. */
  readonly anchor: CellAddress;
  readonly culture: Culture['name'];
  readonly fault: PreviewFault;
  readonly editing: Editing | null;
  readonly alert: Alert | null;
  readonly notice: Say | null;
  /** The table that waits to be copied, where the workbook is the sample. */
  readonly tableToCopy: string | null;
}

const WORKBOOK_NAME = 'so-chi-so.xlsx';
const FIRST_CELL: CellAddress = { row: 0, column: 0 };

/** The simulated Excel on this page with what a person is doing in it. Knows nothing of how it is drawn. */
export class Workbench {
  private readonly listeners = new Set<() => void>();
  private readonly eventListeners = new Set<(events: readonly HostEvent[]) => void>();
  private waiting: (() => void)[] = [];
  private current: WorkbenchState;
  /** What the workbook held when it was opened or last saved. */
  private kept: string;

  constructor(private readonly openEngine: OpenFormulaEngine) {
    const culture = 'vi-VN';
    this.current = {
      document: 1,
      revision: 1,
      anchor: FIRST_CELL,
      excel: this.opened([], culture),
      culture,
      fault: 'none',
      editing: null,
      alert: null,
      notice: null,
      tableToCopy: null,
    };
    this.kept = contentOf(this.current.excel);
  }

  readonly state = (): WorkbenchState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells the events of whatever workbook is open; the result ends that. */
  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Opens a workbook in place of the one that is open; none of its sheets is a blank workbook. */
  open(models: readonly SheetModel[], notice: Say | null, tableToCopy: string | null = null): void {
    const { culture, document } = this.current;
    const excel = this.opened(models, culture);
    this.kept = contentOf(excel);
    this.change({ excel, document: document + 1, anchor: FIRST_CELL, notice, tableToCopy });
    this.change({ editing: null, alert: null, fault: 'none' });
  }

  /** Opens another workbook; first a person is asked where something of this one would be lost. */
  replace(open: () => void): void {
    if (this.isChanged()) this.ask({ type: 'replace-workbook', replace: open });
    else open();
  }

  /** What the workbook holds now is kept in a file. */
  noteSaved(): void {
    this.kept = contentOf(this.current.excel);
  }

  /** The machine's notation is fixed when Excel starts: the workbook is opened again. */
  setCulture(culture: Culture['name']): void {
    const { excel, document } = this.current;
    const isChanged = this.isChanged();
    const reopened = this.opened(excel.sheetModels(), culture);
    if (!isChanged) this.kept = contentOf(reopened);
    this.change({ culture, excel: reopened, document: document + 1, editing: null });
  }

  setFault(fault: PreviewFault): void {
    this.change({ fault });
  }

  edit(editing: Editing | null): void {
    this.change({ editing });
  }

  ask(alert: Alert | null): void {
    this.change({ alert });
  }

  say(notice: Say): void {
    this.change({ notice });
  }

  /** Lets a person do something to the workbook. Throws a `HostFailure` where Excel refuses. */
  act<Result>(work: (excel: SimulatedExcel) => Result): Result {
    try {
      return work(this.current.excel);
    } finally {
      this.change({ revision: this.current.revision + 1 });
    }
  }

  /** Selects cells of a sheet, drawn from one of them. */
  select(sheet: string, area: RangeAddress, anchor: CellAddress): void {
    this.current.excel.person.select(sheet, area);
    this.change({ anchor });
  }

  /** Answers a request of the pane. */
  async answer(body: string, mayWait: boolean): Promise<Answer> {
    if (mayWait && this.isCellEdited()) await this.untilIdle();
    const { excel, fault } = this.current;
    const injection = this.isCellEdited() ? null : injectionFor(fault, body);
    if (injection !== null) excel.failAt(injection);
    const answer = excel.answer(body);
    if (this.isCellEdited()) return answer;
    const revision = this.current.revision + 1;
    this.change(injection === null ? { revision } : { revision, fault: 'none' });
    return answer;
  }

  private opened(models: readonly SheetModel[], culture: Culture['name']): SimulatedExcel {
    const excel = new SimulatedExcel({ openEngine: this.openEngine, culture });
    if (models.length > 0) excel.open(models, WORKBOOK_NAME);
    excel.onEvents = (events) => {
      for (const listener of this.eventListeners) listener(events);
    };
    excel.onNewWorkbook = (file) => this.ask({ type: 'new-workbook', file });
    return excel;
  }

  private isChanged(): boolean {
    return contentOf(this.current.excel) !== this.kept;
  }

  private isCellEdited(): boolean {
    return this.current.editing !== null || this.current.fault === 'cell-edited';
  }

  private untilIdle(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private change(change: Partial<WorkbenchState>): void {
    this.current = { ...this.current, ...change };
    this.current.excel.setCellEdited(this.isCellEdited() ? 'edited' : 'idle');
    if (!this.isCellEdited()) {
      const { waiting } = this;
      this.waiting = [];
      for (const go of waiting) go();
    }
    for (const listener of this.listeners) listener();
  }
}

/** All that a file would keep of the workbook, to be compared: looking and selecting change none of it. */
function contentOf(excel: SimulatedExcel): string {
  return JSON.stringify(excel.sheetModels());
}
