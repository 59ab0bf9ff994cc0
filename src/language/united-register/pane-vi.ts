import type { UnitedPaneTexts } from './pane-texts';
import { recordsVi } from './records-vi';

export const unitedPaneVi: UnitedPaneTexts = {
  ...recordsVi,
  duplicatesHeading: (groups) => `Trùng nhau (${groups})`,
  leftBehindHeading: (files) => `Dòng chỉ có trong tệp không được tính (${files} tệp)`,
  howToTake: 'Nếu các dòng này vẫn đúng, hãy đề nghị đơn vị gửi một tệp có đủ, hoặc chọn tính tệp kia.',
  write: (records, units) => `Ghi ${records} dòng của ${units} đơn vị`,
  nothingToWrite: 'Chưa có dòng nào để ghi.',
  asNewSheet: 'Danh sách tổng hợp là một trang mới; trang đang có không bị sửa.',
  willMark: (duplicates) => `${duplicates} nhóm dòng trùng nhau: giữ cả, đánh dấu.`,
  willLeave: (records) => `${records} dòng chỉ có trong tệp không được tính: không lấy.`,
  staysOpen: (questions) => `${questions} việc chưa quyết định: chưa lấy các dòng đó.`,
};
