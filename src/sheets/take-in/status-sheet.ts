import type { Account, UnitAccount } from '../../consolidation/account/account';
import { contentHash } from '../../model/content-hash';
import { writeDate } from '../../model/date-text';
import type { IndicatorSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import type { UnitOutcome } from '../../model/submission-outcome';
import type { CellContent, CellStyle, SheetModel } from '../../workbook/sheet-model';
import { entrySheetName } from '../entry/entry-layout';
import { listPage, textRoom } from '../paper';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { SheetBuilder } from '../sheet-builder';
import { BOX, FILL, textStyle } from '../styles';
import { heightOfLines, linesOf } from '../text-lines';

/** What the sheet tells of. */
export interface SubmissionStatus extends Pick<Account, 'units'> {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly deadline: CalendarDate | null;
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style: keyof typeof STYLES;
  readonly content: (unit: UnitAccount, index: number) => CellContent;
}

const OUTCOME: Readonly<Record<UnitOutcome, string>> = {
  complete: 'Đã gửi đủ',
  partly: 'Đã gửi, còn thiếu',
  waiting: 'Chờ quyết định',
  refused: 'Bị từ chối',
  earlier: 'Đã có từ lần trước',
  'not-sent': 'CHƯA GỬI',
};

const STYLES = {
  hidden: textStyle(8, { color: 'FFFFFF' }),
  title: textStyle(14, { bold: true }, { horizontal: 'center', wrap: true }),
  subtitle: textStyle(13, { italic: true }, { horizontal: 'center', wrap: true }),
  header: textStyle(12, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  text: textStyle(12, {}, { border: BOX, wrap: true, numberFormat: '@' }),
  centred: textStyle(12, {}, { border: BOX, horizontal: 'center', wrap: true }),
  missing: textStyle(12, { bold: true }, { border: BOX, horizontal: 'center', wrap: true, fill: FILL.fault }),
  line: textStyle(12, {}, { wrap: true }),
} satisfies Readonly<Record<string, CellStyle>>;

const COLUMNS: readonly Column[] = [
  { heading: 'TT', width: 6, style: 'centred', content: (_, index) => index + 1 },
  { heading: 'Mã', width: 12, style: 'text', content: ({ unit }) => unit.code },
  { heading: 'Đơn vị', width: 34, style: 'text', content: ({ unit }) => unit.name },
  { heading: 'Tình trạng', width: 20, style: 'centred', content: ({ outcome }) => OUTCOME[outcome] },
  { heading: 'Ngày nhận', width: 16, style: 'centred', content: receivedText },
  { heading: 'Đúng hạn', width: 14, style: 'centred', content: ({ daysLate }) => lateText(daysLate) },
  { heading: 'Số ô đã có', width: 10, style: 'centred', content: ({ filled }) => filled },
  { heading: 'Số ô cần', width: 10, style: 'centred', content: ({ asked }) => asked },
  { heading: 'Lần gửi', width: 8, style: 'centred', content: ({ revision }) => revision },
  { heading: 'Tệp', width: 34, style: 'text', content: ({ file }) => file?.name ?? null },
];
const ROW = { tag: 0, title: 1, subtitle: 2, header: 3, first: 4 } as const;
const LAST = COLUMNS.length - 1;

/** "Nộp 766 T5-2025". */
export function statusSheetName(set: IndicatorSet, period: Period): string {
  return `Nộp ${entrySheetName(set, period)}`.slice(0, 31);
}

/** "Tình hình nộp báo cáo": who sent, when, in time or not, and how much of what is asked. Made anew at every take-in. */
export function layoutStatusSheet(status: SubmissionStatus): SheetModel {
  const { set, period, deadline, units } = status;
  const sheet = new SheetBuilder(statusSheetName(set, period), STYLES);
  const hash = contentHash(JSON.stringify([deadline, units.map(({ unit, ...rest }) => [unit.code, rest])]));
  const tag = { set: { id: `nop:${set.id}` }, period, comparison: period, inputHash: hash };
  sheet.put(ROW.tag, 0, writeReportTag(tag), 'hidden');
  sheet.setRow(ROW.tag, { hidden: true });
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: LAST });
  sheet.putAcross(across(ROW.title), 'TÌNH HÌNH NỘP BÁO CÁO', 'title');
  const limit = deadline === null ? '' : `; hạn gửi ${writeDate(deadline)}`;
  sheet.putAcross(across(ROW.subtitle), `${set.shortTitle.vi}, ${writePeriod(period)}${limit}`, 'subtitle');
  sheet.setRow(ROW.title, { height: 24 });
  sheet.setRow(ROW.subtitle, { height: 22 });
  sheet.setRow(ROW.header, { height: 34 });
  COLUMNS.forEach(({ heading, width }, column) => {
    sheet.put(ROW.header, column, heading, 'header');
    sheet.setColumn(column, { width });
  });
  units.forEach((unit, index) => {
    const row = ROW.first + index;
    const isMissing = unit.outcome === 'not-sent' || unit.outcome === 'refused';
    const texts = COLUMNS.map(({ content }) => content(unit, index));
    texts.forEach((content, column) => {
      const style = COLUMNS[column]?.style ?? 'text';
      sheet.put(row, column, content, isMissing && column === 3 ? 'missing' : style);
    });
    sheet.setRow(row, { height: rowHeight(texts) });
  });
  let row = ROW.first + units.length + 1;
  for (const line of totals(status)) {
    sheet.putAcross(across(row), line, 'line');
    const room = textRoom(COLUMNS.map(({ width }) => width));
    sheet.setRow(row, {
      height: heightOfLines(linesOf(line, STYLES.line.font, room).length, STYLES.line.font),
    });
    row += 1;
  }
  return sheet.build({
    tabColor: '548235',
    freeze: { rows: ROW.first, columns: 0 },
    names: [{ name: REPORT_TAG_NAME, range: { top: ROW.tag, left: 0, bottom: ROW.tag, right: 0 } }],
    page: {
      ...listPage({ first: ROW.header, last: ROW.header }),
      printArea: { top: ROW.title, left: 0, bottom: row - 1, right: LAST },
    },
  });
}

