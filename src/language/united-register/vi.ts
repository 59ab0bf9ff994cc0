import { quoted } from '../phrases';
import { OUTCOMES_VI } from '../take-in/command-vi';
import type { SaidRecord, UnitedRegisterTexts } from './texts';

/** What the command line says of registers that are united, in Vietnamese. */
export const unitedRegisterVi: UnitedRegisterTexts = {
  summary: (register, period, records, counts) => {
    const units = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const parts = OUTCOMES_VI.filter(([outcome]) => counts[outcome] > 0).map(
      ([outcome, word]) => `${counts[outcome]} ${word}`,
    );
    return `${register}, ${period}: ${records} dòng; ${units} đơn vị – ${parts.join(', ')}.`;
  },
  records: (count) => `${count} dòng`,
  takenAsSent: (records) =>
    `${records} dòng có lỗi vẫn được lấy nguyên văn; cột “Cần xem lại” ở trang tổng hợp đã đánh dấu. Hãy hỏi đơn vị rồi sửa.`,
  duplicatesHeading: (groups) => `Trùng nhau (${groups}), mọi dòng đều được giữ:`,
  duplicates: (records) => `${quoted(records[0].name)} – ${records.map(place).join('; ')}`,
  howToMend:
    'Hãy hỏi đơn vị rồi xóa dòng thừa ở trang tổng hợp, hoặc chấp nhận kèm ghi chú; cột “Trùng với” đã đánh dấu.',
  leftBehindHeading: (count) => `Dòng chỉ có trong tệp không được tính (${count}), chưa lấy:`,
  leftBehind: (records, others, file, by) =>
    `${file}: ${records.map(({ name, row }) => `${quoted(name)} (dòng ${row})`).join(', ')}${others === 0 ? '' : ` và ${others} dòng nữa`}; tệp được tính là ${quoted(by)}`,
  howToTake:
    'Nếu các dòng này vẫn đúng, hãy đề nghị đơn vị gửi một tệp có đủ, hoặc chọn tệp khác bằng --decisions.',
  more: (lines) => `… và ${lines} mục nữa; --json in đủ.`,
};

function place({ unit, file, row }: SaidRecord): string {
  return `${unit} (${file}, dòng ${row})`;
}
