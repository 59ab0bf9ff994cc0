import { writePeriod } from '../../model/period-writing';
import { periodSaidBy, quoted } from '../phrases';
import { takeInCommandVi } from '../take-in/command-vi';
import { unitedRegisterVi } from '../united-register/vi';
import { vi } from '../vi';
import type { CommandLanguage, CommandLineTexts } from './texts';

const period = periodSaidBy(writePeriod);
const either = (values: readonly string[]) => values.join(' hay ');

const commandLine: CommandLineTexts = {
  takeIn: takeInCommandVi,
  unitedRegister: unitedRegisterVi,
  help: {
    overview: `Sổ Chỉ Số: biểu nhập, kiểm tra, xếp hạng và báo cáo chỉ số.

Cách dùng: so-chi-so LỆNH [tùy chọn]

  sets       liệt kê, kiểm tra, xuất các bộ chỉ tiêu; liệt kê danh sách theo dõi
  template   tạo biểu nhập của một bộ chỉ tiêu cho một kỳ
  check      kiểm tra các biểu đã nhập
  consolidate  nhận sổ tính các đơn vị gửi vào một bảng tổng hợp
  paste      đọc các bảng trong một tệp chữ vào biểu nhập
  report     xếp hạng, so sánh và lập báo cáo

  --json     in một tài liệu JSON thay cho chữ
  --lang en  in bằng tiếng Anh
  --help     giải thích (đứng sau một lệnh: giải thích lệnh đó)

Mã thoát: 0 xong; 1 có lỗi số liệu chưa xử lý; 2 gọi sai hoặc không đọc, không ghi được tệp;
70 lỗi của chính chương trình.`,
    sets: `so-chi-so sets [TỆP…] [--export S --out F.xlsx] [tùy chọn]

Liệt kê các bộ chỉ tiêu có sẵn và các danh sách theo dõi; nêu tệp thì kiểm tra và liệt kê các danh mục chỉ tiêu trong tệp
(mã thoát 1 khi có lỗi).

  --export S  ghi danh mục của bộ chỉ tiêu S ra một sổ tính để sửa thành bộ mới
  --out F     sổ tính sẽ ghi
  --force     ghi đè tệp đã có
  --json      mã, tên, căn cứ, ngày hiệu lực, các chỉ tiêu; với danh sách theo dõi là các cột`,
    template: `so-chi-so template --set S --period P --units units.csv --out F.xlsx [tùy chọn]

Tạo sổ tính có biểu nhập, danh mục đơn vị và trang chấp nhận.

  --set S          bộ chỉ tiêu, ví dụ 766, hoặc danh sách, ví dụ van-ban
  --period P       kỳ: 2025-05, 2025-Q2, 2025-H1, 2025-9M, 2025, hoặc “tháng 5/2025”
  --units F        danh mục đơn vị: CSV UTF-8 có dòng đầu code,name,kind,aliases,parent
  --out F          sổ tính sẽ ghi
  --sets F         sổ tính có danh mục chỉ tiêu tự làm; sổ mới mang theo danh mục ấy
  --as-of D        số liệu tính đến ngày, ví dụ 31/05/2025
  --with F         sổ tính có biểu kỳ trước: biểu mới lấy số kỳ trước từ đó
  --arrangement A  matrix (nhiều đơn vị trên một trang) hoặc form (biểu của một đơn vị); mặc định matrix nếu có
  --unit MÃ        với form hoặc danh sách: của đơn vị này; mặc định đơn vị tổng hợp
  --for-units DIR  thay cho --out: mỗi đơn vị một tệp trong thư mục DIR, hoặc trong một tệp nén nếu DIR là tên .zip;
                   biểu được bảo vệ, không mật khẩu
  --for-all F      thay cho --out: một sổ tính chung, đơn vị nào nhận thì chọn tên mình trong danh sách
  --deadline D     hạn gửi, in ở trang hướng dẫn của sổ tính gửi đi
  --force          ghi đè tệp đã có`,
    check: `so-chi-so check TỆP… [tùy chọn]

Kiểm tra mọi biểu nhập trong các sổ tính; mã thoát 1 khi còn lỗi chưa được chấp nhận.

  --units F     danh mục đơn vị; nếu không có thì dùng danh mục trong sổ tính
  --accepted F  JSON: [{"key": "…", "by": "họ tên", "note": "lý do"}], thêm vào trang Chấp nhận`,
    consolidate: takeInCommandVi.help,
    paste: takeInCommandVi.pasteHelp,
    report: `so-chi-so report TỆP… --section S@P [--section …] --out F.xlsx [tùy chọn]

Xếp hạng, so sánh, đánh giá theo chỉ tiêu giao và ghi báo cáo vào một sổ tính mới; các tệp vào không bị sửa.
Bộ chỉ tiêu có biểu riêng từng đơn vị thì mỗi đơn vị có biểu trong các tệp là một phần của báo cáo.

  --section S@P[:Q]  bộ chỉ tiêu S của kỳ P, so với kỳ Q (mặc định kỳ liền trước), ví dụ 766@2025-05;
                     danh sách chỉ có kỳ, ví dụ van-ban@2023-H1
  --plan F           các phần ghi trong JSON: {"sections": [{"set": "766", "period": "2025-05"}]}
  --out F            sổ tính sẽ ghi
  --csv F            ghi thêm số liệu, thứ hạng và đánh giá ra CSV
  --layout L         dung-mau (mặc định, đúng mẫu văn bản) hoặc day-du (thêm STT, tăng/giảm, thay đổi hạng, đánh giá)
  --ties T           competition (mặc định: 1, 2, 2, 4) hoặc dense (1, 2, 2, 3)
  --figures K        numbers (mặc định) hoặc text: in số kiểu Việt Nam trên máy dùng dấu chấm thập phân
  --decimals D       as-published (mặc định: 54,6) hoặc fixed (54,60)
  --completion C     khi nào đơn vị hoàn thành: every (mặc định: mọi chỉ tiêu được giao) hoặc tỷ lệ, ví dụ 80%
  --increase I       “tăng thêm 10%” là points (điểm %) hoặc relative (so với số năm trước); không ghi thì chưa đánh giá
  --units F          danh mục đơn vị; nếu không có thì dùng danh mục trong sổ tính
  --accepted F       JSON: [{"key": "…", "by": "họ tên", "note": "lý do"}]
  --force            ghi đè tệp đã có`,
  },
  faults: {
    'unknown-command': ({ command }) =>
      `Không có lệnh ${quoted(command)}; gõ so-chi-so --help để xem các lệnh.`,
    'unknown-option': ({ option }) =>
      `Không có tùy chọn ${quoted(option)} ở lệnh này; gõ thêm --help sau lệnh để xem cách dùng.`,
    'option-value': ({ option }) =>
      `Tùy chọn ${quoted(option)} thiếu giá trị, hoặc có giá trị mà không nhận; gõ thêm --help sau lệnh để xem cách dùng.`,
    'stray-word': ({ word }) => `Không hiểu ${quoted(word)} ở đây; gõ thêm --help sau lệnh để xem cách dùng.`,
    'missing-option': ({ option }) => `Thiếu ${option}; gõ thêm --help sau lệnh để xem cách dùng.`,
    'no-files-in-folder': ({ folder }) =>
      `Thư mục ${folder} không có tệp nào; hãy xem lại đường dẫn, hoặc chép các tệp đơn vị gửi vào đó.`,
    'missing-files': () => 'Chưa nêu sổ tính nào; hãy ghi tên một hoặc nhiều tệp .xlsx sau tên lệnh.',
    'bad-choice': ({ option, value, choices }) =>
      `${option} ${quoted(value)} không có; hãy chọn ${either(choices)}.`,
    'unknown-set': ({ id, known }) => `Không có bộ chỉ tiêu ${quoted(id)}; hiện có: ${known.join(', ')}.`,
    'unknown-period': ({ text }) =>
      `Không hiểu kỳ ${quoted(text)}; hãy ghi như 2025-05, 2025-Q2, 2025-H1, 2025-9M, 2025.`,
    'period-kind': ({ set, period: id }) =>
      `Bộ chỉ tiêu ${set} không báo cáo theo ${period(id)}; hãy chọn một loại kỳ khác.`,
    'bad-comparison': ({ period: id, comparison }) =>
      `Không so ${period(id)} với ${period(comparison)} được; hãy chọn một kỳ trước đó.`,
    'definition-changed': ({ set, period: id, comparison }) =>
      `Không so ${period(id)} với ${period(comparison)} được: biểu ${set} của hai kỳ lập theo hai phiên bản khác nhau của bộ chỉ tiêu. Hãy chuyển số liệu kỳ cũ sang biểu mới chèn, hoặc bỏ biểu kỳ cũ ra.`,
    'bad-completion': ({ text }) =>
      `Không hiểu --completion ${quoted(text)}; hãy ghi every hoặc một tỷ lệ như 80%.`,
    'options-exclude': ({ option, other }) => `Chỉ dùng một trong hai: ${option} hoặc ${other}.`,
    'bad-section': ({ text }) =>
      `Không hiểu phần báo cáo ${quoted(text)}; hãy ghi như 766@2025-05 hoặc 766@2025-05:2025-04.`,
    'not-a-matrix': ({ set }) =>
      `Bộ chỉ tiêu ${quoted(set)} không có biểu nhiều đơn vị để dán bảng vào; hãy nhập biểu của từng đơn vị.`,
    'no-period-in-text': ({ path }) =>
      `Chữ trong tệp ${path} không nêu rõ một kỳ, có cả năm, ở đầu cột hay ở dòng trên bảng; hãy ghi --period.`,
    'several-periods-in-text': ({ path, lines }) =>
      `Các dòng trên một bảng của tệp ${path} nêu nhiều kỳ (${lines.map(({ line, text }) => `dòng ${line} ${quoted(text)}`).join('; ')}), nên không rõ số liệu của kỳ nào; hãy chỉ để một kỳ ở các dòng ấy.`,
    'other-period-kind-in-text': ({ path, line, text, period: id, set }) =>
      `Dòng ${line} của tệp ${path} (${quoted(text)}) nêu ${period(id)}, mà bộ chỉ tiêu ${set} không báo cáo theo kỳ ấy, nên không ghi gì; nếu chữ ghi nhầm, hãy sửa lại hoặc ghi --period.`,
    'bad-whole-number': ({ option, value }) =>
      `Tùy chọn ${option} cần một số nguyên từ 1, không phải ${quoted(value)}.`,
    'bad-date': ({ text }) => `Không hiểu ngày ${quoted(text)}; hãy ghi như 31/05/2025.`,
    'no-such-file': ({ path }) => `Không có tệp ${quoted(path)}; hãy xem lại tên và thư mục.`,
    'unreadable-file': ({ path, detail }) =>
      `Không đọc được tệp ${quoted(path)} (${detail}); hãy xem đó có phải tệp và có quyền đọc không.`,
    'not-a-workbook': ({ path }) =>
      `Tệp ${quoted(path)} không phải sổ tính .xlsx đọc được; nếu là .xls, có mật khẩu hoặc bị hỏng, hãy mở bằng Excel rồi lưu lại thành .xlsx.`,
    'unsafe-file': ({ path }) =>
      `Tệp ${quoted(path)} phình ra quá lớn khi mở nên không được đọc; hãy chép các biểu sang một sổ tính mới.`,
    'no-entry-sheet': ({ paths }) =>
      `Không thấy biểu nhập nào của Sổ Chỉ Số trong ${paths.map(quoted).join(', ')}; hãy tạo biểu bằng lệnh template.`,
    'no-definition': ({ paths }) =>
      `Không thấy danh mục chỉ tiêu nào trong ${paths.map(quoted).join(', ')}; hãy xuất một danh mục bằng sets --export rồi sửa.`,
    'broken-definition': ({ paths, first, others }) =>
      `Danh mục chỉ tiêu trong ${paths.map(quoted).join(', ')} có lỗi. ${first}${others === 0 ? '' : ` Còn ${others} lỗi nữa; xem đủ bằng lệnh sets.`}`,
    'no-sheet-of-period': ({ set, period: id }) =>
      `Các tệp đã nêu không có biểu ${set} của ${period(id)}; hãy thêm tệp chứa biểu đó.`,
    'unit-not-listed': ({ code }) =>
      `Danh mục không có đơn vị mã ${quoted(code)}; hãy xem lại mã trong tệp nêu ở --units.`,
    'no-parent': ({ sheet }) =>
      `Trang ${quoted(sheet)} không có dòng đơn vị tổng hợp và cũng không có danh mục đơn vị; hãy thêm --units.`,
    'units-needed': ({ set, parent, period: id, otherArrangement }) =>
      `Biểu ${set} ghi mỗi đơn vị cấp dưới một dòng, mà danh mục không có đơn vị nào dưới ${parent} trong ${period(id)}; hãy thêm đơn vị cấp dưới vào tệp nêu ở --units${otherArrangement === null ? '' : `, hoặc thêm --arrangement ${otherArrangement} để lập biểu của riêng ${parent}`}.`,
    'nobody-below': ({ parent, period: id }) =>
      `Không có ai để gửi biểu: danh mục không có đơn vị nào dưới ${parent} trong ${period(id)}; hãy dùng --out thay cho --for-units để lập biểu của ${parent}.`,
    'nothing-to-rank': ({ set, period: id }) =>
      `Không có đơn vị cấp dưới nào để xếp hạng theo ${set} trong ${period(id)}; hãy thêm đơn vị vào danh mục, tạo biểu bằng lệnh template rồi nhập số liệu.`,
    'not-a-csv': ({ path }) =>
      `Tệp ${quoted(path)} không phải CSV; hãy lưu danh mục đơn vị bằng “CSV UTF-8” rồi nêu tệp đó.`,
    'broken-units': ({ path, first, others }) =>
      `Danh mục ${quoted(path)} có lỗi. ${first}${others === 0 ? '' : ` Còn ${others} lỗi nữa.`}`,
    'not-json': ({ path }) =>
      `Tệp ${quoted(path)} không phải JSON đúng cú pháp; hãy xem lại dấu ngoặc, dấu phẩy và dấu nháy.`,
    'broken-json': ({ path, detail }) => `Tệp ${quoted(path)} không đúng dạng: ${detail}.`,
    'output-folder-missing': ({ folder }) =>
      `Không có thư mục ${quoted(folder)} để ghi; hãy tạo thư mục trước.`,
    'output-exists': ({ path }) =>
      `Tệp ${quoted(path)} đã có; hãy chọn tên khác hoặc thêm --force để ghi đè.`,
    'outputs-collide': ({ path }) => `Hai tệp ra cùng là ${quoted(path)}; hãy đặt tên khác nhau.`,
    'output-is-input': ({ path }) =>
      `Không ghi đè tệp đầu vào ${quoted(path)}; hãy chọn tên khác cho tệp ra.`,
    'output-open': ({ path }) =>
      `Tệp ${quoted(path)} đang mở trong một chương trình khác; hãy đóng lại rồi chạy lại.`,
    'output-unwritable': ({ path, detail }) =>
      `Không ghi được tệp ${quoted(path)} (${detail}); hãy xem quyền ghi, hoặc chọn tên hay thư mục khác.`,
    'not-for-registers': ({ option }) =>
      `Tùy chọn ${option} không dùng cho danh sách, sổ theo dõi; hãy bỏ đi.`,
    'records-would-be-lost': ({ path, units }) =>
      `Tệp ${quoted(path)} đang có dòng của ${units.join('; ')} mà lần này không nhận được dòng nào, nên không ghi đè; hãy chọn tệp --out khác, thêm tệp của các đơn vị đó, hoặc dùng --with để nhận thêm vào tệp ấy.`,
    'no-register-of-period': ({ register, period: id }) =>
      `Các tệp đã nêu không có danh sách ${register} của ${period(id)}; hãy thêm tệp chứa danh sách đó.`,
  },
  noFindings: (sheets) => `Đã kiểm tra ${sheets} biểu: không có gì cần lưu ý.`,
  findingCounts: ({ error, warning, note }) => `Tổng cộng: ${error} lỗi, ${warning} cảnh báo, ${note} lưu ý.`,
  acceptedBy: (by, note) => `đã chấp nhận: ${by} – ${note}`,
  key: (key) => `khóa: ${key}`,
  blocked: (errors) =>
    `Chưa lập được báo cáo: còn ${errors} lỗi. Hãy sửa số liệu, hoặc chấp nhận kèm tên và ghi chú ở trang Chấp nhận.`,
  unexpected: (detail) =>
    `Chương trình gặp lỗi không lường trước; các tệp vào vẫn nguyên vẹn. Hãy gửi dòng dưới đây cho người phát triển.\n${detail}`,
  written: (path) => `Đã ghi ${path}`,
  printedFindings: (warnings, accepted) =>
    `In kèm dưới bảng: ${warnings} cảnh báo, ${accepted} lỗi đã được chấp nhận.`,
  notCarried: (sheets) =>
    `Không mang sang sổ báo cáo: ${sheets.join('; ')}; cùng với màu sắc, ghi chú và cột riêng trên các biểu nhập.`,
  rankingHeading: (indicator, set, now, before) =>
    `${indicator} – ${set}, ${period(now)} so với ${period(before)}`,
  formHeading: (set, unit, now) => `${set} – ${unit}, ${period(now)}`,
  rankingColumns: { rank: 'Hạng', unit: 'Đơn vị', change: 'Tăng/giảm', movement: 'Thay đổi hạng' },
};

/** Every text of the command line in Vietnamese. */
export const commandVi: CommandLanguage = { ...vi, commandLine };
