import type { CellStyle } from '../../workbook/sheet-model';
import { BOX, textStyle } from '../styles';

const BODY = 13;
const TABLE = 12;

/** With the true minus sign, as in a printed text; the keyboard's hyphen is shorter than the plus beside it. */
const CHANGE_FORMAT = '+0.00;"\u2212"0.00;0.00';
const COUNT_CHANGE_FORMAT = '+#,##0;"\u2212"#,##0;0';

/** The styles of a report sheet by name. Black on white: it is printed (Nghị định 30/2020/NĐ-CP). */
export const REPORT_STYLES = {
  tag: textStyle(8),
  stale: textStyle(BODY, { bold: true, color: 'C00000' }, { horizontal: 'center' }),
  title: textStyle(14, { bold: true }, { horizontal: 'center', wrap: true }),
  source: textStyle(BODY, { italic: true }, { horizontal: 'center', wrap: true }),
  heading: textStyle(BODY, { bold: true }, { wrap: true }),
  caption: textStyle(BODY, {}, { wrap: true }),
  header: textStyle(TABLE, { bold: true }, { border: BOX, horizontal: 'center', wrap: true }),
  name: textStyle(TABLE, {}, { border: BOX, horizontal: 'left', indent: 1, wrap: true, numberFormat: '@' }),
  ordinal: textStyle(TABLE, {}, { border: BOX, horizontal: 'center' }),
  figure: textStyle(TABLE, {}, { border: BOX, horizontal: 'center' }),
  fixedFigure: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', numberFormat: '0.00' }),
  change: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', numberFormat: CHANGE_FORMAT }),
  countChange: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', numberFormat: COUNT_CHANGE_FORMAT }),
  percent: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', numberFormat: 'General"%"' }),
  fixedPercent: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', numberFormat: '0.00"%"' }),
  count: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', numberFormat: '#,##0' }),
  twoDigits: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', numberFormat: '00' }),
  answer: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', wrap: true, numberFormat: '@' }),
  remark: textStyle(TABLE, {}, { border: BOX, horizontal: 'left', wrap: true, numberFormat: '@' }),
  group: textStyle(TABLE, { bold: true }, { border: BOX, horizontal: 'left', indent: 1, wrap: true }),
  groupOrdinal: textStyle(TABLE, { bold: true }, { border: BOX, horizontal: 'center', numberFormat: '@' }),
  rank: textStyle(TABLE, { bold: true }, { border: BOX, horizontal: 'center' }),
  noteHeading: textStyle(12, { bold: true, italic: true }),
  note: textStyle(11, { italic: true }, { wrap: true, vertical: 'top' }),
  listLine: textStyle(BODY, {}, { wrap: true, vertical: 'top', indent: 1, numberFormat: '@' }),
  day: textStyle(
    TABLE,
    {},
    { border: BOX, horizontal: 'center', wrap: true, numberFormat: 'dd\\/mm\\/yyyy' },
  ),
  counted: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', wrap: true, numberFormat: '#,##0' }),
  short: textStyle(TABLE, {}, { border: BOX, horizontal: 'center', wrap: true, numberFormat: '@' }),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type ReportStyle = keyof typeof REPORT_STYLES;
