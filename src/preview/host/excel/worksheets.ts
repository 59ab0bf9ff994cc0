import type { Event } from '../object/members';
import { method } from '../object/members';
import { ObjectType } from '../object/object-type';
import { EVENT, type Book } from '../state/book';
import { sheetNameKey } from '../state/sheet-names';
import type { SheetState } from '../state/sheet-state';
import { worksheet } from './worksheet';

/** The sheets (https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection). */
export const worksheets = new ObjectType<Book>(
  'WorksheetCollection',
  {
    add: method('1.1', (book, args) => worksheet.of({ book, sheet: book.addSheet(args.text(0)) })),
    getItemOrNullObject: method('1.4', (book, args) => {
      const sheet = find(book, args.text(0));
      return sheet === null ? null : worksheet.of({ book, sheet });
    }),
    getActiveWorksheet: method('1.1', (book) => worksheet.of({ book, sheet: book.active })),
    onChanged: event('1.9', 'DataChanged', EVENT.changed),
    onAdded: event('1.7', 'Added', EVENT.added),
    onDeleted: event('1.7', 'Deleted', EVENT.deleted),
    onActivated: event('1.7', 'Activated', EVENT.activated),
    onSelectionChanged: event('1.9', 'SelectionChanged', EVENT.selectionChanged),
  },
  {
    items: (book) => book.sheets.map((sheet) => worksheet.of({ book, sheet })),
    item: (book, args) => {
      const sheet = find(book, args.text(0));
      return sheet === null ? null : worksheet.of({ book, sheet });
    },
  },
);

function event(since: Event<Book>['since'], wire: string, type: number): Event<Book> {
  return {
    kind: 'event',
    since,
    wire,
    listen: ({ listening }, isOn) => {
      if (isOn === 'on') listening.add(type);
      else listening.delete(type);
    },
  };
}

/** A sheet is named by its id or by its name in any letters. */
function find({ sheets }: Book, key: string): SheetState | null {
  return sheets.find(({ id, name }) => id === key || sheetNameKey(name) === sheetNameKey(key)) ?? null;
}
