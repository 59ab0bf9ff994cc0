import type { StatusSpelling } from '../../consolidation/written-content';
import { decimal } from '../../model/decimal';
import type { FigureIndicator, IndicatorSet } from '../../model/indicator-set';
import { writeNumber } from '../../model/number-writing';
import type { MissingStatus } from '../../model/observation';

/** The official forms are Vietnamese whatever language the messages are in. */
export const ENTRY_WORDS = {
  title: (set: Pick<IndicatorSet, 'shortTitle'>, period: string) =>
    `NHẬP SỐ LIỆU ${titled(set.shortTitle.vi, period)}`.toUpperCase(),
  consolidatedTitle: (set: Pick<IndicatorSet, 'shortTitle'>, period: string) =>
    `TỔNG HỢP SỐ LIỆU ${titled(set.shortTitle.vi, period)}`.toUpperCase(),
  period: 'Kỳ số liệu:',
  asOf: 'Số liệu tính đến ngày:',
  sample: 'Gõ số như ô này:',
  help: (words: string) =>
    `Gõ hoặc dán số vào ô trắng. Thay cho số có thể gõ: ${words}. Chưa gửi số liệu: để trống cả dòng. ` +
    'Mỗi dòng được nhận ra theo mã và tên đơn vị: đừng sửa cột Mã; khi sắp xếp, hãy chọn đủ các cột.',
  handOutHelp: (words: string, closedFor: string | null) =>
    `Gõ hoặc dán số vào ô trắng, không gõ dấu %. Không có số thì gõ: ${words}.` +
    (closedFor === null ? '' : ` Ô xám để trống: chỉ ${closedFor} có số liệu.`),
  code: 'Mã',
  ordinal: 'STT',
  name: 'Đơn vị',
  currentBand: (period: string) => `KỲ NÀY: ${period.toUpperCase()}`,
  previousBandFrom: (period: string, sheet: string) =>
    `KỲ TRƯỚC: ${period.toUpperCase()} (lấy từ trang ${sheet})`,
  previousBandTyped: (period: string) => `KỲ TRƯỚC: ${period.toUpperCase()} (nhập tay)`,
} as const;

/** "Chuyển đổi số 6 tháng" and "6 tháng đầu năm 2025" have words in common, which are said once. */
function titled(title: string, period: string): string {
  const words = period.split(' ');
  const common = words.map((_, end) => words.slice(0, end + 1).join(' '));
  const said = common.filter((start) => title.endsWith(` ${start}`)).at(-1) ?? '';
  return `${title.slice(0, title.length - said.length).trimEnd()} ${period}`;
}

/** The words a cell may hold instead of a figure: the short form first, as the instructions name it. */
export const STATUS_WORDS: Readonly<Record<Exclude<MissingStatus, 'blank'>, readonly [string, ...string[]]>> =
  {
    'no-activity': ['KPS', 'không phát sinh'],
    'not-applicable': ['KAD', 'không áp dụng'],
    'not-submitted': ['chưa gửi'],
    'not-assigned': ['*'],
  };

/** How a status is written into a cell. */
export const STATUS_SPELLING: StatusSpelling = {
  'no-activity': STATUS_WORDS['no-activity'][0],
  'not-applicable': STATUS_WORDS['not-applicable'][0],
  'not-submitted': STATUS_WORDS['not-submitted'][0],
  'not-assigned': STATUS_WORDS['not-assigned'][0],
};

const STATUS_MEANING: Readonly<Record<Exclude<MissingStatus, 'blank'>, string>> = {
  'no-activity': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  'not-submitted': 'chưa gửi',
  'not-assigned': 'không giao chỉ tiêu',
};

/** "KPS (không phát sinh), KAD (không áp dụng), * (không giao chỉ tiêu)". */
export function statusWordsExplained(set: Pick<IndicatorSet, 'statuses'>): string {
  return set.statuses
    .filter((status) => status !== 'not-submitted')
    .map((status) => `${STATUS_WORDS[status][0]} (${STATUS_MEANING[status]})`)
    .join(', ');
}

/** "%, từ 0 đến 100". */
export function measureText(indicator: FigureIndicator): string {
  return `${indicator.unitOfMeasure}, từ ${bound(indicator.range.min)} đến ${bound(indicator.range.max)}`;
}

/** "% (0–100)", under the column's heading. */
export function measureHeading({ unitOfMeasure, range }: FigureIndicator): string {
  return `${unitOfMeasure} (${bound(range.min)}–${bound(range.max)})`;
}

function bound(text: string): string {
  return writeNumber(decimal(text), { grouping: true });
}
