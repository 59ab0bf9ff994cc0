import { finding, type Place } from '../../src/model/finding';
import type { FindingSample } from './finding-sample';

const CELL: Place = {
  set: 'van-ban',
  sheet: 'van-ban 6T-2023',
  cell: 'D12',
  period: '2023-H1',
  indicator: { code: 'ngay-ban-hanh', name: 'Ngày ban hành' },
};
const SHEET: Place = { set: 'van-ban', sheet: 'van-ban 6T-2023', period: '2023-H1' };
const day = (year: number, month: number, date: number) => ({ year, month, day: date });

/** Every kind of finding in a register, with every turn its text can take. */
export const REGISTER_SAMPLES: readonly FindingSample[] = [
  { found: finding('record-incomplete', CELL, {}), says: [] },
  { found: finding('date-unreadable', CELL, { text: '30/2/2023' }), says: ['“30/2/2023”', '19/01/2023'] },
  {
    found: finding('date-outside', CELL, {
      date: day(2023, 10, 4),
      from: day(2023, 1, 1),
      to: day(2023, 6, 30),
      swapped: day(2023, 4, 10),
    }),
    says: ['04/10/2023', '01/01/2023', '30/06/2023', '10/04/2023?'],
  },
  {
    found: finding('date-outside', CELL, {
      date: day(2026, 1, 15),
      from: null,
      to: day(2025, 12, 31),
      swapped: null,
    }),
    says: ['15/01/2026', '31/12/2025'],
  },
  {
    found: finding('duplicate-record', CELL, { record: '236/QĐ-UBND', otherRow: 8 }),
    says: ['“236/QĐ-UBND”', ' 8.'],
  },
  {
    found: finding('document-number-shape', CELL, { text: '236', probable: null }),
    says: ['“236”', '236/QĐ-UBND'],
  },
  {
    found: finding('document-number-shape', CELL, { text: '236/qđ-ubnd', probable: '236/QĐ-UBND' }),
    says: ['“236/qđ-ubnd”', '236/QĐ-UBND'],
  },
  {
    found: finding('phone-shape', CELL, { text: '912345678', probable: '0912345678' }),
    says: ['“912345678”', '0912345678?'],
  },
  { found: finding('phone-shape', CELL, { text: '113', probable: null }), says: ['“113”', '10', '11'] },
  {
    found: finding('unknown-choice', CELL, {
      text: 'Giấy phép',
      choices: ['Quyết định', 'Kế hoạch'],
      probable: null,
    }),
    says: ['“Giấy phép”', 'Quyết định, Kế hoạch'],
  },
  {
    found: finding('unknown-choice', CELL, {
      text: 'Quyet dinh',
      choices: ['Quyết định', 'Kế hoạch'],
      probable: 'Quyết định',
    }),
    says: ['“Quyet dinh”', '“Quyết định”?'],
  },
  { found: finding('count-unreadable', CELL, { text: 'khoảng 12' }), says: ['“khoảng 12”'] },
  { found: finding('stray-row', CELL, { text: 'Người lập biểu' }), says: ['“Người lập biểu”'] },
  { found: finding('register-column-missing', CELL, {}), says: [] },
  { found: finding('register-column-repeated', CELL, { otherCell: 'G7' }), says: ['G7'] },
  { found: finding('register-heading-disagrees', CELL, { heading: 'Số đến' }), says: ['“Số đến”'] },
  { found: finding('register-unit-missing', SHEET, {}), says: [] },
  {
    found: finding('register-unit-unknown', SHEET, { code: 'VL', name: 'UBND huyện Vĩnh Lộc' }),
    says: ['“VL”', '“UBND huyện Vĩnh Lộc”'],
  },
  {
    found: finding('register-unit-unknown', SHEET, { code: '', name: 'UBND huyện Vĩnh Lộc' }),
    says: ['“UBND huyện Vĩnh Lộc”'],
  },
  { found: finding('double-register', SHEET, { otherSheet: 'van-ban (2)' }), says: ['“van-ban (2)”'] },
];
