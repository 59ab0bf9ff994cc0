import { OUTCOMES_VI } from '../take-in/command-vi';
import { recordsVi } from './records-vi';
import type { UnitedRegisterTexts } from './texts';

/** What the command line says of registers that are united, in Vietnamese. */
export const unitedRegisterVi: UnitedRegisterTexts = {
  ...recordsVi,
  summary: (register, period, records, counts) => {
    const units = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const parts = OUTCOMES_VI.filter(([outcome]) => counts[outcome] > 0).map(
      ([outcome, word]) => `${counts[outcome]} ${word}`,
    );
    return `${register}, ${period}: ${recordsVi.records(records)}; ${units} đơn vị – ${parts.join(', ')}.`;
  },
  duplicatesHeading: (groups) => `Trùng nhau (${groups}), mọi dòng đều được giữ:`,
  leftBehindHeading: (count) => `Dòng chỉ có trong tệp không được tính (${count}), chưa lấy:`,
  howToTake:
    'Nếu các dòng này vẫn đúng, hãy đề nghị đơn vị gửi một tệp có đủ, hoặc chọn tệp khác bằng --decisions.',
  more: (lines) => `… và ${lines} mục nữa; --json in đủ.`,
};
