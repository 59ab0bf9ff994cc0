import { formItem, type FormGroup } from '../grouped-form';
import { COUNT, RATE } from '../usual-kinds';

/** Section II.4. */
export const data: FormGroup = {
  ordinal: 'II.4',
  heading: 'Dữ liệu số',
  items: [
    formItem('II.4.1', '%', {
      rate: {
        ...RATE,
        code: 'DL.DC',
        name: {
          vi: 'Tỷ lệ hệ thống thông tin dùng chung do tỉnh triển khai được sử dụng',
          en: 'Shared systems of the province in use',
        },
      },
    }),
    formItem('II.4.2', '%', {
      rate: {
        ...RATE,
        code: 'DL.KS',
        name: {
          vi: 'Tỷ lệ văn bản trao đổi, luân chuyển nội bộ và liên thông với cấp trên được thực hiện dưới dạng điện tử và ký số',
          en: 'Documents exchanged within and upwards in electronic, signed form',
        },
      },
    }),
  ],
};

/** Section II.5. */
export const security: FormGroup = {
  ordinal: 'II.5',
  heading: 'An toàn thông tin mạng',
  items: [
    formItem('II.5.1', '%', {
      rate: {
        ...RATE,
        code: 'AT.MAY',
        name: {
          vi: 'Tỷ lệ máy tính làm việc được cài đặt và cập nhật định kỳ phần mềm bảo mật, diệt virus',
          en: 'Work computers with current security software',
        },
      },
    }),
  ],
};

/** Section II.6, which tells again of what section I has told. */
export const government: FormGroup = {
  ordinal: 'II.6',
  heading: 'Chính quyền số',
  items: [
    formItem('II.6.1', '%', {
      rate: {
        ...RATE,
        code: 'CQ.DVC',
        name: {
          vi: 'Tỷ lệ DVC trực tuyến có phát sinh hồ sơ',
          en: 'Online public services in which dossiers were filed',
        },
      },
    }),
    formItem('II.6.2', '%', {
      rate: {
        ...RATE,
        code: 'CQ.HS',
        name: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Dossiers filed online' },
        // The report prints 80,8%.
        decimals: 1,
      },
    }),
    formItem('II.6.3', '%', {
      rate: {
        ...RATE,
        code: 'CQ.SH',
        name: {
          vi: 'Tỷ lệ số hóa hồ sơ giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công',
          en: 'Dossiers digitised at the public service centre',
        },
      },
    }),
    formItem('II.6.4', '%', {
      rate: {
        ...RATE,
        code: 'CQ.KS',
        name: {
          vi: 'Tỷ lệ văn bản trao đổi giữa xã và cấp trên được thực hiện dưới dạng điện tử và ký số',
          en: 'Documents exchanged with upper levels in electronic, signed form',
        },
      },
    }),
  ],
};

/** Section II.7. */
export const economy: FormGroup = {
  ordinal: 'II.7',
  heading: 'Phát triển Kinh tế số',
  items: [
    formItem('II.7.1', '%', {
      rate: {
        ...RATE,
        code: 'KT.HKD',
        name: {
          vi: 'Tỷ lệ hộ kinh doanh, cá nhân được tuyên truyền, hướng dẫn và hỗ trợ tham gia thương mại điện tử',
          en: 'Household businesses and persons helped into e-commerce',
        },
      },
    }),
    formItem('II.7.2', 'sản phẩm', {
      value: {
        ...COUNT,
        code: 'KT.OCOP',
        unitOfMeasure: 'sản phẩm',
        name: {
          vi: 'Số sản phẩm OCOP hoặc sản phẩm đặc trưng của xã được đưa lên các sàn giao dịch điện tử',
          en: 'OCOP and typical products sold on e-commerce platforms',
        },
      },
    }),
  ],
};

/** Section II.8; its rate stands in II.7 too and is asked once. */
export const society: FormGroup = {
  ordinal: 'II.8',
  heading: 'Phát triển Xã hội số',
  items: [
    formItem('II.8.1', '%', {
      rate: {
        ...RATE,
        code: 'TKTT',
        name: {
          vi: 'Tỷ lệ người dân trưởng thành có tài khoản thanh toán số',
          en: 'Adults with a digital payment account',
        },
        population: 'dân số trưởng thành',
      },
    }),
  ],
};
