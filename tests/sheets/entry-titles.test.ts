import { ENTRY_WORDS } from '../../src/sheets/entry/entry-words';

test.each([
  ['Chuyển đổi số tháng', 'tháng 5/2025', 'NHẬP SỐ LIỆU CHUYỂN ĐỔI SỐ THÁNG 5/2025'],
  ['Chuyển đổi số 6 tháng', '6 tháng đầu năm 2025', 'NHẬP SỐ LIỆU CHUYỂN ĐỔI SỐ 6 THÁNG ĐẦU NĂM 2025'],
  ['Chỉ tiêu năm', 'quý I/2025', 'NHẬP SỐ LIỆU CHỈ TIÊU NĂM QUÝ I/2025'],
  ['Bộ chỉ số 766', 'tháng 5/2025', 'NHẬP SỐ LIỆU BỘ CHỈ SỐ 766 THÁNG 5/2025'],
])('%s, %s: từ chung chỉ viết một lần', (vi, period, title) => {
  expect(ENTRY_WORDS.title({ shortTitle: { vi, en: vi } }, period)).toBe(title);
});
