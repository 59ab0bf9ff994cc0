import * as fc from 'fast-check';
import { checkTable } from '../../src/checks/check-table';
import { sumOfParts } from '../../src/checks/sum-of-parts';
import { plain } from '../support/checking';
import { countOf, findingsInForm, formContext, formSetOf, rateOf, toldInForm } from '../support/form-table';

/** Báo cáo 6 tháng đầu năm 2025 của huyện Minh Long. */
const MINH_LONG = formSetOf(
  [
    countOf('HS', 'Hồ sơ tiếp nhận và giải quyết'),
    countOf('HS.TT', 'Hồ sơ trực tuyến', { accepts: ['bound'] }),
    countOf('HS.TC', 'Hồ sơ tại nơi giải quyết'),
    countOf('BTS', 'Trạm BTS'),
    countOf('BTS.VNPT', 'Trạm VNPT'),
    countOf('BTS.VT', 'Trạm Viettel'),
  ],
  [
    { kind: 'relation', formula: 'HS = HS.TT + HS.TC' },
    { kind: 'relation', formula: 'TỔNG(BTS.VNPT; BTS.VT) = BTS' },
  ],
);
const STATIONS = { BTS: 26, 'BTS.VNPT': 9, 'BTS.VT': 17 };

test('1.644 + 47 = 1.691, khác 1.686; 42 chỉ sai một chữ số nên đứng đầu; 9 + 17 = 26 thì đúng', () => {
  const cells = { HS: 1686, 'HS.TT': 1644, 'HS.TC': 47, ...STATIONS };
  expect(toldInForm(sumOfParts, { set: MINH_LONG, cells })).toEqual([
    {
      code: 'sum-off',
      severity: 'error',
      cell: 'D8',
      unit: 'GM',
      indicator: 'HS',
      details: {
        total: { name: '1 Hồ sơ tiếp nhận và giải quyết', cell: 'D8', value: '1686' },
        parts: [
          { name: '2 Hồ sơ trực tuyến', cell: 'D9', value: '1644' },
          { name: '3 Hồ sơ tại nơi giải quyết', cell: 'D10', value: '47' },
        ],
        sum: '1691',
        fits: [
          fit('3 Hồ sơ tại nơi giải quyết', 'D10', '47', '42', 'wrong-digit'),
          fit('2 Hồ sơ trực tuyến', 'D9', '1644', '1639', null),
          { ...fit('1 Hồ sơ tiếp nhận và giải quyết', 'D8', '1686', '1691', null), isTotal: true },
        ],
      },
    },
  ]);
});

test.each([
  ['thiếu 5 hồ sơ', { HS: 1686, 'HS.TT': 1644, 'HS.TC': 42 }],
  ['một phần là “trên 1.600”', { HS: 1686, 'HS.TT': 'trên 1.600', 'HS.TC': 47 }],
  ['một phần để trống', { HS: 1686, 'HS.TT': 1644 }],
  ['một phần không phát sinh: không phải là 0', { HS: 1686, 'HS.TT': 1644, 'HS.TC': 'KPS' }],
  ['chưa có tổng', { 'HS.TT': 1644, 'HS.TC': 47 }],
  ['không có gì', {}],
  ['toàn số 0', { HS: 0, 'HS.TT': 0, 'HS.TC': 0 }],
])('không nói gì: %s', (_, cells) => {
  expect(findingsInForm(sumOfParts, { set: MINH_LONG, cells: { ...cells, ...STATIONS } })).toEqual([]);
});

describe('số nào đã gõ nhầm', () => {
  test.each([
    // đổi chỗ hai chữ số ở phần trực tuyến: 1.464 cho 1.644, tổng đúng là 1.686
    [
      { HS: 1686, 'HS.TT': 1464, 'HS.TC': 42 },
      ['HS.TT 1644 swapped-digits', 'HS 1506 null', 'HS.TC 222 null'],
    ],
    // tổng gõ 1.868
    [{ HS: 1868, 'HS.TT': 1644, 'HS.TC': 42 }, ['HS.TT 1826 null', 'HS.TC 224 null', 'HS 1686 null']],
    // tổng gõ 1.687: sai một chữ số; 43 và 1.645 cũng vậy, các phần đứng trước
    [
      { HS: 1687, 'HS.TT': 1644, 'HS.TC': 42 },
      ['HS.TT 1645 wrong-digit', 'HS.TC 43 wrong-digit', 'HS 1686 wrong-digit'],
    ],
    // thừa một chữ số ở tổng
    [
      { HS: 16866, 'HS.TT': 1644, 'HS.TC': 42 },
      ['HS 1686 extra-digit', 'HS.TT 16824 null', 'HS.TC 15222 null'],
    ],
    // phần còn lại không thể âm: 10 − 1.644 < 0
    [{ HS: 10, 'HS.TT': 1644, 'HS.TC': 42 }, ['HS 1686 null']],
  ])('%p', (cells, expected) => {
    const [found] = findingsInForm(sumOfParts, { set: MINH_LONG, cells: { ...cells, ...STATIONS } });
    if (found?.code !== 'sum-off') throw new Error('the sum was not found');
    const names = { '1': 'HS', '2': 'HS.TT', '3': 'HS.TC' } as const;
    const said = found.details.fits.map(({ figure, fits, slip }) => {
      const code = names[figure.name[0] as keyof typeof names];
      return `${code} ${plain(fits)} ${String(slip)}`;
    });
    expect([...said].sort()).toEqual([...expected].sort());
    expect(said[0]).toBe(expected[0]);
  });

  test('một phần gõ theo số lẻ thì không gợi ý số lẻ cho ô đếm', () => {
    const cells = { HS: 1686, 'HS.TT': 1644.5, 'HS.TC': 42, ...STATIONS };
    const [found] = findingsInForm(sumOfParts, { set: MINH_LONG, cells });
    if (found?.code !== 'sum-off') throw new Error('the sum was not found');
    expect(found.details.fits.map(({ fits }) => plain(fits))).toEqual(['1644']);
  });
});

