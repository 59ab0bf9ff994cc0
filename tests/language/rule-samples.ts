import { decimal } from '../../src/model/decimal';
import { finding } from '../../src/model/finding';
import { CELL, type FindingSample } from './finding-sample';

/** Hồ sơ tiếp nhận và giải quyết, huyện Minh Long, 6 tháng đầu năm 2025. */
const TOTAL = { name: 'Tiếp nhận và giải quyết', cell: 'D12', value: decimal('1686') };
const ONLINE = { name: 'Trực tuyến', cell: 'D13', value: decimal('1644') };
const ON_SITE = { name: 'Tại nơi giải quyết', cell: 'D14', value: decimal('47') };
const INCREASE = { name: 'Tăng trong kỳ', cell: 'D11', value: decimal('348') };

/** What the set's own rules find. */
export const RULE_SAMPLES: readonly FindingSample[] = [
  {
    found: finding('impossible-bound', CELL, {
      text: 'trên 100%',
      relation: 'above',
      min: decimal('0'),
      max: decimal('100'),
    }),
    says: ['“trên 100%”', { vi: 'từ 0 đến 100.', en: 'from 0 to 100.' }, { vi: 'gõ 100;', en: 'type 100;' }],
  },
  {
    found: finding('impossible-bound', CELL, {
      text: 'dưới 0%',
      relation: 'below',
      min: decimal('0'),
      max: decimal('100'),
    }),
    says: ['“dưới 0%”', { vi: 'gõ 0;', en: 'type 0;' }],
  },
  {
    found: finding('sum-off', CELL, {
      total: TOTAL,
      parts: [ONLINE, ON_SITE],
      sum: decimal('1691'),
      fits: [
        { figure: ON_SITE, isTotal: false, fits: decimal('42'), slip: 'wrong-digit' },
        { figure: ONLINE, isTotal: false, fits: decimal('1639'), slip: null },
        { figure: TOTAL, isTotal: true, fits: decimal('1691'), slip: null },
      ],
    }),
    says: [
      {
        vi: '1.644 + 47 = 1.691, khác 1.686: lệch 5.',
        en: '1.644 + 47 = 1.691, not 1.686: a difference of 5.',
      },
      {
        vi: '“Tại nơi giải quyết” (ô D14) là 42 thay vì 47 (sai một chữ số), hoặc nếu “Trực tuyến” (ô D13) là 1.639 thay vì 1.644',
        en: '“Tại nơi giải quyết” (cell D14) is 42 instead of 47 (one digit wrong), or if “Trực tuyến” (cell D13) is 1.639 instead of 1.644',
      },
      {
        vi: 'tổng (ô D12) là 1.691 thay vì 1.686',
        en: 'the total (cell D12) is 1.691 instead of 1.686',
      },
    ],
  },
  ...(['swapped-digits', 'missing-digit', 'extra-digit'] as const).map((slip, at): FindingSample => ({
    found: finding('sum-off', CELL, {
      total: TOTAL,
      parts: [ONLINE, ON_SITE],
      sum: decimal('1691'),
      fits: [{ figure: ON_SITE, isTotal: false, fits: decimal('42'), slip }],
    }),
    says: [
      {
        vi: ['hai chữ số đổi chỗ', 'thiếu một chữ số', 'thừa một chữ số'][at] ?? '',
        en: ['two digits swapped', 'a digit missing', 'a digit too many'][at] ?? '',
      },
    ],
  })),
  {
    found: finding('sum-off', CELL, {
      total: TOTAL,
      parts: [ONLINE, ON_SITE],
      sum: decimal('1691'),
      fits: [],
    }),
    says: ['1.691'],
  },
  {
    found: finding('relation-broken', CELL, {
      left: { text: '“Làm chủ kỹ năng số”', value: decimal('40') },
      sign: '<=',
      right: { text: '“Số CBCCVC”', value: decimal('36') },
      cells: ['D9', 'D8'],
    }),
    says: [
      '“Làm chủ kỹ năng số”',
      '“Số CBCCVC”',
      { vi: 'không được lớn hơn', en: 'must not be more than' },
      '40',
      '36',
      'D9, D8',
    ],
  },
  {
    found: finding('relation-broken', CELL, {
      left: { text: '“Tỷ lệ”', value: decimal('100.5') },
      sign: '=',
      right: { text: '100', value: decimal('100') },
      cells: ['D9'],
    }),
    says: ['100,5', { vi: 'phải bằng 100.', en: 'must equal 100.' }, { vi: 'ô D9', en: 'cell D9' }],
  },
  {
    found: finding('computed-differs', CELL, {
      value: decimal('92.38'),
      computed: decimal('92.83'),
      reckoning: '60.063 / 64.705 × 100',
      origin: 'typed',
    }),
    says: ['92,38', '92,83', '60.063 / 64.705 × 100.'],
  },
  {
    found: finding('computed-differs', CELL, {
      value: decimal('92.38'),
      computed: decimal('92.83'),
      reckoning: '60.063 / 64.705 × 100',
      origin: 'formula',
    }),
    says: ['92,38', '92,83', '60.063 / 64.705 × 100.', 'F9'],
  },
  {
    found: finding('cumulative-off', CELL, {
      previous: decimal('59715'),
      increase: INCREASE,
      value: decimal('60036'),
    }),
    says: ['59.715', '+348', 'D11', '60.063', '60.036', { vi: 'lệch 27.', en: 'a difference of 27.' }],
  },
  {
    found: finding('cumulative-falls', CELL, {
      previous: decimal('59715'),
      increase: INCREASE,
      value: decimal('6063'),
    }),
    says: ['59.715', '6.063', '53.652', '348', 'D11', { vi: 'đầu năm', en: 'year' }],
  },
  {
    found: finding('cumulative-falls', CELL, {
      previous: decimal('59715'),
      increase: null,
      value: decimal('59700'),
    }),
    says: ['59.715', '59.700', '15'],
  },
  {
    found: finding('same-base', CELL, {
      base: { from: decimal('64705'), to: decimal('64705') },
      populations: ['dân số trưởng thành', 'dân số'],
      rates: ['Điện thoại thông minh', 'Hồ sơ sức khỏe'],
    }),
    says: [
      '64.705',
      '“dân số trưởng thành”, “dân số”',
      'Điện thoại thông minh; Hồ sơ sức khỏe',
      { vi: '2 tỷ lệ', en: '2 rates' },
    ],
  },
  {
    found: finding('base-misfit', CELL, {
      value: decimal('92.38'),
      part: { name: 'Số người có VNeID', cell: 'D11', value: decimal('60063') },
      base: { from: decimal('64705'), to: decimal('64708') },
      others: 6,
      expected: [decimal('92.82'), decimal('92.83')],
    }),
    says: ['6', '64.705–64.708', '60.063', 'D11', { vi: '92,82 đến 92,83', en: '92,82 to 92,83' }, '92,38.'],
  },
  {
    found: finding('base-misfit', CELL, {
      value: decimal('6.76'),
      part: { name: 'Lượt khám từ xa', cell: 'D11', value: decimal('4317') },
      base: { from: decimal('64705'), to: decimal('64705') },
      others: 6,
      expected: [decimal('6.67')],
    }),
    says: ['64.705;', { vi: 'ứng với 6,67,', en: 'gives 6,67,' }, '6,76.'],
  },
  {
    found: finding('contradiction', CELL, {
      here: { name: 'Hồ sơ nộp trực tuyến', cell: 'D12', text: 'trên 80,8%' },
      there: { name: 'Hồ sơ tiếp nhận trực tuyến', cell: 'D7', text: '100' },
    }),
    says: ['“trên 80,8%”', '“Hồ sơ tiếp nhận trực tuyến”', 'D7', '“100”'],
  },
  {
    found: finding('declared-otherwise', CELL, {
      declared: 'Đạt',
      target: '65%',
      elsewhere: { name: 'Người dân dùng điện thoại thông minh', cell: 'F44', text: 'khoảng 52%' },
      sheet: 'cds-6-thang 6T-2023',
    }),
    says: ['“Đạt”', '“65%”', '“cds-6-thang 6T-2023”', 'F44', '“khoảng 52%”'],
  },
  {
    found: finding('target-surpassed', CELL, {
      target: '≥ 80%',
      result: { name: 'DVC có phát sinh hồ sơ', cell: 'D7', text: '100' },
    }),
    says: ['“≥ 80%”', '“DVC có phát sinh hồ sơ”', 'D7', '“100”'],
  },
  {
    found: finding('target-ambiguous', CELL, {
      text: 'tăng thêm 10% so với 2025',
      amount: decimal('10'),
      outcomes: { base: decimal('80'), inPoints: decimal('90'), relative: decimal('88') },
    }),
    says: [
      '“tăng thêm 10% so với 2025”',
      '80',
      { vi: '90 (tính theo điểm %)', en: '90 (in percentage points)' },
      { vi: '88 (tính tương đối)', en: '88 (relative)' },
      { vi: 'tăng bao nhiêu điểm %', en: 'rise' },
    ],
  },
  {
    found: finding('target-ambiguous', CELL, { text: 'giảm 5%', amount: decimal('-5'), outcomes: null }),
    says: ['“giảm 5%”', { vi: 'giảm bao nhiêu điểm %', en: 'fall' }],
  },
  {
    found: finding('target-differs', CELL, { text: '60%', ofSet: '70%' }),
    says: ['“60%”', '“70%”'],
  },
  {
    found: finding('target-differs', CELL, { text: '', ofSet: '70%' }),
    says: [{ vi: 'để trống', en: 'is blank' }, '“70%”'],
  },
  {
    found: finding('target-unreadable', CELL, { text: 'như năm trước', ofSet: null }),
    says: ['“như năm trước”', '“trên 80%”'],
  },
  {
    found: finding('target-unreadable', CELL, { text: 'khoảng 70%', ofSet: '70%' }),
    says: ['“khoảng 70%”', { vi: 'bộ chỉ tiêu ghi “70%”.', en: 'the set says “70%”.' }],
  },
];
