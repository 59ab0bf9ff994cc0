import { writeDate } from '../../model/date-text';
import { quoted } from '../phrases';
import type { OriginTexts } from './origin-texts';

/** Where a cell's content comes from, in Vietnamese. */
export const originVi: OriginTexts = {
  noValue: 'Ô này không chứa số liệu của đơn vị nào.',
  typed: 'Số gõ tay hoặc dán thẳng vào trang: chưa lần tổng hợp hay lần dán bảng nào ghi ô này.',
  taken: ({ file, sheet, cell, hash, received, isReceivedGuessed, revision, takenAt }) => {
    const times = revision === null ? '' : `, lần gửi ${revision}`;
    const day =
      received === null
        ? 'không rõ ngày nhận'
        : `nhận ngày ${writeDate(received)}${isReceivedGuessed ? ' (theo ngày của tệp)' : ''}`;
    return `Từ tệp ${quoted(file)}, trang ${quoted(sheet)}, ô ${cell}${times}; ${day}; tổng hợp lúc ${takenAt}; mã băm ${hash}.`;
  },
  pasted: ({ line, hash, pastedAt }) => `Từ văn bản dán, dòng ${line}; nhận lúc ${pastedAt}; mã băm ${hash}.`,
  pastedText: 'Văn bản dán',
  asReceived: (received) => `Giá trị lúc nhận: ${received}.`,
  edited: (held, received) => `Sửa tay sau tổng hợp: đang là ${held}, lúc nhận là ${received}.`,
  emptied: (received) => `Đã bị xóa sau tổng hợp: lúc nhận là ${received}.`,
};
