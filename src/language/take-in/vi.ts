import { writeDate } from '../../model/date-text';
import type { FindingDetails } from '../../model/finding';
import { parsePeriodId } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import { nothing, quoted } from '../phrases';
import type { TakeInFindingTexts } from './take-in-findings';

const FORMAT: Readonly<Record<FindingDetails['file-other-format']['format'], string>> = {
  xls: 'sổ tính kiểu cũ (.xls, Excel 97–2003)',
  xlsb: 'sổ tính nhị phân (.xlsb)',
  'xml-2003': 'bảng tính XML của Excel 2003',
  ods: 'bảng tính OpenDocument (.ods)',
};
const KIND: Readonly<Record<FindingDetails['file-not-workbook']['kind'], string>> = {
  text: 'tệp chữ (.csv, .txt)',
  pdf: 'tệp PDF',
  'web-page': 'trang web được lưu dưới tên của sổ tính',
  word: 'văn bản (Word, OpenDocument)',
  zip: 'tệp nén, bên trong không phải sổ tính',
  unknown: 'một loại tệp khác',
};
const DANGER: Readonly<Record<FindingDetails['file-unsafe']['danger'], string>> = {
  bytes: 'dung lượng tệp (byte)',
  parts: 'số phần trong tệp',
  inflated: 'dung lượng sau khi giải nén (byte)',
  ratio: 'số lần phình ra khi giải nén',
  cells: 'số ô',
  columns: 'số định nghĩa cột',
  rows: 'số dòng',
  elements: 'số phần tử XML',
  merges: 'số vùng gộp ô',
  entities: 'số thực thể XML tự đặt',
};
const INSTEAD: Readonly<Record<FindingDetails['superseded']['because'], string>> = {
  later: 'gửi sau nên được tính thay',
  chosen: 'được chọn để tính thay',
  same: 'có số liệu giống hệt và được tính thay',
};
/** As many as can be taken in at a glance. */
const MOST_NAMED = 8;
const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join('; ')
    : `${names.slice(0, MOST_NAMED).join('; ')} và ${names.length - MOST_NAMED} ô nữa`;
const number = new Intl.NumberFormat('vi-VN');
const period = (id: string): string => {
  const parsed = parsePeriodId(id);
  return parsed === null ? quoted(id) : writePeriod(parsed);
};

