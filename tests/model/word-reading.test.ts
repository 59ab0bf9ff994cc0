import { decimal } from '../../src/model/decimal';
import { serialFromDate } from '../../src/model/excel-date';
import type { CellContent } from '../../src/model/cell-reading';
import { observedIn } from '../../src/model/observed-value';
import { readWordCell, textOfCell, type WordExpectation } from '../../src/model/word-reading';

const cell = (value: CellContent['value'], numberFormat = 'General'): CellContent => ({
  value,
  numberFormat,
});
const read = (expected: WordExpectation, value: CellContent['value'], numberFormat?: string) =>
  readWordCell(cell(value, numberFormat), expected);

const YES_NO: WordExpectation = { kind: 'yes-no' };
const LEVELS: WordExpectation = { kind: 'verdict', choices: ['Mức độ 3', 'Mức độ 4', 'Đạt'] };
const FRACTION: WordExpectation = { kind: 'fraction' };
const DATE: WordExpectation = { kind: 'date' };
const TEXT: WordExpectation = { kind: 'text' };
const DAY = serialFromDate({ year: 2025, month: 5, day: 3 });

describe.each<WordExpectation>([YES_NO, LEVELS, FRACTION, DATE, TEXT, { kind: 'target' }])(
  '$kind',
  (kind) => {
    test('trống và từ thay số vẫn là chính nó', () => {
      expect(read(kind, null)).toEqual({ type: 'missing', status: 'blank' });
      expect(read(kind, ' ')).toEqual({ type: 'missing', status: 'blank' });
      expect(read(kind, 'KPS')).toEqual({ type: 'missing', status: 'no-activity' });
      expect(read(kind, '*')).toEqual({ type: 'missing', status: 'not-assigned' });
    });

    test('gạch ngang và lỗi của Excel không nói gì', () => {
      expect(read(kind, '-')).toEqual({ type: 'unreadable', reason: 'dash' });
      expect(read(kind, '#N/A')).toMatchObject({ type: 'unreadable', reason: 'error-value' });
      expect(read(kind, { error: '#REF!' })).toEqual({ type: 'unreadable', reason: 'error-value' });
      expect(read(kind, true)).toEqual({ type: 'unreadable', reason: 'boolean' });
    });
  },
);

test('có hay không: mọi cách nói cùng nghĩa', () => {
  expect(read(YES_NO, 'Có')).toEqual({ type: 'verdict', verdict: 'yes', words: 'Có' });
  expect(read(YES_NO, 'chưa có')).toEqual({ type: 'verdict', verdict: 'no', words: 'chưa có' });
  expect(read(YES_NO, 'đang triển khai')).toMatchObject({ type: 'verdict', verdict: 'under-way' });
  expect(read(YES_NO, 'nhiều')).toEqual({ type: 'unreadable', reason: 'words' });
  expect(read(YES_NO, 1)).toEqual({ type: 'unreadable', reason: 'bare-number' });
});

test('từ được chọn trong danh sách, gõ hoa thường hay dấu khác vẫn nhận', () => {
  expect(read(LEVELS, 'MỨC ĐỘ 4')).toEqual({ type: 'text', text: 'MỨC ĐỘ 4' });
  expect(read(LEVELS, 'Đạt')).toEqual({ type: 'verdict', verdict: 'achieved', words: 'Đạt' });
  expect(read(LEVELS, 'Mức độ 5')).toEqual({ type: 'unreadable', reason: 'words' });
  expect(read({ kind: 'verdict', choices: ['3', '4'] }, 4)).toEqual({ type: 'text', text: '4' });
});

test('phân số: 03/05, có đơn vị phía sau hay không; ngày mà Excel đổi thì vẫn là câu hỏi', () => {
  const threeOfFive = { type: 'fraction', numerator: decimal('3'), denominator: decimal('5') };
  expect(read(FRACTION, '03/05')).toEqual(threeOfFive);
  expect(read(FRACTION, '03/05 xã')).toEqual(threeOfFive);
  expect(read(FRACTION, DAY, 'd-mmm')).toEqual({
    type: 'date',
    date: { year: 2025, month: 5, day: 3 },
    typedAs: [threeOfFive, { type: 'fraction', numerator: decimal('5'), denominator: decimal('3') }],
  });
  expect(read(FRACTION, 0.6)).toMatchObject({ type: 'figure', value: decimal('0.6') });
});

test('ngày: số của Excel hoặc chữ; số trần không phải ngày', () => {
  const date = { type: 'date', date: { year: 2025, month: 5, day: 3 }, typedAs: [] };
  expect(read(DATE, DAY, 'dd\\/mm\\/yyyy')).toEqual(date);
  expect(read(DATE, '03/05/2025')).toEqual(date);
  expect(read(DATE, 'ngày 3 tháng 5 năm 2025')).toEqual(date);
  expect(read(DATE, 2025)).toEqual({ type: 'unreadable', reason: 'bare-number' });
  expect(read(DATE, '31/04/2025')).toEqual({ type: 'unreadable', reason: 'words' });
});

test('chữ tự do: giữ nguyên, kể cả số và phần trăm', () => {
  expect(read(TEXT, ' 01 tuần/tin bài ')).toEqual({ type: 'text', text: '01 tuần/tin bài' });
  expect(read(TEXT, 'Có')).toEqual({ type: 'text', text: 'Có' });
  expect(read({ kind: 'target' }, 0.8, '0%')).toEqual({ type: 'text', text: '80%' });
  expect(read(TEXT, 12.5)).toEqual({ type: 'text', text: '12,5' });
  expect(read(TEXT, DAY, 'd-mmm')).toMatchObject({ type: 'date' });
  expect(textOfCell(cell(null))).toBe('');
});

test('chỉ đúng loại mới tính là đã báo cáo', () => {
  const blank = { status: 'blank' };
  const fraction = read(FRACTION, '03/05');
  expect(observedIn(fraction, 'fraction')).toMatchObject({ status: 'reported' });
  expect(observedIn(fraction, 'percent')).toEqual(blank);
  const date = read(DATE, '03/05/2025');
  expect(observedIn(date, 'date')).toMatchObject({ status: 'reported' });
  expect(observedIn(date, 'fraction')).toEqual(blank);
  expect(observedIn(read(FRACTION, 0.6), 'fraction')).toEqual(blank);
  expect(observedIn(read(TEXT, 'a'), 'text')).toEqual({
    status: 'reported',
    reported: { type: 'text', text: 'a' },
  });
});
