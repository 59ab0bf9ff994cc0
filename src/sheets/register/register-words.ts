import { GUIDE_WORDS } from '../guide-words';
import type { HandOutKind } from '../entry/entry-content';
import { isUnited, type RegisterColumn, type RegisterDefinition } from '../../registers/register-definition';

/** The official forms are Vietnamese whatever language the messages are in. */
export const REGISTER_WORDS = {
  /** Nothing is typed into the register of many units. */
  title: (register: RegisterDefinition, period: string) =>
    `${isUnited(register) ? '' : 'NHẬP '}${register.printed.heading.replace('{period}', period)}`.toUpperCase(),
  source: ({ legalSource }: RegisterDefinition) => `(theo ${legalSource})`,
  unit: 'Đơn vị lập:',
  period: 'Kỳ số liệu:',
  asOf: 'Tính đến ngày:',
  help: ({ printed, columns }: RegisterDefinition) => {
    const dates = columns.some(({ kind }) => kind === 'date') ? ' Ngày gõ như 19/01/2023.' : '';
    return (
      `Mỗi ${printed.record} một dòng; dòng trống không tính. Cột có dấu * phải điền.${dates} ` +
      'Hết dòng kẻ thì gõ tiếp bên dưới.'
    );
  },
  ordinal: 'STT',
} as const;

/** An office's own sheet, or one that is handed out. */
export type RegisterUse = 'own' | HandOutKind;

/** The instructions over the table. */
export function registerHelp(register: RegisterDefinition, use: RegisterUse): string {
  if (isUnited(register)) return UNITED_HELP;
  const help = REGISTER_WORDS.help(register);
  switch (use) {
    case 'own':
      return help;
    case 'hand-out':
      return `${help} ${GUIDE_WORDS.seeGuide}`;
    case 'hand-out-to-choose':
      return `${GUIDE_WORDS.chooseFirst} ${help} ${GUIDE_WORDS.seeGuide}`;
  }
}

const UNITED_HELP =
  'Ô vàng: còn trống hoặc không đọc được. Dòng màu cam: có ở một dòng khác nữa (cột “Trùng với”) hoặc có lỗi khi gửi (cột “Cần xem lại”); ' +
  'hỏi đơn vị, sửa hoặc xóa dòng thừa; nếu là hai việc khác nhau thì chấp nhận kèm ghi chú.';

/** Joined by a space that breaks no line. */
const MARK_OF_REQUIRED = '\u00a0*';

/** "Số, ký hiệu *": what must be filled in is marked. */
export function entryHeading({ name, required }: RegisterColumn): string {
  return required ? `${name.vi}${MARK_OF_REQUIRED}` : name.vi;
}

/** Heading texts by which a column is known, as a sheet or a document of its own words may have them. */
export function headingsOf({ name, headings }: RegisterColumn): readonly string[] {
  return [name.vi, ...headings];
}
