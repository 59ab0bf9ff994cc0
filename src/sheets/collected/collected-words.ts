import type { IndicatorSet } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import { shortPeriodText } from '../../model/period-writing';
import { statusWordsExplained } from '../entry/entry-words';

/** The official forms are Vietnamese whatever language the messages are in. */
export const COLLECTED_WORDS = {
  title: (set: Pick<IndicatorSet, 'shortTitle'>, period: string) =>
    `SỐ LIỆU CÁC ĐƠN VỊ GỬI: ${set.shortTitle.vi} ${period}`.toUpperCase(),
  titleOfPage: (title: string, page: number, pages: number) => `${title} (trang ${page}/${pages})`,
  help: (set: Pick<IndicatorSet, 'statuses'>) =>
    `Mỗi đơn vị một dòng, mỗi ô của biểu một cột. Thay cho số có thể gõ: ${statusWordsExplained(set)}. ` +
    'Mỗi dòng được nhận ra theo mã và tên đơn vị: đừng sửa cột Mã; khi sắp xếp, hãy chọn đủ các cột. Khó khăn, vướng mắc ở các cột cuối, in ở trang kết quả tổng hợp.',
  remarks: 'Khó khăn, vướng mắc',
} as const;

const NAME_END = 'TH';

/** The tab of a collected sheet: "cap-xa 6T-2023 TH". */
export function collectedSheetName({ id }: Pick<IndicatorSet, 'id'>, period: Period): string {
  return `${id} ${shortPeriodText(period)} ${NAME_END}`;
}
