import { quotedSheetName, rangeText } from '../../../workbook/address';
import { invalidArgument } from '../host-failure';
import { isHostObject, type HostObject } from '../object/host-object';
import { command, method, navigation, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import { bounding, contains, sizeOf } from '../state/areas';
import { conditionalFormats } from './conditional-formats';
import { copyFrom, sourceFromText } from './copy-from';
import { dataValidation } from './data-validation';
import {
  formulasOf,
  numberFormatOf,
  setContents,
  setNumberFormat,
  valuesOf,
  valueTypesOf,
} from './range-contents';
import { columnHidden, rangeFormat, rowHidden } from './range-format';
import { deleteRows, insertRows } from './range-rows';
import { refuseGone, refuseProtected, type RangeState } from './range-state';
import { clear, merge, setCellProperties, unmerge } from './range-structure';

/** A block of cells (https://learn.microsoft.com/javascript/api/excel/excel.range). */
export const range = new ObjectType<RangeState>(
  'Range',
  {
    address: property('1.1', ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${rangeText(area)}`),
    rowIndex: property('1.1', ({ area }) => area.top),
    columnIndex: property('1.1', ({ area }) => area.left),
    rowCount: property('1.1', ({ area }) => sizeOf(area).rows),
    columnCount: property('1.1', ({ area }) => sizeOf(area).columns),
    values: property('1.1', valuesOf, setContents),
    formulas: property('1.1', formulasOf, setContents),
    valueTypes: property('1.1', valueTypesOf),
    numberFormat: property('1.1', numberFormatOf, (state, value) => {
      refuseProtected(state);
      setNumberFormat(state, value);
    }),
    columnHidden,
    rowHidden,
    format: navigation('1.1', (state) => rangeFormat.of(state)),
    dataValidation: navigation('1.8', (state) => dataValidation.of(state)),
    conditionalFormats: navigation('1.6', (state) => conditionalFormats.of(state)),
    clear: command('1.1', clear),
    merge: command('1.2', merge),
    unmerge: command('1.2', unmerge),
    setCellProperties: command('1.9', setCellProperties),
    copyFrom: command('1.9', (state, args) => {
      const source = rangeOf(args.at(0)) ?? sourceFromText(state.book, state.sheet, args.text(0));
      copyFrom(state, source, args);
    }),
    getRow: method('1.1', ({ book, sheet, area }, args) => {
      const top = area.top + args.number(0);
      const row = { ...area, top, bottom: top };
      if (!contains(area, row)) throw invalidArgument('the row is outside the range');
      return rangeObject({ book, sheet, area: row });
    }),
    getBoundingRect: method('1.1', ({ book, sheet, area }, args) => {
      const other = rangeOf(args.at(0));
      if (other?.sheet !== sheet) throw invalidArgument('the other range is of the same sheet here');
      return rangeObject({ book, sheet, area: bounding(area, other.area) });
    }),
    // The library's own: it cuts an assignment of more than 1,500 cells into several, and asks first.
    _ValidateArraySize: command('1.3', ({ area }, args) => {
      const { rows, columns } = sizeOf(area);
      if (args.number(0) !== rows || args.number(1) !== columns)
        throw invalidArgument('wrong size of an array');
    }),
    select: command('1.1', ({ book, sheet, area }) => book.select(sheet, area)),
    insert: method('1.1', (state, args) => rangeObject(insertRows(state, args))),
    delete: command('1.1', deleteRows),
  },
  { isReference: true },
);

const states = new WeakMap<HostObject, RangeState>();

/** The range as an object; what it stands for is found again when it comes back as an argument. */
export function rangeObject({ book, sheet, area }: RangeState): HostObject {
  const state = { book, sheet, area };
  book.keepAlive(state);
  const guarded = guardedAgainstLoss(range.of(state), state);
  states.set(guarded, state);
  return guarded;
}

/** Every use of a range first asks whether its cells are still there. */
function guardedAgainstLoss(object: HostObject, state: RangeState): HostObject {
  const alive = (): HostObject => {
    refuseGone(state);
    return object;
  };
  return {
    ...object,
    read: (name) => alive().read(name),
    write: (name, value) => alive().write(name, value),
    follow: (name) => alive().follow(name),
    call: (name, args) => alive().call(name, args),
  };
}

/** The range that an argument is, or null. */
export function rangeOf(value: unknown): RangeState | null {
  return isHostObject(value) ? (states.get(value) ?? null) : null;
}
