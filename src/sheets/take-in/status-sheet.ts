import type { Account, UnitAccount } from '../../consolidation/account/account';
import type { ConsolidationMemory } from '../../consolidation/memory';
import type { RegisterAccount } from '../../consolidation/registers/register-account';
import { contentHash } from '../../model/content-hash';
import { writeDate } from '../../model/date-text';
import type { IndicatorSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import { vietnamTime } from '../../model/vietnam-time';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { CellStyle, SheetModel } from '../../workbook/sheet-model';
import { entrySheetName } from '../entry/entry-layout';
import { listPage, textRoom } from '../paper';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { SheetBuilder } from '../sheet-builder';
import { BOX, FILL, textStyle } from '../styles';
import { heightOfLines, linesOf } from '../text-lines';
import { rowHeight } from './row-height';
import { figureAmounts, RECORD_AMOUNTS } from './status-amounts';
import { statusColumns } from './status-columns';
import type { SentAccount, SentAmounts, StatusRow } from './status-row';
import { recordTotals, statusTotals } from './status-totals';

/** When it was so, and for which deadline. */
interface StatusMoment {
  readonly period: Period;
  readonly deadline: CalendarDate | null;
  /** ISO 8601. */
  readonly takenAt: string;
}

const INDENT = 1;

/** Who sent figures. */
export interface SubmissionStatus
  extends StatusMoment, Pick<Account, 'units'>, Pick<ConsolidationMemory, 'origins'> {
  readonly set: IndicatorSet;
}

/** Who sent records. */
export interface RecordStatus extends StatusMoment, Pick<RegisterAccount, 'units'> {
  readonly register: RegisterDefinition;
}

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
/** Of a sheet's name in Excel. */
const LONGEST_NAME = 31;

/** "Tình hình nộp báo cáo": who sent, when, in time or not, and how much of what is asked. Made anew at every take-in. */
export function layoutStatusSheet(status: SubmissionStatus): SheetModel {
  const rows = rowsOf(status);
  return layoutStatus({
    ...status,
    of: status.set,
    rows,
    amounts: figureAmounts(rows),
    totals: statusTotals(status.units, status.deadline !== null),
  });
}

/** The same of a register: how many records each unit sent, and whether something is wrong with them. */
export function layoutRecordStatus(status: RecordStatus): SheetModel {
  return layoutStatus({
    ...status,
    of: status.register,
    rows: status.units.map((account) => ({ account, file: account.file?.name ?? null })),
    amounts: RECORD_AMOUNTS,
    totals: recordTotals(status.units, status.deadline !== null),
  });
}

interface StatusContent<Told extends SentAccount> extends StatusMoment {
  readonly of: Pick<IndicatorSet, 'id' | 'shortTitle'>;
  readonly rows: readonly StatusRow<Told>[];
  readonly amounts: SentAmounts<Told>;
  readonly totals: readonly string[];
}

function layoutStatus<Told extends SentAccount>(status: StatusContent<Told>): SheetModel {
  const { of, period, deadline, rows: units, amounts, totals } = status;
  // "Nộp 766 T5-2025"
  const name = `Nộp ${entrySheetName(of, period)}`.slice(0, LONGEST_NAME);
  const sheet = new SheetBuilder(name, STYLES);
  const columns = statusColumns(units, deadline !== null, amounts);
  const last = columns.length - 1;
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: last });
  const tag = { set: { id: `nop:${of.id}` }, period, comparison: period, inputHash: hashOf(status) };
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
  for (const line of totals) {
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
function rowsOf({ units, origins, set, period }: SubmissionStatus): readonly StatusRow<UnitAccount>[] {
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

function subtitle({ of, period, deadline, takenAt }: Omit<StatusContent<SentAccount>, 'amounts'>): string {
  const limit = deadline === null ? '' : `; hạn gửi ${writeDate(deadline)}`;
  return `${of.shortTitle.vi}, ${writePeriod(period)}${limit} (cập nhật ${vietnamTime(takenAt)})`;
}

function hashOf({ rows, deadline, takenAt }: Omit<StatusContent<SentAccount>, 'amounts'>): string {
  const told = rows.map(({ account: { unit, ...rest } }) => [unit.code, rest]);
  return contentHash(JSON.stringify([deadline, takenAt, told]));
}
