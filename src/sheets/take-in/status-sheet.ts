import type { Account, UnitAccount } from '../../consolidation/account/account';
import type { ConsolidationMemory } from '../../consolidation/memory';
import { contentHash } from '../../model/content-hash';
import { writeDate } from '../../model/date-text';
import type { IndicatorSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import { vietnamTime } from '../../model/vietnam-time';
import type { CellStyle, SheetModel } from '../../workbook/sheet-model';
import { entrySheetName } from '../entry/entry-layout';
import { listPage, textRoom } from '../paper';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { SheetBuilder } from '../sheet-builder';
import { BOX, FILL, textStyle } from '../styles';
import { heightOfLines, linesOf } from '../text-lines';
import { rowHeight } from './row-height';
import { statusColumns, type StatusRow } from './status-columns';
import { statusTotals } from './status-totals';

/** What the sheet tells of. */
export interface SubmissionStatus extends Pick<Account, 'units'>, Pick<ConsolidationMemory, 'origins'> {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly deadline: CalendarDate | null;
  /** When it was so, ISO 8601. */
  readonly takenAt: string;
}

const INDENT = 1;
const STYLES = {
  hidden: textStyle(8, { color: 'FFFFFF' }),
  title: textStyle(14, { bold: true }, { horizontal: 'center', wrap: true }),
  subtitle: textStyle(13, { italic: true }, { horizontal: 'center', wrap: true }),
  header: textStyle(12, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  text: textStyle(12, {}, { border: BOX, wrap: true, horizontal: 'left', indent: INDENT, numberFormat: '@' }),
  centred: textStyle(12, {}, { border: BOX, horizontal: 'center', wrap: true }),
  percent: textStyle(12, {}, { border: BOX, horizontal: 'center', numberFormat: '0.0' }),
  missing: textStyle(12, { bold: true }, { border: BOX, horizontal: 'center', wrap: true, fill: FILL.fault }),
  line: textStyle(12),
} satisfies Readonly<Record<string, CellStyle>>;

const ROW = { tag: 0, title: 1, subtitle: 2, header: 3, first: 4 } as const;
const LEAST_HEIGHT = 20;

/** "Nộp 766 T5-2025". */
export function statusSheetName(set: IndicatorSet, period: Period): string {
  return `Nộp ${entrySheetName(set, period)}`.slice(0, 31);
}

/** "Tình hình nộp báo cáo": who sent, when, in time or not, and how much of what is asked. Made anew at every take-in. */
export function layoutStatusSheet(status: SubmissionStatus): SheetModel {
  const { set, period, deadline } = status;
  const sheet = new SheetBuilder(statusSheetName(set, period), STYLES);
  const units = rowsOf(status);
  const columns = statusColumns(units, deadline !== null);
  const last = columns.length - 1;
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: last });
  const tag = { set: { id: `nop:${set.id}` }, period, comparison: period, inputHash: hashOf(status) };
  sheet.put(ROW.tag, 0, writeReportTag(tag), 'hidden');
  sheet.setRow(ROW.tag, { hidden: true });
  sheet.putAcross(across(ROW.title), 'TÌNH HÌNH NỘP BÁO CÁO', 'title');
  sheet.putAcross(across(ROW.subtitle), subtitle(status), 'subtitle');
  sheet.setRow(ROW.title, { height: 24 });
  sheet.setRow(ROW.subtitle, { height: 22 });
  sheet.setRow(ROW.header, { height: 36 });
  columns.forEach(({ heading, width }, column) => {
    sheet.put(ROW.header, column, heading, 'header');
    sheet.setColumn(column, { width });
  });
  units.forEach((unit, index) => {
    const row = ROW.first + index;
    const texts = columns.map(({ content }) => content(unit, index));
    columns.forEach(({ style }, column) => {
      sheet.put(row, column, texts[column] ?? null, style(unit));
    });
    const cells = columns.map(({ width, style }, column) => ({
      text: texts[column],
      width,
      indent: style(unit) === 'text' ? INDENT : 0,
    }));
    sheet.setRow(row, { height: Math.max(LEAST_HEIGHT, rowHeight(cells, STYLES.text.font)) });
  });
  const room = textRoom(columns.map(({ width }) => width));
  let row = ROW.first + units.length + 1;
  // A row a line: no row grows beyond what Excel allows, and a long list of names may go on on the next page.
  for (const line of statusTotals(status.units, deadline !== null)) {
    for (const text of linesOf(line, STYLES.line.font, room)) {
      sheet.putAcross(across(row), text, 'line');
      sheet.setRow(row, { height: heightOfLines(1, STYLES.line.font) });
      row += 1;
    }
  }
  return sheet.build({
    tabColor: '548235',
    freeze: { rows: ROW.first, columns: 0 },
    names: [{ name: REPORT_TAG_NAME, range: { top: ROW.tag, left: 0, bottom: ROW.tag, right: 0 } }],
    page: {
      ...listPage({ first: ROW.header, last: ROW.header }),
      printArea: { top: ROW.title, left: 0, bottom: row - 1, right: last },
    },
  });
}

/** Each unit with the file that counts, be it of this take-in or of an earlier one. */
function rowsOf({ units, origins, set, period }: SubmissionStatus): readonly StatusRow[] {
  const earlier = new Map(
    origins
      .filter((origin) => origin.set === set.id && origin.period === period.id)
      .sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))
      .map(({ unit, file }) => [unit, file]),
  );
  return units.map((account) => {
    const isEarlier = account.outcome === 'earlier';
    return {
      account,
      file: account.file?.name ?? (isEarlier ? (earlier.get(account.unit.code) ?? null) : null),
    };
  });
}

function subtitle({ set, period, deadline, takenAt }: SubmissionStatus): string {
  const limit = deadline === null ? '' : `; hạn gửi ${writeDate(deadline)}`;
  return `${set.shortTitle.vi}, ${writePeriod(period)}${limit} (cập nhật ${vietnamTime(takenAt)})`;
}

function hashOf({ units, deadline, takenAt }: SubmissionStatus): string {
  const told = units.map(({ unit, ...rest }: UnitAccount) => [unit.code, rest]);
  return contentHash(JSON.stringify([deadline, takenAt, told]));
}
