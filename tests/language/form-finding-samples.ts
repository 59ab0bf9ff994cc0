import { decimal } from '../../src/model/decimal';
import { finding, type Place } from '../../src/model/finding';
import type { FindingSample } from './finding-sample';

const FORM: Place = { sheet: 'cap-xa 6T-2025', period: '2025-H1', unit: { code: 'X1', name: 'xã Mỹ Bình' } };
const CELL: Place = { ...FORM, cell: 'F12', indicator: { code: '1.7', name: 'Nền tảng số' } };

/** What is found on the forms of single units, with every turn its text can take. */
export const FORM_FINDING_SAMPLES: readonly FindingSample[] = [
  {
    found: finding('wrong-kind', CELL, { text: 'nhiều', wanted: 'verdict', offered: ['Đạt', 'Chưa đạt'] }),
    says: ['“nhiều”', 'Đạt, Chưa đạt'],
  },
  {
    found: finding('wrong-kind', CELL, { text: '5', wanted: 'fraction', offered: [] }),
    says: ['“5”', '03/05', 'KPS'],
  },
  {
    found: finding('date-for-words', CELL, {
      date: { year: 2025, month: 5, day: 3 },
      typedAs: [
        { type: 'fraction', numerator: decimal('3'), denominator: decimal('5') },
        { type: 'fraction', numerator: decimal('5'), denominator: decimal('3') },
      ],
    }),
    says: ['03/05/2025', { vi: '3/5 hay 5/3?', en: '3/5 or 5/3' }, 'Text'],
  },
  {
    found: finding('date-for-words', CELL, { date: { year: 2025, month: 5, day: 3 }, typedAs: [] }),
    says: ['03/05/2025', 'Text'],
  },
  { found: finding('unit-unnamed', FORM, { code: '', name: '' }), says: [{ vi: 'mã', en: 'code' }] },
  { found: finding('unit-unnamed', FORM, { code: '', name: 'xã Mỹ Bình' }), says: ['“xã Mỹ Bình”'] },
  { found: finding('unit-unnamed', FORM, { code: 'X1', name: '' }), says: ['“X1”'] },
  {
    found: finding('item-mismatch', FORM, {
      code: '1.1',
      name: 'Chữ ký số',
      nameOfCode: 'Văn bản',
      codeOfName: '1.2',
    }),
    says: ['“1.1”', '“Văn bản”', '“Chữ ký số”', '1.2'],
  },
  {
    found: finding('item-mismatch', FORM, {
      code: '9.9',
      name: 'Chữ ký',
      nameOfCode: null,
      codeOfName: null,
    }),
    says: ['“9.9”', '“Chữ ký”'],
  },
  {
    found: finding('item-mismatch', FORM, {
      code: '1.1',
      name: '',
      nameOfCode: 'Văn bản',
      codeOfName: null,
    }),
    says: ['“1.1”', '“Văn bản”'],
  },
  {
    found: finding('duplicate-item', FORM, { code: '1.1', name: 'Văn bản', otherRow: 9 }),
    says: ['“Văn bản”', '1.1', '9'],
  },
  { found: finding('item-missing', FORM, { code: '1.1', name: 'Văn bản' }), says: ['“Văn bản”', '1.1'] },
  {
    found: finding('row-without-item', FORM, { code: '', name: 'Văn bản', codeOfName: '1.1' }),
    says: ['“Văn bản”', '“1.1”'],
  },
  {
    found: finding('row-without-item', FORM, { code: '', name: '', codeOfName: null }),
    says: [{ vi: 'thiếu mã và tên', en: 'no code and no name' }],
  },
  {
    found: finding('row-without-item', FORM, { code: '', name: 'Việc khác', codeOfName: null }),
    says: ['“Việc khác”'],
  },
  {
    found: finding('row-without-item', FORM, { code: 'A.1', name: '', codeOfName: null }),
    says: ['“A.1”'],
  },
  { found: finding('closed-cell', FORM, { text: '12' }), says: ['“12”'] },
  { found: finding('column-missing', FORM, { heading: 'Kết quả' }), says: ['“Kết quả”'] },
];
