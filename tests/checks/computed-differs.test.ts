import { checkTable } from '../../src/checks/check-table';
import { computedDiffers } from '../../src/checks/computed-differs';
import type { FormTable } from '../../src/model/entry';
import { told } from '../support/checking';
import {
  countOf,
  findingsInForm,
  formContext,
  formSetOf,
  rateOf,
  toldInForm,
  withFormula,
} from '../support/form-table';

/** Báo cáo tháng 6/2025 của Ngã Năm: 60.063 trên 64.705 là 92,826 %. */
const NGA_NAM = formSetOf([
  countOf('LUYKE', 'VNeID lũy kế', { accepts: ['bound'] }),
  countOf('DS', 'Dân số'),
  rateOf('TL', 'Tỷ lệ VNeID', { computed: { from: 'LUYKE / DS × 100' }, accepts: ['bound'] }),
  rateOf('CON', 'Còn lại', { computed: { from: '100 − TL' } }),
]);

test('92,38 khác 92,83, là kết quả của 60.063 / 64.705 × 100', () => {
  expect(
    toldInForm(computedDiffers, { set: NGA_NAM, cells: { LUYKE: 60063, DS: 64705, TL: 92.38 } }),
  ).toEqual([
    {
      code: 'computed-differs',
      severity: 'warning',
      cell: 'D10',
      unit: 'GM',
      indicator: 'TL',
      details: { value: '92.38', computed: '92.83', reckoning: '60.063 / 64.705 × 100', origin: 'typed' },
    },
  ]);
});

test('số đã gõ được dùng để tính tiếp: 100 − 92,38 = 7,62', () => {
  const cells = { LUYKE: 60063, DS: 64705, TL: 92.38, CON: 7.62 };
  expect(toldInForm(computedDiffers, { set: NGA_NAM, cells })).toMatchObject([{ indicator: 'TL' }]);
  expect(toldInForm(computedDiffers, { set: NGA_NAM, cells: { ...cells, CON: 7.17 } })).toMatchObject([
    { indicator: 'TL' },
    { indicator: 'CON', details: { computed: '7.62', reckoning: '100 − 92,38' } },
  ]);
});

test('ô trống thì số tính được dùng thay: 100 − 92,83 = 7,17', () => {
  const cells = { LUYKE: 60063, DS: 64705, CON: 7.62 };
  expect(toldInForm(computedDiffers, { set: NGA_NAM, cells })).toMatchObject([
    { indicator: 'CON', details: { computed: '7.17', reckoning: '100 − 92,83' } },
  ]);
});

test.each([
  ['đúng như bản in', { LUYKE: 60063, DS: 64705, TL: 92.83 }],
  ['nhiều số lẻ hơn bản in mà cùng làm tròn', { LUYKE: 60063, DS: 64705, TL: 92.826 }],
  ['nửa làm tròn lên: 302.324 / 880.000 = 34,355', { LUYKE: 302324, DS: 880000, TL: 34.36 }],
  ['thiếu dân số', { LUYKE: 60063, TL: 92.38 }],
  ['lũy kế chỉ là giới hạn', { LUYKE: 'trên 60.000', DS: 64705, TL: 92.38 }],
  ['tỷ lệ chỉ là giới hạn', { LUYKE: 60063, DS: 64705, TL: 'trên 60%' }],
  ['không phát sinh', { LUYKE: 60063, DS: 64705, TL: 'KPS' }],
  ['chia cho 0', { LUYKE: 0, DS: 0, TL: 12 }],
  ['không có gì', {}],
])('không nói gì: %s', (_, cells) => {
  expect(findingsInForm(computedDiffers, { set: NGA_NAM, cells })).toEqual([]);
});

test('0/0 được 6 điểm theo bộ chỉ tiêu', () => {
  const set = formSetOf([
    countOf('DH', 'Đúng hạn'),
    countOf('PA', 'Phản ánh'),
    { ...rateOf('D', 'Điểm'), kind: 'score', computed: { from: 'DH / PA × 6', ifZeroBase: '6' } },
  ]);
  expect(findingsInForm(computedDiffers, { set, cells: { DH: 0, PA: 0, D: 6 } })).toEqual([]);
  expect(toldInForm(computedDiffers, { set, cells: { DH: 0, PA: 0, D: 0 } })).toMatchObject([
    { details: { value: '0', computed: '6', reckoning: '0 / 0 × 6' } },
  ]);
});

describe('ô còn công thức', () => {
  const cells = { LUYKE: 60063, DS: 64705, TL: 92.38 };

  test('kết quả trong ô khác: công thức bị sửa hoặc chưa tính lại', () => {
    const context = formContext({ set: NGA_NAM, cells });
    const table = withFormula(context.table as FormTable, 'TL', '=D8/D9*99');
    expect(computedDiffers({ ...context, table }).map(told)).toMatchObject([
      { cell: 'D10', details: { value: '92.38', computed: '92.83', origin: 'formula' } },
    ]);
  });

  test('kết quả trong ô đúng', () => {
    const context = formContext({ set: NGA_NAM, cells: { ...cells, TL: 92.83 } });
    const table = withFormula(context.table as FormTable, 'TL', '=ROUND(D8/D9*100,2)');
    expect(computedDiffers({ ...context, table })).toEqual([]);
  });
});

test('tổng đã báo lệch với các phần thì không nói thêm là khác công thức', () => {
  const set = formSetOf(
    [countOf('T', 'Tổng', { computed: { from: 'A + B' } }), countOf('A', 'A'), countOf('B', 'B')],
    [{ kind: 'relation', formula: 'T = A + B' }],
  );
  const found = checkTable(formContext({ set, cells: { T: 1686, A: 1644, B: 47 } }));
  expect(found.filter(({ place }) => place.cell === 'D8').map(({ code }) => code)).toEqual(['sum-off']);
});
