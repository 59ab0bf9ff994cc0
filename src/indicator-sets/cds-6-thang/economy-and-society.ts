import { formItem, type FormGroup } from '../grouped-form';
import { COUNT, RATE } from '../usual-kinds';

const FROM_15 = 'dân số từ 15 tuổi trở lên';

/** Section I.4 of huyện Minh Long's report. */
export const economyAndSociety: FormGroup = {
  ordinal: '4',
  heading: 'Phát triển kinh tế số, xã hội số',
  items: [
    formItem('4.1', 'người', {
      value: {
        ...COUNT,
        code: 'DS15',
        unitOfMeasure: 'người',
        name: { vi: 'Dân số từ 15 tuổi trở lên', en: 'People aged 15 and over' },
      },
    }),
    formItem('4.2', 'tài khoản', {
      value: {
        ...COUNT,
        code: 'TK',
        unitOfMeasure: 'tài khoản',
        name: {
          vi: 'Số lượng người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
          en: 'People aged 15 and over with an account at a bank or another licensed institution',
        },
        population: FROM_15,
      },
      rate: {
        ...RATE,
        code: 'TK.TYLE',
        name: {
          vi: 'Tỷ lệ người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
          en: 'Share of people aged 15 and over with an account at a bank or another licensed institution',
        },
        population: FROM_15,
        // Accounts are counted, and a person may have several.
        range: { min: '0', max: '1000' },
        computed: { from: 'TK / DS15 * 100' },
      },
    }),
    formItem('4.3', '%', {
      rate: {
        ...RATE,
        code: 'DTTM',
        name: {
          vi: 'Tỷ lệ người dân sử dụng điện thoại thông minh',
          en: 'People who use a smartphone',
        },
        population: 'dân số',
      },
    }),
    formItem('4.4', 'đơn vị', {
      value: {
        ...COUNT,
        // One provider serves many districts.
        combine: 'none',
        code: 'NHAMANG',
        unitOfMeasure: 'đơn vị',
        name: {
          vi: 'Số đơn vị cung cấp dịch vụ Viễn thông Internet trên địa bàn',
          en: 'Telecom and internet providers in the area',
        },
      },
    }),
    formItem('4.5', 'trạm', {
      value: {
        ...COUNT,
        code: 'BTS',
        unitOfMeasure: 'trạm',
        name: {
          vi: 'Số trạm phát sóng mạng thông tin di động (BTS)',
          en: 'Base stations of the mobile network (BTS)',
        },
      },
    }),
    formItem('4.6', 'trạm', {
      value: {
        ...COUNT,
        code: 'BTS.VNPT',
        unitOfMeasure: 'trạm',
        name: { vi: 'Trong đó: VNPT', en: 'Of these: VNPT' },
        shortName: { vi: 'Số trạm BTS của VNPT', en: 'Base stations of VNPT' },
      },
    }),
    formItem('4.7', 'trạm', {
      value: {
        ...COUNT,
        code: 'BTS.VIETTEL',
        unitOfMeasure: 'trạm',
        name: { vi: 'Trong đó: Viettel', en: 'Of these: Viettel' },
        shortName: { vi: 'Số trạm BTS của Viettel', en: 'Base stations of Viettel' },
      },
    }),
    formItem('4.8', '%', {
      rate: {
        ...RATE,
        code: 'SONG4G',
        name: {
          vi: 'Tỷ lệ thôn, khu dân cư được phủ sóng di động 4G',
          en: 'Villages and quarters with 4G coverage',
        },
      },
    }),
    formItem('4.9', '%', {
      rate: {
        ...RATE,
        code: 'TSLCD',
        name: {
          vi: 'Tỷ lệ UBND cấp xã kết nối mạng Truyền số liệu chuyên dùng',
          en: 'Communes connected with the government’s own data network',
        },
      },
    }),
    formItem('4.10', '%', {
      rate: {
        ...RATE,
        code: 'CAPQUANG',
        name: {
          vi: 'Tỷ lệ phòng, ban, ngành, UBND các xã, thị trấn, cơ quan, đơn vị doanh nghiệp được phủ băng rộng cáp quang',
          en: 'Offices, communes and businesses with fibre broadband',
        },
      },
    }),
    formItem('4.11', 'xã', {
      value: {
        kind: 'fraction',
        code: 'DTT',
        unitOfMeasure: 'xã',
        name: {
          vi: 'Số xã đang vận hành hệ thống Đài truyền thanh ứng dụng CNTT trên tổng số xã',
          en: 'Communes that run an IT-based loudspeaker system, of all communes',
        },
      },
    }),
    formItem('4.12', 'xã', {
      value: {
        ...COUNT,
        code: 'DTT.DT',
        unitOfMeasure: 'xã',
        name: {
          vi: 'Số xã trong thời gian đầu tư, nâng cấp hệ thống Đài truyền thanh',
          en: 'Communes whose loudspeaker system is being built or upgraded',
        },
      },
    }),
  ],
};

/** Section I.5 of huyện Minh Long's report. */
export const security: FormGroup = {
  ordinal: '5',
  heading: 'Đảm bảo An toàn thông tin và an ninh mạng',
  items: [
    formItem('5.1', 'máy', {
      value: {
        ...COUNT,
        code: 'MAYTRAM',
        unitOfMeasure: 'máy',
        name: {
          vi: 'Số máy trạm được cài đặt phần mềm phòng chống mã độc tập trung của tỉnh',
          en: 'Workstations with the province’s malware protection',
        },
      },
    }),
  ],
};
