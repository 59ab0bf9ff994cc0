import { quoted } from '../phrases';
import type { SelfCheckTexts } from './texts';

const list = (sheets: readonly string[], others: number): string =>
  sheets.map(quoted).join(', ') + (others === 0 ? '' : ` và ${others} trang nữa`);

export const selfCheck: SelfCheckTexts = {
  title: 'Tự kiểm tra trên máy này',
  caution:
    'Việc này tạo rồi xóa các trang thử trong sổ đang mở; các trang khác không bị sửa, nhưng sau đó Excel không hoàn tác (Ctrl+Z) được các thao tác trước. Nên chạy trong một sổ trống mới tạo. Đừng gõ vào ô nào cho đến khi xong.',
  product: (version, build) => `Sổ Chỉ Số ${version} (bản dựng ${build})`,
  host: (name, version, platform) => `${name} ${version}, ${platform}`,
  decimalSign: (sign) => `Dấu thập phân của máy: ${quoted(sign)}`,
  counts: ({ passed, failed, notRun }) => `Đạt ${passed}, không đạt ${failed}, không chạy ${notRun}`,
  expectedAndFound: (expected, found) => `mong đợi ${expected}; nhận được ${found}`,
  stoppedBy: (error) => `dừng vì lỗi: ${error}`,
  sameAsBefore: 'Sổ tính còn nguyên như trước khi kiểm tra.',
  notSameAsBefore:
    'Sổ tính có chỗ khác trước khi kiểm tra, hoặc không đọc lại được để so. Hãy xem lại các trang, nếu có gì lạ thì đóng sổ mà không lưu.',
  changedSheets: (sheets, others) => `Trang khác trước: ${list(sheets, others)}`,
  leftBehind: (sheets, others) => `Chưa xóa được trang thử, hãy xóa bằng tay: ${list(sheets, others)}`,
  fault: (detail) => `Lỗi khi xóa trang thử hoặc khi so lại: ${detail}`,
  failures: 'Không đạt:',
  notRun: {
    models: (cases) => `Không kiểm được qua Excel (kiểu chữ, khung, độ rộng, quy tắc…): ${cases}`,
    'own-workbook': (cases) => `Cần một sổ tính riêng, không kiểm được ở sổ đang mở: ${cases}`,
    cancelled: (cases) => `Chưa chạy vì đã bấm dừng: ${cases}`,
    'not-cleaned': (cases) => `Chưa chạy vì không xóa được trang thử: ${cases}`,
  },
  moreLines: (lines) => `… và ${lines} dòng nữa`,
};
