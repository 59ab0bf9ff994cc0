import type { PageTexts } from './page-texts';

export const vi: PageTexts = {
  notices: {
    oldExcel: {
      heading: 'Sổ Chỉ Số cần Excel 2021 trở lên hoặc Microsoft 365',
      paragraphs: [
        'Bản Excel trên máy này chưa đủ mới nên Sổ Chỉ Số không chạy được. Sổ tính của bạn không bị thay đổi.',
        'Nếu đã có Microsoft 365 hoặc Excel 2021 trở lên: vào Tệp › Tài khoản › Tùy chọn cập nhật › Cập nhật ngay, cập nhật Windows (hoặc macOS) rồi mở lại Excel.',
        'Nếu đang dùng Excel 2016 hoặc 2019: mở sổ tính bằng Excel trên web, hoặc đề nghị bộ phận công nghệ thông tin nâng cấp Office.',
      ],
    },
    outsideExcel: {
      heading: 'Hãy mở Sổ Chỉ Số từ trong Excel',
      paragraphs: [
        'Trang này là ngăn bên cạnh bảng tính của Excel, không dùng riêng trong trình duyệt được.',
        'Trong Excel, chọn thẻ Sổ Chỉ Số; nếu không thấy thẻ, vào Chèn › Phần bổ trợ của tôi.',
      ],
    },
    withoutOffice: {
      heading: 'Không tải được office.js',
      paragraphs: [
        'Sổ Chỉ Số nói chuyện với Excel qua thư viện office.js của Microsoft, và máy này không tải được thư viện đó.',
        'Hãy kiểm tra kết nối mạng rồi mở lại ngăn. Ở mạng nội bộ không ra Internet, bộ phận công nghệ thông tin cần mở địa chỉ appsforoffice.microsoft.com, hoặc cài bản Sổ Chỉ Số có sẵn office.js.',
      ],
    },
  },
  help: [
    {
      heading: 'Sổ Chỉ Số làm gì',
      paragraphs: [
        'Chèn biểu mẫu của bộ chỉ tiêu cho một kỳ; kiểm tra số liệu đã nhập và chỉ ra ô nào sai, vì sao, phải làm gì; xếp hạng các đơn vị và so sánh với kỳ trước; ghi các bảng của báo cáo vào sổ tính đang mở.',
        'Mọi việc làm ngay trên máy của bạn. Không có số liệu nào được gửi đi.',
      ],
    },
    {
      heading: 'Mở ngăn Sổ Chỉ Số',
      paragraphs: [
        'Chọn thẻ Sổ Chỉ Số rồi chọn việc cần làm, hoặc chọn Mở Sổ Chỉ Số trên thẻ Trang đầu. Nếu không thấy thẻ, vào Chèn › Phần bổ trợ của tôi.',
        'Sổ Chỉ Số cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
      ],
    },
    {
      heading: 'Khi cần giúp đỡ',
      paragraphs: ['Hãy hỏi bộ phận công nghệ thông tin đã cài Sổ Chỉ Số cho cơ quan bạn.'],
    },
  ],
};
