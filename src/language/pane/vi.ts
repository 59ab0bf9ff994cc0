import { writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import type { PeriodKind } from '../../model/period';
import type { PaneTexts } from './pane-texts';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MOST_NAMED = 5;

const quoted = (text: string) => `“${text}”`;

/** "A, B, C và 4 mục khác". */
function listed(texts: readonly string[]): string {
  const others = texts.length - MOST_NAMED;
  if (others <= 0) return texts.join(', ');
  return `${texts.slice(0, MOST_NAMED).join(', ')} và ${others} mục khác`;
}

/** One of the year's periods of a kind. */
function nth(kind: PeriodKind, ordinal: number): string {
  switch (kind) {
    case 'month':
      return `Tháng ${ordinal}`;
    case 'quarter':
      return `Quý ${QUARTERS[ordinal - 1] ?? ''}`;
    case 'half':
      return ordinal === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nine-months':
      return '9 tháng đầu năm';
    case 'year':
      return 'Cả năm';
  }
}

/** The pane in Vietnamese. */
export const paneVi: PaneTexts = {
  product: 'Sổ Chỉ Số',
  tabs: {
    'bieu-mau': 'Biểu mẫu',
    'tong-hop': 'Tổng hợp',
    'kiem-tra': 'Kiểm tra',
    'xep-hang': 'Xếp hạng',
    'bao-cao': 'Báo cáo',
  },
  summary: {
    reading: 'Đang đọc sổ tính…',
    noSheets: 'Sổ tính này chưa có biểu nào',
    latest: (set, period, others) => `${set} · ${period}${others === 0 ? '' : ` (và ${others} biểu khác)`}`,
  },
  menu: {
    open: 'Mở trình đơn',
    undo: (title) => `Hoàn tác ${quoted(title)}`,
    nothingToUndo: 'Chưa có gì để hoàn tác',
    selfCheck: 'Tự kiểm tra trên máy này',
    otherLanguage: 'English',
    about: 'Giới thiệu, phiên bản',
  },
  status: {
    label: 'Tình trạng',
    working: {
      read: 'Đang đọc sổ tính…',
      insert: 'Đang chèn biểu…',
      'export-definition': 'Đang ghi danh mục chỉ tiêu…',
      'change-units': 'Đang ghi danh sách đơn vị…',
      paste: 'Đang ghi số liệu…',
      'take-in': 'Đang ghi số liệu đã nhận…',
      'hand-out': 'Đang tạo sổ…',
      accept: 'Đang ghi việc chấp nhận…',
      'change-period': 'Đang đổi kỳ…',
      'plan-report': 'Đang chuẩn bị báo cáo…',
      report: 'Đang ghi báo cáo…',
      undo: 'Đang hoàn tác…',
      restore: 'Đang khôi phục…',
      resume: 'Đang ghi tiếp…',
      drop: 'Đang bỏ qua…',
      reveal: 'Đang tới ô…',
      'self-check': 'Đang tự kiểm tra…',
    },
    failed: {
      read: 'Chưa đọc được sổ tính',
      insert: 'Chưa chèn được biểu',
      'export-definition': 'Chưa ghi được danh mục chỉ tiêu',
      'change-units': 'Chưa ghi được danh sách đơn vị',
      paste: 'Chưa ghi được số liệu',
      'take-in': 'Chưa ghi được số liệu đã nhận',
      'hand-out': 'Chưa tạo được sổ',
      accept: 'Chưa ghi được việc chấp nhận',
      'change-period': 'Chưa đổi được kỳ',
      'plan-report': 'Chưa chuẩn bị được báo cáo',
      report: 'Chưa ghi được báo cáo',
      undo: 'Chưa hoàn tác được',
      restore: 'Chưa khôi phục được',
      resume: 'Chưa ghi tiếp được',
      drop: 'Chưa bỏ qua được',
      reveal: 'Chưa tới được ô',
      'self-check': 'Chưa tự kiểm tra được',
    },
    slow: 'Lâu hơn thường lệ. Nếu đang gõ dở trong một ô, hãy nhấn Enter hoặc Esc trong ô đó: Excel đang chờ.',
    noCancel: 'Đang ghi thì không dừng giữa chừng, để không mất số liệu; ghi xong có thể hoàn tác.',
    cancel: 'Hủy',
    retry: 'Thử lại',
    settleFirst: 'Hãy chọn Khôi phục hoặc Tiếp tục ở thông báo phía trên.',
    dismiss: 'Đóng thông báo',
    undo: 'Hoàn tác',
    details: 'Chi tiết cho người hỗ trợ',
    show: (sheet) => `Xem ${quoted(sheet)}`,
    outcomes: {
      inserted: (sheet) => `Đã chèn biểu ${quoted(sheet)}.`,
      alreadyThere: (sheet) => `Biểu của kỳ này đã có ở trang ${quoted(sheet)}; không chèn thêm.`,
      unitsNeeded: (set, parent, period) =>
        `Chưa chèn: biểu ${set} ghi mỗi đơn vị cấp dưới một dòng, mà danh sách không có đơn vị nào dưới ${parent} trong ${period}. Hãy bấm Sửa danh sách để thêm đơn vị cấp dưới, hoặc chọn một biểu của riêng đơn vị.`,
      unitsKept: (units) =>
        units === 0
          ? 'Đã nhận danh sách chỉ có đơn vị tổng hợp; danh sách được ghi vào sổ tính khi chèn biểu.'
          : `Đã nhận danh sách ${units} đơn vị; danh sách được ghi vào sổ tính khi chèn biểu.`,
      unitsChanged: (added, removed, sheets) =>
        [
          'Đã ghi danh sách đơn vị.',
          added.length === 0 ? '' : `Thêm: ${listed(added)}.`,
          removed.length === 0
            ? ''
            : `Không còn trong danh sách: ${listed(removed)}; dòng và số liệu cũ trên biểu được giữ lại.`,
          sheets.length === 0 ? '' : `Đã cập nhật: ${listed(sheets.map(quoted))}.`,
        ]
          .filter((text) => text !== '')
          .join(' '),
      pasted: (cells, sheet) => `Đã ghi ${cells} ô vào trang ${quoted(sheet)}.`,
      accepted: 'Đã ghi vào trang Chấp nhận, kèm tên và ghi chú.',
      periodChanged: (sheet, period) => `Trang ${quoted(sheet)} nay là biểu của ${period}.`,
      reported: (sheets) => `Đã lập báo cáo: ${listed(sheets.map(quoted))}.`,
      undone: (title) => `Đã hoàn tác ${quoted(title)}.`,
      undoRefused: (title, cells, sheets) =>
        [
          `Không hoàn tác ${quoted(title)}.`,
          cells.length === 0
            ? ''
            : `${listed(cells)} đã được sửa hoặc di chuyển sau đó, hoàn tác sẽ làm mất phần ấy. Hãy sửa bằng tay các ô cần đổi.`,
          sheets.length === 0
            ? ''
            : `Không thấy ${listed(sheets.map((sheet) => `trang ${quoted(sheet)}`))}. Nếu trang đã đổi tên, hãy đặt lại tên cũ rồi hoàn tác.`,
        ]
          .filter((text) => text !== '')
          .join(' '),
      restored: (kept) =>
        kept.length === 0
          ? 'Đã khôi phục như trước khi ghi.'
          : `Đã khôi phục như trước khi ghi, trừ các ô đã được sửa sau đó: ${listed(kept)}.`,
      resumed: 'Đã ghi tiếp đến hết.',
      sheetsMissing: (sheets) =>
        `Chưa khôi phục: không thấy ${listed(sheets.map((sheet) => `trang ${quoted(sheet)}`))}. Nếu trang đã đổi tên, hãy đặt lại tên cũ rồi làm lại; nếu trang đã xóa, hãy chọn Bỏ qua.`,
      dropped: 'Đã bỏ qua lần ghi dở; sổ tính giữ nguyên như hiện nay.',
      notDoneAgain: 'Việc dở dang không tự làm lại được vì số liệu đã khác; hãy làm lại từ đầu.',
      nothingUnfinished: 'Không còn lần ghi nào dở dang.',
      cancelled: 'Đã hủy; không có gì được ghi.',
      completed: (title) =>
        `Đã xong ${quoted(title)}: Excel có báo lỗi, nhưng sổ tính đọc lại cho thấy đã ghi đủ.`,
    },
  },
  failures: {
    'sheet-not-found': {
      fault: 'Không thấy trang tính cần dùng; có thể trang vừa bị xóa hoặc đổi tên.',
      remedy: 'Hãy xem lại các trang, rồi bấm Thử lại.',
    },
    'bad-sheet-name': {
      fault: 'Excel không nhận tên trang định đặt.',
      remedy: 'Hãy đổi tên trang đang trùng hoặc có ký tự lạ ([ ] : * ? / \\), rồi bấm Thử lại.',
    },
    'bad-model': {
      fault: 'Nội dung định ghi vượt quá điều Excel cho phép, ví dụ một ô quá dài.',
      remedy: 'Hãy rút ngắn tên đơn vị hoặc ghi chú dài bất thường, rồi bấm Thử lại.',
    },
    'unreadable-file': {
      fault: 'Tệp không phải sổ tính đọc được, có mật khẩu, hoặc đã hỏng.',
      remedy: 'Hãy mở tệp bằng Excel, lưu lại thành .xlsx không mật khẩu, rồi bấm Thử lại.',
    },
    'unsafe-file': {
      fault: 'Tệp phình ra quá lớn khi mở nên không được đọc.',
      remedy: 'Hãy chép các biểu cần dùng sang một sổ tính mới, rồi bấm Thử lại.',
    },
    'unfinished-change': {
      fault: 'Lần ghi trước bị dừng giữa chừng và chưa được giải quyết.',
      remedy: 'Hãy chọn Khôi phục hoặc Tiếp tục ở thông báo phía trên, rồi bấm Thử lại.',
    },
    'cell-being-edited': {
      fault: 'Đang có ô được sửa trong Excel.',
      remedy: 'Nhấn Enter hoặc Esc trong ô đó, rồi bấm Thử lại.',
    },
    protected: {
      fault: 'Trang hoặc sổ tính đang được bảo vệ, không ghi được.',
      remedy: 'Vào Xem lại › Bỏ bảo vệ trang tính (hoặc bật chế độ chỉnh sửa), rồi bấm Thử lại.',
    },
    'too-large': {
      fault: 'Lượng dữ liệu vượt quá mức Excel nhận một lần.',
      remedy: 'Hãy xóa các trang hoặc vùng thừa không dùng đến, rồi bấm Thử lại.',
    },
    'not-supported': {
      fault: 'Bản Excel này thiếu chức năng cần dùng.',
      remedy: 'Hãy dùng Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web, rồi mở lại sổ tính.',
    },
    'session-expired': {
      fault: 'Excel đã kết thúc phiên làm việc với khung này, thường do để lâu hoặc mất mạng.',
      remedy:
        'Hãy đóng khung rồi mở lại; nếu vẫn vậy, đóng sổ tính, mở lại rồi xem lần ghi cuối đã xong chưa.',
    },
    'host-failed': {
      fault: 'Excel báo lỗi, chưa rõ đã ghi được đến đâu.',
      remedy:
        'Sổ tính đã được đọc lại: nếu có thông báo ghi dở thì chọn Khôi phục hoặc Tiếp tục; nếu không, xem lại trang rồi bấm Thử lại.',
    },
    'host-failed-reading': {
      fault: 'Excel báo lỗi khi đọc sổ tính; chưa ghi gì.',
      remedy: 'Hãy bấm Thử lại; nếu vẫn lỗi, đóng khung rồi mở lại.',
    },
    'changed-meanwhile': {
      fault: 'Có người vừa sửa các ô này sau khi chúng được đọc; chưa ghi gì.',
      remedy: 'Số liệu đã được đọc lại: hãy xem lại phần hiển thị, rồi bấm nút ghi một lần nữa.',
    },
    unexpected: {
      fault: 'Chương trình gặp lỗi không lường trước.',
      remedy: 'Hãy bấm Thử lại; nếu vẫn lỗi, chép phần chi tiết dưới đây gửi cho người hỗ trợ.',
    },
  },
  unfinished: {
    title: 'Lần ghi trước bị dừng giữa chừng',
    body: (title, time) =>
      `${quoted(title)} (${time}) chưa ghi xong. Hãy chọn Khôi phục để trở lại như trước khi ghi, hoặc Tiếp tục để ghi cho hết. Trước đó không ghi gì thêm được.`,
    restore: 'Khôi phục',
    resume: 'Tiếp tục',
    drop: 'Bỏ qua',
    dropHint: 'Giữ nguyên sổ tính như hiện nay, không khôi phục và không ghi tiếp',
  },
  changes: {
    insert: (set, period) => `Chèn biểu ${set.shortTitle.vi} ${writePeriod(period)}`,
    insertRegister: ({ shortTitle }, period) => `Chèn danh sách ${shortTitle.vi} ${writePeriod(period)}`,
    definition: (set) => `Đưa danh mục ${set.shortTitle.vi} ra trang`,
    units: 'Sửa danh sách đơn vị',
    paste: (cells, sheet) => `Ghi ${cells} ô vào ${sheet}`,
    accept: (finding) => `Chấp nhận: ${finding}`,
    period: (sheet, period) => `Đổi kỳ trang ${sheet} thành ${writePeriod(period)}`,
    report: (requests) =>
      `Lập báo cáo ${requests.map(({ set, period }) => `${set.shortTitle.vi} ${writePeriod(period)}`).join(', ')}`,
  },
  periods: {
    kind: 'Loại kỳ',
    kinds: { month: 'Tháng', quarter: 'Quý', half: '6 tháng', 'nine-months': '9 tháng', year: 'Năm' },
    ordinal: { month: 'Tháng', quarter: 'Quý', half: 'Nửa năm', 'nine-months': 'Kỳ', year: 'Kỳ' },
    nth,
    year: 'Năm',
    yearWrong: 'Hãy gõ năm bằng bốn chữ số, ví dụ 2025.',
    written: writePeriod,
    heading: (period, other) =>
      period.year === other.year && period.kind !== 'year'
        ? nth(period.kind, period.ordinal)
        : writePeriodCapitalised(period),
    previous: (period) => `${period} (kỳ trước)`,
    lastYear: (period) => `${period} (cùng kỳ năm trước)`,
  },
  entry: {
    heading: 'Chèn biểu nhập số liệu',
    set: 'Bộ chỉ tiêu, danh sách',
    kinds: {
      matrix: 'Bảng nhiều đơn vị',
      form: 'Biểu của một đơn vị',
      register: 'Danh sách theo dõi',
    },
    editSet: 'Sửa bộ chỉ tiêu này…',
    editSetHint: 'Đưa danh mục chỉ tiêu ra một trang để sửa; biểu chèn sau đó theo trang ấy',
    arrangement: 'Cách lập biểu',
    arrangements: { matrix: 'Nhiều đơn vị trên một trang', form: 'Một đơn vị một biểu' },
    unit: 'Lập cho đơn vị',
    willInsert: {
      matrix: (units, columns) =>
        `Sẽ chèn một trang: ${units} đơn vị, mỗi đơn vị một dòng, ${columns} cột số liệu.`,
      form: (unit, items) => `Sẽ chèn biểu của ${unit}: ${items} dòng chỉ tiêu.`,
      register: (unit, record) => `Sẽ chèn danh sách trống của ${unit}: mỗi ${record} một dòng.`,
    },
    asOf: 'Số liệu tính đến ngày',
    asOfHint: 'ngày/tháng/năm',
    asOfWrong: 'Không hiểu ngày này; hãy gõ như 31/05/2025, hoặc để trống nếu chưa biết.',
    asOfOutside: (period) => `Ngày này nằm ngoài ${period}; hãy xem lại nếu không cố ý.`,
    unitsHeading: 'Danh sách đơn vị',
    noUnits:
      'Chưa có danh sách. Hãy gõ, dán từ trang tính, hoặc mở tệp units.csv; thứ tự theo Cổng Dịch vụ công.',
    unitsCount: (units, parent) =>
      units === 0 ? `${parent}, không có đơn vị cấp dưới` : `${units} đơn vị thuộc ${parent}`,
    unitsFirst: (names, others) =>
      names.length === 0
        ? 'Lập được biểu và sổ theo dõi của riêng đơn vị; biểu nhiều đơn vị thì cần thêm đơn vị cấp dưới.'
        : `${names.join(', ')}${others === 0 ? '' : ` và ${others} đơn vị nữa`}`,
    unsaved: 'Danh sách được ghi vào sổ tính khi chèn biểu.',
    edit: 'Sửa danh sách',
    make: 'Lập danh sách',
    insert: 'Chèn biểu',
    insertNeedsUnits: 'Cần có danh sách đơn vị trước khi chèn biểu.',
  },
  units: {
    heading: 'Sửa danh sách đơn vị',
    firstHeading: 'Lập danh sách đơn vị',
    parentHeading: 'Đơn vị tổng hợp',
    parentHint:
      'Đơn vị lập báo cáo, cấp trên của các đơn vị trong danh sách. Nếu chỉ lập biểu của chính mình thì không cần thêm đơn vị nào.',
    code: 'Mã',
    name: 'Tên',
    kind: 'Loại',
    kindByName: 'theo tên',
    kinds: {
      commune: 'xã',
      ward: 'phường',
      township: 'thị trấn',
      'special-zone': 'đặc khu',
      district: 'huyện',
      town: 'thị xã',
      'provincial-city': 'thành phố thuộc tỉnh',
      'urban-district': 'quận',
      province: 'tỉnh',
      municipality: 'thành phố trực thuộc trung ương',
      department: 'sở, ban, ngành',
      other: 'khác',
    },
    aliases: 'Tên gọi khác',
    aliasesHint: 'cách nhau bằng dấu |',
    textLabel: 'Gõ hoặc dán các đơn vị',
    textHint: 'Mỗi dòng một đơn vị, theo thứ tự trên Cổng; hoặc dán các cột Mã, Tên, Loại, Tên gọi khác.',
    take: 'Đưa vào danh sách',
    replace: 'Thay danh sách',
    append: 'Thêm vào cuối',
    takeReplaces: (units) =>
      `“Thay danh sách” bỏ ${units} đơn vị đang có ở dưới; “Thêm vào cuối” giữ các đơn vị ấy.`,
    leftOut: (lines) => `Không lấy dòng ${listed(lines.map(quoted))}: không phải đơn vị.`,
    noUnitsInText: 'Không thấy đơn vị nào trong phần gõ; hãy ghi mỗi dòng một tên đơn vị.',
    notTakenIn:
      'Chưa lưu: phần gõ hoặc dán chưa đưa vào danh sách. Hãy bấm nút đưa vào danh sách, hoặc xóa phần ấy, rồi lưu lại.',
    notAList: (file) =>
      `Tệp ${quoted(file)} không phải danh sách đơn vị dạng CSV; hãy mở tệp có dòng đầu code,name,kind,aliases,parent, hoặc chép các cột Mã, Tên trong Excel rồi dán vào ô trên.`,
    file: 'Mở units.csv…',
    fileUnread: (name) => `Không đọc được tệp ${quoted(name)}; hãy đóng tệp ở chương trình khác rồi mở lại.`,
    listHeading: (units) => (units === 0 ? 'Không có đơn vị cấp dưới' : `${units} đơn vị`),
    row: (number, name) => `${number}. ${name}`,
    unnamed: '(chưa có tên)',
    up: (name) => `Đưa ${name} lên`,
    down: (name) => `Đưa ${name} xuống`,
    remove: (name) => `Bỏ ${name}`,
    add: 'Thêm đơn vị',
    save: 'Lưu danh sách',
    close: 'Bỏ, không lưu',
    problems: (count) => `Danh sách còn ${count} lỗi; hãy sửa rồi lưu lại.`,
    problemAt: {
      file: (line) => `Dòng ${line} của tệp`,
      rows: (line) => `Dòng ${line}`,
    },
    parentFaults: {
      'empty-code': 'Thiếu mã; hãy gõ vào ô Mã ở trên.',
      'empty-name': 'Thiếu tên; hãy gõ vào ô Tên ở trên.',
      'duplicate-code': (code) => `Mã ${quoted(code)} là mã của đơn vị tổng hợp.`,
      'same-name': (name) => `${quoted(name)} trùng tên với đơn vị tổng hợp.`,
    },
    more: (rest) => `Xem thêm ${rest} đơn vị`,
  },
  pasting: {
    heading: 'Dán bảng số liệu',
    label: 'Bảng sao chép từ Cổng, Word hoặc Excel',
    hint: 'Chọn cả cột tên đơn vị khi sao chép. Chưa ghi gì cho đến khi bấm nút ghi.',
    clear: 'Xóa bảng đã dán',
    noSheet: 'Chưa có biểu nhập nào để nhận số liệu. Hãy chèn biểu trước.',
    noUnits: 'Sổ tính không có danh sách đơn vị nên không ghép tên được. Hãy lập danh sách trước.',
    target: 'Ghi vào biểu',
    columnsHeading: 'Các cột của bảng dán',
    column: (column, heading) => (heading === '' ? `Cột ${column}` : `Cột ${column}: ${heading}`),
    sample: (texts) => `ví dụ ${texts.join('; ')}`,
    leaveOut: 'Không lấy cột này',
    choose: '– chọn –',
    cellsHeading: (created, changed, same) =>
      `${created} ô mới, ${changed} ô thay đổi${same === 0 ? '' : `, ${same} ô đã đúng sẵn`}`,
    matchedBy: {
      code: (name) => `khớp theo mã (${quoted(name)})`,
      name: (name) => `khớp theo tên (${quoted(name)})`,
      alias: (name) => `khớp theo tên gọi khác (${quoted(name)})`,
      confirmed: (name) => `người dùng xác nhận (${quoted(name)})`,
    },
    withdraw: 'Bỏ xác nhận',
    blank: 'trống',
    becomes: 'thành',
    same: (count) => `${count} ô đã đúng sẵn, không ghi lại`,
    questionsHeading: (count) => `${count} dòng cần xác nhận`,
    isUnit: (unit) => `Đúng là ${unit}`,
    dropRow: 'Bỏ dòng này',
    droppedRows: (lines) => `Bỏ theo ý bạn: dòng ${listed(lines.map(String))} của bảng dán.`,
    bringBack: 'Lấy lại',
    omissionsHeading: (count) => `${count} chỗ chưa lấy được`,
    notesHeading: (count) => `${count} dòng không lấy`,
    write: (cells, sheet) => `Ghi ${cells} ô vào ${sheet}`,
    replaces: (period, cells) =>
      `Biểu ${period} đã có số liệu: ${cells} ô sẽ bị thay. Nếu là bảng của kỳ khác, hãy chèn biểu kỳ đó trước.`,
    nothingToWrite: 'Không có ô nào để ghi.',
    more: (rest) => `Xem thêm ${rest} mục`,
  },
  check: {
    heading: 'Kết quả kiểm tra',
    none: (sheets) => `Đã kiểm tra ${sheets} biểu. Chưa thấy lỗi.`,
    noSheets: 'Sổ tính chưa có biểu nhập nào để kiểm tra. Hãy chèn biểu ở mục Biểu mẫu.',
    counts: (errors, warnings, notes) => `${errors} lỗi · ${warnings} cảnh báo · ${notes} lưu ý`,
    group: (title, count) => `${title} (${count})`,
    jump: 'Tới ô',
    accept: 'Chấp nhận…',
    acceptHeading: 'Chấp nhận: số liệu này đúng',
    acceptAsIs: 'Chấp nhận để nguyên như vậy',
    by: 'Họ tên người chấp nhận',
    note: 'Lý do',
    noteHint: 'In kèm trong báo cáo.',
    bothNeeded: 'Cần cả họ tên và lý do.',
    confirmAccept: 'Chấp nhận',
    cancel: 'Thôi',
    ifOtherPeriod: 'Nếu đây là biểu của kỳ khác:',
    changePeriod: (period) => `Đổi kỳ thành ${period}`,
    acceptedHeading: (count) => `Đã chấp nhận (${count})`,
    acceptedBy: (by, note) => `${by}: ${note}`,
    more: (rest) => `Xem thêm ${rest} mục`,
    severityHeading: {
      error: (count) => `Lỗi (${count})`,
      warning: (count) => `Cảnh báo (${count})`,
      note: (count) => `Lưu ý (${count})`,
    },
    unacceptable: 'Lỗi này phải sửa, không chấp nhận được.',
  },
  ranking: {
    heading: 'Xếp hạng, đánh giá',
    noSheets: 'Chưa có biểu nhập nào để xếp hạng, đánh giá. Hãy chèn biểu ở mục Biểu mẫu.',
    sheet: 'Biểu',
    comparison: 'So với',
    indicator: 'Chỉ tiêu',
    ties: 'Khi bằng điểm',
    competition: '1, 2, 2, 4 (bỏ hạng sau)',
    dense: '1, 2, 2, 3 (liền hạng)',
    caption: (indicator, now, before) => `${indicator}: ${now} so với ${before}`,
    columns: { rank: 'Hạng', unit: 'Đơn vị', change: 'Tăng, giảm', movement: 'Bậc' },
    movementShort: (places) => {
      if (places === null) return '–';
      if (places === 0) return '=';
      return places > 0 ? `▲${places}` : `▼${-places}`;
    },
    parentNote: 'không xếp hạng cùng các đơn vị',
    unrankedHeading: 'Không xếp hạng',
    unranked: {
      blank: 'để trống, chưa có số liệu',
      'not-submitted': 'chưa gửi số liệu',
      'no-activity': 'không phát sinh',
      'not-applicable': 'không áp dụng',
      'not-assigned': 'không giao chỉ tiêu',
      inexact: 'không phải con số chính xác',
    },
    measures: { 'percentage-points': 'điểm %', points: 'điểm', count: '' },
  },
  judging: {
    completion: 'Hoàn thành khi',
    every: 'đạt mọi chỉ tiêu',
    share: 'đạt từ một tỷ lệ trở lên',
    percent: 'Tỷ lệ (%)',
    percentWrong: 'Hãy gõ số trên 0 và không quá 100, ví dụ 80.',
    increase: '“Tăng thêm …%” nghĩa là',
    increaseOpen: 'chưa rõ: để là chưa đủ căn cứ',
    increasePoints: 'điểm phần trăm (50% thành 60%)',
    increaseRelative: 'so với mức trước (50% thành 55%)',
    measured: (target, result) =>
      target === null ? `Kết quả: ${result}` : `Mức giao: ${target} · Kết quả: ${result}`,
    noTargets: 'Biểu này không giao mức phải đạt nên không có phần đánh giá.',
    copyTally: 'Chép câu tổng hợp',
    borrowed: 'Kết quả lấy từ biểu khác',
    registerCounted: 'Danh sách chỉ được đếm, không xếp hạng.',
  },
  copying: {
    copy: 'Chép',
    one: (line) => `Chép câu: ${line}`,
    all: 'Chép tất cả',
    copied: 'Đã chép.',
    byHand: 'Máy không cho chép tự động; phần cần chép đã được chọn, hãy nhấn Ctrl+C.',
  },
  report: {
    heading: 'Lập báo cáo',
    noSheets: 'Chưa có biểu nhập nào để lập báo cáo. Hãy chèn biểu ở mục Biểu mẫu.',
    sections: 'Các phần của báo cáo',
    noSections: 'Hãy chọn ít nhất một biểu.',
    ofSeveral: (section, sheets) => `${section} (${sheets} đơn vị)`,
    comparedWith: (section) => `${section} so với`,
    layout: 'Mẫu bảng',
    exact: 'Đúng mẫu văn bản',
    full: 'Đầy đủ: thêm STT, tăng giảm, thay đổi hạng; biểu một đơn vị thêm phần đánh giá',
    figures: 'Số liệu trong bảng',
    numbers: 'Số (Excel tính được; dấu phẩy hay chấm theo máy)',
    text: 'Chữ kiểu Việt Nam (54,6), giống nhau trên mọi máy',
    fixed: 'Luôn in đủ số thập phân (54,60)',
    printed: (warnings, accepted) =>
      `In kèm dưới bảng: ${warnings} cảnh báo, ${accepted} lỗi đã được chấp nhận.`,
    make: 'Lập báo cáo',
    reviewHeading: 'Xem trước khi ghi',
    reviewEmpty: (period) => `Biểu ${period} chưa có số liệu nào. Vẫn lập báo cáo?`,
    reviewEdits: (count) => `${count} ô đã được sửa bằng tay trong báo cáo cũ sẽ bị ghi đè:`,
    reviewMoved: (count) => `${count} ô của người dùng nằm trên chỗ ghi sẽ được chuyển đi:`,
    reviewUnverified: (sheets) =>
      `Không rõ trước đây ${listed(sheets.map((sheet) => `trang ${quoted(sheet)}`))} được ghi thế nào, nên không nhận ra phần sửa bằng tay trên đó. Hãy xem lại trang trước khi ghi đè.`,
    edit: (sheet, cell, text) => `Trang ${quoted(sheet)}, ô ${cell}: ${text}`,
    moved: (sheet, from, to, text) => `Trang ${quoted(sheet)}: ô ${from} chuyển tới ${to}: ${text}`,
    confirm: 'Ghi báo cáo',
    drop: 'Không ghi',
    more: (rest) => `Xem thêm ${rest} ô`,
  },
  selfCheck: {
    start: 'Bắt đầu',
    stop: 'Dừng',
    progress: (done, total) => `Đang chạy phép thử ${done + 1} trên ${total} phép thử chạy được`,
    result: 'Kết quả, để chép gửi người hỗ trợ',
    copy: 'Chép kết quả',
    copied: 'Đã chép.',
    copyByHand: 'Máy không cho chép tự động; kết quả đã được chọn, hãy nhấn Ctrl+C.',
    close: 'Đóng',
  },
  about: {
    heading: 'Giới thiệu',
    version: (version) => `Phiên bản ${version}`,
    privacy:
      'Mọi việc làm ngay trên máy này. Chương trình không gửi số liệu đi đâu và chỉ tải các tệp của chính nó và thư viện office.js của Microsoft.',
    license: 'Phần mềm mã nguồn mở, giấy phép MIT.',
    close: 'Đóng',
  },
  reports: {
    blocked: (errors) => `Còn ${errors} lỗi chưa xử lý. Hãy sửa số liệu, hoặc chấp nhận kèm tên và lý do.`,
    noSheet: (set, period) =>
      `Chưa có biểu ${set} của ${period}; hãy chèn biểu hoặc chọn kỳ khác để so sánh.`,
    definitionChanged: (set, period, comparison) =>
      `Không so ${period} với ${comparison} được: biểu ${set} của hai kỳ lập theo hai phiên bản khác nhau của bộ chỉ tiêu. Hãy chuyển số liệu kỳ cũ sang biểu mới chèn, hoặc so với kỳ khác.`,
    nothingToRank: (set, period) =>
      `Không có đơn vị cấp dưới nào để xếp hạng theo ${set} trong ${period}; hãy thêm đơn vị vào danh sách ở mục Biểu mẫu, chèn biểu rồi nhập số liệu.`,
    noParent: (sheet) =>
      `Trang ${quoted(sheet)} không có dòng đơn vị tổng hợp và sổ tính không có danh sách đơn vị; hãy lập danh sách ở mục Biểu mẫu.`,
    showErrors: 'Xem các lỗi',
  },
};
