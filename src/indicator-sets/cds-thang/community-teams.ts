import type { FormGroup } from '../grouped-form';
import {
  cumulative,
  cumulativeAndRated,
  happened,
  increasedAndRated,
  rateAlone,
  total,
} from './monthly-item';

const ADULTS = { population: 'dân số trưởng thành', base: 'DSTT', maximum: '100' } as const;

/** Section I.2 of the monthly report of thị xã Ngã Năm, in its order and words. */
export const communityTeams: FormGroup = {
  ordinal: '2',
  heading: 'Kết quả hoạt động của Tổ công nghệ số cộng đồng',
  items: [
    total({
      code: 'ZALO',
      ordinal: '2.1',
      name: {
        vi: 'Số nhóm Zalo Tổ công nghệ số cộng đồng duy trì hoạt động',
        en: 'Active Zalo groups of the community digital teams',
      },
      shortName: { vi: 'Nhóm Zalo Tổ CNSCĐ', en: 'Zalo groups' },
      unit: 'nhóm',
    }),
    happened({
      code: 'TT',
      ordinal: '2.2',
      name: {
        vi: 'Lượt tuyên truyền trên nhóm Zalo Tổ công nghệ số cộng đồng',
        en: 'Posts to inform the public in the Zalo groups of the community digital teams',
      },
      shortName: { vi: 'Lượt tuyên truyền trên Zalo', en: 'Zalo posts' },
      unit: 'lượt',
    }),
    increasedAndRated(
      {
        code: 'VNEID',
        ordinal: '2.3',
        name: {
          vi: 'Người đủ từ 14 tuổi trở lên có tài khoản định danh điện tử (VNeID) mức độ 2',
          en: 'People aged 14 or more with a level 2 electronic identity (VNeID)',
        },
        shortName: { vi: 'VNeID mức độ 2', en: 'VNeID level 2' },
        unit: 'người',
      },
      { population: 'người đủ từ 14 tuổi trở lên', base: 'DS14', maximum: '100' },
    ),
    increasedAndRated(
      {
        code: 'TKTT',
        ordinal: '2.4',
        name: {
          vi: 'Số tài khoản thanh toán không dùng tiền mặt được thiết lập (tại ngân hàng, mobile money...)',
          en: 'Cashless payment accounts set up (at banks, mobile money...)',
        },
        shortName: { vi: 'Tài khoản thanh toán', en: 'Payment accounts' },
        unit: 'tài khoản',
      },
      // Accounts, not people: one person may have several. The report does not say on whom it counts them.
      {
        population: 'dân số tính tài khoản thanh toán (báo cáo không nêu độ tuổi)',
        base: 'DSTK',
        maximum: '500',
      },
    ),
    increasedAndRated(
      {
        code: 'CDST',
        ordinal: '2.5',
        name: {
          vi: 'Dân số trưởng thành có điện thoại thông minh cài ứng dụng “Công dân Sóc Trăng”',
          en: 'Adults with the application “Công dân Sóc Trăng” on a smartphone',
        },
        shortName: { vi: 'Ứng dụng Công dân Sóc Trăng', en: 'Công dân Sóc Trăng' },
        unit: 'trường hợp',
      },
      ADULTS,
    ),
    increasedAndRated(
      {
        code: 'DTTM',
        ordinal: '2.6',
        name: {
          vi: 'Dân số trưởng thành có điện thoại thông minh, số thuê bao di động sử dụng điện thoại thông minh',
          en: 'Adults with a smartphone; mobile subscriptions used on smartphones',
        },
        shortName: { vi: 'Điện thoại thông minh', en: 'Smartphones' },
        unit: 'thuê bao',
      },
      ADULTS,
    ),
    increasedAndRated(
      {
        code: 'CKS',
        ordinal: '2.7',
        name: {
          vi: 'Dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
          en: 'Adults with a digital signature or a personal electronic signature',
        },
        shortName: { vi: 'Chữ ký số cá nhân', en: 'Personal digital signatures' },
        // The report prints no word behind this number.
        unit: 'người',
      },
      ADULTS,
    ),
    increasedAndRated(
      {
        code: 'TVSK',
        ordinal: '2.8',
        name: {
          vi: 'Dân số trưởng thành có dùng dịch vụ tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa',
          en: 'Adults who use online health advice or remote medical care',
        },
        shortName: { vi: 'Tư vấn sức khỏe, khám chữa bệnh từ xa', en: 'Online health advice' },
        unit: 'trường hợp',
      },
      ADULTS,
    ),
    increasedAndRated(
      {
        code: 'HSSK',
        ordinal: '2.9',
        name: { vi: 'Dân số có hồ sơ sức khỏe điện tử', en: 'People with an electronic health record' },
        shortName: { vi: 'Hồ sơ sức khỏe điện tử', en: 'Electronic health records' },
        unit: 'trường hợp',
      },
      { population: 'dân số', base: 'DS', maximum: '100' },
    ),
    cumulativeAndRated(
      {
        code: 'HOZALO',
        ordinal: '2.10',
        name: {
          vi: 'Hộ gia đình tham gia nhóm Zalo Tổ công nghệ số cộng đồng tại khóm, ấp',
          en: 'Households in the Zalo groups of the community digital teams of their hamlets',
        },
        shortName: { vi: 'Hộ tham gia nhóm Zalo', en: 'Households in Zalo groups' },
        unit: 'hộ',
      },
      { population: 'hộ gia đình', base: 'HO', maximum: '100' },
    ),
    cumulative({
      code: 'MUABAN',
      ordinal: '2.11',
      name: {
        vi: 'Số doanh nghiệp, hộ gia đình đã được hướng dẫn mua bán trên mạng (sàn thương mại điện tử, Zalo, Facebook...)',
        en: 'Businesses and households shown how to buy and sell online (marketplaces, Zalo, Facebook...)',
      },
      shortName: { vi: 'Được hướng dẫn mua bán trên mạng', en: 'Shown how to trade online' },
      unit: 'cơ sở',
    }),
    rateAlone({
      code: 'KNS',
      ordinal: '2.12',
      name: {
        vi: 'Người dân trong độ tuổi lao động được đào tạo kỹ năng số cơ bản',
        en: 'People of working age trained in basic digital skills',
      },
      shortName: { vi: 'Kỹ năng số cơ bản', en: 'Basic digital skills' },
      population: 'người dân trong độ tuổi lao động',
    }),
    rateAlone({
      code: 'CAPQUANG',
      ordinal: '2.13',
      name: {
        vi: 'Hộ gia đình được phủ mạng Internet băng rộng cáp quang',
        en: 'Households within reach of fibre broadband',
      },
      shortName: { vi: 'Internet cáp quang', en: 'Fibre broadband' },
      population: 'hộ gia đình',
    }),
    rateAlone({
      code: 'BAOVE',
      ordinal: '2.14',
      name: {
        vi: 'Tỷ lệ người dân kết nối mạng được bảo vệ ở mức cơ bản',
        en: 'People online who are protected at the basic level',
      },
      shortName: { vi: 'Được bảo vệ ở mức cơ bản', en: 'Basic protection online' },
      population: 'người dân kết nối mạng',
    }),
    rateAlone({
      code: 'DVCTT',
      ordinal: '2.15',
      name: {
        vi: 'Tỷ lệ người dân thực hiện thủ tục hành chính qua dịch vụ công trực tuyến',
        en: 'People who carry out administrative procedures through online public services',
      },
      shortName: { vi: 'Thủ tục qua dịch vụ công trực tuyến', en: 'Procedures done online' },
      // Not the adults: 74,48 % of those who had a procedure to carry out.
      population: 'người dân thực hiện thủ tục hành chính',
    }),
    rateAlone({
      code: 'TTKDTM',
      ordinal: '2.16',
      name: {
        vi: 'Doanh nghiệp, hộ kinh doanh trên địa bàn chấp nhận thanh toán không dùng tiền mặt (qua tài khoản ngân hàng, máy POS, mobile money...)',
        en: 'Businesses and trading households that accept cashless payment (bank account, card reader, mobile money...)',
      },
      shortName: { vi: 'Chấp nhận thanh toán không dùng tiền mặt', en: 'Accepting cashless payment' },
      population: 'doanh nghiệp, hộ kinh doanh',
    }),
    rateAlone({
      code: 'MADOC',
      ordinal: '2.17',
      name: {
        vi: 'Tỷ lệ máy tính của công chức, viên chức trên địa bàn được cài đặt phần mềm phòng, chống mã độc theo hướng dẫn của Sở Khoa học và Công nghệ',
        en: 'Computers of officials with anti-malware software as the Department of Science and Technology directs',
      },
      shortName: { vi: 'Máy tính có phần mềm chống mã độc', en: 'Computers with anti-malware' },
      population: 'máy tính của công chức, viên chức',
    }),
  ],
};
