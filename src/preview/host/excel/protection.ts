import { HostFailure } from '../host-failure';
import { asFlag, asOneOf, asRecord } from '../object/arguments';
import { command, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { SheetState } from '../state/sheet-state';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteRows',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertRows',
  'allowSort',
  'selectionMode',
] as const;

/**
 * Protection, with or without a password (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection).
 * `protect` on a protected sheet throws (https://github.com/OfficeDev/office-js/issues/6784).
 */
export const protection = new ObjectType<SheetState>('WorksheetProtection', {
  protected: property('1.2', (sheet) => sheet.protection !== null),
  options: property('1.2', (sheet) => sheet.protection),
  protect: command('1.2', (sheet, args) => {
    if (sheet.protection !== null)
      throw new HostFailure('AccessDenied', `the sheet ${sheet.name} is protected already`);
    const options = asRecord(args.at(0) ?? {}, OPTIONS);
    for (const [name, value] of Object.entries(options)) {
      if (name === 'selectionMode') asOneOf(value, ['Normal', 'None', 'Unlocked']);
      else asFlag(value);
    }
    sheet.protection = { selectionMode: 'Normal', ...options };
    sheet.password = args.at(1) === null ? null : args.text(1);
  }),
  unprotect: command('1.2', (sheet, args) => {
    if (sheet.protection !== null && sheet.password !== null && args.at(0) !== sheet.password)
      throw new HostFailure('AccessDenied', `the password of the sheet ${sheet.name} is another one`);
    sheet.protection = null;
    sheet.password = null;
  }),
});
