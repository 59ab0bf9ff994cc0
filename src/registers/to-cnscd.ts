import type { RegisterSource } from './register-definition';

/**
 * Community digital teams. Xã Giao Minh's yearly report (2025) counts 21 of them in 21 hamlets and refers to a
 * "Biểu mẫu 1.3" without giving it: the columns are what its text speaks of (where, who, how supported) and what an
 * office needs to reach a team.
 */
export const toCnscd: RegisterSource = {
  id: 'to-cnscd',
  effectiveFrom: '2025-01-01',
  title: { vi: 'Danh sách Tổ công nghệ số cộng đồng', en: 'Register of community digital teams' },
  shortTitle: { vi: 'Danh sách Tổ công nghệ số cộng đồng', en: 'Community digital teams' },
  legalSource: 'Biểu mẫu 1.3 kèm báo cáo chuyển đổi số hằng năm của cấp xã',
  periodKinds: ['month', 'quarter', 'half', 'nine-months', 'year'],
  columns: [
    {
      code: 'ten-to',
      name: { vi: 'Tên tổ', en: 'Team' },
      headings: ['Tên Tổ công nghệ số cộng đồng', 'Tổ công nghệ số cộng đồng'],
      kind: 'text',
      required: true,
      width: 20,
      help: 'Tên tổ như trong quyết định thành lập.',
    },
    {
      code: 'xom',
      name: { vi: 'Xóm, khóm, ấp, thôn', en: 'Hamlet' },
      headings: ['Xóm', 'Khóm', 'Ấp', 'Thôn', 'Tổ dân phố', 'Địa bàn'],
      kind: 'text',
      required: true,
      width: 14,
      help: 'Nơi tổ hoạt động.',
    },
    {
      code: 'to-truong',
      name: { vi: 'Tổ trưởng', en: 'Head' },
      headings: ['Họ và tên tổ trưởng'],
      kind: 'text',
      required: true,
      width: 18,
      help: 'Họ và tên.',
    },
    {
      code: 'dien-thoai',
      name: { vi: 'Điện thoại', en: 'Telephone' },
      headings: ['Số điện thoại', 'SĐT'],
      kind: 'phone',
      width: 13,
      help: 'Đủ cả số 0 đứng đầu; nhiều số cách nhau bằng dấu chấm phẩy.',
    },
    {
      code: 'so-thanh-vien',
      name: { vi: 'Số thành viên', en: 'Members' },
      kind: 'count',
      required: true,
      width: 9,
      help: 'Số người trong tổ, kể cả tổ trưởng.',
    },
    {
      code: 'so-ho',
      name: { vi: 'Số hộ phụ trách', en: 'Households' },
      kind: 'count',
      width: 9,
      help: 'Số hộ mà tổ phụ trách.',
    },
    {
      code: 'nhom-zalo',
      name: { vi: 'Có nhóm Zalo', en: 'Zalo group' },
      headings: ['Nhóm Zalo'],
      kind: 'yes-no',
      width: 8,
      help: 'Có hoặc Không.',
    },
    {
      code: 'ngay-thanh-lap',
      name: { vi: 'Ngày thành lập', en: 'Founded' },
      kind: 'date',
      expected: 'by-period-end',
      width: 12,
      help: 'Ngày của quyết định thành lập: 12/4/2022.',
    },
    {
      code: 'quyet-dinh',
      name: { vi: 'Quyết định thành lập', en: 'Founding decision' },
      headings: ['Quyết định'],
      kind: 'document-number',
      width: 15,
      help: 'Số, ký hiệu của quyết định thành lập: 45/QĐ-UBND.',
    },
    {
      code: 'ghi-chu',
      name: { vi: 'Ghi chú', en: 'Remark' },
      kind: 'text',
      width: 12,
      help: 'Để trống nếu không có gì cần ghi.',
    },
  ],
  keyColumns: ['ten-to', 'xom'],
  printed: {
    heading: 'Danh sách Tổ công nghệ số cộng đồng {period}',
    record: 'tổ',
  },
};
