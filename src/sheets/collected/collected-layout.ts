import { setHash } from '../../indicator-sets/catalogue';
import type { Unit } from '../../model/unit';
import type { RangeAddress } from '../../workbook/address';
import type { SheetModel, Validation } from '../../workbook/sheet-model';
import { ENTRY_WORDS } from '../entry/entry-words';
import { AS_OF_NAME, PERIOD_NAME, TAG_NAME, writeCollectedTag } from '../entry/tag';
import { entryStyle } from '../form/form-cell-contents';
import { FORM_STYLES } from '../form/form-styles';
import { MARGINS, PAGE_NUMBERS } from '../paper';
import { filledText } from '../report/filled-text';
import { SheetBuilder } from '../sheet-builder';
import type { CollectedContent } from './collected-content';
import {
  COLLECTED_COLUMN,
  COLLECTED_ROW,
  collectedColumns,
  writeCollectedKey,
  type CollectedColumn,
} from './collected-geometry';
import { collectedPages, firstColumnOf, lastColumnOf, type CollectedPage } from './collected-pages';
import { AS_OF_COLUMN, COLLECTED_STYLES, putCollectedHeading } from './collected-heading';
import { collectedHighlights, collectedValidation } from './collected-rules';
import {
  COLLECTED_WIDTH,
  collectedWidths,
  headingHeight,
  itemHeading,
  textHeight,
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
  const { pages, percent } = collectedPages(columns, widths);
  const lastPrinted = Math.max(AS_OF_COLUMN + 1, ...pages.map(lastColumnOf));

  putCollectedHeading(sheet, content, pages, widths);
  putKeys(sheet, content, columns);
  putColumnHeads(sheet, content, columns, pages);
  units.units.forEach((unit, index) => {
    putUnit(sheet, content, columns, widths, unit, index);
  });
  setSizes(sheet, content, columns, widths);

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
      scaling: { type: 'percent', percent },
      printArea: { top: 0, left: 0, bottom: lastRow, right: lastPrinted },
      titleRows: { first: COLLECTED_ROW.band, last: COLLECTED_ROW.facet },
      titleColumns: { first: 0, last: COLLECTED_COLUMN.name },
      breaksBeforeRows: [],
      breaksBeforeColumns: pages.slice(1).map(firstColumnOf),
      centredHorizontally: false,
      ...PAGE_NUMBERS,
    },
  });
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
  pages: readonly CollectedPage[],
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
  const starts = pages.map(({ first }) => first);
  putRuns(sheet, COLLECTED_ROW.band, columns.map(bandOf), starts);
  putRuns(sheet, COLLECTED_ROW.item, columns.map(itemHeading), starts);
  columns.forEach((column, index) => {
    sheet.put(COLLECTED_ROW.facet, COLLECTED_COLUMN.first + index, facetHeading(content, column), 'header');
  });
}

/** What is the same beside each other is written once over all of it, and again where a page begins. */
function putRuns(
  sheet: SheetBuilder,
  row: number,
  texts: readonly string[],
  pageStarts: readonly number[],
): void {
  let start = 0;
  texts.forEach((text, index) => {
    if (texts[index + 1] === text && !pageStarts.includes(index + 1)) return;
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
  const { measure } = column;
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

function setSizes(
  sheet: SheetBuilder,
  content: CollectedContent,
  columns: readonly CollectedColumn[],
  widths: readonly number[],
): void {
  const { code, ordinal, name, first } = COLLECTED_COLUMN;
  sheet.setColumn(code, { width: COLLECTED_WIDTH.code });
  sheet.setColumn(ordinal, { width: COLLECTED_WIDTH.ordinal });
  sheet.setColumn(name, { width: COLLECTED_WIDTH.name });
  widths.forEach((width, index) => {
    sheet.setColumn(first + index, { width });
  });
  const { header } = COLLECTED_STYLES;
  sheet.setRow(COLLECTED_ROW.band, { height: 20 });
  sheet.setRow(COLLECTED_ROW.item, { height: headingHeight(columns, widths, header.font) });
  const facets = columns.map((column, index) => {
    return [facetHeading(content, column), [widths[index] ?? 0]] as const;
  });
  sheet.setRow(COLLECTED_ROW.facet, { height: textHeight(facets, header.font, 34) });
}

function cell(row: number, column: number): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}
