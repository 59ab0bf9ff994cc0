import type { FormGroup } from '../grouped-form';
import { total } from './monthly-item';

/** What the rates are reckoned from: the report does not print it, and it is entered once. */
export const populations: FormGroup = {
  ordinal: '3',
  heading: 'Dân số, số hộ dùng để tính tỷ lệ',
  items: [
    total({
      code: 'DS',
      ordinal: '3.1',
      name: { vi: 'Dân số', en: 'Population' },
      shortName: { vi: 'Dân số', en: 'Population' },
      unit: 'người',
    }),
    total({
      code: 'DS14',
      ordinal: '3.2',
      name: { vi: 'Dân số từ đủ 14 tuổi trở lên', en: 'Population aged 14 or more' },
      shortName: { vi: 'Dân số từ đủ 14 tuổi', en: 'Aged 14 or more' },
      unit: 'người',
    }),
    total({
      code: 'DSTT',
      ordinal: '3.3',
      name: { vi: 'Dân số trưởng thành', en: 'Adult population' },
      shortName: { vi: 'Dân số trưởng thành', en: 'Adults' },
      unit: 'người',
    }),
    total({
      code: 'DSTK',
      ordinal: '3.4',
      name: {
        vi: 'Dân số dùng để tính tỷ lệ tài khoản thanh toán',
        en: 'Population on which payment accounts are counted',
      },
      shortName: { vi: 'Dân số tính tài khoản thanh toán', en: 'Base of payment accounts' },
      unit: 'người',
    }),
    total({
      code: 'HO',
      ordinal: '3.5',
      name: { vi: 'Tổng số hộ gia đình', en: 'Households' },
      shortName: { vi: 'Tổng số hộ', en: 'Households' },
      unit: 'hộ',
    }),
  ],
};
