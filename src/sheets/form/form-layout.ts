import { setHash } from '../../indicator-sets/catalogue';
import { serialFromDate } from '../../model/excel-date';
import type { FormItem, FormRow, FormSet } from '../../model/indicator-set';
import { writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import type { CellAddress, RangeAddress } from '../../workbook/address';
import type { Protection, SheetModel } from '../../workbook/sheet-model';
import { ENTRY_WORDS } from '../entry/entry-words';
import {
  AS_OF_NAME,
  PERIOD_NAME,
  TAG_NAME,
  UNIT_CODE_NAME,
  UNIT_NAME_NAME,
  writeFormTag,
} from '../entry/tag';
import { MARGINS, PAGE_NUMBERS } from '../paper';
import { SheetBuilder } from '../sheet-builder';
import { withRevision, type RevisionPlace } from '../submission/revision-layout';
import { formulasOfForm, type FormulaOf } from './computed-cells';
import { putFormCell } from './form-cell-contents';
import { formCells } from './form-cells';
import type { FormSheetContent } from './form-content';
import {
  asOfColumn,
  FORM_COLUMN,
  FORM_ROW,
  formRow,
  keyOfColumn,
  lastFormColumn,
  headingWidth,
  lastHeadingColumn,
  writeFormKey,
} from './form-geometry';
import { formHighlights, formValidations } from './form-rules';
import { paperOf, setFormSizes } from './form-sizes';
import { FORM_STYLES } from './form-styles';
import { columnHeading, FORM_WORDS } from './form-words';

/** A decimal that every notation shows differently: 54,6 or 54.6. */
const SAMPLE = 54.6;

/** The entry form of one unit: headings, a row for each item of the set, rules, formulas and page set-up. */
export function layoutFormSheet(content: FormSheetContent): SheetModel {
  const { set } = content;
  const sheet = new SheetBuilder(content.sheet, FORM_STYLES);
  const formulaOf = formulasOfForm(set);
  const lastRow = formRow(set.form.rows.length - 1);

  putHeading(sheet, content);
  putKeys(sheet, content);
  putColumnHeads(sheet, content);
  set.form.rows.forEach((row, index) => {
    putRowHead(sheet, set, row, formRow(index));
  });
  for (const cell of formCells(set)) putFormCell(sheet, content, cell, formulaOf);
  setFormSizes(sheet, content);

  const model = sheet.build({
    tabColor: '2E75B6',
    validations: formValidations(content, formulaOf),
    conditionalFormats: formHighlights(set),
    names: namesOf(set),
    freeze: { rows: FORM_ROW.headings + 1, columns: FORM_COLUMN.name + 1 },
    ...protectionOf(content),
    page: {
      paper: 'a4',
      margins: MARGINS,
      ...paperOf(set),
      printArea: { top: 0, left: 0, bottom: lastRow, right: lastHeadingColumn(set) },
      titleRows: { first: FORM_ROW.headings, last: FORM_ROW.headings },
      breaksBeforeRows: [],
      breaksBeforeColumns: [],
      centredHorizontally: false,
      ...PAGE_NUMBERS,
    },
  });
  return content.purpose === 'own' ? model : withRevision(model, revisionPlace(set));
}

/** At the right end of the unit's line, where the name keeps room enough; else beside the table. */
function revisionPlace(set: FormSet): RevisionPlace {
  const last = lastHeadingColumn(set);
  const value = nameEnd(set, 'hand-out') < last ? last : last + 2;
  return { row: FORM_ROW.unit, labelColumn: value - 1, valueColumn: value };
}

/** Characters that a unit's name takes at least. */
const NAME_ROOM = 28;

/** The last column over which the unit's name stands. */
function nameEnd(set: FormSet, purpose: FormSheetContent['purpose']): number {
  const last = lastHeadingColumn(set);
  const columns = Array.from({ length: last - 2 - FORM_COLUMN.first }, (_, at) => FORM_COLUMN.first + 1 + at);
  const room = columns.reduce((sum, column) => sum + headingWidth(set, column), 0);
  return purpose !== 'own' && room >= NAME_ROOM ? last - 2 : last;
}

/** The cell in which typing begins: the first that is neither closed nor computed. */
export function firstFormEntry(set: FormSet): CellAddress {
  const formulaOf: FormulaOf = formulasOfForm(set);
  const first = formCells(set).find(
    ({ of, indicator }) => of.role === 'value' && indicator !== null && formulaOf(indicator) === null,
  );
  return first === undefined ? periodPlace() : { row: first.row, column: first.column };
}

function putHeading(sheet: SheetBuilder, { set, period, asOf, unit, purpose }: FormSheetContent): void {
  const last = lastHeadingColumn(set);
  const { first, name } = FORM_COLUMN;
  const across = (row: number, left: number, right: number): RangeAddress => ({
    top: row,
    left,
    bottom: row,
    right,
  });
  sheet.putAcross(across(FORM_ROW.title, 0, last), ENTRY_WORDS.title(set, writePeriod(period)), 'title');
  sheet.putAcross(across(FORM_ROW.source, 0, last), `(theo ${set.legalSource})`, 'source');
  sheet.putAcross(across(FORM_ROW.unit, 0, name), FORM_WORDS.unit, 'label');
  sheet.put(FORM_ROW.unit, first, unit.code, 'unitCode');
  sheet.putAcross(across(FORM_ROW.unit, first + 1, nameEnd(set, purpose)), unit.name, 'unitName');
  sheet.putAcross(across(FORM_ROW.period, 0, name), ENTRY_WORDS.period, 'label');
  sheet.putAcross(across(FORM_ROW.period, first, first + 1), writePeriodCapitalised(period), 'period');
  sheet.putAcross(across(FORM_ROW.period, first + 2, asOfColumn(set) - 1), ENTRY_WORDS.asOf, 'label');
  const serial = asOf === null ? null : serialFromDate(asOf);
  sheet.putAcross(across(FORM_ROW.period, asOfColumn(set), last), serial, 'date');
  sheet.putAcross(across(FORM_ROW.sample, 0, name), ENTRY_WORDS.sample, 'label');
  sheet.put(FORM_ROW.sample, first, SAMPLE, 'sample');
  sheet.putAcross(across(FORM_ROW.sample, first + 1, last), FORM_WORDS.help(set, purpose), 'help');
}

/** The hidden row that says what each column is, whatever its heading becomes. */
function putKeys(sheet: SheetBuilder, { set, period, unit }: FormSheetContent): void {
  const { id, effectiveFrom } = set;
  const tag = { set: id, effectiveFrom, setHash: setHash(set), period: period.id, unit: unit.code };
  sheet.put(FORM_ROW.keys, FORM_COLUMN.code, writeFormTag(tag), 'key');
  sheet.put(FORM_ROW.keys, FORM_COLUMN.name, writeFormKey({ type: 'name' }), 'key');
  set.form.columns.forEach((column, index) => {
    sheet.put(FORM_ROW.keys, FORM_COLUMN.first + index, writeFormKey(keyOfColumn(column)), 'key');
  });
  sheet.setRow(FORM_ROW.keys, { hidden: true });
}

function putColumnHeads(sheet: SheetBuilder, content: FormSheetContent): void {
  const { form } = content.set;
  const put = (column: number, text: string): void => {
    sheet.put(FORM_ROW.headings, column, text, 'header');
  };
  put(FORM_COLUMN.code, ENTRY_WORDS.code);
  put(FORM_COLUMN.ordinal, form.ordinalHeading);
  put(FORM_COLUMN.name, form.nameHeading);
  form.columns.forEach((column, index) => {
    put(FORM_COLUMN.first + index, columnHeading(column, content, content.previous.type));
  });
}

function putRowHead(sheet: SheetBuilder, set: FormSet, row: FormRow, at: number): void {
  if (row.type === 'item') {
    putItemHead(sheet, row, at);
    return;
  }
  sheet.put(at, FORM_COLUMN.code, null, 'groupCode');
  sheet.put(at, FORM_COLUMN.ordinal, row.ordinal, 'groupOrdinal');
  const across = { top: at, left: FORM_COLUMN.name, bottom: at, right: lastFormColumn(set) };
  sheet.putAcross(across, row.name, 'groupName');
}

function putItemHead(sheet: SheetBuilder, { code, ordinal, name }: FormItem, at: number): void {
  sheet.put(at, FORM_COLUMN.code, code, 'code');
  sheet.put(at, FORM_COLUMN.ordinal, ordinal, 'ordinal');
  sheet.put(at, FORM_COLUMN.name, name, 'name');
}

function namesOf(set: FormSet): SheetModel['names'] {
  const cell = ({ row, column }: CellAddress): RangeAddress => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  return [
    { name: TAG_NAME, range: cell({ row: FORM_ROW.keys, column: FORM_COLUMN.code }) },
    { name: PERIOD_NAME, range: cell(periodPlace()) },
    { name: AS_OF_NAME, range: cell({ row: FORM_ROW.period, column: asOfColumn(set) }) },
    { name: UNIT_CODE_NAME, range: cell({ row: FORM_ROW.unit, column: FORM_COLUMN.first }) },
    { name: UNIT_NAME_NAME, range: cell({ row: FORM_ROW.unit, column: FORM_COLUMN.first + 1 }) },
  ];
}

function periodPlace(): CellAddress {
  return { row: FORM_ROW.period, column: FORM_COLUMN.first };
}

/** Rows and columns may be made larger for long words; nothing else but the cells to fill in can be changed. */
const HAND_OUT: Protection = {
  allow: ['select-locked-cells', 'select-unlocked-cells', 'format-columns', 'format-rows'],
};

function protectionOf({ purpose }: FormSheetContent): { readonly protection?: Protection } {
  switch (purpose) {
    case 'own':
      return {};
    case 'hand-out':
    case 'hand-out-to-choose':
      return { protection: HAND_OUT };
  }
}
