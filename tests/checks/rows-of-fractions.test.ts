import fc from 'fast-check';
import { cellFaults } from '../../src/checks/cell-faults';
import { checkTable } from '../../src/checks/check-table';
import { percentAsFraction } from '../../src/checks/percent-as-fraction';
import { scoreAsFraction } from '../../src/checks/score-as-fraction';
import { findSet } from '../../src/indicator-sets/catalogue';
import { asFormSet } from '../../src/model/indicator-set';
import { cellsOf, contextOf, findingsIn, toldIn } from '../support/checking';
import { entryTable, retyped, type TypedTable } from '../support/entry-table';
import { formContext, formSetOf, formTable, rateOf, toldInForm, withFormula } from '../support/form-table';
import { APRIL, MAY } from '../support/nga-nam';

const RATES = ['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDSH', 'MDHL'] as const;
const TYPED = { CKMB: 0.69, TDGQ: 0.94, CLGQ: 0.78, TTTT: 0.67, MDSH: 0.67, MDHL: 1 };

/** The sheet of one unit alone, as it is handed out. */
function alone(cells: Readonly<Record<string, number | string>>): TypedTable {
  const [unit] = retyped(MAY, { 'NN.01': cells }).units;
  if (unit === undefined) throw new Error('no unit');
  return { ...MAY, parent: null, units: [{ ...unit, cells }] };
}

describe('766: một xã gõ cả hàng theo phần của 1', () => {
  test('mọi ô bị nêu, kể cả 1 là 100 và số có đúng hai số lẻ', () => {
    const found = toldIn(percentAsFraction, alone(TYPED));
    expect(found.map(({ indicator, severity, details }) => [indicator, severity, details])).toEqual([
      ['CKMB', 'error', { value: '0.69', probable: '69' }],
      ['TDGQ', 'error', { value: '0.94', probable: '94' }],
      ['CLGQ', 'error', { value: '0.78', probable: '78' }],
      ['TTTT', 'error', { value: '0.67', probable: '67' }],
      ['MDSH', 'error', { value: '0.67', probable: '67' }],
      ['MDHL', 'error', { value: '1', probable: '100' }],
    ]);
  });

  test('điểm tổng hợp gõ cùng kiểu cũng bị nêu; điểm 72,5 thì không', () => {
    expect(toldIn(scoreAsFraction, alone({ ...TYPED, TONG: 0.75 }))).toMatchObject([
      { indicator: 'TONG', details: { value: '0.75', probable: '75' } },
    ]);
    expect(toldIn(scoreAsFraction, alone({ ...TYPED, TONG: 72.5 }))).toEqual([]);
  });

  test('khi nhận tệp không ô nào được ghi; khi kiểm tra mỗi ô được nói một lần', () => {
    const typed = alone({ ...TYPED, TONG: 0.75 });
    expect(cellFaults(entryTable(typed)).size).toBe(7);
    const codes = checkTable(contextOf(typed)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'percent-as-fraction')).toHaveLength(7);
    expect(codes).not.toContain('fraction-suspected');
  });

  test('giữa các xã khác chỉ hàng ấy bị nêu', () => {
    const found = findingsIn(percentAsFraction, retyped(MAY, { 'NN.01': TYPED }), { earlier: APRIL });
    expect(cellsOf(found)).toHaveLength(6);
    expect(new Set(found.map(({ place }) => place.unit?.code))).toEqual(new Set(['NN.01']));
  });

  test('số 0 không nói gì về thang: 0,69 và 0,94 bên những số 0 vẫn bị nêu', () => {
    expect(toldIn(percentAsFraction, alone({ CKMB: 0.69, TDGQ: 0.94, CLGQ: 0, TTTT: 0 }))).toHaveLength(2);
  });
});

describe('hàng có ô đã bị nêu', () => {
  const mixed = { CKMB: 0.952, TDGQ: 0.1538, CLGQ: 0.7, TTTT: 0.76, MDSH: 80, MDHL: 1 };

  test('0,7 và 0,76 bên 0,952 và 0,1538; 1 thì có thể là thật', () => {
    const found = toldIn(percentAsFraction, alone(mixed));
    expect(found.map(({ indicator }) => indicator)).toEqual(['CKMB', 'TDGQ', 'CLGQ', 'TTTT']);
  });

  test('tỷ lệ nhỏ như kỳ trước thì không bị lây', () => {
    const before = retyped(APRIL, { 'NN.01': { TTTT: 0.7 } });
    const found = toldIn(percentAsFraction, alone(mixed), { earlier: before });
    expect(found.map(({ indicator }) => indicator)).not.toContain('TTTT');
    expect(found.map(({ indicator }) => indicator)).toContain('CKMB');
  });
});

