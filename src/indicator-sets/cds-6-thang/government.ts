import { formItem, type FormGroup } from '../grouped-form';
import { COUNT, RATE } from '../usual-kinds';

/** Section I.3 of both reports: meetings, digitised dossiers, documents, e-mail, the one-stop system, the website. */
export const government: FormGroup = {
  ordinal: '3',
  heading: 'Phát triển chính quyền số',
  items: [
    formItem('3.1', 'cuộc', {
      value: {
        ...COUNT,
        code: 'HOP.TT',
        unitOfMeasure: 'cuộc',
        name: { vi: 'Số cuộc họp trực tuyến', en: 'Online meetings' },
      },
    }),
    formItem('3.2', 'phiên', {
      value: {
        ...COUNT,
        code: 'HOP.KG',
        unitOfMeasure: 'phiên',
        name: { vi: 'Số phiên họp không giấy', en: 'Paperless sessions' },
      },
    }),
    formItem('3.3', '%', {
      rate: {
        ...RATE,
        code: 'SH.TN',
        name: {
          vi: 'Tỷ lệ số hóa hồ sơ TTHC khi tiếp nhận',
          en: 'Dossiers digitised when they are received',
        },
      },
    }),
    formItem('3.4', '%', {
      rate: {
        ...RATE,
        code: 'SH.KQ',
        name: { vi: 'Tỷ lệ số hóa kết quả giải quyết TTHC', en: 'Results of procedures digitised' },
      },
    }),
    formItem('3.5', '%', {
      rate: {
        ...RATE,
        code: 'QLVB',
        name: {
          vi: 'Tỷ lệ cơ quan, đơn vị huyện và UBND các xã sử dụng hệ thống quản lý văn bản và điều hành',
          en: 'District offices and communes that use the document management system',
        },
      },
    }),
    formItem('3.6', '%', {
      rate: {
        ...RATE,
        code: 'QLVB.TK',
        name: {
          vi: 'Tỷ lệ cán bộ, công chức được cấp tài khoản phần mềm quản lý văn bản và hồ sơ công việc',
          en: 'Staff with an account in the document management system',
        },
      },
    }),
    formItem('3.7', '%', {
      rate: {
        ...RATE,
        code: 'XLVB.H',
        name: {
          vi: 'Tỷ lệ xử lý văn bản, hồ sơ công việc trên môi trường điện tử (trừ hồ sơ mật) cấp huyện',
          en: 'Documents and files handled digitally at district level (secret ones excepted)',
        },
      },
    }),
    formItem('3.8', '%', {
      rate: {
        ...RATE,
        code: 'XLVB.X',
        name: {
          vi: 'Tỷ lệ xử lý văn bản, hồ sơ công việc trên môi trường điện tử (trừ hồ sơ mật) cấp xã',
          en: 'Documents and files handled digitally at commune level (secret ones excepted)',
        },
      },
    }),
    formItem('3.9', '%', {
      rate: {
        ...RATE,
        code: 'VB.KS',
        name: {
          vi: 'Tỷ lệ đơn vị trao đổi, tạo lập, xử lý, ký số văn bản, hồ sơ công việc trên môi trường điện tử',
          en: 'Offices that draw up, handle, sign and exchange documents digitally',
        },
      },
    }),
    formItem('3.10', '%', {
      rate: {
        ...RATE,
        code: 'VB.PHONG',
        name: {
          vi: 'Tỷ lệ phòng chuyên môn, đơn vị trực thuộc được triển khai hệ thống văn bản điện tử',
          en: 'Specialised offices and subordinate units with the electronic document system',
        },
      },
    }),
    formItem('3.11', '%', {
      rate: {
        ...RATE,
        code: 'VB.GUI',
        name: {
          vi: 'Tỷ lệ văn bản được gửi qua mạng giữa UBND huyện và các xã, thị trấn (trừ văn bản mật)',
          en: 'Documents sent online between district and communes (secret ones excepted)',
        },
      },
    }),
    formItem('3.12', '%', {
      rate: {
        ...RATE,
        code: 'VB.NB',
        name: {
          vi: 'Tỷ lệ văn bản nội bộ của phòng chuyên môn, đơn vị trực thuộc dưới dạng điện tử',
          en: 'Internal documents of offices and subordinate units in electronic form',
        },
      },
    }),
    formItem('3.13', '%', {
      rate: {
        ...RATE,
        code: 'TDT.CAP',
        name: {
          vi: 'Tỷ lệ cán bộ, công chức được cấp hộp thư điện tử công vụ',
          en: 'Staff with an official e-mail box',
        },
      },
    }),
    formItem('3.14', '%', {
      rate: {
        ...RATE,
        code: 'TDT.SD',
        name: {
          vi: 'Tỷ lệ cán bộ, công chức thường xuyên sử dụng thư điện tử trong công việc',
          en: 'Staff who use e-mail in their work as a rule',
        },
      },
    }),
    formItem('3.15', '%', {
      rate: {
        ...RATE,
        code: 'TDT.MOI',
        name: {
          vi: 'Tỷ lệ rà soát cấp mới hộp thư điện tử để trao đổi hồ sơ công việc',
          en: 'E-mail boxes newly issued for the exchange of files',
        },
      },
    }),
    formItem('3.16', '%', {
      rate: {
        ...RATE,
        code: 'MC.DV',
        name: {
          vi: 'Tỷ lệ cơ quan, đơn vị tiếp nhận hồ sơ trên hệ thống phần mềm dịch vụ công trực tuyến',
          en: 'Offices that receive dossiers in the online public service system',
        },
      },
    }),
    formItem('3.17', '%', {
      rate: {
        ...RATE,
        code: 'MC.TTHC',
        name: {
          vi: 'Tỷ lệ thủ tục hành chính được tiếp nhận trên hệ thống thông tin một cửa điện tử',
          en: 'Procedures received in the electronic one-stop system',
        },
      },
    }),
    formItem('3.18', 'hồ sơ', {
      value: {
        ...COUNT,
        code: 'HS',
        unitOfMeasure: 'hồ sơ',
        name: {
          vi: 'Số hồ sơ tiếp nhận và giải quyết trên hệ thống một cửa điện tử',
          en: 'Dossiers received and settled in the electronic one-stop system',
        },
      },
    }),
    formItem('3.19', 'hồ sơ', {
      value: {
        ...COUNT,
        code: 'HS.TT',
        unitOfMeasure: 'hồ sơ',
        name: {
          vi: 'Trong đó: hồ sơ tiếp nhận dịch vụ công trực tuyến',
          en: 'Of these: received online',
        },
        shortName: { vi: 'Số hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
      },
      rate: {
        ...RATE,
        code: 'HS.TYLE',
        name: { vi: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', en: 'Share of dossiers received online' },
        // huyện Minh Long prints 97,5% of 1.644 in 1.686.
        decimals: 1,
        computed: { from: 'HS.TT / HS * 100' },
      },
    }),
    formItem('3.20', 'hồ sơ', {
      value: {
        ...COUNT,
        code: 'HS.TC',
        unitOfMeasure: 'hồ sơ',
        name: {
          vi: 'Trong đó: hồ sơ tiếp nhận nơi giải quyết TTHC',
          en: 'Of these: received at the office',
        },
        shortName: { vi: 'Số hồ sơ tiếp nhận nơi giải quyết', en: 'Dossiers received at the office' },
      },
    }),
    formItem('3.21', 'lượt', {
      value: {
        ...COUNT,
        code: 'TTDT.TIN',
        unitOfMeasure: 'lượt tin, bài',
        name: {
          vi: 'Số lượt tin, bài đăng trên trang thông tin điện tử huyện',
          en: 'News items on the district’s website',
        },
      },
    }),
    formItem('3.22', 'chữ ký số', {
      value: {
        ...COUNT,
        code: 'CKS',
        unitOfMeasure: 'chữ ký số',
        name: {
          vi: 'Số chữ ký số cấp mới cho lãnh đạo và công chức các cơ quan, đơn vị',
          en: 'Digital signatures newly issued to leaders and staff',
        },
      },
    }),
  ],
};
