import { quoted } from '../phrases';
import type { RecordTexts, SaidRecord } from './record-texts';

/** What is said of records that are united, in Vietnamese. */
export const recordsVi: RecordTexts = {
  records: (count) => `${count} dòng`,
  takenAsSent: (records) =>
    `${records} dòng có lỗi vẫn được lấy nguyên văn; cột “Cần xem lại” ở trang tổng hợp đánh dấu. Hãy hỏi đơn vị rồi sửa.`,
  duplicates: (records) => `${quoted(records[0].name)} – ${records.map(place).join('; ')}`,
  howToMend:
    'Hãy hỏi đơn vị rồi xóa dòng thừa ở trang tổng hợp, hoặc chấp nhận kèm ghi chú; cột “Trùng với” đánh dấu.',
  leftBehind: (records, others, file, by) =>
    `${file}: ${records.map(({ name, row }) => `${quoted(name)} (dòng ${row})`).join(', ')}${others === 0 ? '' : ` và ${others} dòng nữa`}; tệp được tính là ${quoted(by)}`,
};

function place({ unit, file, row }: SaidRecord): string {
  return `${unit} (${file}, dòng ${row})`;
}
