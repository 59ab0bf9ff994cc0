import { serialFromDate } from '../../src/model/excel-date';
import { readDateText } from '../../src/model/date-text';
import { recordLines } from '../../src/registers/record-line';
import type { RecordContent } from '../../src/sheets/register/register-layout';
import { H1_2023, H1_2025, registerTable, sample, TO_CNSCD, VAN_BAN } from '../support/register-table';

/** "Phụ lục: Danh sách văn bản ban hành 6 tháng đầu năm 2023" of huyện Vĩnh Lộc, its line breaks and double spaces apart. */
const VINH_LOC_LINES = [
  '- Quyết định số 236/QĐ-UBND, ngày 19/01/2023 của UBND huyện về phê duyệt kết quả xếp hạng mức độ chuyển đổi số trên địa bàn huyện năm 2022.',
  '- Công văn số 382/UBND-VHTT, ngày 20/02/2023 của UBND huyện về viết bài giới thiệu điển hình thực hiện chuyển đổi số.',
  '- Công văn số 473/UBND-VHTT, ngày 28/2/2023 của UBND huyện về kết quả tham gia khóa bồi dưỡng phổ cập kỹ năng số cộng đồng đến thành viên của Tổ công nghệ số cộng đồng và người dân.',
  '- Công văn số 1151/UBND-VHTT, ngày 27/4/2023 về triển khai Chương trình phối hợp tổ chức hoạt động thúc đẩy Chuyển đổi số tỉnh Thanh Hóa, giai đoạn 2023-2026 giữa ngành TT&TT và Tỉnh đoàn Thanh Hóa.',
  '- Kế hoạch số 102/KH-UBND, ngày 10/4/2023 về phát triển doanh nghiệp công nghệ số huyện Vĩnh Lộc đến năm 2025 và giai đoạn 2026-2030.',
];

const linesOf = (records: readonly RecordContent[]) =>
  recordLines(VAN_BAN, registerTable(VAN_BAN, H1_2023, records).records);

test('năm văn bản của huyện Vĩnh Lộc in ra đúng từng chữ', () => {
  expect(linesOf(sample('vinh-loc'))).toEqual(VINH_LOC_LINES);
});

test('ngày của Excel được viết theo Nghị định 30: tháng 1, 2 có số 0, nên chỉ khác văn bản ở ngày 28/2', () => {
  const asDates = sample('vinh-loc').map((record) => {
    const date = readDateText(String(record.get('ngay-ban-hanh')))!;
    return new Map([...record, ['ngay-ban-hanh', serialFromDate(date)] as const]);
  });
  expect(linesOf(asDates)).toEqual(
    VINH_LOC_LINES.map((line) => line.replace('ngày 28/2/2023', 'ngày 28/02/2023')),
  );
});

test('văn bản của huyện Minh Long: số của Đảng, cơ quan khác nhau, “về việc” giữ nguyên', () => {
  const lines = recordLines(VAN_BAN, registerTable(VAN_BAN, H1_2025, sample('minh-long')).records);
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(
    /^- Kế hoạch số 244-KH\/HU, ngày 05\/5\/2025 của Ban Thường vụ Huyện ủy về triển khai thực hiện Nghị quyết 57-NQ\/TW/,
  );
  expect(lines[3]).toBe(
    '- Công văn số 384/UBND-VX, ngày 17/4/2025 về việc tuyên truyền Ngày Đổi mới sáng tạo thế giới (21/4) và Ngày Sở hữu trí tuện thế giới (26/4).',
  );
});

test('danh sách không có mẫu câu thì không in câu nào', () => {
  const { records } = registerTable(TO_CNSCD, H1_2023, [{ 'ten-to': 'Tổ 1', xom: 'Xóm 1' }]);
  expect(recordLines(TO_CNSCD, records)).toEqual([]);
});
