import { cumulative } from '../../src/checks/cumulative';
import { countOf, findingsInForm, formSetOf, toldInForm, type TypedForm } from '../support/form-table';

/** Báo cáo tháng 6/2025 của Ngã Năm: tăng 348 người, lũy kế 60.063; tháng trước phải là 59.715. */
const VNEID = formSetOf(
  [
    countOf('TANG', 'VNeID tăng trong kỳ', {
      range: { min: '-1000000', max: '1000000' },
      accepts: ['bound'],
    }),
    countOf('LUYKE', 'VNeID lũy kế', { accepts: ['bound'] }),
  ],
  [{ kind: 'cumulative', increase: 'TANG', cumulative: 'LUYKE' }],
);
const june = (cells: TypedForm['cells'], previous?: TypedForm['cells']): TypedForm => ({
  set: VNEID,
  cells,
  ...(previous === undefined ? {} : { previous }),
});

test('59.715 + 348 = 60.063', () => {
  expect(findingsInForm(cumulative, june({ TANG: 348, LUYKE: 60063 }, { LUYKE: 59715 }))).toEqual([]);
});

test('59.715 + 348 = 60.063, khác 60.036: lệch 27', () => {
  expect(toldInForm(cumulative, june({ TANG: 348, LUYKE: 60036 }, { LUYKE: 59715 }))).toEqual([
    {
      code: 'cumulative-off',
      severity: 'warning',
      cell: 'D9',
      unit: 'GM',
      indicator: 'LUYKE',
      details: {
        previous: '59715',
        increase: { name: '1 VNeID tăng trong kỳ', cell: 'D8', value: '348' },
        value: '60036',
      },
    },
  ]);
});

test('lũy kế giảm: chỉ nói một lần, có hay không có số tăng', () => {
  const increase = { cell: 'D8', value: '348' };
  expect(toldInForm(cumulative, june({ TANG: 348, LUYKE: 6063 }, { LUYKE: 59715 }))).toMatchObject([
    {
      code: 'cumulative-falls',
      severity: 'warning',
      cell: 'D9',
      details: { previous: '59715', increase, value: '6063' },
    },
  ]);
  expect(toldInForm(cumulative, june({ LUYKE: 59714 }, { LUYKE: 59715 }))).toMatchObject([
    { code: 'cumulative-falls', details: { increase: null, value: '59714' } },
  ]);
});

test('giảm đúng bằng số giảm trong kỳ vẫn là giảm', () => {
  expect(toldInForm(cumulative, june({ TANG: -15, LUYKE: 59700 }, { LUYKE: 59715 }))).toMatchObject([
    { code: 'cumulative-falls', details: { increase: { value: '-15' } } },
  ]);
});

test.each<[string, TypedForm]>([
  ['chưa có kỳ trước', june({ TANG: 348, LUYKE: 60063 })],
  ['kỳ trước để trống', june({ TANG: 348, LUYKE: 60063 }, { LUYKE: null })],
  ['kỳ trước không phát sinh', june({ TANG: 348, LUYKE: 60063 }, { LUYKE: 'KPS' })],
  ['kỳ trước chỉ là giới hạn', june({ TANG: 348, LUYKE: 60063 }, { LUYKE: 'trên 59.000' })],
  ['kỳ này chỉ là giới hạn', june({ TANG: 348, LUYKE: 'trên 60.000' }, { LUYKE: 59715 })],
  ['không có số tăng', june({ LUYKE: 60063 }, { LUYKE: 59715 })],
  ['số tăng chỉ là giới hạn', june({ TANG: 'trên 300', LUYKE: 60063 }, { LUYKE: 59715 })],
  ['không tăng', june({ TANG: 0, LUYKE: 59715 }, { LUYKE: 59715 })],
])('không nói gì: %s', (_, typed) => {
  expect(findingsInForm(cumulative, typed)).toEqual([]);
});

describe('số kỳ trước ở trang của kỳ trước', () => {
  const earlier = (period: string): TypedForm => ({ ...june({ LUYKE: 59000 }), period });

  test('tháng 5 liền trước thì đối chiếu', () => {
    expect(toldInForm(cumulative, june({ TANG: 348, LUYKE: 60063 }), earlier('2025-05'))).toMatchObject([
      { code: 'cumulative-off', details: { previous: '59000' } },
    ]);
  });

  test('so với tháng 3 thì số tăng của riêng tháng 6 không phải khớp; nhưng giảm thì vẫn nói', () => {
    expect(findingsInForm(cumulative, june({ TANG: 348, LUYKE: 60063 }), earlier('2025-03'))).toEqual([]);
    expect(toldInForm(cumulative, june({ TANG: 348, LUYKE: 5063 }), earlier('2025-03'))).toMatchObject([
      { code: 'cumulative-falls' },
    ]);
  });
});
