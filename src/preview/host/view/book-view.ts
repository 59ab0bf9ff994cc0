import type { RangeAddress } from '../../../workbook/address';
import type { Visibility } from '../../../workbook/sheet-model';
import { offeredValues } from '../entry/offered-values';
import { contains } from '../state/areas';
import type { Book, Culture } from '../state/book';
import { sheetView, type SheetView } from './sheet-view';

/** The workbook's window: its tabs and the sheet in front. */
export interface BookView {
  readonly name: string;
  readonly culture: Culture;
  readonly tabs: readonly {
    readonly name: string;
    readonly visibility: Visibility;
    readonly tabColor: string;
  }[];
  readonly active: SheetView;
  readonly selection: RangeAddress;
  /** The note beside the first selected cell, and what its drop-down offers. */
  readonly entry: EntryView;
}

export interface EntryView {
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Values of the drop-down list, or null where there is none. */
  readonly list: readonly string[] | null;
}

export function bookView(book: Book): BookView {
  const { name, culture, sheets, active, selection } = book;
  return {
    name,
    culture,
    tabs: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
    })),
    active: sheetView(book, active),
    selection: selection.area,
    entry: entryView(book),
  };
}

function entryView(book: Book): EntryView {
  const { active, selection } = book;
  const { top, left } = selection.area;
  const cell = { top, left, bottom: top, right: left };
  const validation = active.validations.find(({ range }) => contains(range, cell));
  return {
    prompt: validation?.prompt ?? null,
    list: validation === undefined ? null : offeredValues(book, active, validation.rule),
  };
}
