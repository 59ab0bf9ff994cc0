import { serialFromDate } from '../../model/excel-date';
import type { CalendarDate, Period } from '../../model/period';
import { shortPeriodText, writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import { registerHash } from '../../registers/catalogue';
import { isUnited, type RegisterDefinition } from '../../registers/register-definition';
import { columnText, type RangeAddress } from '../../workbook/address';
import type { CellContent, Protection, SheetModel } from '../../workbook/sheet-model';
import { AS_OF_NAME, PERIOD_NAME, TAG_NAME, UNIT_NAME_NAME } from '../entry/tag';
import { listPage, textRoom } from '../paper';
import { SheetBuilder } from '../sheet-builder';
import { withRevision } from '../submission/revision-layout';
import { heightOfLines, linesOf } from '../text-lines';
import { COLUMN, READY_ROWS, ROW, RULED_ROWS, VALUE_COLUMN, writeColumnKey } from './geometry';
import { registerHighlights } from './register-highlights';
import { registerValidations } from './register-rules';
import { cellStyle, REGISTER_STYLES } from './register-styles';
import { writeRegisterTag } from './register-tag';
import { entryHeading, registerHelp, REGISTER_WORDS, type RegisterUse } from './register-words';

/** What goes into a new register sheet. */
export interface RegisterSheetContent {
  readonly register: RegisterDefinition;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly unit: { readonly code: string; readonly name: string };
  /** Records to begin with, by column code. */
  readonly records: readonly RecordContent[];
  /** An office's own sheet, or one that is handed out: there only what is to be filled in can be changed. */
  readonly use: RegisterUse;
}

export type RecordContent = ReadonlyMap<string, string | number | boolean | null>;

/** The tab of a register sheet: "van-ban 6T-2023". */
export function registerSheetName({ id }: Pick<RegisterDefinition, 'id'>, period: Period): string {
  return `${id} ${shortPeriodText(period)}`;
}

/** The sheet of a register: headings, ruled rows to fill in, drop-downs, formats and page set-up. */
export function layoutRegisterSheet(content: RegisterSheetContent): SheetModel {
  const { register, period, use } = content;
  const sheet = new SheetBuilder(registerSheetName(register, period), REGISTER_STYLES);
  putHeading(sheet, content);
  putKeys(sheet, content);
  putColumnHeads(sheet, register);
  putRows(sheet, content);
  const model = sheet.build({
    tabColor: '7030A0',
    validations: registerValidations(register),
    conditionalFormats: registerHighlights(register),
    names: [
      { name: TAG_NAME, range: cellRange(ROW.keys, COLUMN.ordinal) },
      { name: UNIT_NAME_NAME, range: cellRange(ROW.unit, VALUE_COLUMN) },
      { name: PERIOD_NAME, range: cellRange(ROW.period, VALUE_COLUMN) },
      { name: AS_OF_NAME, range: cellRange(ROW.asOf, VALUE_COLUMN) },
    ],
    freeze: { rows: ROW.firstRecord, columns: COLUMN.first },
    page: listPage({ first: ROW.header, last: ROW.header }),
  });
  if (use === 'own') return model;
  const last = register.columns.length;
  const place = { row: ROW.asOf, labelColumn: last - 1, valueColumn: last };
  return { ...withRevision(model, place), protection: HAND_OUT };
}

/** Rows may be made taller and sorted; headings, keys and ordinals stay. */
const HAND_OUT: Protection = {
  allow: ['select-locked-cells', 'select-unlocked-cells', 'format-columns', 'format-rows', 'sort'],
};

function putHeading(sheet: SheetBuilder, content: RegisterSheetContent): void {
  const { register, period, asOf, unit, use } = content;
  const last = register.columns.length;
  const helpColumn = VALUE_COLUMN + 2;
  const across = (row: number, left: number, right: number): RangeAddress => ({
    top: row,
    left,
    bottom: row,
    right,
  });
  sheet.putAcross(across(ROW.title, 0, last), REGISTER_WORDS.title(register, writePeriod(period)), 'title');
  sheet.putAcross(across(ROW.source, 0, last), REGISTER_WORDS.source(register), 'source');
  const lines = [
    { row: ROW.unit, label: REGISTER_WORDS.unit, value: unit.name, style: 'heading' },
    {
      row: ROW.period,
      label: REGISTER_WORDS.period,
      value: writePeriodCapitalised(period),
      style: 'heading',
    },
    {
      row: ROW.asOf,
      label: REGISTER_WORDS.asOf,
      value: asOf === null ? null : serialFromDate(asOf),
      style: 'day',
    },
  ] as const;
  for (const { row, label, value, style } of lines) {
    sheet.putAcross(across(row, 0, VALUE_COLUMN - 1), label, 'label');
    sheet.putAcross(across(row, VALUE_COLUMN, VALUE_COLUMN + 1), value, style);
    sheet.setRow(row, { height: 20 });
  }
  // Below the instructions on a sheet that is handed out stands how often it was sent.
  const helpEnd = use === 'own' ? ROW.asOf : ROW.period;
  const help = { top: ROW.unit, left: helpColumn, bottom: helpEnd, right: last };
  sheet.putAcross(help, registerHelp(register, use), 'help');
  sheet.setRow(ROW.title, { height: 24 });
  sheet.setRow(ROW.source, { height: 17 });
}

/** The hidden row that says what each column is, whatever its heading becomes. */
function putKeys(sheet: SheetBuilder, { register, period, unit }: RegisterSheetContent): void {
  const tag = {
    register: register.id,
    effectiveFrom: register.effectiveFrom,
    registerHash: registerHash(register),
    period: period.id,
    unit: unit.code,
  };
  sheet.put(ROW.keys, COLUMN.ordinal, writeRegisterTag(tag), 'key');
  register.columns.forEach(({ code }, index) => {
    sheet.put(ROW.keys, COLUMN.first + index, writeColumnKey(code), 'key');
  });
  sheet.setRow(ROW.keys, { hidden: true });
}

const ORDINAL_WIDTH = 6;

function putColumnHeads(sheet: SheetBuilder, { columns }: RegisterDefinition): void {
  sheet.put(ROW.header, COLUMN.ordinal, REGISTER_WORDS.ordinal, 'header');
  sheet.setColumn(COLUMN.ordinal, { width: ORDINAL_WIDTH });
  const { font } = REGISTER_STYLES.header;
  const lines = columns.map((column, index) => {
    sheet.put(ROW.header, COLUMN.first + index, entryHeading(column), 'header');
    sheet.setColumn(COLUMN.first + index, { width: column.width });
    return linesOf(entryHeading(column), font, textRoom([column.width])).length;
  });
  sheet.setRow(ROW.header, { height: heightOfLines(Math.max(...lines), font) + 4 });
}

/**
 * The height of an empty row is left to Excel, so that it grows with what is typed; below the ruled rows stand only
 * formats.
 */
function putRows(sheet: SheetBuilder, { register, records }: RegisterSheetContent): void {
  const ruled = isUnited(register) ? records.length : Math.max(RULED_ROWS, records.length);
  for (let index = 0; index < Math.max(READY_ROWS, ruled); index += 1) {
    const row = ROW.firstRecord + index;
    const record = records[index] ?? NO_RECORD;
    const isRuled = index < ruled;
    if (record !== NO_RECORD) sheet.setRow(row, { height: recordHeight(register, record) });
    if (isRuled) sheet.put(row, COLUMN.ordinal, ordinalFormula(register, row, index, record), 'ordinal');
    register.columns.forEach((column, at) => {
      const style = cellStyle(column);
      const content = record.get(column.code) ?? null;
      sheet.put(row, COLUMN.first + at, content, isRuled ? style : `${style}Below`);
    });
  }
}

const NO_RECORD: RecordContent = new Map();

/** Of words; a centred text has a little more room. */
const INDENT = REGISTER_STYLES.words.indent;

/** As tall as the column with the most lines needs it. */
function recordHeight({ columns }: RegisterDefinition, record: RecordContent): number {
  const lines = columns.map((column) => {
    const content = record.get(column.code);
    if (typeof content !== 'string') return 1;
    const { font } = REGISTER_STYLES[cellStyle(column)];
    return linesOf(content, font, textRoom([column.width], INDENT)).length;
  });
  return heightOfLines(Math.max(...lines), REGISTER_STYLES.words.font);
}

/** Numbers the rows that hold something: a blank row between two takes no number. */
function ordinalFormula(
  { columns }: RegisterDefinition,
  row: number,
  index: number,
  record: RecordContent,
): CellContent {
  const cells = `${columnText(COLUMN.first)}${row + 1}:${columnText(columns.length)}${row + 1}`;
  const ordinal = columnText(COLUMN.ordinal);
  const above = `${ordinal}$${ROW.header + 1}:${ordinal}${row}`;
  const formula = `=IF(COUNTA(${cells})=0,"",COUNT(${above})+1)`;
  return { formula, cached: record === NO_RECORD ? '' : index + 1 };
}

function cellRange(row: number, column: number): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}
