import fc from 'fast-check';
import { checkTable } from '../../src/checks/check-table';
import { fractionSuspected } from '../../src/checks/fraction-suspected';
import { findSet } from '../../src/indicator-sets/catalogue';
import { asFormSet } from '../../src/model/indicator-set';
import { contextOf, toldIn } from '../support/checking';
import { retyped } from '../support/entry-table';
import { countOf, formSetOf, rateOf, toldInForm } from '../support/form-table';
import { APRIL, MAY } from '../support/nga-nam';

/** Hồ sơ sức khỏe điện tử, chỉ tiêu 95 %; người dùng, chỉ tiêu 95 người. */
const SET = formSetOf([
  rateOf('HSSK', 'Hồ sơ sức khỏe', { target: '95%', accepts: ['bound'] }),
  rateOf('KY', 'Chữ ký số', { target: 'dưới 60%' }),
  rateOf('THE', 'Chưa giao', { target: '*' }),
  countOf('NGUOI', 'Người dùng', { target: '95', decimals: 2 }),
]);

/** Which rates are suspected on a form, with the figure that may be meant. */
function suspected(
  cells: Readonly<Record<string, string | number>>,
  beside: { readonly previous?: Readonly<Record<string, number>> } = {},
): readonly unknown[] {
  return toldInForm(fractionSuspected, { set: SET, cells, period: '2025', ...beside }).map(
    ({ indicator, severity, details }) => [indicator, severity, (details as { probable: string }).probable],
  );
}

describe('chỉ tiêu 95 %', () => {
  test.each([
    [0.97, '97'],
    [0.9, '90'],
    [1, '100'],
    // 64 lies 31 from 95 and 0,64 lies 94,36: more than twice as far.
    [0.64, '64'],
  ])('%p: có phải %s?', (typed, probable) => {
    expect(suspected({ HSSK: typed })).toEqual([['HSSK', 'warning', probable]]);
  });

  test.each([
    ['đúng là 97', 97],
    // 47 lies 48 from 95, and 0,47 lies 94,53: less than twice as far.
    ['0,47 không gần 95 dù nhân một trăm', 0.47],
    ['0 là không', 0],
    ['lớn hơn 1', 1.2],
    ['gõ là mức', 'trên 0,97%'],
  ])('không hỏi: %s', (_, typed) => {
    expect(suspected({ HSSK: typed })).toEqual([]);
  });

  test('kỳ trước cũng thấp như vậy thì số nhỏ là thật; kỳ trước cao thì càng ngờ', () => {
    expect(suspected({ HSSK: 0.97 }, { previous: { HSSK: 0.8 } })).toEqual([]);
    expect(suspected({ HSSK: 0.97 }, { previous: { HSSK: 96 } })).toEqual([['HSSK', 'warning', '97']]);
  });
});

test('chỉ tiêu là mức trần, chưa giao, hay không có: không có gì để so', () => {
  expect(suspected({ KY: 0.55, THE: 0.97 })).toEqual([]);
});

test('số lượng không bao giờ bị hỏi, dù chỉ tiêu là 95', () => {
  expect(suspected({ NGUOI: 0.97 })).toEqual([]);
});

test('cap-xa: chỉ tiêu trong ô của biểu được xét, ô đã xóa thì không', () => {
  const set = asFormSet(findSet('cap-xa')!);
  const form = (targets: Readonly<Record<string, string>>) =>
    toldInForm(fractionSuspected, { set, cells: { '3.5': 0.97 }, period: '2023-H1', targets }).map(
      ({ indicator, details }) => [indicator, (details as { probable: string }).probable],
    );
  expect(form({ '3.5': '95%' })).toEqual([['3.5', '97']]);
  expect(form({ '3.5': 'trên 80%' })).toEqual([['3.5', '97']]);
  expect(form({ '3.5': '1%' })).toEqual([]);
  expect(form({})).toEqual([]);
});

describe('766, tỷ lệ của nhiều đơn vị', () => {
  test('0,95 giữa những số quanh 95: hỏi; cả kỳ trước cũng cao thì vẫn hỏi', () => {
    const typed = retyped(MAY, { 'NN.01': { TDGQ: 0.95 } });
    expect(toldIn(fractionSuspected, typed)).toMatchObject([
      { unit: 'NN.01', indicator: 'TDGQ', severity: 'warning', details: { probable: '95' } },
    ]);
    expect(toldIn(fractionSuspected, typed, { earlier: APRIL })).toHaveLength(1);
  });

  test('số thật của hai tháng không bị hỏi: 0,95 và 0,3 của thanh toán trực tuyến đứng giữa số nhỏ', () => {
    expect(toldIn(fractionSuspected, APRIL)).toEqual([]);
    expect(toldIn(fractionSuspected, MAY, { earlier: APRIL })).toEqual([]);
  });

  test('đã hỏi thì không nói thêm là biến động lớn; đã là lỗi thì không hỏi thêm', () => {
    const codes = (typed: number) =>
      checkTable(contextOf(retyped(MAY, { 'NN.01': { TDGQ: typed } }), { earlier: APRIL }))
        .filter(({ place }) => place.cell === 'F11')
        .map(({ code }) => code);
    expect(codes(0.95)).toEqual(['fraction-suspected']);
    expect(codes(0.9531)).toEqual(['percent-as-fraction']);
  });

  test('định dạng 0.00% đã nói rõ là 0,97 %', () => {
    const typed = retyped(MAY, { 'NN.01': { TDGQ: { value: 0.0097, numberFormat: '0.00%' } } });
    expect(toldIn(fractionSuspected, typed)).toEqual([]);
  });
});

test('hỏi khi và chỉ khi số gấp trăm lần gần chỉ tiêu hơn ít nhất hai lần', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (hundredths) => {
      const far = Math.abs(hundredths - 9500);
      const near = Math.abs(hundredths * 100 - 9500);
      const isAsked = suspected({ HSSK: hundredths / 100 }).length === 1;
      return isAsked === near * 2 <= far;
    }),
  );
});
