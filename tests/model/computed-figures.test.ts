import { computedFigures, isLeftToEngine, withComputedFigures } from '../../src/model/computed-figures';
import { decimal, toPlainText } from '../../src/model/decimal';
import type { Entry } from '../../src/model/entry';
import { expectationOf } from '../../src/model/indicator-expectation';
import { isFigureIndicator, type FigureIndicator } from '../../src/model/indicator-set';
import { indicatorSchema } from '../../src/model/set/indicator';
import { readCellValue } from '../../src/model/cell-reading';
import { figureOf } from '../../src/model/observation';
import { observedIn } from '../../src/model/observed-value';

function indicator(code: string, computed?: string, ifZeroBase?: string): FigureIndicator {
  const parsed = indicatorSchema.parse({
    code,
    name: { vi: code, en: code },
    unitOfMeasure: '%',
    kind: 'percent',
    decimals: 2,
    range: { min: '0', max: '1000' },
    ...(computed === undefined
      ? {}
      : { computed: { from: computed, ...(ifZeroBase === undefined ? {} : { ifZeroBase }) } }),
  });
  if (!isFigureIndicator(parsed)) throw new Error('a figure was asked for');
  return parsed;
}

/** Points are reckoned from a rate that is reckoned itself; they stand before it. */
const POINTS = indicator('DIEM', 'TYLE / 10');
const RATE = indicator('TYLE', 'SO / GOC × 100', '100');
const INDICATORS = [POINTS, RATE, indicator('SO'), indicator('GOC')];

/** Cells as typed; a text with "=" first is a formula that last showed the rest. */
function entries(typed: Readonly<Record<string, number | string | null>>): ReadonlyMap<string, Entry> {
  return new Map(
    Object.entries(typed).map(([code, content]) => {
      const isFormula = typeof content === 'string' && content.startsWith('=');
      const value = isFormula ? Number(content.slice(1)) : content;
      const reading = readCellValue({ value, numberFormat: 'General' }, expectationOf(RATE));
      const observed = observedIn(reading, 'percent');
      return [code, { cell: code, content: value, formula: isFormula ? '=A1' : null, reading, observed }];
    }),
  );
}

function computed(typed: Readonly<Record<string, number | string | null>>, indicators = INDICATORS) {
  const figures = [...computedFigures(entries(typed), indicators)];
  return Object.fromEntries(figures.map(([code, value]) => [code, toPlainText(value)]));
}

test('tính theo thứ tự cần nhau, mỗi bước làm tròn như công bố', () => {
  // 1/3 = 33,33 %; 33,33/10 = 3,333 → 3,33
  expect(computed({ SO: 1, GOC: 3, TYLE: null, DIEM: null })).toEqual({ TYLE: '33.33', DIEM: '3.33' });
});

test('ô còn công thức thì theo máy tính, dù số trong ô đã cũ', () => {
  expect(computed({ SO: 1, GOC: 2, TYLE: '=99', DIEM: '=99' })).toEqual({ TYLE: '50.00', DIEM: '5.00' });
});

test('số gõ tay đi vào các phép tính sau; máy vẫn nói số của mình', () => {
  expect(computed({ SO: 1, GOC: 2, TYLE: 60, DIEM: null })).toEqual({ TYLE: '50.00', DIEM: '6.00' });
});

test.each(['KPS', 'chưa gửi', null, 'abc', 'trên 60%'])('thiếu một số (%p) thì không có kết quả', (input) => {
  expect(computed({ SO: input, GOC: 2, TYLE: null, DIEM: null })).toEqual({});
});

test('0 chia 0 theo bộ chỉ tiêu; số khác 0 chia 0 thì không có', () => {
  expect(computed({ SO: 0, GOC: 0 })).toEqual({ TYLE: '100', DIEM: '10.00' });
  expect(computed({ SO: 1, GOC: 0 })).toEqual({});
});

test('chỉ ô trống hoặc còn công thức nhận số của máy; ô gõ tay và từ thay số giữ nguyên', () => {
  const figures = (typed: Readonly<Record<string, number | string | null>>) =>
    withComputedFigures(entries({ SO: 1, GOC: 2, ...typed }), INDICATORS).get('TYLE')?.observed;
  expect(figureOf(figures({ TYLE: null }))).toEqual(decimal('50.00'));
  expect(figureOf(figures({ TYLE: '=7' }))).toEqual(decimal('50.00'));
  expect(figureOf(figures({ TYLE: 60 }))).toEqual(decimal('60'));
  expect(figures({ TYLE: 'KAD' })).toEqual({ status: 'not-applicable' });
  expect(figures({ TYLE: '=7', SO: 'KPS' })).toEqual({ status: 'blank' });
  expect(isLeftToEngine(undefined)).toBe(true);
});

test('công thức hỏng hoặc vòng quanh thì bỏ qua, những công thức khác vẫn tính', () => {
  const broken = [indicator('A', 'B + 1'), indicator('B', 'A + 1'), indicator('C', '1 +'), ...INDICATORS];
  expect(computed({ SO: 1, GOC: 2 }, broken)).toEqual({ TYLE: '50.00', DIEM: '5.00' });
});
