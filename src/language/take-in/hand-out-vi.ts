import type { HandOutTexts } from './hand-out-texts';

export const handOutVi: HandOutTexts = {
  heading: 'Gửi biểu cho các đơn vị điền',
  to: 'Sổ tính cho',
  all: 'Tất cả: một sổ chung',
  each: 'Từng đơn vị: mỗi đơn vị một sổ (tệp nén .zip)',
  oneUnit: 'Một đơn vị',
  hints: {
    all: 'Ai nhận cũng như nhau; đơn vị chọn tên mình trong danh sách, mã tự hiện.',
    each: 'Ghi sẵn tên, mã và số kỳ trước của từng đơn vị nếu sổ này có.',
    unit: 'Ghi sẵn tên, mã và số kỳ trước của đơn vị nếu sổ này có.',
  },
  registerHints: {
    all: 'Ai nhận cũng như nhau; đơn vị chọn tên mình trong danh sách.',
    each: 'Ghi sẵn tên của từng đơn vị; chưa có dòng nào.',
    unit: 'Ghi sẵn tên của đơn vị; chưa có dòng nào.',
  },
  openWorkbook: 'Mở sổ mới',
  makeArchive: 'Tải tệp nén',
  opened: (name) => `Đã mở sổ mới trong cửa sổ Excel khác; hãy lưu, có thể đặt tên “${name}”, rồi gửi đi.`,
  saved: (name) =>
    `Đã đưa “${name}” vào mục Tải xuống. Nếu không thấy tệp, Excel trên máy này không cho tải: hãy dùng sổ chung hoặc từng đơn vị một.`,
};
