import { setHash } from '../../indicator-sets/catalogue';
import { serialFromDate } from '../../model/excel-date';
import { writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import type { Unit } from '../../model/unit';
import type { RangeAddress } from '../../workbook/address';
import type { SheetModel, Validation } from '../../workbook/sheet-model';
import { ENTRY_WORDS } from '../entry/entry-words';
import { AS_OF_NAME, PERIOD_NAME, TAG_NAME, writeCollectedTag } from '../entry/tag';
import { entryStyle } from '../form/form-cell-contents';
import { FORM_STYLES } from '../form/form-styles';
import { columnsWidth, MARGINS, PAGE_NUMBERS, printableWidth } from '../paper';
import { filledText } from '../report/filled-text';
import { SheetBuilder } from '../sheet-builder';
import { textStyle } from '../styles';
import type { CollectedContent } from './collected-content';
import {
  COLLECTED_COLUMN,
  COLLECTED_ROW,
  collectedColumns,
  writeCollectedKey,
  type CollectedColumn,
} from './collected-geometry';
import { collectedHighlights, collectedValidation } from './collected-rules';
import {
  COLLECTED_WIDTH,
  collectedWidths,
  headingHeight,
  itemHeading,
  unitRowHeight,
} from './collected-sizes';
import { COLLECTED_WORDS, collectedSheetName } from './collected-words';

/** The sheet of gathered forms: a row for each unit, a column for each cell of the form and for each remark. */
export function layoutCollectedSheet(content: CollectedContent): SheetModel {
  const { set, units } = content;
  const columns = collectedColumns(set);
  const widths = collectedWidths(columns, FORM_STYLES.header.font);
  const sheet = new SheetBuilder(collectedSheetName(set, content.period), COLLECTED_STYLES);
  const lastRow = COLLECTED_ROW.firstUnit + Math.max(units.units.length, 1) - 1;
  const lastColumn = COLLECTED_COLUMN.first + columns.length - 1;

  putHeading(sheet, content);
  putKeys(sheet, content, columns);
  putColumnHeads(sheet, content, columns);
  units.units.forEach((unit, index) => {
    putUnit(sheet, content, columns, widths, unit, index);
  });
  setSizes(sheet, columns, widths);

  const down = (index: number): RangeAddress => ({
    top: COLLECTED_ROW.firstUnit,
    bottom: lastRow,
    left: COLLECTED_COLUMN.first + index,
    right: COLLECTED_COLUMN.first + index,
  });
  return sheet.build({
    tabColor: '2E75B6',
    validations: columns.flatMap((column, index): readonly Validation[] => {
      const rule = collectedValidation(set, column, down(index));
      return rule === null ? [] : [rule];
    }),
    conditionalFormats: columns.flatMap((column, index) => collectedHighlights(set, column, down(index))),
    names: [
      { name: TAG_NAME, range: cell(COLLECTED_ROW.keys, COLLECTED_COLUMN.code) },
      { name: PERIOD_NAME, range: cell(COLLECTED_ROW.period, COLLECTED_COLUMN.name) },
      { name: AS_OF_NAME, range: cell(COLLECTED_ROW.period, AS_OF_COLUMN) },
    ],
    freeze: { rows: COLLECTED_ROW.firstUnit, columns: COLLECTED_COLUMN.name + 1 },
    page: {
      paper: 'a4',
      orientation: 'landscape',
      margins: MARGINS,
      scaling: { type: 'percent', percent: scaleFor(widths) },
      printArea: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
      titleRows: { first: COLLECTED_ROW.band, last: COLLECTED_ROW.facet },
      titleColumns: { first: 0, last: COLLECTED_COLUMN.name },
      breaksBeforeRows: [],
      breaksBeforeColumns: [],
      centredHorizontally: false,
      ...PAGE_NUMBERS,
    },
  });
}

/** The lines over the table begin at its left: the table is wider than a screen. */
const COLLECTED_STYLES = {
  ...FORM_STYLES,
  collectedTitle: textStyle(14, { bold: true }),
  collectedSource: textStyle(11, { italic: true }),
} as const;

/** The as-of date stands beside the period, in columns that a set with one item has as well. */
const AS_OF_COLUMN = COLLECTED_COLUMN.first + 2;
const HEADING_END = COLLECTED_COLUMN.first + 7;
/** Larger is not needed, smaller is hard to read; what does not fit goes on on the next page. */
const SCALE = { most: 90, least: 60 };

function scaleFor(widths: readonly number[]): number {
  const own = [COLLECTED_WIDTH.code, COLLECTED_WIDTH.ordinal, COLLECTED_WIDTH.name, ...widths];
  const fitting = Math.floor((printableWidth('landscape') / columnsWidth(own)) * 100);
  return Math.min(SCALE.most, Math.max(SCALE.least, fitting));
}

function putHeading(sheet: SheetBuilder, { set, period, asOf }: CollectedContent): void {
  const { first, name } = COLLECTED_COLUMN;
  const across = (row: number, left: number, right: number): RangeAddress => ({
    top: row,
    left,
    bottom: row,
    right,
  });
  sheet.put(COLLECTED_ROW.title, 0, COLLECTED_WORDS.title(set, writePeriod(period)), 'collectedTitle');
  sheet.put(COLLECTED_ROW.source, 0, `(theo ${set.legalSource})`, 'collectedSource');
  sheet.putAcross(across(COLLECTED_ROW.period, 0, name - 1), ENTRY_WORDS.period, 'label');
  sheet.put(COLLECTED_ROW.period, name, writePeriodCapitalised(period), 'period');
  sheet.putAcross(across(COLLECTED_ROW.period, first, AS_OF_COLUMN - 1), ENTRY_WORDS.asOf, 'label');
  const serial = asOf === null ? null : serialFromDate(asOf);
  sheet.putAcross(across(COLLECTED_ROW.period, AS_OF_COLUMN, AS_OF_COLUMN + 1), serial, 'date');
  sheet.putAcross(across(COLLECTED_ROW.help, name, HEADING_END), COLLECTED_WORDS.help(set), 'help');
}

/** The hidden row that says what each column is, whatever its heading becomes. */
function putKeys(
  sheet: SheetBuilder,
  { set, period, units }: CollectedContent,
  columns: readonly CollectedColumn[],
): void {
  const { id, effectiveFrom } = set;
  const tag = { set: id, effectiveFrom, setHash: setHash(set), period: period.id, parent: units.parent.code };
  sheet.put(COLLECTED_ROW.keys, COLLECTED_COLUMN.code, writeCollectedTag(tag), 'key');
  sheet.put(COLLECTED_ROW.keys, COLLECTED_COLUMN.name, writeCollectedKey({ type: 'name' }), 'key');
  columns.forEach((column, index) => {
    const code = column.type === 'value' ? column.indicator.code : column.item.code;
    const key = writeCollectedKey({ type: column.type, code });
    sheet.put(COLLECTED_ROW.keys, COLLECTED_COLUMN.first + index, key, 'key');
  });
  sheet.setRow(COLLECTED_ROW.keys, { hidden: true });
}

function putColumnHeads(
  sheet: SheetBuilder,
  content: CollectedContent,
  columns: readonly CollectedColumn[],
): void {
  const { code, ordinal, name } = COLLECTED_COLUMN;
  const heads = [
    [code, ENTRY_WORDS.code],
    [ordinal, ENTRY_WORDS.ordinal],
    [name, ENTRY_WORDS.name],
  ] as const;
  for (const [column, words] of heads) {
    // The words stand in the last row of the headings: the rows of units begin below them.
    sheet.putAcross(
      { top: COLLECTED_ROW.band, left: column, bottom: COLLECTED_ROW.item, right: column },
      null,
      'header',
    );
    sheet.put(COLLECTED_ROW.facet, column, words, 'header');
  }
  putRuns(sheet, COLLECTED_ROW.band, columns.map(bandOf));
  putRuns(sheet, COLLECTED_ROW.item, columns.map(itemHeading));
  columns.forEach((column, index) => {
    sheet.put(COLLECTED_ROW.facet, COLLECTED_COLUMN.first + index, facetHeading(content, column), 'header');
  });
}

/** What is the same beside each other is written once over all of it. */
function putRuns(sheet: SheetBuilder, row: number, texts: readonly string[]): void {
  let start = 0;
  texts.forEach((text, index) => {
    if (texts[index + 1] === text) return;
    const left = COLLECTED_COLUMN.first + start;
    sheet.putAcross({ top: row, left, bottom: row, right: COLLECTED_COLUMN.first + index }, text, 'header');
    start = index + 1;
  });
}

function bandOf(column: CollectedColumn): string {
  return column.type === 'remark' ? COLLECTED_WORDS.remarks.toUpperCase() : (column.group ?? '');
}

function facetHeading({ period, asOf, units }: CollectedContent, column: CollectedColumn): string {
  if (column.type === 'remark') return COLLECTED_WORDS.remarks;
  const measure = column.indicator.unitOfMeasure;
  const heading = filledText(column.heading, { unit: units.parent, period, asOf });
  return measure === '' || heading.includes(measure) ? heading : `${heading}\n(${measure})`;
}

function putUnit(
  sheet: SheetBuilder,
  { held }: CollectedContent,
  columns: readonly CollectedColumn[],
  widths: readonly number[],
  unit: Unit,
  index: number,
): void {
  const row = COLLECTED_ROW.firstUnit + index;
  sheet.put(row, COLLECTED_COLUMN.code, unit.code, 'code');
  sheet.put(row, COLLECTED_COLUMN.ordinal, index + 1, 'ordinal');
  sheet.put(row, COLLECTED_COLUMN.name, unit.name, 'name');
  const contents = columns.map((column) => {
    const code = column.type === 'value' ? column.indicator.code : column.item.code;
    return held({ unit: unit.code, kind: column.type, code });
  });
  columns.forEach((column, at) => {
    sheet.put(
      row,
      COLLECTED_COLUMN.first + at,
      contents[at] ?? null,
      column.type === 'remark' ? 'prose' : entryStyle(column.indicator),
    );
  });
  const texts = contents.map((content, at) => [String(content ?? ''), widths[at] ?? 0] as const);
  const height = unitRowHeight([[unit.name, COLLECTED_WIDTH.name], ...texts], FORM_STYLES.name.font);
  sheet.setRow(row, { height });
}

function setSizes(sheet: SheetBuilder, columns: readonly CollectedColumn[], widths: readonly number[]): void {
  const { code, ordinal, name, first } = COLLECTED_COLUMN;
  sheet.setColumn(code, { width: COLLECTED_WIDTH.code });
  sheet.setColumn(ordinal, { width: COLLECTED_WIDTH.ordinal });
  sheet.setColumn(name, { width: COLLECTED_WIDTH.name });
  widths.forEach((width, index) => {
    sheet.setColumn(first + index, { width });
  });
  sheet.setRow(COLLECTED_ROW.title, { height: 24 });
  sheet.setRow(COLLECTED_ROW.period, { height: 20 });
  sheet.setRow(COLLECTED_ROW.help, { height: 48 });
  sheet.setRow(COLLECTED_ROW.band, { height: 20 });
  sheet.setRow(COLLECTED_ROW.item, { height: headingHeight(columns, widths, FORM_STYLES.header.font) });
  sheet.setRow(COLLECTED_ROW.facet, { height: 42 });
}

function cell(row: number, column: number): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}
