import type { FormGroup } from '../grouped-form';
import { inMonth } from './monthly-item';

/** Section I.1 of the monthly report of thị xã Ngã Năm: its one figure. */
export const direction: FormGroup = {
  ordinal: '1',
  heading: 'Công tác xây dựng và ban hành văn bản',
  items: [
    inMonth({
      code: 'DAIBIEU',
      ordinal: '1.1',
      name: {
        vi: 'Đại biểu tham dự hội nghị tập huấn chuyển đổi số',
        en: 'Participants in the training conference on digital transformation',
      },
      shortName: { vi: 'Đại biểu dự tập huấn', en: 'Training participants' },
      unit: 'đại biểu',
    }),
  ],
};