function receivedText({ received, isReceivedGuessed }: UnitAccount): string | null {
  if (received === null) return null;
  return isReceivedGuessed ? `${writeDate(received)} *` : writeDate(received);
}

function lateText(daysLate: number | null): string | null {
  if (daysLate === null) return null;
  return daysLate === 0 ? 'đúng hạn' : `trễ ${daysLate} ngày`;
}

function rowHeight(texts: readonly CellContent[]): number {
  const lines = COLUMNS.map(({ width }, column) => {
    const text = texts[column];
    return typeof text === 'string' ? linesOf(text, STYLES.text.font, textRoom([width])).length : 1;
  });
  return Math.max(20, heightOfLines(Math.max(...lines), STYLES.text.font));
}

/** How many sent, in time and whole; those that did not send by name. */
function totals({ units, deadline }: SubmissionStatus): readonly string[] {
  const has = (...outcomes: readonly UnitOutcome[]) =>
    units.filter(({ outcome }) => outcomes.includes(outcome));
  const sent = has('complete', 'partly', 'earlier');
  const whole = units.filter(({ filled, asked }) => filled === asked);
  const inTime = sent.filter(({ daysLate }) => daysLate === 0);
  const notSent = has('not-sent');
  return [
    `Đã gửi: ${sent.length}/${units.length} đơn vị; đủ số liệu: ${whole.length}/${units.length} đơn vị.`,
    ...(deadline === null ? [] : [`Gửi đúng hạn: ${inTime.length}/${units.length} đơn vị.`]),
    ...(notSent.length === 0
      ? []
      : [`Chưa gửi (${notSent.length}): ${notSent.map(({ unit }) => unit.name).join('; ')}.`]),
    ...(units.some(({ isReceivedGuessed }) => isReceivedGuessed)
      ? ['* Ngày của tệp, chưa có người xác nhận là ngày nhận.']
      : []),
  ];
}
