import { decimal } from '../../src/model/decimal';
import { finding, type Place } from '../../src/model/finding';
import { DEFINITION_SAMPLES } from './definition-samples';
import { CELL, type FindingSample, type Said } from './finding-sample';
import { FORM_FINDING_SAMPLES } from './form-finding-samples';
import { RULE_SAMPLES } from './rule-samples';

const ROW: Place = { sheet: 'T5-2025', period: '2025-05', unit: { code: 'H01.01', name: 'xã Mỹ Bình' } };
const SHEET: Place = { sheet: 'T5-2025', period: '2025-05' };

const MAY: Said = { vi: 'tháng 5/2025', en: 'May 2025' };
const APRIL: Said = { vi: 'tháng 4/2025', en: 'April 2025' };
const asFigure = (text: string) => ({ type: 'figure', value: decimal(text), percentSign: false }) as const;

/** Every kind of finding at least once, with every turn its text can take. */
export const FINDING_SAMPLES: readonly FindingSample[] = [
  {
    found: finding('impossible-value', CELL, {
      value: decimal('957.7'),
      min: decimal('0'),
      max: decimal('100'),
      probable: decimal('95.77'),
    }),
    says: ['957,7', '100', '95,77?'],
  },
  {
    found: finding('impossible-value', CELL, {
      value: decimal('-3.50'),
      min: decimal('0'),
      max: decimal('1000'),
      probable: null,
    }),
    says: ['-3,5 ', ' 0.'],
  },
  {
    found: finding('text-for-number', CELL, { text: '95.77 %', probable: decimal('95.77') }),
    says: ['“95.77 %”', '95,77?'],
  },
  {
    found: finding('ambiguous-number', CELL, {
      text: '1.234',
      readings: [decimal('1234'), decimal('1.234')],
      fitting: [decimal('1.234')],
    }),
    says: ['“1.234”', { vi: '1.234 hay 1,234', en: '1.234 or 1,234' }, { vi: 'Chỉ 1,234', en: 'Only 1,234' }],
  },
  {
    found: finding('ambiguous-number', CELL, {
      text: '1.234',
      readings: [decimal('1234'), decimal('1.234')],
      fitting: [],
    }),
    says: ['“1.234”', { vi: '1.234 hay 1,234', en: '1.234 or 1,234' }],
  },
  {
    found: finding('unknown-word', CELL, {
      text: 'chưa rõ',
      allowed: ['blank', 'not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
    }),
    says: ['“chưa rõ”', '“chưa gửi”, KPS, KAD, *'],
  },
  {
    found: finding('fraction-for-number', CELL, {
      text: '3/45',
      numerator: decimal('3'),
      denominator: decimal('45'),
    }),
    says: ['“3/45”', { vi: '3 trên 45', en: '3 over 45' }, '6,67.'],
  },
  {
    found: finding('fraction-for-number', CELL, {
      text: '0/0',
      numerator: decimal('0'),
      denominator: decimal('0'),
    }),
    says: ['“0/0”'],
  },
  {
    found: finding('date-for-number', CELL, {
      date: { year: 2025, month: 5, day: 12 },
      typedAs: [
        asFigure('12.5'),
        asFigure('5.12'),
        { type: 'fraction', numerator: decimal('12'), denominator: decimal('5') },
      ],
    }),
    says: ['12/05/2025', { vi: '12,5 hay 5,12 hay 12/5', en: '12,5, 5,12 or 12/5' }],
  },
  {
    found: finding('date-for-number', CELL, { date: { year: 2025, month: 5, day: 12 }, typedAs: [] }),
    says: ['12/05/2025'],
  },
  { found: finding('error-value', CELL, { error: '#DIV/0!' }), says: ['#DIV/0!'] },
  {
    found: finding('percent-as-fraction', CELL, { value: decimal('0.9283'), probable: decimal('92.83') }),
    says: ['0,9283', '92,83?', '0,9283%'],
  },
  {
    found: finding('percent-format', CELL, { text: '0.9283', value: decimal('92.83') }),
    says: ['92,83'],
  },
  { found: finding('not-collected', CELL, { text: '54,6' }), says: ['“54,6”'] },
  {
    found: finding('excess-decimals', CELL, { value: decimal('54.678'), decimals: 2 }),
    says: ['54,678', { vi: 'hơn 2 chữ số', en: 'more than 2 decimals' }],
  },
  { found: finding('blank', CELL, {}), says: ['KPS', 'KAD'] },
  { found: finding('not-submitted', ROW, {}), says: [] },
  {
    found: finding('swallowed-comma', CELL, {
      value: decimal('95'),
      probable: decimal('0.95'),
      previous: decimal('0.91'),
      neighbours: decimal('0.88'),
    }),
    says: ['95 ', '0,91', { vi: ' và ', en: ' and ' }, '0,88', '0,95'],
  },
  {
    found: finding('swallowed-comma', CELL, {
      value: decimal('95'),
      probable: decimal('0.95'),
      previous: null,
      neighbours: decimal('0.88'),
    }),
    says: ['95 ', '0,88', '0,95'],
  },
  {
    found: finding('fraction-suspected', CELL, {
      value: decimal('0.97'),
      probable: decimal('97'),
      target: decimal('95'),
      previous: decimal('94.5'),
      neighbours: null,
    }),
    says: ['0,97%', { vi: 'chỉ tiêu 95%', en: 'target of 95%' }, '94,5', '97%'],
  },
  {
    found: finding('jump', CELL, {
      value: decimal('67.35'),
      previous: decimal('94.5'),
      delta: decimal('-27.15'),
      threshold: decimal('20'),
    }),
    says: ['94,5 → 67,35', '−27,15', '20'],
  },
  {
    found: finding('series-repeated', SHEET, { units: 14, previousPeriod: '2025-04' }),
    says: ['14', APRIL],
  },
  {
    found: finding('series-shifted', SHEET, { units: 14, rows: 1, previousPeriod: '2025-04' }),
    says: ['14', APRIL, { vi: '1 dòng xuống dưới', en: 'down by 1 row.' }],
  },
  {
    found: finding('series-shifted', SHEET, { units: 1, rows: -2, previousPeriod: '2025-04' }),
    says: [APRIL, { vi: '2 dòng lên trên', en: 'up by 2 rows.' }],
  },
  {
    found: finding('composite-outside-parts', CELL, {
      value: decimal('99'),
      low: decimal('54.6'),
      high: decimal('92.83'),
      parts: ['Hồ sơ cấp kết quả điện tử', 'Số hóa kết quả'],
    }),
    says: ['99', '54,6', '92,83', 'Hồ sơ cấp kết quả điện tử; Số hóa kết quả'],
  },
  {
    found: finding('previous-disagrees', CELL, {
      typed: decimal('54.6'),
      published: decimal('56.4'),
      previousSheet: 'T4-2025',
    }),
    says: ['54,6', '56,4', '“T4-2025”'],
  },
  ...RULE_SAMPLES,
  {
    found: finding('code-name-mismatch', ROW, {
      code: 'H01.01',
      name: 'xã Tân Lập',
      nameOfCode: 'xã Mỹ Bình',
      codeOfName: 'H01.02',
    }),
    says: ['“H01.01”', '“xã Tân Lập”', '“xã Mỹ Bình”', 'H01.02'],
  },
  {
    found: finding('code-not-calculated', ROW, { name: 'xã Tân Lập', codeOfName: 'H01.02' }),
    says: ['“xã Tân Lập”', 'H01.02'],
  },
  {
    found: finding('code-name-mismatch', ROW, {
      code: 'H09.99',
      name: 'xã Lạ',
      nameOfCode: null,
      codeOfName: null,
    }),
    says: ['“H09.99”', '“xã Lạ”'],
  },
  {
    found: finding('unknown-unit', ROW, {
      code: 'H09.99',
      name: 'xã Mỹ Bìn',
      suggestion: 'xã Mỹ Bình',
    }),
    says: ['“H09.99”', '“xã Mỹ Bìn”', '“xã Mỹ Bình”?'],
  },
  {
    found: finding('unknown-unit', ROW, { code: 'H09.99', name: 'xã Lạ', suggestion: null }),
    says: ['“H09.99”', '“xã Lạ”'],
  },
  {
    found: finding('duplicate-unit', ROW, { code: 'H01.01', name: 'xã Mỹ Bình', otherRow: 9 }),
    says: ['“xã Mỹ Bình”', '9'],
  },
  { found: finding('row-without-code', SHEET, { name: 'xã Mỹ Bình' }), says: ['“xã Mỹ Bình”'] },
  { found: finding('row-without-code', SHEET, { name: '' }), says: [] },
  { found: finding('row-without-name', SHEET, { code: 'H01.01' }), says: ['“H01.01”'] },
  { found: finding('unit-removed', ROW, {}), says: [] },
  { found: finding('unit-not-chosen', ROW, {}), says: [] },
  { found: finding('unit-added', ROW, { since: '2025-04' }), says: [APRIL] },
  { found: finding('parent-missing', SHEET, {}), says: [] },
  {
    found: finding('period-disagrees', SHEET, {
      period: '2025-05',
      elsewhere: [
        { where: 'tag', period: '2025-04' },
        { where: 'title', period: '2025-Q2' },
        { where: 'tab', period: '2025-H1' },
      ],
    }),
    says: [
      MAY,
      APRIL,
      { vi: 'quý II/2025', en: 'Q2 2025' },
      { vi: '6 tháng đầu năm 2025', en: 'first half of 2025' },
    ],
  },
  { found: finding('period-unreadable', SHEET, { text: 'kỳ này' }), says: ['“kỳ này”', 'Tháng 5/2025'] },
  { found: finding('period-unreadable', SHEET, { text: '' }), says: ['Tháng 5/2025'] },
  {
    found: finding('period-kind', SHEET, { period: '2025-9M' }),
    says: [{ vi: '9 tháng năm 2025', en: 'first nine months of 2025' }],
  },
  { found: finding('double-period', SHEET, { otherSheet: 'T5-2025 (2)' }), says: ['“T5-2025 (2)”'] },
  { found: finding('copied-period', SHEET, { otherSheet: 'T5-2025 (2)' }), says: ['“T5-2025 (2)”'] },
  { found: finding('as-of-unreadable', SHEET, { text: '31/4/2025' }), says: ['“31/4/2025”', '31/05/2025'] },
  { found: finding('as-of-missing', SHEET, {}), says: ['“Số liệu tính đến ngày”', '31/05/2025'] },
  {
    found: finding('as-of-outside', SHEET, {
      asOf: { year: 2025, month: 4, day: 30 },
      from: { year: 2025, month: 5, day: 1 },
    }),
    says: ['30/04/2025', '01/05/2025'],
  },
  {
    found: finding('set-changed', SHEET, { set: '766', effectiveFrom: '01/07/2025' }),
    says: ['766', '01/07/2025'],
  },
  { found: finding('keys-recovered', SHEET, { set: '766' }), says: ['766', 'Document Inspector'] },
  { found: finding('missing-indicator', SHEET, {}), says: [] },
  { found: finding('duplicate-indicator', CELL, { otherCell: 'G8' }), says: ['G8'] },
  { found: finding('header-disagrees', CELL, { header: 'Mức độ hài lòng' }), says: ['“Mức độ hài lòng”'] },
  {
    found: finding('unit-list-fault', SHEET, {
      problem: { line: 4, code: 'duplicate-code', params: { code: 'H01.01', otherLine: '3' } },
    }),
    says: ['“H01.01”', '3'],
  },
  ...DEFINITION_SAMPLES.map(({ fault, says }) => ({
    found: finding('set-definition-fault', SHEET, { fault }),
    says,
  })),
  {
    found: finding('legacy-encoding', CELL, { text: 'x· Mü B×nh', encoding: 'tcvn3' }),
    says: ['“x· Mü B×nh”', 'TCVN3 (ABC)'],
  },
  { found: finding('legacy-encoding', CELL, { text: 'xaõ Myõ Bình', encoding: 'vni' }), says: ['VNI'] },
  ...FORM_FINDING_SAMPLES,
];