test('tỷ lệ so chính xác như quy tắc đã viết: 33,33 × 3 khác 100', () => {
  const set = formSetOf(
    [rateOf('T', 'Tổng'), rateOf('A', 'Tốt'), rateOf('B', 'Khá'), rateOf('C', 'Yếu')],
    [{ kind: 'relation', formula: 'T = A + B + C' }],
  );
  expect(findingsInForm(sumOfParts, { set, cells: { T: 100, A: 33.33, B: 33.33, C: 33.33 } })).toHaveLength(
    1,
  );
  expect(findingsInForm(sumOfParts, { set, cells: { T: 100, A: 33.3, B: 33.3, C: 33.4 } })).toEqual([]);
});

test('nhiều phần: chỉ ba gợi ý, số gõ nhầm đứng đầu dù ở cuối biểu', () => {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
  const set = formSetOf(
    [countOf('T', 'Tổng'), ...codes.map((code) => countOf(code, `Phần ${code}`))],
    [{ kind: 'relation', formula: `T = ${codes.join(' + ')}` }],
  );
  // 111 + 222 + 333 + 444 + 555 + 653 = 2.318; F đúng là 635, tổng 2.300
  const cells = { T: 2300, A: 111, B: 222, C: 333, D: 444, E: 555, F: 653 };
  const [found] = findingsInForm(sumOfParts, { set, cells });
  if (found?.code !== 'sum-off') throw new Error('the sum was not found');
  expect(found.details.fits).toHaveLength(3);
  expect(found.details.fits[0]).toMatchObject({ figure: { cell: 'D14' }, slip: 'swapped-digits' });
});

test('tổng đã sai thì không nói thêm rằng ô ấy có số lẻ', () => {
  const found = checkTable(
    formContext({ set: MINH_LONG, cells: { HS: 1686.5, 'HS.TT': 1644, 'HS.TC': 42, ...STATIONS } }),
  );
  expect(found.filter(({ place }) => place.cell === 'D8').map(({ code }) => code)).toEqual(['sum-off']);
});

test('gõ sai một chữ số ở đâu cũng tìm thấy, và số đúng nằm trong gợi ý, có nói là gõ nhầm', () => {
  const cases = fc.record({
    parts: fc.tuple(fc.integer({ min: 10, max: 99999 }), fc.integer({ min: 10, max: 99999 })),
    code: fc.constantFrom('HS', 'HS.TT', 'HS.TC'),
    place: fc.nat({ max: 5 }),
    digit: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(cases, ({ parts: [online, onSite], code, place, digit }) => {
      const right = { HS: online + onSite, 'HS.TT': online, 'HS.TC': onSite };
      const digits = Array.from(String(right[code]), Number);
      const at = place % digits.length;
      digits[at] = (digits[at]! + digit) % 10;
      fc.pre(digits[0] !== 0);
      const cells = { ...right, [code]: Number(digits.join('')), ...STATIONS };
      const [found, ...others] = findingsInForm(sumOfParts, { set: MINH_LONG, cells });
      expect(others).toEqual([]);
      if (found?.code !== 'sum-off') throw new Error('the sum was not found');
      const cell = { HS: 'D8', 'HS.TT': 'D9', 'HS.TC': 'D10' }[code];
      const meant = found.details.fits.find(({ figure }) => figure.cell === cell);
      expect(meant?.slip).not.toBeNull();
      expect(plain(meant!.fits)).toBe(String(right[code]));
    }),
  );
});

function fit(name: string, cell: string, value: string, fits: string, slip: string | null) {
  return { figure: { name, cell, value }, isTotal: false, fits, slip };
}
