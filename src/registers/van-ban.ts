import type { RegisterSource } from './register-definition';

/** As documents of the state's offices are called (Nghị định 30/2020/NĐ-CP, Điều 7): those that such lists name, commonest first. */
const KINDS = [
  'Quyết định',
  'Kế hoạch',
  'Công văn',
  'Báo cáo',
  'Chương trình',
  'Quy chế',
  'Thông báo',
  'Nghị quyết',
  'Chỉ thị',
  'Quy định',
  'Hướng dẫn',
  'Đề án',
  'Phương án',
  'Tờ trình',
  'Giấy mời',
  'Công điện',
  'Biên bản',
];

/**
 * Issued documents. The list of huyện Vĩnh Lộc (báo cáo 6 tháng đầu năm 2023, "Danh sách văn bản ban hành") prints a
 * line for each; xã Giao Minh's yearly report (2025) refers to a "Biểu mẫu 1.4" without giving it, so the columns are
 * the parts of such a line, which are those by which Nghị định 30/2020/NĐ-CP registers a document.
 */
export const vanBan: RegisterSource = {
  id: 'van-ban',
  effectiveFrom: '2020-03-05',
  title: { vi: 'Danh sách văn bản ban hành', en: 'Register of issued documents' },
  shortTitle: { vi: 'Danh sách văn bản', en: 'Issued documents' },
  legalSource: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
  periodKinds: ['month', 'quarter', 'half', 'nine-months', 'year'],
  columns: [
    {
      code: 'loai',
      name: { vi: 'Loại văn bản', en: 'Kind of document' },
      headings: ['Loại', 'Tên loại văn bản', 'Thể loại'],
      kind: 'choice',
      choices: KINDS,
      required: true,
      width: 15,
      help: 'Chọn trong danh sách, hoặc gõ tên loại khác.',
    },
    {
      code: 'so-ky-hieu',
      name: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
      headings: ['Số hiệu', 'Số văn bản', 'Số hiệu văn bản'],
      kind: 'document-number',
      required: true,
      width: 20,
      help: 'Gõ cả số và ký hiệu, không có chữ “Số”: 236/QĐ-UBND.',
    },
    {
      code: 'ngay-ban-hanh',
      name: { vi: 'Ngày ban hành', en: 'Date of issue' },
      headings: ['Ngày', 'Ngày tháng', 'Ngày, tháng, năm', 'Ngày văn bản'],
      kind: 'date',
      expected: 'in-period',
      required: true,
      width: 16,
      help: 'Ngày ghi trên văn bản, trong kỳ báo cáo: 19/01/2023.',
    },
    {
      code: 'co-quan',
      name: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
      headings: ['Đơn vị ban hành', 'Nơi ban hành'],
      kind: 'text',
      width: 18,
      help: 'Như viết trong câu: UBND huyện. Để trống thì câu liệt kê không nêu cơ quan.',
    },
    {
      code: 'trich-yeu',
      name: { vi: 'Trích yếu', en: 'Subject' },
      headings: ['Trích yếu nội dung', 'Nội dung', 'Nội dung văn bản', 'Tên văn bản'],
      kind: 'text',
      required: true,
      width: 46,
      help: 'Nội dung của văn bản, không cần gõ “V/v” hay “Về việc”.',
    },
    {
      code: 'ghi-chu',
      name: { vi: 'Ghi chú', en: 'Remark' },
      kind: 'text',
      width: 14,
      help: 'Để trống nếu không có gì cần ghi.',
    },
  ],
  keyColumns: ['so-ky-hieu', 'ngay-ban-hanh', 'co-quan'],
  printed: {
    heading: 'Danh sách văn bản ban hành {period}',
    record: 'văn bản',
    countedBy: 'loai',
    line: '- {loai} số {so-ky-hieu}, ngày {ngay-ban-hanh}[ của {co-quan}] {trich-yeu:about}.',
  },
};
