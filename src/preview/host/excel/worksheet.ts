import { deleteSheet, renameSheet } from '../editing/edit-sheets';
import { showSheet } from '../editing/sheet-visibility';
import { invalidArgument } from '../host-failure';
import { asFlag, asOneOf, asText } from '../object/arguments';
import { command, method, navigation, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import { contains, WHOLE_SHEET } from '../state/areas';
import { readAddress } from './addresses';
import { colorFromRequest } from './colors';
import { freezePanes } from './freeze-panes';
import { names } from './names';
import { horizontalPageBreaks, verticalPageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { protection } from './protection';
import { rangeObject } from './range';
import { refuseGone } from './range-state';
import { tables, type SheetInBook } from './tables';

const WORDS = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** A sheet (https://learn.microsoft.com/javascript/api/excel/excel.worksheet). */
export const worksheet = new ObjectType<SheetInBook>(
  'Worksheet',
  {
    id: property('1.1', ({ sheet }) => sheet.id),
    name: property(
      '1.1',
      ({ sheet }) => sheet.name,
      ({ book, sheet }, value) => renameSheet(book, sheet, asText(value)),
    ),
    // Read since 1.1, set since 1.2.
    visibility: property('1.2', ({ sheet }) => WORDS[sheet.visibility], setVisibility),
    tabColor: property(
      '1.7',
      ({ sheet }) => sheet.tabColor,
      ({ sheet }, value) => {
        sheet.tabColor = asText(value) === '' ? '' : `#${colorFromRequest(value)}`;
      },
    ),
    showGridlines: property(
      '1.8',
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, value) => {
        sheet.showGridlines = asFlag(value);
      },
    ),
    names: navigation('1.4', ({ sheet }) => names.of(sheet)),
    tables: navigation('1.1', (state) => tables.of(state)),
    protection: navigation('1.2', ({ sheet }) => protection.of(sheet)),
    pageLayout: navigation('1.9', ({ sheet }) => pageLayout.of(sheet)),
    freezePanes: navigation('1.7', ({ sheet }) => freezePanes.of(sheet)),
    horizontalPageBreaks: navigation('1.9', ({ sheet }) => horizontalPageBreaks.of(sheet)),
    verticalPageBreaks: navigation('1.9', ({ sheet }) => verticalPageBreaks.of(sheet)),
    getRange: method('1.1', ({ book, sheet }, args) => {
      refuseGone({ book, sheet });
      const area = args.at(0) === null ? WHOLE_SHEET : readAddress(args.text(0));
      return rangeObject({ book, sheet, area });
    }),
    getRangeByIndexes: method('1.7', ({ book, sheet }, args) => {
      refuseGone({ book, sheet });
      const [top, left, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      if (rows < 1 || columns < 1 || !contains(WHOLE_SHEET, area)) throw invalidArgument('no such range');
      return rangeObject({ book, sheet, area });
    }),
    getUsedRangeOrNullObject: method('1.4', ({ book, sheet }, args) => {
      refuseGone({ book, sheet });
      const valuesOnly = args.flag(0, false);
      const area = sheet.cells.bounds(({ content }) => content !== null || !valuesOnly);
      return area === null ? null : rangeObject({ book, sheet, area });
    }),
    activate: command('1.1', ({ book, sheet }) => book.activate(sheet)),
    delete: command('1.1', ({ book, sheet }) => deleteSheet(book, sheet)),
  },
  { identity: ({ sheet }) => ({ Id: sheet.id }), wireNames: { showGridlines: 'Gridlines' } },
);

function setVisibility({ book, sheet }: SheetInBook, value: unknown): void {
  const word = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  showSheet(
    book,
    sheet,
    ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const)[word],
  );
}
