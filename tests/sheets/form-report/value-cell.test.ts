import { decimal } from '../../../src/model/decimal';
import { indicatorSetSchema, indicatorOf, type Indicator } from '../../../src/model/indicator-set';
import {
  BLANK,
  figure,
  type BoundRelation,
  type ObservedValue,
  type ReportedValue,
} from '../../../src/model/observation';
import { valueCell, type ValuePrinting } from '../../../src/sheets/form-report/value-cell';
import { set766 } from '../../../src/indicator-sets/766';
import { CAP_HUYEN } from '../../support/vinh-loc';

const PERCENT = found('2.5');
const COUNT = found('3.3');
const SCORE: Indicator = {
  ...indicatorSetSchema.parse(set766).indicators[0]!,
  kind: 'score',
  decimals: 2,
} as Indicator;

const NUMBERS: ValuePrinting = {
  figures: { as: 'numbers', decimals: 'as-published' },
  numerals: 'plain',
  percentSign: 'written',
};
const TWO_DIGIT: ValuePrinting = { ...NUMBERS, numerals: 'two-digit' };
const TEXT: ValuePrinting = { ...NUMBERS, figures: { as: 'text', decimals: 'as-published' } };
const FIXED_TEXT: ValuePrinting = { ...NUMBERS, figures: { as: 'text', decimals: 'fixed' } };

const printed = (
  observed: ObservedValue,
  typed: string | number | null,
  indicator: Indicator,
  as = NUMBERS,
) => {
  const { content, style } = valueCell(observed, typed, indicator, as);
  return style === 'answer' ? content : [content, style];
};
const figureOf = (value: string, indicator: Indicator, as = NUMBERS) =>
  printed(figure(decimal(value)), Number(value), indicator, as);
const reported = (value: ReportedValue): ObservedValue => ({ status: 'reported', reported: value });
const bound = (relation: BoundRelation, value: string, estimated = false) =>
  reported({ type: 'bound', relation, value: decimal(value), estimated });

test('tỷ lệ mang dấu % như văn bản, trừ khi tiêu đề cột đã có', () => {
  expect(figureOf('92.83', PERCENT)).toEqual([92.83, 'percent']);
  expect(figureOf('92.83', PERCENT, TEXT)).toBe('92,83%');
  expect(figureOf('100', PERCENT, FIXED_TEXT)).toBe('100,00%');
  expect(figureOf('100', PERCENT, { ...TEXT, percentSign: 'in-heading' })).toBe('100');
  expect(figureOf('60.5', PERCENT, { ...NUMBERS, percentSign: 'in-heading' })).toEqual([60.5, 'figure']);
});

test('số lượng có dấu chấm hàng nghìn; dưới mười ghi hai chữ số khi văn bản ghi như vậy', () => {
  expect(figureOf('1686', COUNT)).toEqual([1686, 'count']);
  expect(figureOf('1686', COUNT, TEXT)).toBe('1.686');
  expect(figureOf('5', COUNT, TWO_DIGIT)).toEqual([5, 'twoDigits']);
  expect(figureOf('5', COUNT, { ...TEXT, numerals: 'two-digit' })).toBe('05');
  expect(figureOf('0', COUNT, { ...TEXT, numerals: 'two-digit' })).toBe('00');
  expect(figureOf('10', COUNT, TWO_DIGIT)).toEqual([10, 'count']);
  expect(figureOf('5', PERCENT, { ...TEXT, numerals: 'two-digit' })).toBe('5%');
});

test('số lẻ từ một nghìn trở lên được viết ra chữ, vì định dạng số không ghi được cả hai dấu mà giữ nguyên số lẻ', () => {
  expect(figureOf('54.6', SCORE)).toEqual([54.6, 'figure']);
  expect(figureOf('1234.5', SCORE)).toBe('1.234,5');
  expect(figureOf('54.6', SCORE, { ...NUMBERS, figures: { as: 'numbers', decimals: 'fixed' } })).toEqual([
    54.6,
    'fixedFigure',
  ]);
});

describe('cận', () => {
  test('in như đã gõ khi đã có dấu %', () => {
    expect(printed(bound('above', '80.8'), 'trên  80,8%', PERCENT)).toBe('trên 80,8%');
    expect(printed(bound('at-least', '50'), 'tối thiểu 50%', PERCENT)).toBe('tối thiểu 50%');
    expect(printed(bound('above', '140'), 'trên 140', COUNT)).toBe('trên 140');
  });

  test('gõ thiếu dấu % thì viết lại cho đủ', () => {
    expect(printed(bound('above', '60'), 'trên 60', PERCENT)).toBe('trên 60%');
    expect(printed(bound('at-least', '90'), '>= 90', PERCENT)).toBe('từ 90% trở lên');
    expect(printed(bound('about', '52'), 'khoảng 52', PERCENT)).toBe('khoảng 52%');
    expect(printed(bound('above', '80', true), 'ước đạt trên 80', PERCENT)).toBe('ước đạt trên 80%');
    expect(printed(bound('below', '5'), '< 5', PERCENT)).toBe('dưới 5%');
    expect(printed(bound('at-most', '5'), '<= 5', PERCENT)).toBe('tối đa 5%');
  });
});

test('phân số in như đã gõ, hoặc hai chữ số', () => {
  const fraction = reported({ type: 'fraction', numerator: decimal('3'), denominator: decimal('5') });
  expect(printed(fraction, '03/05', COUNT)).toBe('03/05');
  expect(printed(fraction, null, COUNT, TWO_DIGIT)).toBe('03/05');
  expect(printed(fraction, null, COUNT)).toBe('3/5');
});

test('chữ in là chữ, ngày viết kiểu công văn', () => {
  expect(printed(reported({ type: 'verdict', verdict: 'achieved', words: ' Đạt ' }), ' Đạt ', PERCENT)).toBe(
    'Đạt',
  );
  expect(printed(reported({ type: 'text', text: '01 tuần/tin  bài' }), null, COUNT)).toBe('01 tuần/tin bài');
  const date = reported({ type: 'date', date: { year: 2023, month: 5, day: 3 } });
  expect(printed(date, 45049, COUNT)).toBe('03/5/2023');
});

test('thiếu số, không phát sinh, không giao là ba thứ khác nhau, không thứ nào là 0', () => {
  expect(printed(BLANK, null, PERCENT)).toBe('–');
  expect(printed({ status: 'no-activity' }, 'không phát sinh', PERCENT)).toBe('KPS');
  expect(printed({ status: 'not-assigned' }, '*', PERCENT)).toBe('*');
  expect(printed({ status: 'not-assigned' }, '*1', PERCENT)).toBe('*1');
  expect(figureOf('0', PERCENT, TEXT)).toBe('0%');
});

function found(code: string): Indicator {
  const indicator = indicatorOf(CAP_HUYEN, code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return indicator;
}
