import type { CombinedForms, CombinedItem, UnitCount } from '../../consolidation/combine/combine-forms';
import type { CombinedFigure } from '../../consolidation/combine/combine-figures';
import { isFigureIndicator, type Indicator } from '../../model/indicator-set';
import { toNumber } from '../../model/decimal';
import type { Period } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import type { Unit } from '../../model/unit';
import { shortPeriodText } from '../../model/period-writing';
import type { SheetModel } from '../../workbook/sheet-model';
import { ENTRY_STYLES } from '../entry/entry-styles';
import { listPage, textRoom } from '../paper';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { SheetBuilder } from '../sheet-builder';
import { BOX, textStyle } from '../styles';
import { heightOfLines, linesOf } from '../text-lines';

const STYLES = {
  title: textStyle(14, { bold: true }, { horizontal: 'center' }),
  note: textStyle(11, { italic: true }, { horizontal: 'center', wrap: true }),
  header: ENTRY_STYLES.header,
  key: ENTRY_STYLES.key,
  text: textStyle(11, {}, { border: BOX, wrap: true, numberFormat: '@' }),
  centred: textStyle(11, {}, { border: BOX, horizontal: 'center', wrap: true }),
  fraction: textStyle(11, {}, { border: BOX, horizontal: 'center', numberFormat: '@' }),
} as const;

const COLUMNS = [
  ['TT', 6],
  ['Chỉ tiêu', 38],
  ['Đơn vị tính', 11],
  ['Kết quả toàn địa bàn', 13],
  ['Số đơn vị báo cáo', 11],
  ['Số đơn vị đạt', 10],
  ['Khó khăn, vướng mắc theo đơn vị', 40],
  ['Ghi chú', 34],
] as const;
const ROW = { tag: 0, title: 1, note: 2, headings: 3, first: 4 } as const;

/** The tab of a sheet of combined results: "cap-xa 6T-2023 KQ". */
export function combinedSheetName({ set }: CombinedForms, period: Period): string {
  return `${set.id} ${shortPeriodText(period)} KQ`;
}

/** "Kết quả tổng hợp": a row for each figure of the form, with what of the units it is made of. */
export function layoutCombinedSheet(combined: CombinedForms, period: Period, inputHash: string): SheetModel {
  const { set, units, silent, completion } = combined;
  const sheet = new SheetBuilder(combinedSheetName(combined, period), STYLES);
  const right = COLUMNS.length - 1;
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right });
  sheet.put(ROW.tag, 0, writeReportTag({ set, period, comparison: period, inputHash }), 'key');
  sheet.setRow(ROW.tag, { hidden: true });
  const title = `KẾT QUẢ TỔNG HỢP: ${set.shortTitle.vi} ${writePeriod(period)}`.toUpperCase();
  sheet.putAcross(across(ROW.title), title, 'title');
  const completed = completion === null ? '' : ` Hoàn thành: ${fractionText(completion)} đơn vị.`;
  const sent = `${units.length - silent.length}/${units.length} đơn vị đã gửi.`;
  sheet.putAcross(across(ROW.note), `${sent}${completed}`, 'note');
  COLUMNS.forEach(([heading, width], column) => {
    sheet.put(ROW.headings, column, heading, 'header');
    sheet.setColumn(column, { width });
  });
  sheet.setRow(ROW.title, { height: 26 });
  sheet.setRow(ROW.note, { height: 20 });
  sheet.setRow(ROW.headings, { height: headingsHeight() });
  let row: number = ROW.first;
  for (const item of combined.items) {
    item.figures.forEach((figure, index) => {
      putFigure(sheet, row, item, figure, index);
      row += 1;
    });
  }
  return sheet.build({
    names: [{ name: REPORT_TAG_NAME, range: { top: ROW.tag, left: 0, bottom: ROW.tag, right: 0 } }],
    freeze: { rows: ROW.first, columns: 2 },
    page: listPage({ first: ROW.headings, last: ROW.headings }),
  });
}

/** Tall enough for the longest heading of a narrow column. */
function headingsHeight(): number {
  const { font } = STYLES.header;
  const lines = COLUMNS.map(([heading, width]) => linesOf(heading, font, textRoom([width])).length);
  return heightOfLines(Math.max(...lines), font) + 4;
}

function putFigure(
  sheet: SheetBuilder,
  row: number,
  { item, figures, achieved, remarks }: CombinedItem,
  { indicator, combined }: CombinedItem['figures'][number],
  index: number,
): void {
  const isFirst = index === 0;
  const told = isFirst ? remarks.map(({ units, text }) => `${namesOf(units)}: ${text}`).join('\n') : '';
  const contents: readonly (string | number)[] = [
    isFirst ? item.ordinal : '',
    figures.length === 1 ? item.name : indicator.name.vi,
    indicator.unitOfMeasure,
    resultOf(indicator, combined),
    `${combined.reported}/${combined.expected}`,
    isFirst && achieved !== null ? fractionText(achieved) : '',
    told,
    notesOn(combined),
  ];
  contents.forEach((content, column) => {
    const style = column === 3 ? 'centred' : column === 4 || column === 5 ? 'fraction' : 'text';
    sheet.put(row, column, content, style);
  });
  const lines = contents.map(
    (content, column) =>
      linesOf(String(content), STYLES.text.font, textRoom([COLUMNS[column]?.[1] ?? 10])).length,
  );
  sheet.setRow(row, { height: Math.min(400, heightOfLines(Math.max(...lines), STYLES.text.font)) });
}

function resultOf(indicator: Indicator, { value }: CombinedFigure): string | number {
  return value === null || !isFigureIndicator(indicator) ? '' : toNumber(value);
}

/** A figure that lacks units is never passed off as the whole area's. */
function notesOn({ how, value, missing, inexact, isWhole }: CombinedFigure): string {
  const notes = [
    ...(value !== null && !isWhole ? ['Chưa đủ đơn vị'] : []),
    ...(how === 'none' ? ['Không gộp'] : []),
    ...(missing.length === 0 ? [] : [`Thiếu: ${namesOf(missing)}`]),
    ...(inexact.length === 0 ? [] : [`Không có số chính xác: ${namesOf(inexact)}`]),
  ];
  return notes.join('. ');
}

/** More names than this are counted: the sheet of the units has them all. */
const MOST_NAMES = 12;

function namesOf(units: readonly Unit[]): string {
  const named = units.slice(0, MOST_NAMES).map(({ name }) => name);
  const rest = units.length - named.length;
  return rest > 0 ? `${named.join(', ')} và ${rest} đơn vị khác` : named.join(', ');
}

function fractionText({ count, expected }: UnitCount): string {
  return `${count}/${expected}`;
}
