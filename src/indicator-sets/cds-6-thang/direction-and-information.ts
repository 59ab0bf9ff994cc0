import { formItem, type FormGroup } from '../grouped-form';
import { COUNT } from '../usual-kinds';

/** Section I.1 of huyện Minh Long's report; the figures are huyện Vĩnh Lộc's. */
export const direction: FormGroup = {
  ordinal: '1',
  heading: 'Công tác chỉ đạo, điều hành',
  items: [
    formItem('1.1', 'đơn vị', {
      value: {
        ...COUNT,
        code: 'XA.HT',
        unitOfMeasure: 'đơn vị',
        name: {
          vi: 'Số xã, thị trấn hoàn thành hồ sơ nội dung, chỉ tiêu chuyển đổi số năm trước',
          en: 'Communes and townships that completed last year’s criteria of digital transformation',
        },
      },
    }),
    formItem('1.2', 'đơn vị', {
      value: {
        ...COUNT,
        code: 'XA.GIAO',
        unitOfMeasure: 'đơn vị',
        name: {
          vi: 'Số xã, thị trấn được giao hoàn thành chỉ tiêu chuyển đổi số trong năm',
          en: 'Communes and townships that are to complete the criteria this year',
        },
      },
    }),
  ],
};

/** Section I.2 of both reports. */
export const information: FormGroup = {
  ordinal: '2',
  heading: 'Công tác thông tin tuyên truyền',
  items: [
    formItem('2.1', 'cuộc', {
      value: {
        ...COUNT,
        code: 'HN',
        unitOfMeasure: 'cuộc',
        name: {
          vi: 'Số hội nghị, hội thảo, tập huấn về chuyển đổi số',
          en: 'Conferences, workshops and courses on digital transformation',
        },
      },
    }),
    formItem('2.2', 'tin, bài', {
      value: {
        ...COUNT,
        code: 'TIN.TTDT',
        unitOfMeasure: 'tin, bài',
        name: {
          vi: 'Số tin, bài về chuyển đổi số đăng trên trang thông tin điện tử của đơn vị',
          en: 'News items on digital transformation on the unit’s website',
        },
      },
    }),
    formItem('2.3', 'tin, bài', {
      value: {
        ...COUNT,
        code: 'TIN.TT',
        unitOfMeasure: 'tin, bài',
        name: {
          vi: 'Số tin, bài tuyên truyền trên hệ thống truyền thanh cấp huyện, cấp xã (dành cho UBND cấp huyện)',
          en: 'News items on the loudspeakers of district and communes (for districts)',
        },
      },
    }),
    formItem('2.4', 'xã', {
      value: {
        ...COUNT,
        code: 'TTDT.XA',
        unitOfMeasure: 'xã',
        name: {
          vi: 'Số xã duy trì chuyên mục chuyển đổi số trên trang tin điện tử',
          en: 'Communes that keep a column on digital transformation on their website',
        },
      },
    }),
    formItem('2.5', 'tần suất', {
      value: {
        kind: 'text',
        code: 'TS.TINBAI',
        unitOfMeasure: 'tần suất',
        name: {
          vi: 'Tần suất tin bài trên chuyên mục chuyển đổi số',
          en: 'How often the column on digital transformation has a new item',
        },
      },
    }),
    formItem('2.6', 'tần suất', {
      value: {
        kind: 'text',
        code: 'TS.PHATSONG',
        unitOfMeasure: 'tần suất',
        name: {
          vi: 'Tần suất phát sóng chuyên mục phát thanh về chuyển đổi số',
          en: 'How often the radio programme on digital transformation is on the air',
        },
      },
    }),
  ],
};
