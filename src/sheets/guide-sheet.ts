import { writeDate } from '../model/date-text';
import type { IndicatorSet } from '../model/indicator-set';
import type { CalendarDate, Period } from '../model/period';
import { writePeriod } from '../model/period-writing';
import type { Unit } from '../model/unit';
import type { RegisterDefinition } from '../registers/register-definition';
import type { CellStyle, SheetModel } from '../workbook/sheet-model';
import { statusWordsExplained } from './entry/entry-words';
import { GUIDE_SHEET } from './guide-words';
import { listPage, textRoom } from './paper';
import { REGISTER_WORDS } from './register/register-words';
import { SheetBuilder } from './sheet-builder';
import { textStyle } from './styles';
import { heightOfLines, linesOf } from './text-lines';

/** What a unit is told that fills in a sheet. */
export interface GuideContent {
  readonly of: GuideSubject;
  readonly period: Period;
  /** To whom the workbook is sent back. */
  readonly parent: Unit;
  readonly deadline: CalendarDate | null;
  /** Whose workbook it is: one unit's, or that of whoever fills it in and says so. */
  readonly unit: 'named' | 'to-choose';
}

/** What is filled in: figures, or a list of records. */
export type GuideSubject =
  | { readonly type: 'set'; readonly set: IndicatorSet }
  | { readonly type: 'register'; readonly register: RegisterDefinition };

const WIDTH = 90;
const STYLES = {
  title: textStyle(14, { bold: true }, { wrap: true }),
  line: textStyle(12, {}, { wrap: true, vertical: 'top' }),
} satisfies Readonly<Record<string, CellStyle>>;

/** How to fill in and send back: short, since it is read once. */
export function layoutGuideSheet(content: GuideContent): SheetModel {
  const sheet = new SheetBuilder(GUIDE_SHEET, STYLES);
  sheet.setColumn(0, { width: WIDTH });
  const { shortTitle } = content.of.type === 'set' ? content.of.set : content.of.register;
  sheet.put(0, 0, `Cách điền và gửi: ${shortTitle.vi}, ${writePeriod(content.period)}`, 'title');
  sheet.setRow(0, { height: 26 });
  lines(content).forEach((line, index) => {
    sheet.put(index + 1, 0, line, 'line');
    const height = heightOfLines(linesOf(line, STYLES.line.font, textRoom([WIDTH])).length, STYLES.line.font);
    sheet.setRow(index + 1, { height });
  });
  return sheet.build({
    tabColor: 'BF8F00',
    protection: { allow: ['select-locked-cells'] },
    page: { ...listPage(null), orientation: 'portrait' },
  });
}

function lines({ of, parent, deadline, unit }: GuideContent): readonly string[] {
  const limit = deadline === null ? '' : ` chậm nhất ngày ${writeDate(deadline)}`;
  return [
    ...(unit === 'named' ? [] : [`${CHOICE}${of.type === 'set' ? '; mã tự hiện' : ''}.`]),
    `Chỉ điền vào các ô trắng ở trang biểu;${of.type === 'set' ? ' ô xám để trống;' : ''} ô khác được khóa, không có mật khẩu.`,
    ...howToFill(of),
    'Dùng được với Excel, WPS, LibreOffice; có thể đổi tên tệp. Đừng xóa dòng, cột hay đổi mã, tên đơn vị.',
    'Gửi lần đầu để “Lần gửi” là 1; gửi lại vì sửa số liệu thì tăng lên 2, 3 …',
    `Gửi tệp về ${parent.name}${limit}.`,
  ].map((line, index) => `${index + 1}. ${line}`);
}

const CHOICE = 'Trước hết chọn tên đơn vị mình: bấm ô vàng ở trang biểu, bấm mũi tên cạnh ô';

function howToFill(of: GuideSubject): readonly string[] {
  switch (of.type) {
    case 'register':
      return [REGISTER_WORDS.help(of.register)];
    case 'set':
      return [
        'Gõ số như ô mẫu ở đầu biểu, không gõ dấu %. Không có số thì gõ chữ, đừng để trống và đừng gõ 0.',
        `Các chữ được gõ: ${statusWordsExplained(of.set)}.`,
      ];
  }
}
