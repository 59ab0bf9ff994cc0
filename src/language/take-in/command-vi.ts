import { writeDate } from '../../model/date-text';
import type { UnitOutcome } from '../../model/submission-outcome';
import { quoted } from '../phrases';
import { combineVi } from './combine-vi';
import { SUGGESTION_REASONS } from '../suggestion-reasons';
import type { TakeInCommandTexts } from './command-texts';

export const OUTCOMES_VI: readonly (readonly [UnitOutcome, string])[] = [
  ['complete', 'đủ'],
  ['partly', 'một phần'],
  ['waiting', 'chờ quyết định'],
  ['refused', 'bị từ chối'],
  ['earlier', 'đã có từ lần trước'],
  ['not-sent', 'chưa gửi'],
];

/** What the command line says of a take-in, in Vietnamese. */
export const takeInCommandVi: TakeInCommandTexts = {
  help: `so-chi-so consolidate TỆP… --set S --period P --units units.csv --out F.xlsx [tùy chọn]

Nhận sổ tính các đơn vị gửi, kiểm từng ô, ghi vào một bảng tổng hợp; ghi rõ mỗi số từ tệp nào, ô nào.
Với danh sách (van-ban, to-cnscd): gộp mọi dòng vào một danh sách, ghi rõ đơn vị, tệp, và dòng nào trùng nhau.
TỆP là sổ tính hoặc thư mục; các tệp vào không bị sửa. Mã thoát 1 khi có tệp, ô bị từ chối hoặc việc chờ quyết định.

  --set S          bộ chỉ tiêu hoặc danh sách, ví dụ 766, van-ban
  --period P       kỳ: 2025-05, 2025-Q2, 2025-H1, 2025-9M, 2025, hoặc “tháng 5/2025”
  --units F        danh mục đơn vị; không có thì dùng danh mục trong sổ --with
  --out F          sổ tổng hợp sẽ ghi
  --with F         sổ tổng hợp lần trước: số, dòng đã nhận, chỗ sửa tay và nhật ký được giữ
  --deadline D     hạn gửi, ví dụ 05/06/2025
  --as-of D        số liệu tính đến ngày
  --decisions F    JSON: ngày nhận, đơn vị, tệp được tính, ô sửa tay, cột của bảng lạ (xem README)
  --completion C   khi nào đơn vị hoàn thành: every (mặc định) hoặc tỷ lệ, ví dụ 80%
  --workers N      số luồng đọc tệp, mặc định theo máy, nhiều nhất 4
  --force          ghi đè tệp đã có`,
  pasteHelp: `so-chi-so paste TỆP --set S --units units.csv --out F.xlsx [tùy chọn]

Đọc các bảng trong một tệp chữ (chép từ Cổng, Word, PDF, trang web) và ghi vào biểu nhập của từng kỳ trong bảng.
Dòng, cột không chắc là của ai, của chỉ tiêu nào thì không lấy và nói rõ; mã thoát 1 khi có số chưa lấy được.

  --set S     bộ chỉ tiêu có biểu nhiều đơn vị, ví dụ 766
  --units F   danh mục đơn vị
  --period P  chỉ lấy số của kỳ này; không ghi thì lấy mọi kỳ nêu trong chữ (cần có năm)
  --with F    sổ tính có sẵn để ghi thêm vào bản sao
  --out F     sổ tính sẽ ghi
  --force     ghi đè tệp đã có`,
  pasted: (set, period, cells, columns, sheet) =>
    `${set}, ${period}: ${cells} ô của ${columns} cột, ghi vào trang ${quoted(sheet)}.`,
  nothingTaken: (set, period) => `${set}, ${period}: không lấy được ô nào, nên không lập biểu.`,
  nothingWritten: 'Không có gì để ghi, nên không ghi tệp nào.',
  columnOfNoPeriod: (column, said, { first, last }) =>
    `Cột ${column} ${quoted(said)} (bảng ở dòng ${first}–${last}) không được lấy: không rõ là số liệu của kỳ nào. Hãy ghi đủ kỳ và năm (ví dụ “Tháng 5/2025”) vào tiêu đề cột rồi chạy lại.`,
  columnAsked: (heading) => `Chưa rõ cột ${quoted(heading)} là chỉ tiêu nào, nên không lấy.`,
  notInText: (units) => `Không có trong bảng: ${units.join('; ')}.`,
  summary: (set, period, counts) => {
    const units = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const parts = OUTCOMES_VI.filter(([outcome]) => counts[outcome] > 0).map(
      ([outcome, word]) => `${counts[outcome]} ${word}`,
    );
    return `${set}, ${period}: ${units} đơn vị – ${parts.join(', ')}.`;
  },
  taken: (values) => `${values} ô`,
  received: (date, isGuessed) => `nhận ${writeDate(date)}${isGuessed ? ' (theo ngày của tệp)' : ''}`,
  notSent: (units) => `Chưa gửi (${units.length}): ${units.join('; ')}.`,
  typedFor: (cells, units) =>
    `Số tự nhập vào bảng, không từ tệp nào của đơn vị (${cells} ô): ${units.join('; ')}.`,
  idleHeading: (decisions) => `Quyết định không khớp việc nào, nên không có tác dụng (${decisions}):`,
  idle: (section, key, choice) =>
    `${section} ${key}${choice === null ? '' : ` → ${quoted(choice)}`}: hãy xem lại tên tệp, mã và tên đơn vị đúng như tệp ghi, mã chỉ tiêu.`,
  changedHeading: (values) => `Khác lần nhận trước (${values} ô):`,
  changedValue: (unit, indicator, cell, before, after) =>
    `${unit}, ${indicator} (${cell}): ${before} → ${after}`,
  questionsHeading: (questions) => `Chờ quyết định (${questions}):`,
  whichUnit: (file, code, name) =>
    `${file}: ${quoted(name)}${code === '' ? '' : ` (mã ${code})`} là đơn vị nào?`,
  suggestion: (unit, code, percent, reason) =>
    `có thể là ${unit} (mã ${code}), giống ${percent} %: ${SUGGESTION_REASONS.vi[reason]}`,
  whichFile: (unit, files) => `${unit}: tệp nào được tính – ${files.map(quoted).join(', ')}?`,
  whichValue: (unit, indicator, held, taken, brought) =>
    `${unit}, ${indicator}: đang là ${held} (sửa tay${taken === null ? '' : `, lúc nhận là ${taken}`}), tệp ghi ${brought}; đang giữ số sửa tay.`,
  whichMapping: (file, sheet) => `${file} › ${sheet}: cột nào là chỉ tiêu nào?`,
  howToDecide: 'Ghi quyết định vào tệp JSON rồi chạy lại với --decisions; --json in sẵn khóa của từng việc.',
  ...combineVi,
};
