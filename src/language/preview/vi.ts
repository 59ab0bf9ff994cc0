import type { PreviewTexts } from './texts';

/** The Vietnamese texts of the preview. */
export const vi: PreviewTexts = {
  page: {
    title: 'Sổ Chỉ Số – mô phỏng',
    banner: 'MÔ PHỎNG – đây không phải Excel',
    bannerDetail: 'Sổ tính nằm trong bộ nhớ của trang này; tải lại trang là mất.',
    loading: 'Đang mở…',
    failed: (detail) =>
      `Trang mô phỏng gặp lỗi của chính chương trình, không phải do số liệu. Hãy tải lại trang; nếu vẫn lỗi, gửi dòng sau cho người phát triển: ${detail}`,
    workbook: {
      label: 'Sổ tính',
      sample: 'Mẫu',
      samples: {
        'nga-nam': {
          title: 'Ngã Năm: xếp hạng 766',
          name: 'Ngã Năm',
          opened: 'Đã mở biểu 766 tháng 4/2025 của thị xã Ngã Năm.',
        },
        'nga-nam-forms': {
          title: 'Ngã Năm: biểu tháng và chỉ tiêu năm',
          name: 'Ngã Năm',
          opened: 'Đã mở biểu tháng 6/2025 và chỉ tiêu năm 2025 của thị xã Ngã Năm.',
        },
        'vinh-loc': {
          title: 'Vĩnh Lộc: 6 tháng 2023',
          name: 'Vĩnh Lộc',
          opened: 'Đã mở các biểu 6 tháng đầu năm 2023 và danh sách văn bản của huyện Vĩnh Lộc.',
        },
        'minh-long': {
          title: 'Minh Long: 6 tháng 2025',
          name: 'Minh Long',
          opened: 'Đã mở biểu 6 tháng đầu năm 2025 và danh sách văn bản của huyện Minh Long.',
        },
        'giao-minh': {
          title: 'Giao Minh: năm 2025',
          name: 'Giao Minh',
          opened: 'Đã mở biểu năm 2025 của xã Giao Minh.',
        },
      },
      openSample: (name) => `Mở mẫu ${name}`,
      copyMay: 'Sao chép bảng tháng 5',
      openFile: 'Mở .xlsx…',
      saveFile: 'Lưu .xlsx',
      blank: 'Sổ trống',
      replaceQuestion:
        'Sổ tính đang mở có thay đổi chưa lưu; mở sổ khác thì mất. Muốn giữ, hãy bấm Hủy rồi bấm Lưu .xlsx.',
      replace: 'Bỏ thay đổi và mở',
      fileName: 'so-chi-so',
      mayCopied:
        'Đã sao chép bảng tháng 5. Chèn biểu tháng 5/2025 ở khung bên phải, rồi dán vào mục Dán bảng số liệu.',
      copyRefused: 'Trình duyệt không cho sao chép. Hãy cho phép trang này dùng bộ nhớ tạm rồi bấm lại.',
      fileOpened: (name) => `Đã mở ${name}.`,
      notAWorkbook: (name, detail) =>
        `Không mở được “${name}”: đây không phải tệp .xlsx đọc được (có thể có mật khẩu, bị hỏng hoặc là .xls). Hãy mở bằng Excel và lưu lại thành .xlsx. (${detail})`,
      unsafeWorkbook: (name) =>
        `Không mở “${name}”: nội dung nén bung ra quá lớn. Hãy lấy lại tệp từ nơi gửi.`,
      saved: (name) => `Đã lưu ${name} vào thư mục tải xuống.`,
      notSaved: (detail) => `Không lưu được sổ tính. Hãy sửa chỗ sau rồi lưu lại: ${detail}`,
    },
    choices: {
      culture: 'Cách viết số',
      cultures: { 'vi-VN': '54,6 (Việt Nam)', 'en-US': '54.6 (Mỹ)' },
      fault: 'Gây lỗi',
      faults: {
        none: 'Không',
        'cell-edited': 'Ô đang được sửa',
        'before-writing': 'Hỏng trước khi ghi',
        'half-written': 'Hỏng giữa chừng',
        'answer-lost': 'Ghi xong, mất trả lời',
        'session-expired': 'Phiên đã hết hạn',
      },
    },
    grid: {
      label: (sheet) => `Trang tính ${sheet}`,
      address: 'Ô đang chọn',
      content: 'Nội dung ô',
      editing: (cell) => `Sửa ô ${cell}`,
      choose: (cell) => `Chọn giá trị cho ô ${cell}`,
      insertRow: 'Chèn dòng phía trên',
      deleteRow: 'Xóa dòng',
      clear: 'Xóa nội dung',
      ready: 'Sẵn sàng',
      edited: 'Đang sửa ô – bấm Enter để ghi, Esc để bỏ',
      cutOff: (rows) => `Chỉ vẽ ${rows} dòng đầu.`,
    },
    sheets: {
      label: 'Các trang tính',
      menu: (sheet) => `Thao tác với trang ${sheet}`,
      rename: 'Đổi tên…',
      copy: 'Chép trang',
      remove: 'Xóa trang…',
      newName: 'Tên mới của trang',
      removeQuestion: (sheet) => `Xóa hẳn trang “${sheet}”? Không hoàn tác được.`,
    },
    newWorkbook: {
      text: 'Add-in vừa mở một sổ tính mới. Excel thật mở nó ở cửa sổ riêng, chưa lưu; ở đây hãy chọn lưu hoặc mở thay sổ đang mở.',
      save: 'Lưu thành tệp',
      open: 'Mở thay sổ này',
    },
    alerts: {
      title: 'Mô phỏng Excel',
      ownRuleMessage: 'Giá trị này không hợp với quy tắc nhập của ô.',
      retry: 'Thử lại',
      keep: 'Vẫn giữ',
      cancel: 'Hủy',
      close: 'Đóng',
      confirm: 'Đồng ý',
      refusals: {
        protected:
          'Ô này bị khóa vì trang tính đang được bảo vệ. Hãy nhập vào các ô được phép, hoặc bỏ bảo vệ trang.',
        'sheet-name':
          'Tên trang không dùng được. Tên phải có từ 1 đến 31 ký tự, không có [ ] : * ? / \\ và không bắt đầu hay kết thúc bằng dấu nháy đơn.',
        'sheet-name-taken': 'Đã có trang mang tên này. Hãy chọn tên khác.',
        'last-sheet': 'Sổ tính phải còn ít nhất một trang nhìn thấy được.',
        'part-of-merge': 'Không đổi được một phần của ô đã gộp. Hãy chọn cả ô gộp.',
        'not-a-formula':
          "Excel hiểu nội dung này là một công thức viết sai. Nếu là chữ, hãy gõ dấu nháy đơn (') ở đầu.",
        other: 'Excel mô phỏng không làm được thao tác này ở đây. Hãy thử với vùng chọn khác.',
      },
    },
    pane: { label: 'Bảng công cụ Sổ Chỉ Số', resize: 'Độ rộng bảng công cụ' },
  },
  server: {
    ready: (address) => `Sổ Chỉ Số chạy trong Excel mô phỏng tại

    ${address}

Trình duyệt sẽ cảnh báo về chứng thư, vì máy này tự làm ra nó khi khởi động: chọn “Nâng cao” rồi “Tiếp tục truy cập localhost”.
Chỉ máy này mở được trang; không có gì được gửi đi. Bấm Ctrl+C để dừng.`,
    badPort: 'Cổng không đúng. Viết: npm start -- --port 4000 (từ 1 đến 65535).',
    portTaken: (port) =>
      `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: npm start -- --port ${port + 1}`,
    portForbidden: (port) =>
      `Máy không cho dùng cổng ${port}. Hãy chọn cổng lớn hơn 1023: npm start -- --port 3443`,
    notBuilt: (folder) => `Chưa có ${folder}. Hãy chạy bằng lệnh npm start để trang được dựng trước.`,
  },
};
