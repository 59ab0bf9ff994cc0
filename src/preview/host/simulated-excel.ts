import type { CellAddress } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheet-model';
import { rangeOf } from './excel/range';
import { workbook } from './excel/workbook';
import type { OpenFormulaEngine } from './formulas/engine';
import type { TypingResult } from './entry/typing';
import { REFUSAL, type Injection } from './failures';
import { HostFailure, itemNotFound } from './host-failure';
import type { SheetState } from './state/sheet-state';
import { Person } from './person/person';
import { openBook } from './saving/open-book';
import { sheetModels } from './saving/sheet-models';
import { Book, CULTURES, type Culture, type HostEvent } from './state/book';
import { ACTION, type RequestBody, type ResponseBody } from './wire/messages';
import { References } from './wire/references';
import { runBatch } from './wire/run-batch';
import { bookView, type BookView } from './view/book-view';
import { sheetView, type SheetView } from './view/sheet-view';
import { emptyTraffic, withRequest, type Traffic } from './traffic';

/** The most that Excel on the web takes and gives at once (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export type { Injection } from './failures';

export type Answer =
  | { readonly type: 'answer'; readonly body: string }
  | { readonly type: 'refusal'; readonly code: number; readonly message: string };

export interface SimulatedExcelOptions {
  readonly openEngine: OpenFormulaEngine;
  readonly culture?: Culture['name'];
}

/**
 * An Excel that answers the requests of the genuine library over a workbook in memory. What is in the workbook comes
 * only from requests and from simulated typing. It shares the beliefs of whoever wrote it: no test against it proves
 * anything of a real Excel.
 */
export class SimulatedExcel {
  /** Called with events after the answer that caused them. */
  onEvents: (events: readonly HostEvent[]) => void = () => undefined;
  /** Called with the file of each workbook that the add-in opens beside this one. */
  onNewWorkbook: (file: Uint8Array) => void = () => undefined;
  /** What a person does by hand. */
  readonly person = new Person(
    () => this.opened,
    (events) => this.onEvents(events),
  );
  private opened: Book;
  private readonly openEngine: OpenFormulaEngine;
  private references = new References();
  private counted: Traffic = emptyTraffic();
  private injection: Injection | null = null;
  private isCellEdited = false;

  constructor({ openEngine, culture = 'vi-VN' }: SimulatedExcelOptions) {
    this.openEngine = openEngine;
    this.opened = new Book(CULTURES[culture], openEngine);
  }

  get book(): Book {
    return this.opened;
  }

  /** How many requests came, and how large they were, since the last `resetTraffic`. */
  get traffic(): Traffic {
    return this.counted;
  }

  resetTraffic(): void {
    this.counted = emptyTraffic();
  }

  /** How many ranges requests still hold on to. */
  get heldReferences(): number {
    return this.references.size;
  }

  failAt(injection: Injection | null): void {
    this.injection = injection;
    this.resetTraffic();
  }

  /** While a person edits a cell, Excel answers no request. */
  setCellEdited(state: 'edited' | 'idle'): void {
    this.isCellEdited = state === 'edited';
  }

  /** The workbook as data, to save and to compare. */
  sheetModels(): readonly SheetModel[] {
    return sheetModels(this.book);
  }

  /** A person types into a cell. Throws a `HostFailure` for a locked cell. */
  type(sheet: string, cell: CellAddress, text: string): TypingResult {
    return this.person.type(sheet, cell, text);
  }

  /** A person pastes values. Throws a `HostFailure` at the first locked cell. */
  paste(sheet: string, first: CellAddress, rows: readonly (readonly string[])[]): void {
    this.person.paste(sheet, first, rows);
  }

  /**
   * A person opens a workbook of a file in place of this one. Nobody listens any more and nothing is held: in Excel the
   * pane of the other workbook is another one, so load the add-in again.
   */
  open(sheets: readonly SheetModel[], name: string): void {
    this.opened = openBook({ sheets, name, culture: this.opened.culture, openEngine: this.openEngine });
    this.references = new References();
    this.isCellEdited = false;
  }

  /** What a person sees of the workbook. */
  view(): BookView {
    return bookView(this.opened);
  }

  /** What a person sees of one sheet. */
  sheetView(name: string): SheetView {
    return sheetView(this.opened, this.sheetNamed(name));
  }

  /** Answers one request of the library. */
  answer(requestText: string): Answer {
    const request = JSON.parse(requestText) as RequestBody;
    const isCleanup = isCleanupRequest(request);
    if (this.isCellEdited) return refusal(REFUSAL.cellIsEdited);
    if (byteLength(requestText) > PAYLOAD_LIMIT) return refusal(REFUSAL.requestTooLarge);
    const injected = isCleanup ? null : this.injectionFor(this.counted.requests + 1);
    const isRefused = injected?.point === 'before-request' || injected?.point === 'cell-edited';
    const answer = isRefused ? null : JSON.stringify(this.run(request, injected));
    this.counted = withRequest(this.counted, {
      isCleanup,
      actions: request.Actions.length,
      requestBytes: byteLength(requestText),
      responseBytes: byteLength(answer ?? ''),
    });
    this.onEvents(this.book.takeEvents());
    for (const file of this.book.takeOpened()) this.onNewWorkbook(file);
    if (injected?.point === 'cell-edited') return refusal(REFUSAL.cellIsEdited);
    if (injected?.point === 'before-request' || injected?.point === 'answer-lost')
      return refusal(injected.code ?? REFUSAL.general);
    if (answer === null) return refusal(REFUSAL.general);
    if (byteLength(answer) > PAYLOAD_LIMIT) return refusal(REFUSAL.responseTooLarge);
    return { type: 'answer', body: answer };
  }

  private injectionFor(request: number): Injection | null {
    const { injection } = this;
    if (injection === null) return null;
    const last = injection.request + (injection.point === 'cell-edited' ? injection.requests - 1 : 0);
    return request >= injection.request && request <= last ? injection : null;
  }

  private sheetNamed(name: string): SheetState {
    const sheet = this.book.sheets.find((other) => other.name === name);
    if (sheet === undefined) throw itemNotFound(`the sheet ${name}`);
    return sheet;
  }

  private run(request: RequestBody, injected: Injection | null): ResponseBody {
    const response = runBatch(request, {
      workbook: workbook.of(this.book),
      references: this.references,
      afterActions: (count) => {
        if (injected?.point !== 'after-actions' || count !== injected.actions) return;
        throw new HostFailure(injected.code, 'a failure put here on purpose');
      },
    });
    const held = new Set<unknown>(this.references.objects().map(rangeOf));
    this.book.keepOnly((range) => held.has(range));
    return response;
  }
}

/** The library lets go of ranges in a request of its own after `Excel.run`. */
function isCleanupRequest({ Actions: actions }: RequestBody): boolean {
  return actions.every(
    ({ ActionType: type, Name: name }) =>
      type === ACTION.instantiate || (type === ACTION.method && name === '_RemoveReference'),
  );
}

function refusal(code: number): Answer {
  return { type: 'refusal', code, message: `refused with code ${code}` };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
