import { formItem, type FormGroup } from '../grouped-form';
import { COUNT, RATE } from '../usual-kinds';

const ADULTS = 'dân số trưởng thành';

/** Section I of the report: the year’s targets and tasks. */
export const situation: FormGroup = {
  ordinal: 'I',
  heading: 'Tình hình thực hiện các chỉ tiêu, nhiệm vụ',
  items: [
    formItem('I.1', '%', {
      rate: {
        ...RATE,
        code: 'QT',
        name: {
          vi: 'Tỷ lệ cán bộ, công chức xã tham gia học tập, quán triệt các nội dung về chuyển đổi số',
          en: 'Staff of the commune who have been instructed in digital transformation',
        },
      },
    }),
    formItem('I.2', '%', {
      rate: {
        ...RATE,
        code: 'DVC.PS',
        name: {
          vi: 'Tỷ lệ dịch vụ công toàn trình và dịch vụ công một phần có phát sinh hồ sơ',
          en: 'Full and partial online public services in which dossiers were filed',
        },
      },
    }),
    formItem('I.3', '%', {
      rate: {
        ...RATE,
        code: 'HS.TT',
        name: {
          vi: 'Tỷ lệ hồ sơ tiếp nhận và giải quyết trực tuyến',
          en: 'Dossiers received and settled online',
        },
      },
    }),
    formItem('I.4', 'hồ sơ', {
      value: {
        ...COUNT,
        code: 'HS.SH',
        unitOfMeasure: 'hồ sơ',
        name: {
          vi: 'Số hồ sơ được số hóa và lưu trữ trên Hệ thống thông tin giải quyết thủ tục hành chính',
          en: 'Dossiers digitised and stored in the system for settling procedures',
        },
      },
    }),
    formItem('I.5', 'người', {
      value: {
        ...COUNT,
        code: 'DANSO',
        unitOfMeasure: 'người',
        name: { vi: 'Tổng dân số', en: 'Population' },
      },
    }),
    formItem('I.6', 'người', {
      value: {
        ...COUNT,
        code: 'VNEID',
        unitOfMeasure: 'người',
        name: {
          vi: 'Số người dân trưởng thành đã cài đặt và kích hoạt VNeID mức độ 2',
          en: 'Adults with VNeID level 2 in use',
        },
        population: ADULTS,
      },
      rate: {
        ...RATE,
        code: 'VNEID.TYLE',
        name: {
          vi: 'Tỷ lệ người dân trưởng thành đã kích hoạt VNeID mức độ 2 trên tổng dân số',
          en: 'Adults with VNeID level 2 in use, of the whole population',
        },
        // The report counts adults and divides by everybody.
        population: 'dân số',
        computed: { from: 'VNEID / DANSO * 100' },
      },
    }),
    formItem('I.7', '%', {
      rate: {
        ...RATE,
        code: 'KNS',
        name: {
          vi: 'Tỷ lệ người dân trưởng thành được phổ cập kỹ năng số cơ bản',
          en: 'Adults with basic digital skills',
        },
        population: ADULTS,
      },
    }),
    formItem('I.8', 'xóm', {
      value: {
        kind: 'fraction',
        code: 'TO',
        unitOfMeasure: 'xóm',
        name: {
          vi: 'Số Tổ công nghệ số cộng đồng trên số xóm',
          en: 'Community digital teams, of the number of hamlets',
        },
      },
      rate: {
        ...RATE,
        code: 'TO.TYLE',
        name: {
          vi: 'Tỷ lệ xóm có Tổ công nghệ số cộng đồng được thành lập và duy trì hoạt động',
          en: 'Hamlets with a community digital team at work',
        },
      },
    }),
  ],
};