describe('không bị nêu', () => {
  test.each<[string, Readonly<Record<string, number | string>>]>([
    ['một số 0,5 giữa những số 70–95', { CKMB: 70, TDGQ: 95, CLGQ: 0.5, TTTT: 80, MDSH: 75, MDHL: 90 }],
    ['hai số nhỏ bên một số lớn', { CKMB: 0.5, TDGQ: 0.7, CLGQ: 80 }],
    ['một tỷ lệ nhỏ đứng một mình', { TTTT: 0.5 }],
    ['một tỷ lệ nhỏ giữa những số 0', { CKMB: 0, TDGQ: 0, TTTT: 0.5 }],
    ['điểm số không làm nên hàng phần của 1', { TONG: 0.7, TTTT: 0.5 }],
    ['dấu % đã nói rõ là 0,69 %', { CKMB: '0,69%', TDGQ: '0,94%', CLGQ: '0,78%' }],
  ])('%s', (_what, cells) => {
    expect(toldIn(percentAsFraction, alone(cells))).toEqual([]);
    expect(toldIn(scoreAsFraction, alone(cells))).toEqual([]);
  });
});

describe('biểu của một đơn vị', () => {
  const set = formSetOf([
    rateOf('A', 'Hồ sơ', { accepts: ['bound'] }),
    rateOf('B', 'Thanh toán'),
    rateOf('C', 'Chữ ký số'),
    rateOf('D', 'Tính ra', { computed: { from: 'B + C' } }),
  ]);
  const told = (cells: Readonly<Record<string, string | number>>) =>
    toldInForm(percentAsFraction, { set, cells }).map(({ indicator }) => indicator);

  test('tỷ lệ nhỏ thật bên 80 %, hay bên “trên 60%”, không bị nêu', () => {
    expect(told({ A: 80, B: 0.5, C: 0.3 })).toEqual([]);
    expect(told({ A: 'trên 60%', B: 0.5, C: 0.3 })).toEqual([]);
  });

  test('cả biểu theo phần của 1 thì bị nêu', () => {
    expect(told({ A: 0.9, B: 0.5, C: 0.3 })).toEqual(['A', 'B', 'C']);
  });

  test('ô tính ra không phải do người gõ: không bị nêu, và một tỷ lệ nhỏ bên nó là một mình', () => {
    const inForm = (cells: Readonly<Record<string, number>>) => {
      const table = withFormula(formTable({ set, cells }), 'D', '=B+C');
      const found = percentAsFraction({ ...formContext({ set, cells }), table });
      return found.map(({ place }) => place.indicator?.code);
    };
    expect(inForm({ A: 0.9, B: 0.5, C: 0.3, D: 0.8 })).toEqual(['A', 'B', 'C']);
    expect(inForm({ B: 0.5, D: 0.5 })).toEqual([]);
  });

  test('điểm 766 không có tỷ lệ nào: vài phần của điểm là thật', () => {
    const points = asFormSet(findSet('766-diem')!);
    const typed = { CKMB: 0.69, TDGQ: 0.94, TTTT: 0.78, MDHL: 1 };
    expect([...cellFaults(formTable({ set: points, cells: typed })).values()]).toEqual([]);
  });
});

test('hàng không có số lẻ thừa bị nêu khi và chỉ khi có hai số trong (0, 1] và không số nào trên 1', () => {
  const hundredths = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: RATES.length });
  fc.assert(
    fc.property(hundredths, (figures) => {
      const cells = Object.fromEntries(figures.map((figure, at) => [RATES[at] ?? '', figure / 100]));
      const small = figures.filter((figure) => figure > 0 && figure <= 100);
      const isRowOfFractions = small.length >= 2 && figures.every((figure) => figure <= 100);
      expect(toldIn(percentAsFraction, alone(cells))).toHaveLength(isRowOfFractions ? small.length : 0);
    }),
  );
});
