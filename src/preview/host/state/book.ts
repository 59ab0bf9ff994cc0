import { rangeText, type RangeAddress } from '../../../workbook/address';
import { Calculation } from '../formulas/calculation';
import type { OpenFormulaEngine } from '../formulas/engine';
import { HostFailure, invalidArgument } from '../host-failure';
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

export const EVENT = { changed: 10, added: 13 } as const;

/** The open workbook: its sheets, what is selected, and who listens. */
export class Book {
  readonly sheets: SheetState[] = [];
  readonly calculation: Calculation;
  readonly listening = new Set<number>();
  author: Author = 'add-in';
  active: SheetState;
  selection: { readonly sheet: SheetState; readonly area: RangeAddress };
  private events: HostEvent[] = [];
  private nextId = 1;

  /** A new workbook has one sheet. */
  constructor(
    readonly culture: Culture,
    openEngine: OpenFormulaEngine,
  ) {
    this.calculation = new Calculation(this.sheets, openEngine);
    this.active = this.addSheet('Sheet1');
    this.selection = { sheet: this.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  addSheet(name: string): SheetState {
    const fault = sheetNameFault(name);
    if (fault !== null) throw invalidArgument(fault);
    if (this.sheets.some((other) => sheetNameKey(other.name) === sheetNameKey(name))) {
      throw new HostFailure('ItemAlreadyExists', `a sheet named ${name} exists`);
    }
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
    if (this.active === sheet) this.active = next;
  }

  /** Says that cells of a sheet changed. */
  changed(sheet: SheetState, area: RangeAddress): void {
    this.announce(EVENT.changed, {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address: rangeText(area),
      triggerSource: this.author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  /** The events since the last call. */
  takeEvents(): readonly HostEvent[] {
    const taken = this.events;
    this.events = [];
    return taken;
  }

  private announce(type: number, message: HostEvent['message']): void {
    if (this.listening.has(type)) this.events.push({ type, message });
  }
}
