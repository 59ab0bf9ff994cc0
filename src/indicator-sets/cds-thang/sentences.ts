/**
 * The sentences of the monthly report of thị xã Ngã Năm (June 2025, I.1 and I.2) that state a figure, in its order
 * and words, as templates (docs/sentence-templates.md). "lỹ kế" is put right; the one that ends without a full stop
 * stays so.
 */
export const sentences: string[] = [
  'Tham mưu Ủy ban nhân dân {area} triển khai Kế hoạch thực hiện nhiệm vụ Chuyển đổi số {place} năm {year}; ' +
    'phối hợp Sở Khoa học và Công nghệ tỉnh tổ chức hội nghị tập huấn Chuyển đổi số năm {year}[ (có {DAIBIEU} đại biểu tham dự)].',
  'Duy trì hoạt động của [{ZALO} ]nhóm Zalo Tổ CNSCĐ để thực hiện công tác tuyên truyền, cung cấp thông tin, ' +
    'hướng dẫn người dân cài đặt và sử dụng các nền tảng số. Trong tháng Tổ CNSCĐ tổ chức tuyên truyền trên nhóm Zalo ' +
    'Tổ CNSCĐ về chủ trương, đường lối của Đảng và pháp luật của Nhà nước của địa phương và của Trung ương đến ' +
    'người dân[ được {TT.TANG} lượt (lũy kế {TT.LUYKE} lượt)|{?}].',
  'Người đủ từ 14 tuổi trở lên có tài khoản định danh điện tử (VNeID) mức độ 2' +
    '[ {+VNEID.TANG người} (lũy kế {VNEID.LUYKE} người, đạt tỷ lệ {VNEID.TYLE})|{?}].',
  'Số tài khoản thanh toán không dùng tiền mặt được thiết lập (tại ngân hàng, mobile money,..):' +
    '[ {+TKTT.TANG tài khoản} (lũy kế {TKTT.LUYKE}, đạt tỷ lệ {TKTT.TYLE})|{?}].',
  'Dân số trưởng thành có điện thoại thông minh cài ứng dụng “Công dân Sóc Trăng”' +
    '[ {+CDST.TANG trường hợp} (lũy kế {CDST.LUYKE}, đạt tỷ lệ {CDST.TYLE})|{?}].',
  'Dân số trưởng thành có điện thoại thông minh, Số thuê bao di động sử dụng điện thoại thông minh' +
    '[ {+DTTM.TANG thuê bao} (lũy kế {DTTM.LUYKE} thuê bao, đạt tỷ lệ {DTTM.TYLE})|{?}].',
  'Dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân' +
    '[ {+CKS.TANG} (lũy kế {CKS.LUYKE}, đạt tỷ lệ {CKS.TYLE})|{?}].',
  'Dân số trưởng thành có dùng dịch vụ tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa' +
    '[ {+TVSK.TANG trường hợp} (lũy kế {TVSK.LUYKE}, đạt tỷ lệ {TVSK.TYLE})|{?}].',
  'Dân số có hồ sơ sức khỏe điện tử' +
    '[ {+HSSK.TANG trường hợp} (lũy kế {HSSK.LUYKE}, đạt tỷ lệ {HSSK.TYLE})|{?}].',
  'Hộ gia đình tham gia nhóm Zalo Tổ CNSCĐ tại khóm, ấp' +
    '[ (lũy kế {HOZALO.LUYKE}, đạt tỷ lệ {HOZALO.TYLE} tổng số hộ)|{?}].',
  'Số doanh nghiệp, hộ gia đình đã được hướng dẫn mua bán trên mạng (sàn thương mại điện tử, zalo, facebook...) ' +
    'lũy kế {MUABAN.LUYKE cơ sở}.',
  'Người dân trong độ tuổi lao động được đào tạo kỹ năng số cơ bản đạt tỷ lệ {KNS.TYLE}.',
  'Hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt tỷ lệ {CAPQUANG.TYLE}.',
  'Tỷ lệ người dân kết nối mạng được bảo vệ ở mức cơ bản đạt {BAOVE.TYLE}',
  'Tỷ lệ người dân thực hiện TTHC qua dịch vụ công trực tuyến đạt {DVCTT.TYLE}.',
  'Số doanh nghiệp, hộ kinh doanh trên địa bàn chấp nhận thanh toán không dùng tiền mặt ' +
    '(qua tài khoản ngân hàng, máy pos, mobile money,..): đạt {TTKDTM.TYLE số doanh nghiệp, hộ kinh doanh}.',
  'Tỷ lệ máy tính của công chức, viên chức trên địa bàn được cài đặt phần mềm phòng, chống mã độc theo hướng dẫn ' +
    'Sở KHCN đạt {MADOC.TYLE}.',
];
