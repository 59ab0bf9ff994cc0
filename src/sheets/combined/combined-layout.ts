import { heardOf, type CombinedForms } from '../../consolidation/combine/combine-forms';
import { completionRuleVi } from '../../language/judgement/completion-rule';
import type { Period } from '../../model/period';
import { shortPeriodText, writePeriod } from '../../model/period-writing';
import type { CellStyle, SheetModel } from '../../workbook/sheet-model';
import { ENTRY_STYLES } from '../entry/entry-styles';
import { listPage, textRoom } from '../paper';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { SheetBuilder } from '../sheet-builder';
import { BOX, FILL, textStyle } from '../styles';
import { heightOfLines, linesOf } from '../text-lines';
import { combinedRows, COMBINED_COLUMNS, countText, type CombinedRow } from './combined-rows';

const STYLES = {
  title: textStyle(14, { bold: true }, { horizontal: 'center' }),
  note: textStyle(12, { italic: true }, { horizontal: 'center', wrap: true }),
  header: ENTRY_STYLES.header,
  key: ENTRY_STYLES.key,
  group: textStyle(12, { bold: true }, { border: BOX, fill: FILL.parent, wrap: true, numberFormat: '@' }),
  groupOrdinal: textStyle(
    12,
    { bold: true },
    { border: BOX, fill: FILL.parent, horizontal: 'center', numberFormat: '@' },
  ),
  text: textStyle(12, {}, { border: BOX, wrap: true, horizontal: 'left', indent: 1, numberFormat: '@' }),
  centred: textStyle(12, {}, { border: BOX, horizontal: 'center', wrap: true, numberFormat: '@' }),
  figure: textStyle(12, {}, { border: BOX, horizontal: 'center' }),
  count: textStyle(12, {}, { border: BOX, horizontal: 'center', numberFormat: '#,##0' }),
  doubtful: textStyle(12, {}, { border: BOX, fill: FILL.doubt, horizontal: 'center' }),
  line: textStyle(11, { italic: true }, { wrap: true, vertical: 'top' }),
} as const satisfies Readonly<Record<string, CellStyle>>;

const ROW = { tag: 0, title: 1, note: 2, headings: 3, first: 4 } as const;
const LAST_COLUMN = COMBINED_COLUMNS.length - 1;
/** Excel draws no row higher than 409 points. */
const HIGHEST = 400;

/** The tab of a sheet of combined results: "cap-xa 6T-2023 KQ". */
export function combinedSheetName({ set }: CombinedForms, period: Period): string {
  return `${set.id} ${shortPeriodText(period)} KQ`;
}

/** "Kết quả tổng hợp": a row for each figure of the form, with what of the units it is made of. */
export function layoutCombinedSheet(combined: CombinedForms, period: Period, inputHash: string): SheetModel {
  const { set } = combined;
  const sheet = new SheetBuilder(combinedSheetName(combined, period), STYLES);
  sheet.put(ROW.tag, 0, writeReportTag({ set, period, comparison: period, inputHash }), 'key');
  sheet.setRow(ROW.tag, { hidden: true });
  const title = `KẾT QUẢ TỔNG HỢP: ${set.shortTitle.vi} ${writePeriod(period)}`.toUpperCase();
  putLine(sheet, ROW.title, title, 'title', 26);
  const note = sentText(combined);
  putLine(sheet, ROW.note, note, 'note', heightOfLines(linesAcross(note, 'note'), STYLES.note.font) + 4);
  putHeadings(sheet);
  const rows = combinedRows(combined);
  rows.forEach((row, index) => {
    putRow(sheet, ROW.first + index, row);
  });
  const legend = ROW.first + rows.length;
  putLine(sheet, legend, LEGEND, 'line', heightOfLines(linesAcross(LEGEND, 'line'), STYLES.line.font) + 4);
  return sheet.build({
    names: [{ name: REPORT_TAG_NAME, range: { top: ROW.tag, left: 0, bottom: ROW.tag, right: 0 } }],
    freeze: { rows: ROW.first, columns: 2 },
    page: {
      ...listPage({ first: ROW.headings, last: ROW.headings }),
      printArea: { top: ROW.title, left: 0, bottom: legend, right: LAST_COLUMN },
    },
  });
}

const LEGEND =
  'Dấu “–” ở cột Kết quả: tỷ lệ, chữ, mức của các đơn vị không cộng được và không lấy trung bình. ' +
  'Dấu “–” ở cột số đơn vị: chỉ tiêu không giao hoặc không áp dụng cho đơn vị nào.';

function sentText(combined: CombinedForms): string {
  const { units, silent, senders, completion } = combined;
  const { counted, count } = heardOf(combined);
  const sent = new Set(senders?.map(({ code }) => code));
  const filledIn = units.filter(({ code }) => !sent.has(code) && !silent.some((unit) => unit.code === code));
  return [
    `${count}/${units.length} đơn vị ${counted === 'files' ? 'đã gửi' : 'có số liệu'}`,
    ...(counted === 'figures' || filledIn.length === 0
      ? []
      : [`; ${filledIn.length} đơn vị chưa gửi mà đã có số liệu`]),
    '.',
    ...(completion === null
      ? []
      : [` Hoàn thành (${completionRuleVi(completion.rule)}): ${countText(completion)} đơn vị.`]),
  ].join('');
}

function putLine(
  sheet: SheetBuilder,
  row: number,
  text: string,
  style: 'title' | 'note' | 'line',
  height: number,
): void {
  sheet.putAcross({ top: row, left: 0, bottom: row, right: LAST_COLUMN }, text, style);
  sheet.setRow(row, { height });
}

function linesAcross(text: string, style: 'note' | 'line'): number {
  const room = textRoom(COMBINED_COLUMNS.map(([, width]) => width));
  return linesOf(text, STYLES[style].font, room).length;
}

/** Tall enough for the longest heading of a narrow column, and for a line more where a program sets letters wider. */
function putHeadings(sheet: SheetBuilder): void {
  const { font } = STYLES.header;
  COMBINED_COLUMNS.forEach(([heading, width], column) => {
    sheet.put(ROW.headings, column, heading, 'header');
    sheet.setColumn(column, { width });
  });
  const lines = COMBINED_COLUMNS.map(([heading, width]) => linesOf(heading, font, textRoom([width])).length);
  sheet.setRow(ROW.headings, { height: heightOfLines(Math.max(...lines) + 1, font) });
}

function putRow(sheet: SheetBuilder, row: number, content: CombinedRow): void {
  if (content.type === 'group') {
    sheet.put(row, 0, content.ordinal, 'groupOrdinal');
    sheet.putAcross({ top: row, left: 1, bottom: row, right: LAST_COLUMN }, content.name, 'group');
    sheet.setRow(row, { height: 20 });
    return;
  }
  content.cells.forEach(({ content: held, style }, column) => {
    sheet.put(row, column, held, style);
  });
  const lines = content.cells.map(({ content: held, style }, column) => {
    const room = textRoom([COMBINED_COLUMNS[column]?.[1] ?? 10], style === 'text' ? 1 : 0);
    return linesOf(String(held), STYLES[style].font, room).length;
  });
  sheet.setRow(row, { height: Math.min(HIGHEST, heightOfLines(Math.max(...lines), STYLES.text.font)) });
}
