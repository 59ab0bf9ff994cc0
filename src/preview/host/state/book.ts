import { rangeText, type RangeAddress } from '../../../workbook/address';
import { Calculation } from '../formulas/calculation';
import type { OpenFormulaEngine } from '../formulas/engine';
import { HostFailure, invalidArgument } from '../host-failure';
import { firstVisibleCell } from './first-visible-cell';
import { sheetNameFault, sheetNameKey } from './sheet-names';
import { newSheet, type SheetState } from './sheet-state';

/** The machine's own notation; an add-in can read it and not set it. */
export interface Culture {
  readonly name: 'en-US' | 'vi-VN';
  readonly decimal: '.' | ',';
  readonly thousands: '.' | ',';
}

export const CULTURES: Readonly<Record<Culture['name'], Culture>> = {
  'en-US': { name: 'en-US', decimal: '.', thousands: ',' },
  'vi-VN': { name: 'vi-VN', decimal: ',', thousands: '.' },
};

/** Who made a change: the add-in whose request runs, or a person at the keyboard. */
export type Author = 'add-in' | 'person';

/** An event as the library takes it: the type's number and what the event says. */
export interface HostEvent {
  readonly type: number;
  readonly message: Readonly<Record<string, unknown>>;
}

export const EVENT = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;

/** A range that is in use: it moves with its cells, and is gone with the last of them. */
export interface LiveRange {
  readonly sheet: SheetState;
  area: RangeAddress;
  isGone?: true;
}

/** The open workbook: its sheets, what is selected, and who listens. */
export class Book {
  readonly sheets: SheetState[] = [];
  readonly calculation: Calculation;
  readonly listening = new Set<number>();
  author: Author = 'add-in';
  /** The file's name; a workbook that was never saved has one without an extension. */
  name = 'Book1';
  active: SheetState;
  selection: { readonly sheet: SheetState; readonly area: RangeAddress };
  /** The ranges that a request or its successors may still use: they follow rows that move. */
  private readonly liveRanges = new Set<LiveRange>();
  private readonly beside: Uint8Array[] = [];
  private events: HostEvent[] = [];
  private nextId = 1;

  /** A new workbook has one sheet. */
  constructor(
    readonly culture: Culture,
    openEngine: OpenFormulaEngine,
  ) {
    this.calculation = new Calculation(this.sheets, openEngine);
    this.active = this.addSheet('Sheet1');
    this.selection = { sheet: this.active, area: firstVisibleCell(this.active) };
  }

  addSheet(name: string): SheetState {
    this.refuseName(name, null);
    const sheet = newSheet(`{${String(this.nextId).padStart(8, '0')}}`, name);
    this.nextId += 1;
    this.sheets.push(sheet);
    this.announce(EVENT.added, { source: 'Local', worksheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: SheetState): void {
    const others = this.sheets.filter((other) => other !== sheet);
    const next = others.find((other) => other.visibility === 'visible');
    if (next === undefined)
      throw new HostFailure('InvalidOperation', 'a workbook keeps at least one visible sheet');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.calculation.forgetAll();
    this.announce(EVENT.deleted, { source: 'Local', worksheetId: sheet.id });
    if (this.active === sheet) this.activate(next);
  }

  /** Moves a sheet behind another one. */
  placeAfter(sheet: SheetState, other: SheetState): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(this.sheets.indexOf(other) + 1, 0, sheet);
  }

  /** Brings a sheet to the front; its own selection is where it was left, which here is its first cell in view. */
  activate(sheet: SheetState): void {
    if (sheet.visibility !== 'visible')
      throw new HostFailure('InvalidOperation', 'a hidden sheet cannot be activated');
    if (this.active === sheet) return;
    this.active = sheet;
    this.announce(EVENT.activated, { worksheetId: sheet.id });
    if (this.selection.sheet !== sheet) this.selection = { sheet, area: firstVisibleCell(sheet) };
  }

  /** Selects cells of a sheet and brings it to the front. */
  select(sheet: SheetState, area: RangeAddress): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.announce(EVENT.selectionChanged, { worksheetId: sheet.id, address: rangeText(area) });
  }

  /** Throws what Excel answers to a name that it does not take. */
  refuseName(name: string, own: SheetState | null): void {
    const fault = sheetNameFault(name);
    if (fault !== null) throw invalidArgument(fault);
    if (this.sheets.some((other) => other !== own && sheetNameKey(other.name) === sheetNameKey(name))) {
      throw new HostFailure('ItemAlreadyExists', `a sheet named ${name} exists`);
    }
  }

  keepAlive(range: LiveRange): void {
    this.liveRanges.add(range);
  }

  /** Forgets the ranges that nobody can use any more. */
  keepOnly(isHeld: (range: LiveRange) => boolean): void {
    for (const range of this.liveRanges) if (!isHeld(range)) this.liveRanges.delete(range);
  }

  /** Gives the live ranges of a sheet their new places; null when all their cells are gone. */
  moveRanges(sheet: SheetState, placeOf: (area: RangeAddress) => RangeAddress | null): void {
    for (const range of this.liveRanges) {
      if (range.sheet !== sheet || range.isGone === true) continue;
      const area = placeOf(range.area);
      if (area === null) range.isGone = true;
      else range.area = area;
    }
  }

  /** Says that cells of a sheet changed. */
  changed(sheet: SheetState, area: RangeAddress): void {
    this.announceChange(sheet, 'RangeEdited', rangeText(area));
  }

  /** Says that whole rows came or went (https://learn.microsoft.com/javascript/api/excel/excel.datachangetype). */
  rowsChanged(
    sheet: SheetState,
    { kind, at, count }: { readonly kind: 'insert' | 'delete'; readonly at: number; readonly count: number },
  ): void {
    this.announceChange(sheet, kind === 'insert' ? 'RowInserted' : 'RowDeleted', `${at + 1}:${at + count}`);
  }

  /** Opens another workbook in a window of its own. Throws a `HostFailure` for anything but a package in base64. */
  openBeside(base64: string): void {
    const bytes = bytesOf(base64);
    // Every .xlsx file is a zip package.
    if (bytes?.[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument('the file is no workbook');
    this.beside.push(bytes);
  }

  /** The workbooks that were opened since the last call, as files. */
  takeOpened(): readonly Uint8Array[] {
    return this.beside.splice(0);
  }

  /** The events since the last call. */
  takeEvents(): readonly HostEvent[] {
    const taken = this.events;
    this.events = [];
    return taken;
  }

  private announceChange(sheet: SheetState, changeType: string, address: string): void {
    this.announce(EVENT.changed, {
      changeType,
      source: 'Local',
      worksheetId: sheet.id,
      address,
      triggerSource: this.author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  private announce(type: number, message: HostEvent['message']): void {
    if (this.listening.has(type)) this.events.push({ type, message });
  }
}

/** Null for a text that is not base64. */
function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
