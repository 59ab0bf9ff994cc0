import { asOneOf } from '../object/arguments';
import { command, method, navigation, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { Book } from '../state/book';

const numberFormat = new ObjectType<Book>('NumberFormatInfo', {
  numberDecimalSeparator: property('1.11', ({ culture }) => culture.decimal),
  numberGroupSeparator: property('1.11', ({ culture }) => culture.thousands),
});

const cultureInfo = new ObjectType<Book>('CultureInfo', {
  name: property('1.11', ({ culture }) => culture.name),
  numberFormat: navigation('1.11', (book) => numberFormat.of(book)),
});

/** A workbook that was made of a file and is not shown yet. */
interface CreatedWorkbook {
  readonly book: Book;
  readonly base64: string;
}

const workbookCreated = new ObjectType<CreatedWorkbook>(
  'WorkbookCreated',
  {
    _open: command('1.8', ({ book, base64 }) => book.openBeside(base64)),
  },
  { wireNames: { _open: 'Open' } },
);

/** Excel itself (https://learn.microsoft.com/javascript/api/excel/excel.application). */
export const application = new ObjectType<Book>(
  'Application',
  {
    // Read since 1.1, set since 1.8.
    calculationMode: property(
      '1.8',
      ({ calculation }) => calculation.calculationMode,
      ({ calculation }, value) => calculation.setMode(asOneOf(value, ['Automatic', 'Manual'])),
    ),
    cultureInfo: navigation('1.11', (book) => cultureInfo.of(book)),
    // Formulas are computed when something is read, so that there is nothing to suspend.
    suspendApiCalculationUntilNextSync: command('1.6', () => undefined),
    suspendScreenUpdatingUntilNextSync: command('1.9', () => undefined),
    // What `Excel.createWorkbook` calls on a desktop.
    _createWorkbook: method('1.8', (book, args) => workbookCreated.of({ book, base64: args.text(0) })),
  },
  { wireNames: { _createWorkbook: 'CreateWorkbook' } },
);

export const APPLICATION_TYPES = [application, cultureInfo, numberFormat];
