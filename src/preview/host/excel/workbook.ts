import { command, method, navigation, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { Book } from '../state/book';
import { application } from './application';
import { rangeObject } from './range';
import { worksheets } from './worksheets';

/** The workbook (https://learn.microsoft.com/javascript/api/excel/excel.workbook). */
export const workbook = new ObjectType<Book>(
  'Workbook',
  {
    worksheets: navigation('1.1', (book) => worksheets.of(book)),
    application: navigation('1.1', (book) => application.of(book)),
    name: property('1.7', ({ name }) => name),
    getSelectedRange: method('1.1', (book) => rangeObject({ book, ...book.selection })),
    // What `Excel.createWorkbook` calls on the web, of an object that is there alone.
    _createAndOpenWorkbook: command('1.8', (book, args) => book.openBeside(args.text(0))),
  },
  { wireNames: { _createAndOpenWorkbook: 'CreateAndOpenWorkbook' } },
);
