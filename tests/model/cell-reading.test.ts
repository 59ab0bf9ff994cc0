import { readCellValue } from '../../src/model/cell-reading';
import { decimal } from '../../src/model/decimal';
import { serialFromDate } from '../../src/model/excel-date';
import type { NumberExpectation } from '../../src/model/number-expectation';

const rate: NumberExpectation = { kind: 'percent', decimals: 2, min: decimal('0'), max: decimal('100') };
const fraction: NumberExpectation = { kind: 'fraction', decimals: 0 };

function cell(value: Parameters<typeof readCellValue>[0]['value'], numberFormat = 'General') {
  return readCellValue({ value, numberFormat }, rate);
}

function figure(value: string, from: { fromPercentFormat?: boolean; asText?: boolean } = {}) {
  const { fromPercentFormat = false, asText = false } = from;
  return { type: 'figure', value: decimal(value), percentSign: fromPercentFormat, fromPercentFormat, asText };
}

test('số thường: 54,6 và sai số của dấu phẩy động', () => {
  expect(cell(54.6)).toEqual(figure('54.6'));
  expect(cell(0.1 + 0.2)).toEqual(figure('0.3'));
  expect(cell(0)).toEqual(figure('0'));
});

test('ô định dạng phần trăm chứa 0,9283 và hiện 92,83%', () => {
  expect(cell(0.9283, '0.00%')).toEqual(figure('92.83', { fromPercentFormat: true }));
  expect(cell(1, '0%')).toEqual(figure('100', { fromPercentFormat: true }));
});

test('ô định dạng phần trăm chứa 92,83 hiện 9283%, và được đọc như nó hiện', () => {
  expect(cell(92.83, '0%')).toEqual(figure('9283', { fromPercentFormat: true }));
});

test('số gõ thành văn bản được đọc và được đánh dấu', () => {
  expect(cell('54,6', '@')).toEqual(figure('54.6', { asText: true }));
  expect(cell('92,83%', '@')).toEqual({ ...figure('92.83', { asText: true }), percentSign: true });
});

test('trống, chữ, giá trị lô-gic và lỗi của Excel', () => {
  expect(cell(null)).toEqual({ type: 'missing', status: 'blank' });
  expect(cell('')).toEqual({ type: 'missing', status: 'blank' });
  expect(cell('KPS')).toEqual({ type: 'missing', status: 'no-activity' });
  expect(cell(true)).toEqual({ type: 'unreadable', reason: 'boolean' });
  expect(cell({ error: '#DIV/0!' })).toEqual({ type: 'unreadable', reason: 'error-value' });
  expect(cell(NaN)).toEqual({ type: 'unreadable', reason: 'not-finite' });
});

test('03/05 (3 trên 5 xã) bị Excel đổi thành ngày 3/5/2025', () => {
  const serial = serialFromDate({ year: 2025, month: 5, day: 3 });
  expect(readCellValue({ value: serial, numberFormat: 'd-mmm' }, fraction)).toEqual({
    type: 'date',
    date: { year: 2025, month: 5, day: 3 },
    typedAs: [
      { type: 'fraction', numerator: decimal('3'), denominator: decimal('5') },
      { type: 'fraction', numerator: decimal('5'), denominator: decimal('3') },
    ],
  });
});

test('12.5 bị đổi thành ngày 12/5: hỏi 12,5 trước, rồi 5,12 và các phân số', () => {
  const reading = cell(serialFromDate({ year: 2025, month: 5, day: 12 }), 'dd\\-mmm');
  expect(reading.type).toBe('date');
  if (reading.type !== 'date') return;
  expect(reading.typedAs[0]).toEqual({ type: 'figure', value: decimal('12.5'), percentSign: false });
  expect(reading.typedAs[1]).toEqual({ type: 'figure', value: decimal('5.12'), percentSign: false });
  expect(reading.typedAs).toHaveLength(4);
});

test('3/45 bị đổi thành 1/3/1945', () => {
  const reading = readCellValue(
    { value: serialFromDate({ year: 1945, month: 3, day: 1 }), numberFormat: 'mmm-yy' },
    fraction,
  );
  expect(reading).toMatchObject({ type: 'date', date: { year: 1945, month: 3, day: 1 } });
  if (reading.type !== 'date') return;
  expect(reading.typedAs).toContainEqual({
    type: 'fraction',
    numerator: decimal('3'),
    denominator: decimal('45'),
  });
});

test('54,6 gõ vào ô đang định dạng ngày hiện 23/02/1900: con số được đề nghị đầu tiên', () => {
  const reading = cell(54.6, 'dd/mm/yyyy');
  expect(reading).toMatchObject({ type: 'date', date: { year: 1900, month: 2, day: 23 } });
  if (reading.type !== 'date') return;
  expect(reading.typedAs[0]).toEqual({ type: 'figure', value: decimal('54.6'), percentSign: false });
});

test('0 trong ô định dạng ngày vẫn là 0', () => {
  expect(cell(0, 'dd/mm/yyyy')).toEqual(figure('0'));
});

test('12:30 gõ nhầm cho 12,30 thành giờ', () => {
  expect(cell(0.520833333333333, 'h:mm')).toEqual({
    type: 'unreadable',
    reason: 'time',
    probable: decimal('12.30'),
  });
});
