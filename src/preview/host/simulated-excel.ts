import type { CellAddress } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheet-model';
import { rangeOf } from './excel/range';
import { workbook } from './excel/workbook';
import type { OpenFormulaEngine } from './formulas/engine';
import type { TypingResult } from './entry/typing';
import { HostFailure, itemNotFound, type HostFailureCode } from './host-failure';
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

/** Office's own codes, with which a request is refused as a whole; the library turns them into words. */
export const REFUSAL = {
  cellIsEdited: 5004,
  general: 5001,
  sessionExpired: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** The most that Excel on the web takes and gives at once (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export type Answer =
  | { readonly type: 'answer'; readonly body: string }
  | { readonly type: 'refusal'; readonly code: number; readonly message: string };

/** Where the next requests fail, to see what becomes of the work. Requests are counted from 1, cleanup left out. */
export type Injection = { readonly request: number } & (
  | { readonly point: 'before-request' }
  /** After this many actions of the request; what they did stays. */
  | { readonly point: 'after-actions'; readonly actions: number; readonly code: HostFailureCode }
  /** All is done and the answer does not come back. */
  | { readonly point: 'answer-lost' }
);

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
    const number = isCleanup ? 0 : this.counted.requests + 1;
    const injected = this.injection?.request === number ? this.injection : null;
    const answer = injected?.point === 'before-request' ? null : JSON.stringify(this.run(request, injected));
    this.counted = withRequest(this.counted, {
      isCleanup,
      actions: request.Actions.length,
      requestBytes: byteLength(requestText),
      responseBytes: byteLength(answer ?? ''),
    });
    this.onEvents(this.book.takeEvents());
    if (answer === null || injected?.point === 'answer-lost') return refusal(REFUSAL.general);
    if (byteLength(answer) > PAYLOAD_LIMIT) return refusal(REFUSAL.responseTooLarge);
    return { type: 'answer', body: answer };
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
      afterAction: (index) => {
        if (injected?.point !== 'after-actions' || index + 1 !== injected.actions) return;
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