/** What is said of the files that units send, in Vietnamese. */
export const takeInFindingsVi: TakeInFindingTexts = {
  'file-empty': {
    title: 'Tệp rỗng',
    fault: () => 'Tệp không có byte nào.',
    remedy: () => 'Hãy đề nghị đơn vị gửi lại; thường do tải thư chưa xong.',
    brief: nothing,
  },
  'file-encrypted': {
    title: 'Tệp có mật khẩu',
    fault: () => 'Tệp được khóa bằng mật khẩu nên không đọc được.',
    remedy: () =>
      'Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu và nhận lại.',
    brief: nothing,
  },
  'file-other-format': {
    title: 'Không phải tệp .xlsx',
    fault: ({ format }) => `Đây là ${FORMAT[format]}.`,
    remedy: () => 'Hãy mở bằng Excel, chọn Lưu thành › Sổ làm việc Excel (.xlsx) rồi nhận lại.',
    brief: ({ format }) => format,
  },
  'file-not-workbook': {
    title: 'Không phải sổ tính',
    fault: ({ kind }) => `Đây là ${KIND[kind]}, không phải sổ tính .xlsx.`,
    remedy: ({ kind }) =>
      kind === 'text' || kind === 'word' || kind === 'web-page' || kind === 'pdf'
        ? 'Hãy mở tệp, chép bảng số liệu rồi dùng mục Dán bảng; hoặc đề nghị đơn vị gửi sổ tính.'
        : 'Hãy giải nén hoặc đề nghị đơn vị gửi đúng sổ tính.',
    brief: nothing,
  },
  'file-damaged': {
    title: 'Tệp hỏng',
    fault: ({ part }) => `Tệp bị hỏng hoặc bị cắt cụt (${part}).`,
    remedy: () => 'Hãy thử mở bằng Excel rồi lưu lại; không được thì đề nghị đơn vị gửi lại.',
    brief: nothing,
  },
  'file-unsafe': {
    title: 'Tệp không an toàn để mở',
    fault: ({ danger, found, limit }) =>
      `${DANGER[danger][0]?.toUpperCase() ?? ''}${DANGER[danger].slice(1)} là ${number.format(found)}, quá mức ${number.format(limit)} mà chương trình nhận mở.`,
    remedy: () =>
      'Hãy mở bằng Excel, chép riêng trang biểu sang một sổ mới rồi nhận sổ đó; nếu không rõ tệp từ đâu, đừng mở.',
    brief: nothing,
  },
  'file-too-slow': {
    title: 'Đọc tệp quá lâu',
    fault: ({ seconds }) => `Sau ${seconds} giây vẫn chưa đọc xong nên đã dừng.`,
    remedy: () => 'Hãy mở bằng Excel, chép riêng trang biểu sang một sổ mới rồi nhận sổ đó.',
    brief: nothing,
  },
  'file-unforeseen': {
    title: 'Lỗi chưa lường trước khi đọc tệp',
    fault: ({ detail }) => `Chương trình gặp lỗi: ${detail}.`,
    remedy: () => 'Hãy mở bằng Excel rồi lưu lại; nếu vẫn lỗi, hãy gửi tệp này cho người hỗ trợ.',
    brief: nothing,
  },
  'file-twice': {
    title: 'Tệp lặp lại',
    fault: ({ otherFile }) => `Tệp này giống hệt ${quoted(otherFile)}.`,
    remedy: () => 'Chỉ tính một lần.',
    brief: ({ otherFile }) => otherFile,
  },
  'no-sheet-of-ours': {
    title: 'Không có biểu',
    fault: ({ sheets }) =>
      sheets.length === 0
        ? 'Tệp không có trang tính nào đọc được.'
        : `Không trang nào là biểu của chương trình (${sheets.map(quoted).join(', ')}).`,
    remedy: () => 'Hãy đề nghị đơn vị điền vào biểu đã gửi; hoặc chép bảng số liệu rồi dùng mục Dán bảng.',
    brief: nothing,
  },
  'other-set': {
    title: 'Biểu của bộ chỉ tiêu khác',
    fault: ({ set, wanted }) => `Trang này là biểu ${quoted(set)}, đang tổng hợp ${quoted(wanted)}.`,
    remedy: () => 'Hãy tổng hợp riêng bộ chỉ tiêu đó, hoặc đề nghị đơn vị gửi đúng biểu.',
    brief: ({ set }) => set,
  },
  'other-period': {
    title: 'Biểu của kỳ khác',
    fault: ({ period: found, wanted }) => `Trang này của ${period(found)}, đang tổng hợp ${period(wanted)}.`,
    remedy: () => 'Nếu đơn vị ghi nhầm kỳ, hãy sửa ô kỳ báo cáo trong tệp rồi nhận lại; không thì bỏ qua.',
    brief: ({ period: found }) => period(found),
  },
  'nothing-filled-in': {
    title: 'Biểu chưa điền',
    fault: () => 'Không ô số liệu nào được điền.',
    remedy: () => 'Số liệu đã có được giữ nguyên. Hãy đề nghị đơn vị điền rồi gửi lại.',
    brief: nothing,
  },
  'cells-left-blank': {
    title: 'Còn ô để trống',
    fault: ({ indicators, asked }) =>
      `Đơn vị để trống ${indicators.length}/${asked} ô: ${listed(indicators)}.`,
    remedy: () =>
      'Hãy đề nghị đơn vị điền nốt rồi gửi lại; không phát sinh thì gõ KPS. Các ô khác đã được nhận.',
    brief: ({ indicators, asked }) => `${indicators.length}/${asked} ô`,
  },
  'unit-unmatched': {
    title: 'Chưa rõ của đơn vị nào',
    fault: ({ code, name }) => {
      if (code === '' && name === '') return 'Trang không ghi mã và tên đơn vị.';
      if (name === '') return `Chỉ có mã ${quoted(code)}, không có tên đơn vị nên không chắc là đơn vị nào.`;
      return code === ''
        ? `Danh mục không có đơn vị nào tên ${quoted(name)}.`
        : `Danh mục không có đơn vị nào mã ${quoted(code)}, tên ${quoted(name)}.`;
    },
    remedy: ({ suggestion }) =>
      suggestion === null
        ? 'Hãy chọn đơn vị trong danh mục, hoặc bỏ qua.'
        : `Có phải ${quoted(suggestion)}? Hãy chọn đơn vị trong danh mục; tên đã chọn được nhớ cho lần sau.`,
    brief: ({ name }) => name,
  },
  'unit-not-in-period': {
    title: 'Đơn vị không có trong kỳ',
    fault: ({ validFrom, validTo }) => {
      if (validFrom !== null && validTo !== null) {
        return `Đơn vị chỉ có từ ngày ${writeDate(validFrom)} đến ngày ${writeDate(validTo)}.`;
      }
      if (validTo !== null) return `Đơn vị chỉ có đến hết ngày ${writeDate(validTo)}.`;
      return validFrom === null
        ? 'Đơn vị không có trong kỳ này.'
        : `Đơn vị chỉ có từ ngày ${writeDate(validFrom)}.`;
    },
    remedy: ({ successors }) =>
      successors.length === 0
        ? 'Hãy xem lại kỳ báo cáo, hoặc hiệu lực trong danh mục đơn vị.'
        : `Nay thuộc ${successors.join(', ')}: hãy đề nghị đơn vị mới gửi số liệu.`,
    brief: nothing,
  },
  'unit-left-out': {
    title: 'Bỏ qua theo lựa chọn',
    fault: ({ name }) => `Số liệu của ${quoted(name)} được bỏ qua theo lựa chọn của người tổng hợp.`,
    remedy: () => 'Không phải làm gì.',
    brief: ({ name }) => name,
  },
  'parents-row': {
    title: 'Dòng của đơn vị tổng hợp',
    fault: ({ name }) => `Số liệu của ${quoted(name)} trong tệp của đơn vị cấp dưới không được lấy.`,
    remedy: () => 'Số của đơn vị tổng hợp do đơn vị tổng hợp tự nhập; không phải làm gì.',
    brief: ({ name }) => name,
  },
  'several-files': {
    title: 'Nhiều tệp của một đơn vị',
    fault: ({ files }) =>
      `Có ${files.length} tệp của đơn vị này: ${files.map(quoted).join(', ')}; không rõ tệp nào gửi sau.`,
    remedy: () => 'Hãy chọn tệp được tính, hoặc ghi ngày nhận khác nhau.',
    brief: ({ files }) => files.join(', '),
  },
  superseded: {
    title: 'Tệp khác được tính',
    fault: ({ by, because }) => `Tệp ${quoted(by)} của cùng đơn vị ${INSTEAD[because]}.`,
    remedy: () => 'Muốn dùng tệp này, hãy chọn lại tệp được tính.',
    brief: ({ by }) => by,
  },
  'figures-left-behind': {
    title: 'Số chỉ có ở tệp không được tính',
    fault: ({ by, figures }) =>
      `Tệp ${quoted(by)} được tính để trống ${figures.length} ô mà tệp này có số: ${listed(figures)}.`,
    remedy: () =>
      'Các số này không được lấy. Hãy hỏi đơn vị; nếu còn đúng thì đề nghị gửi lại một tệp đủ số.',
    brief: ({ figures }) => listed(figures),
  },
  'unit-twice-in-file': {
    title: 'Một đơn vị hai lần trong tệp',
    fault: ({ otherSheet, otherCell }) =>
      `Đơn vị này còn ở trang ${quoted(otherSheet)}${otherCell === null ? '' : `, ô ${otherCell}`} với số liệu khác.`,
    remedy: () => 'Hãy giữ một chỗ đúng trong tệp rồi nhận lại; khi còn hai chỗ thì không lấy chỗ nào.',
    brief: ({ otherSheet }) => otherSheet,
  },
  'mapping-unconfirmed': {
    title: 'Bảng không theo biểu',
    fault: () => 'Trang này không phải biểu của chương trình nhưng có bảng số liệu theo đơn vị.',
    remedy: () => 'Hãy xác nhận từng cột là chỉ tiêu nào; lựa chọn được nhớ cho lần sau.',
    brief: nothing,
  },
  'sent-late': {
    title: 'Gửi trễ hạn',
    fault: ({ deadline, received, days }) =>
      `Nhận ngày ${writeDate(received)}, trễ ${days} ngày so với hạn ${writeDate(deadline)}.`,
    remedy: () => 'Nếu ngày nhận chưa đúng, hãy sửa ngày nhận.',
    brief: ({ days }) => `${days} ngày`,
  },
  'blank-kept': {
    title: 'Ô trống không xóa số đã có',
    fault: ({ held }) => `Ô trong tệp để trống, trong bảng đang là ${held}.`,
    remedy: () => 'Số đã có được giữ; nếu đúng là không có, hãy tự xóa trong bảng.',
    brief: ({ held }) => held,
  },
  'edited-after-take-in': {
    title: 'Sửa tay sau tổng hợp',
    fault: ({ held, taken }) =>
      held === ''
        ? `Ô đã bị xóa sau khi tổng hợp; lúc nhận là ${taken}.`
        : `Ô đang là ${held}; lúc nhận là ${taken}.`,
    remedy: () => 'Nếu đơn vị đã báo lại số đúng, hãy đề nghị gửi lại biểu; không thì sửa về số đã nhận.',
    brief: ({ held, taken }) => `${taken} → ${held === '' ? 'trống' : held}`,
  },
  'typed-beside-take-in': {
    title: 'Số không từ tệp nào của đơn vị',
    fault: ({ indicators }) =>
      `${indicators.length} ô của đơn vị này được nhập thẳng vào bảng tổng hợp: ${listed(indicators)}.`,
    remedy: () =>
      'Các ô này không tính là đơn vị đã gửi. Hãy đề nghị đơn vị gửi biểu; có tệp rồi thì nhận tệp.',
    brief: ({ indicators }) => `${indicators.length} ô`,
  },
  'memory-unread': {
    title: 'Không đọc được một phần nguồn số liệu',
    fault: ({ rows }) =>
      `${number.format(rows)} dòng trong trang nhớ nguồn số liệu không đọc được; các số ghi ở đó được coi như gõ tay.`,
    remedy: () =>
      'Các dòng này được giữ nguyên. Nếu sổ được ghi bằng bản mới hơn, hãy cập nhật chương trình; không thì nhận lại tệp của các đơn vị.',
    brief: ({ rows }) => `${number.format(rows)} dòng`,
  },
  'hand-corrected': {
    title: 'Ô đã sửa tay',
    fault: ({ held, taken, brought }) => {
      const before = taken === null ? '' : `, lúc nhận là ${taken}`;
      return held === ''
        ? `Ô trong bảng đã bị xóa sau khi nhận${before}; tệp ghi ${brought}.`
        : `Trong bảng đang là ${held} (sửa tay${before}), tệp ghi ${brought}.`;
    },
    remedy: () => 'Số sửa tay được giữ cho đến khi chọn lấy số của đơn vị.',
    brief: ({ held, brought }) => `${held} ↔ ${brought}`,
  },
  'hand-kept': {
    title: 'Giữ số sửa tay theo lựa chọn',
    fault: ({ held, taken, brought }) => {
      const before = taken === null ? '' : `, lúc nhận là ${taken}`;
      const standing =
        held === '' ? `Ô trong bảng đã bị xóa${before}` : `Trong bảng đang là ${held} (sửa tay${before})`;
      return `${standing}; tệp ghi ${brought}, người tổng hợp đã chọn không lấy.`;
    },
    remedy: () => 'Không phải làm gì; chỉ hỏi lại khi đơn vị gửi số khác.',
    brief: ({ held, brought }) => `${held} ↔ ${brought}`,
  },
};
