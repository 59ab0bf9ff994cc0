import { bound, count, rate, type FiguresByCode } from './figures';

/** A sentence of the monthly report of Ngã Năm, June 2025 (I.1 and I.2), with what it was written from. */
export interface DocumentSentence {
  /** Rows of the inventory of the five documents. */
  readonly rows: readonly string[];
  readonly figures: FiguresByCode;
  readonly template: string;
  /** As the document prints it: lines joined, "lỹ kế" put right, without the dash before it. */
  readonly expected: string;
}

export const SEED_000_SENTENCES: readonly DocumentSentence[] = [
  {
    rows: ['000-18'],
    figures: { DAIBIEU: count(bound('above', '180')) },
    template:
      'Tham mưu Ủy ban nhân dân thị xã triển khai Kế hoạch thực hiện nhiệm vụ Chuyển đổi số thị xã Ngã Năm năm 2025; ' +
      'phối hợp Sở Khoa học và Công nghệ tỉnh tổ chức hội nghị tập huấn Chuyển đổi số năm 2025[ (có {DAIBIEU} đại biểu tham dự)].',
    expected:
      'Tham mưu Ủy ban nhân dân thị xã triển khai Kế hoạch thực hiện nhiệm vụ Chuyển đổi số thị xã Ngã Năm năm 2025; ' +
      'phối hợp Sở Khoa học và Công nghệ tỉnh tổ chức hội nghị tập huấn Chuyển đổi số năm 2025 (có trên 180 đại biểu tham dự).',
  },
  {
    rows: ['000-01', '000-02'],
    figures: {
      ZALO: count('61'),
      'TT.TANG': count('564'),
      'TT.LUYKE': count('32224'),
    },
    template:
      'Duy trì hoạt động của [{ZALO} ]nhóm Zalo Tổ CNSCĐ để thực hiện công tác tuyên truyền, cung cấp thông tin, ' +
      'hướng dẫn người dân cài đặt và sử dụng các nền tảng số. Trong tháng Tổ CNSCĐ tổ chức tuyên truyền trên nhóm Zalo ' +
      'Tổ CNSCĐ về chủ trương, đường lối của Đảng và pháp luật của Nhà nước của địa phương và của Trung ương đến ' +
      'người dân[ được {TT.TANG} lượt (lũy kế {TT.LUYKE} lượt)|{?}].',
    expected:
      'Duy trì hoạt động của 61 nhóm Zalo Tổ CNSCĐ để thực hiện công tác tuyên truyền, cung cấp thông tin, ' +
      'hướng dẫn người dân cài đặt và sử dụng các nền tảng số. Trong tháng Tổ CNSCĐ tổ chức tuyên truyền trên nhóm Zalo ' +
      'Tổ CNSCĐ về chủ trương, đường lối của Đảng và pháp luật của Nhà nước của địa phương và của Trung ương đến ' +
      'người dân được 564 lượt (lũy kế 32.224 lượt).',
  },
  {
    rows: ['000-03'],
    figures: increased('VNEID', '348', '60063', '92.83'),
    template:
      'Người đủ từ 14 tuổi trở lên có tài khoản định danh điện tử (VNeID) mức độ 2' +
      '[ {+VNEID.TANG người} (lũy kế {VNEID.LUYKE} người, đạt tỷ lệ {VNEID.TYLE})|{?}].',
    expected:
      'Người đủ từ 14 tuổi trở lên có tài khoản định danh điện tử (VNeID) mức độ 2 tăng 348 người ' +
      '(lũy kế 60.063 người, đạt tỷ lệ 92,83%).',
  },
  {
    rows: ['000-04'],
    figures: increased('TKTT', '999', '46095', '71.24'),
    template:
      'Số tài khoản thanh toán không dùng tiền mặt được thiết lập (tại ngân hàng, mobile money,..):' +
      '[ {+TKTT.TANG tài khoản} (lũy kế {TKTT.LUYKE}, đạt tỷ lệ {TKTT.TYLE})|{?}].',
    expected:
      'Số tài khoản thanh toán không dùng tiền mặt được thiết lập (tại ngân hàng, mobile money,..): ' +
      'tăng 999 tài khoản (lũy kế 46.095, đạt tỷ lệ 71,24%).',
  },
  {
    rows: ['000-05'],
    figures: increased('CDST', '127', '26621', '41.14'),
    template:
      'Dân số trưởng thành có điện thoại thông minh cài ứng dụng “Công dân Sóc Trăng”' +
      '[ {+CDST.TANG trường hợp} (lũy kế {CDST.LUYKE}, đạt tỷ lệ {CDST.TYLE})|{?}].',
    expected:
      'Dân số trưởng thành có điện thoại thông minh cài ứng dụng “Công dân Sóc Trăng” ' +
      'tăng 127 trường hợp (lũy kế 26.621, đạt tỷ lệ 41,14%).',
  },
  {
    rows: ['000-06'],
    figures: increased('DTTM', '34', '55332', '85.51'),
    template:
      'Dân số trưởng thành có điện thoại thông minh, Số thuê bao di động sử dụng điện thoại thông minh' +
      '[ {+DTTM.TANG thuê bao} (lũy kế {DTTM.LUYKE} thuê bao, đạt tỷ lệ {DTTM.TYLE})|{?}].',
    expected:
      'Dân số trưởng thành có điện thoại thông minh, Số thuê bao di động sử dụng điện thoại thông minh ' +
      'tăng 34 thuê bao (lũy kế 55.332 thuê bao, đạt tỷ lệ 85,51%).',
  },
  {
    rows: ['000-07'],
    figures: increased('CKS', '13', '1674', '2.59'),
    template:
      'Dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân' +
      '[ {+CKS.TANG} (lũy kế {CKS.LUYKE}, đạt tỷ lệ {CKS.TYLE})|{?}].',
    expected:
      'Dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân tăng 13 (lũy kế 1.674, đạt tỷ lệ 2,59%).',
  },
  {
    rows: ['000-08'],
    figures: increased('TVSK', '57', '4317', '6.67'),
    template:
      'Dân số trưởng thành có dùng dịch vụ tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa' +
      '[ {+TVSK.TANG trường hợp} (lũy kế {TVSK.LUYKE}, đạt tỷ lệ {TVSK.TYLE})|{?}].',
    expected:
      'Dân số trưởng thành có dùng dịch vụ tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa ' +
      'tăng 57 trường hợp (lũy kế 4.317, đạt tỷ lệ 6,67%).',
  },
  {
    rows: ['000-09'],
    // Excel keeps no trailing zero: the cell holds 51,7.
    figures: increased('HSSK', '104', '33454', '51.7'),
    template:
      'Dân số có hồ sơ sức khỏe điện tử' +
      '[ {+HSSK.TANG trường hợp} (lũy kế {HSSK.LUYKE}, đạt tỷ lệ {HSSK.TYLE})|{?}].',
    expected: 'Dân số có hồ sơ sức khỏe điện tử tăng 104 trường hợp (lũy kế 33.454, đạt tỷ lệ 51,70%).',
  },
  {
    rows: ['000-10'],
    figures: { 'HOZALO.LUYKE': count('17301'), 'HOZALO.TYLE': rate('84.35') },
    template:
      'Hộ gia đình tham gia nhóm Zalo Tổ CNSCĐ tại khóm, ấp' +
      '[ (lũy kế {HOZALO.LUYKE}, đạt tỷ lệ {HOZALO.TYLE} tổng số hộ)|{?}].',
    expected:
      'Hộ gia đình tham gia nhóm Zalo Tổ CNSCĐ tại khóm, ấp (lũy kế 17.301, đạt tỷ lệ 84,35% tổng số hộ).',
  },
  {
    rows: ['000-11'],
    figures: { 'MUABAN.LUYKE': count('17310') },
    template:
      'Số doanh nghiệp, hộ gia đình đã được hướng dẫn mua bán trên mạng (sàn thương mại điện tử, zalo, facebook...) ' +
      'lũy kế {MUABAN.LUYKE cơ sở}.',
    expected:
      'Số doanh nghiệp, hộ gia đình đã được hướng dẫn mua bán trên mạng (sàn thương mại điện tử, zalo, facebook...) ' +
      'lũy kế 17.310 cơ sở.',
  },
  {
    rows: ['000-12'],
    figures: { 'KNS.TYLE': rate(bound('above', '60')) },
    template: 'Người dân trong độ tuổi lao động được đào tạo kỹ năng số cơ bản đạt tỷ lệ {KNS.TYLE}.',
    expected: 'Người dân trong độ tuổi lao động được đào tạo kỹ năng số cơ bản đạt tỷ lệ trên 60%.',
  },
  {
    rows: ['000-13'],
    figures: { 'CAPQUANG.TYLE': rate(bound('above', '60')) },
    template: 'Hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt tỷ lệ {CAPQUANG.TYLE}.',
    expected: 'Hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt tỷ lệ trên 60%.',
  },
  {
    rows: ['000-14'],
    figures: { 'BAOVE.TYLE': rate('60') },
    // The document ends this one without a full stop.
    template: 'Tỷ lệ người dân kết nối mạng được bảo vệ ở mức cơ bản đạt {BAOVE.TYLE}',
    expected: 'Tỷ lệ người dân kết nối mạng được bảo vệ ở mức cơ bản đạt 60%',
  },
  {
    rows: ['000-15'],
    figures: { 'DVCTT.TYLE': rate('74.48') },
    template: 'Tỷ lệ người dân thực hiện TTHC qua dịch vụ công trực tuyến đạt {DVCTT.TYLE}.',
    expected: 'Tỷ lệ người dân thực hiện TTHC qua dịch vụ công trực tuyến đạt 74,48%.',
  },
  {
    rows: ['000-16'],
    figures: { 'TTKDTM.TYLE': rate(bound('above', '80')) },
    template:
      'Số doanh nghiệp, hộ kinh doanh trên địa bàn chấp nhận thanh toán không dùng tiền mặt ' +
      '(qua tài khoản ngân hàng, máy pos, mobile money,..): đạt {TTKDTM.TYLE số doanh nghiệp, hộ kinh doanh}.',
    expected:
      'Số doanh nghiệp, hộ kinh doanh trên địa bàn chấp nhận thanh toán không dùng tiền mặt ' +
      '(qua tài khoản ngân hàng, máy pos, mobile money,..): đạt trên 80% số doanh nghiệp, hộ kinh doanh.',
  },
  {
    rows: ['000-17'],
    figures: { 'MADOC.TYLE': rate(bound('above', '90')) },
    template:
      'Tỷ lệ máy tính của công chức, viên chức trên địa bàn được cài đặt phần mềm phòng, chống mã độc theo hướng dẫn ' +
      'Sở KHCN đạt {MADOC.TYLE}.',
    expected:
      'Tỷ lệ máy tính của công chức, viên chức trên địa bàn được cài đặt phần mềm phòng, chống mã độc theo hướng dẫn ' +
      'Sở KHCN đạt trên 90%.',
  },
];

/** Increase, cumulative count and rate of an item. */
function increased(item: string, increase: string, cumulative: string, percent: string): FiguresByCode {
  return {
    [`${item}.TANG`]: count(increase),
    [`${item}.LUYKE`]: count(cumulative),
    [`${item}.TYLE`]: rate(percent),
  };
}
