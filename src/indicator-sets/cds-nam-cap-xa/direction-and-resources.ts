import { formItem, type FormGroup } from '../grouped-form';
import { COUNT, RATE } from '../usual-kinds';

/** Section II.1. */
export const direction: FormGroup = {
  ordinal: 'II.1',
  heading: 'Công tác lãnh đạo, chỉ đạo, điều hành; kiểm tra, giám sát hoạt động chuyển đổi số tại địa phương',
  items: [
    formItem('II.1.1', '%', {
      rate: {
        ...RATE,
        code: 'KS',
        name: {
          vi: 'Tỷ lệ cán bộ, công chức, viên chức gương mẫu ký số văn bản và sử dụng dịch vụ công trực tuyến',
          en: 'Staff who sign digitally and use online public services',
        },
      },
    }),
  ],
};

/** Section II.2: the inventory. The number of staff stands here and again in II.3; it is asked once. */
export const infrastructure: FormGroup = {
  ordinal: 'II.2',
  heading: 'Hạ tầng số',
  items: [
    formItem('II.2.1', 'người', {
      value: {
        ...COUNT,
        code: 'NL.CBCC',
        unitOfMeasure: 'người',
        name: { vi: 'Số cán bộ, công chức, viên chức', en: 'Staff' },
      },
    }),
    formItem('II.2.2', 'máy', {
      value: {
        ...COUNT,
        code: 'HT.MAYTINH',
        unitOfMeasure: 'máy',
        name: { vi: 'Số máy tính (máy để bàn/máy tính xách tay)', en: 'Computers (desktop and laptop)' },
      },
    }),
    formItem('II.2.3', 'máy', {
      value: { ...COUNT, code: 'HT.MAYIN', unitOfMeasure: 'máy', name: { vi: 'Số máy in', en: 'Printers' } },
    }),
    formItem('II.2.4', 'máy', {
      value: {
        ...COUNT,
        code: 'HT.PHOTO',
        unitOfMeasure: 'máy',
        name: { vi: 'Số máy photocopy', en: 'Photocopiers' },
      },
    }),
    formItem('II.2.5', 'máy', {
      value: { ...COUNT, code: 'HT.SCAN', unitOfMeasure: 'máy', name: { vi: 'Số máy scan', en: 'Scanners' } },
    }),
    formItem('II.2.6', 'thiết bị', {
      value: {
        ...COUNT,
        code: 'HT.KHAC',
        unitOfMeasure: 'thiết bị',
        name: { vi: 'Số thiết bị công nghệ thông tin khác', en: 'Other IT equipment' },
      },
    }),
    formItem('II.2.7', 'đường', {
      value: {
        ...COUNT,
        code: 'HT.INTERNET',
        unitOfMeasure: 'đường',
        name: { vi: 'Số đường truyền Internet', en: 'Internet lines' },
      },
    }),
    formItem('II.2.8', 'đường', {
      value: {
        ...COUNT,
        code: 'HT.TSLCD',
        unitOfMeasure: 'đường',
        name: { vi: 'Số đường truyền chuyên dùng', en: 'Dedicated lines' },
      },
    }),
  ],
};

/** Section II.3. */
export const staff: FormGroup = {
  ordinal: 'II.3',
  heading: 'Về công tác bồi dưỡng, phát triển nhân lực',
  items: [
    formItem('II.3.1', 'người', {
      value: {
        ...COUNT,
        code: 'NL.KNS',
        unitOfMeasure: 'người',
        name: {
          vi: 'Số cán bộ, công chức, viên chức được bồi dưỡng kỹ năng số căn bản',
          en: 'Staff trained in basic digital skills',
        },
      },
    }),
    formItem('II.3.2', 'người', {
      value: {
        ...COUNT,
        code: 'NL.LAMCHU',
        unitOfMeasure: 'người',
        name: {
          vi: 'Số cán bộ, công chức, viên chức làm chủ kỹ năng số, ứng dụng công nghệ trong quản lý, điều hành',
          en: 'Staff who master digital skills in administration',
        },
      },
    }),
    formItem('II.3.3', 'người', {
      value: {
        ...COUNT,
        code: 'NL.CT',
        unitOfMeasure: 'người',
        name: {
          vi: 'Số cán bộ, công chức, viên chức chuyên trách chuyển đổi số',
          en: 'Staff who work on digital transformation alone',
        },
      },
    }),
    formItem('II.3.4', 'chuyên ngành', {
      value: {
        kind: 'text',
        code: 'NL.CN',
        unitOfMeasure: 'chuyên ngành',
        name: {
          vi: 'Chuyên ngành của cán bộ, công chức, viên chức chuyên trách chuyển đổi số',
          en: 'What they have studied',
        },
      },
    }),
    formItem('II.3.5', '%', {
      rate: {
        ...RATE,
        code: 'DL.VB',
        name: {
          vi: 'Tỷ lệ số hóa dữ liệu văn bản trên Hệ thống Quản lý văn bản và Điều hành',
          en: 'Documents digitised in the document management system',
        },
      },
    }),
  ],
};
