import { quotedSheetName, type RangeAddress } from '../../../workbook/address';
import { HostFailure, invalidArgument } from '../host-failure';
import { command, method, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { SheetState } from '../state/sheet-state';
import { readAddress, referenceFormula } from './addresses';
import { isName } from './name-rules';
import { rangeOf } from './range';

interface NameState {
  readonly sheet: SheetState;
  readonly name: string;
  readonly formula: string;
  readonly remove: () => void;
}

/** A defined name (https://learn.microsoft.com/javascript/api/excel/excel.nameditem). */
export const namedItem = new ObjectType<NameState>(
  'NamedItem',
  {
    name: property('1.1', ({ name }) => name),
    formula: property('1.7', ({ formula }) => formula),
    delete: command('1.4', ({ remove }) => remove()),
  },
  { identity: ({ name }) => ({ _Id: name }) },
);

/** The names of one sheet, with those in which Excel keeps the print area and the print titles. */
export const names = new ObjectType<SheetState>(
  'NamedItemCollection',
  {
    add: method('1.4', (sheet, args) => {
      const name = args.text(0);
      if (!isName(name)) throw invalidArgument(`"${name}" is not a name`);
      if (namesOf(sheet).some((other) => other.name.toLowerCase() === name.toLowerCase())) {
        throw new HostFailure('InvalidArgument', `the name ${name} exists`);
      }
      const area = areaOf(sheet, args.object(1) ?? args.at(1));
      sheet.names = [...sheet.names, { name, range: area }];
      return namedItem.of(found(sheet, name));
    }),
  },
  {
    items: (sheet) => namesOf(sheet).map((state) => namedItem.of(state)),
    item: (sheet, args) => namedItem.of(found(sheet, args.text(0))),
  },
);

function areaOf(sheet: SheetState, reference: unknown): RangeAddress {
  const state = rangeOf(reference);
  if (state?.sheet !== sheet) throw invalidArgument('a name of a sheet means a range of it here');
  return state.area;
}

function found(sheet: SheetState, name: string): NameState {
  const state = namesOf(sheet).find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (state === undefined) throw new HostFailure('ItemNotFound', `there is no name ${name}`);
  return state;
}

function namesOf(sheet: SheetState): readonly NameState[] {
  const plain = sheet.names.map(({ name, range }): NameState => ({
    sheet,
    name,
    formula: referenceFormula(sheet.name, range),
    remove: () => {
      sheet.names = sheet.names.filter((other) => other.name !== name);
    },
  }));
  const lost = sheet.lostNames.map((name): NameState => ({
    sheet,
    name,
    formula: `=${quotedSheetName(sheet.name)}!#REF!`,
    remove: () => {
      sheet.lostNames = sheet.lostNames.filter((other) => other !== name);
    },
  }));
  return [...plain, ...lost, ...printNames(sheet)];
}

function printNames(sheet: SheetState): readonly NameState[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const titles = [
    ...(titleColumns === null
      ? []
      : [{ ...readAddress('A:A'), left: titleColumns.first, right: titleColumns.last }]),
    ...(titleRows === null ? [] : [{ ...readAddress('1:1'), top: titleRows.first, bottom: titleRows.last }]),
  ];
  const area = printArea === null ? [] : [printArea];
  return [
    ...area.map((range): NameState => ({
      sheet,
      name: 'Print_Area',
      formula: referenceFormula(sheet.name, range),
      remove: () => {
        sheet.page = { ...sheet.page, printArea: null };
      },
    })),
    ...titles.slice(0, 1).map((): NameState => ({
      sheet,
      name: 'Print_Titles',
      formula: `=${titles.map((range) => referenceFormula(sheet.name, range).slice(1)).join(',')}`,
      remove: () => {
        sheet.page = { ...sheet.page, titleRows: null, titleColumns: null };
      },
    })),
  ];
}
