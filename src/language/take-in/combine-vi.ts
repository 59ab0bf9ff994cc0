import { completionRuleVi } from '../judgement/completion-rule';
import { quoted } from '../phrases';
import type { CombineTexts } from './combine-texts';

/** What is said of results of many units together. */
export const combineVi: CombineTexts = {
  heading: 'Kết quả toàn địa bàn',
  hint: 'Cộng số, tính lại tỷ lệ từ tử số và mẫu số, đếm đơn vị đạt, gom khó khăn, vướng mắc của các đơn vị đã gửi; điền tỷ lệ hoàn thành vào biểu cấp trên nếu ô còn trống.',
  make: 'Lập bảng kết quả',
  combined: (sheet, counted, count, units) =>
    `Kết quả toàn địa bàn ở trang ${quoted(sheet)}: ${count}/${units} đơn vị ${counted === 'files' ? 'đã gửi' : 'có số liệu'}.`,
  completion: (count, expected, rule, undecided) =>
    `Hoàn thành (${completionRuleVi(rule)}): ${count}/${expected} đơn vị${undecided.length === 0 ? '' : `; chưa kết luận được: ${undecided.join('; ')}`}.`,
  feed: (feed) => {
    switch (feed.type) {
      case 'undecided':
        return 'Chưa điền tỷ lệ hoàn thành vào biểu cấp trên vì còn đơn vị chưa kết luận được.';
      case 'filled':
        return `Đã điền ${percent(feed.value)} vào ô ${feed.cell}, trang ${quoted(feed.sheet)}.`;
      case 'held':
        return feed.same
          ? `Ô ${feed.cell}, trang ${quoted(feed.sheet)} đã đúng là ${percent(feed.value)}.`
          : `Ô ${feed.cell}, trang ${quoted(feed.sheet)} đang là ${feed.held}, tính từ các đơn vị là ${percent(feed.value)}; ô được giữ nguyên.`;
    }
  },
};

const percent = (value: number) => `${String(value).replace('.', ',')}%`;
