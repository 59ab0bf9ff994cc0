import fc from 'fast-check';
import { decimal, isEqual, rounded } from '../../src/model/decimal';
import { readNumberText } from '../../src/model/number-reading';
import { writeNumber, writePercent, writeSigned } from '../../src/model/number-writing';
import { anyDecimal } from './arbitraries';

test('viết theo lối Việt Nam: phẩy thập phân, chấm phân nhóm nghìn', () => {
  expect(writeNumber(decimal('1234567.89'), { grouping: true })).toBe('1.234.567,89');
  expect(writeNumber(decimal('32224'), { grouping: true })).toBe('32.224');
  expect(writeNumber(decimal('-1686'), { grouping: true })).toBe('-1.686');
  expect(writeNumber(decimal('-168.5'), { grouping: true })).toBe('-168,5');
  expect(writeNumber(decimal('32224'), { grouping: false })).toBe('32224');
  expect(writeNumber(decimal('0.95'), { grouping: true })).toBe('0,95');
});

test('không khai số chữ số thì giữ như đã viết; khai thì làm tròn nửa ra xa số không', () => {
  expect(writeNumber(decimal('51.70'), { grouping: true })).toBe('51,70');
  expect(writeNumber(decimal('54.6'), { decimals: 2, grouping: true })).toBe('54,60');
  expect(writeNumber(decimal('69.985'), { decimals: 2, grouping: true })).toBe('69,99');
  expect(writeNumber(decimal('999.995'), { decimals: 2, grouping: true })).toBe('1.000,00');
  expect(writeNumber(decimal('-0.001'), { decimals: 2, grouping: true })).toBe('0,00');
});

test('phần trăm không có dấu cách', () => {
  expect(writePercent(decimal('92.83'))).toBe('92,83%');
  expect(writePercent(decimal('100'), 2)).toBe('100,00%');
});

test('thay đổi có dấu: +6,52, −4,55 và 0', () => {
  expect(writeSigned(decimal('6.52'))).toBe('+6,52');
  expect(writeSigned(decimal('-4.55'))).toBe('\u22124,55');
  expect(writeSigned(decimal('0.00'))).toBe('0');
  expect(writeSigned(decimal('-0.004'), 2)).toBe('0');
  expect(writeSigned(decimal('-1234.5'), 2)).toBe('\u22121.234,50');
});

test('đọc lại số đã viết thì được chính nó, hoặc câu hỏi có nó trong đó', () => {
  fc.assert(
    fc.property(anyDecimal, fc.boolean(), (value, grouping) => {
      const reading = readNumberText(writeNumber(value, { grouping }), { kind: 'unknown', decimals: 6 });
      const readings =
        reading.type === 'figure' ? [reading.value] : reading.type === 'ambiguous' ? reading.readings : [];
      expect(readings).toContainEqual(value);
    }),
  );
});

test('tỷ lệ viết không phân nhóm, số lượng viết có phân nhóm: đọc lại không cần hỏi', () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      const rate = readNumberText(writeNumber(value, { grouping: false }), { kind: 'percent', decimals: 2 });
      expect(rate).toEqual({ type: 'figure', value, percentSign: false });
      const whole = rounded(value, 0);
      const count = readNumberText(writeNumber(whole, { grouping: true }), { kind: 'count', decimals: 0 });
      expect(count).toEqual({ type: 'figure', value: whole, percentSign: false });
    }),
  );
});

test('thay đổi và phần trăm hai chữ số thập phân đọc lại được', () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      const change = readNumberText(writeSigned(value, 2), { kind: 'unknown', decimals: 2 });
      expect(change.type === 'figure' && isEqual(change.value, rounded(value, 2))).toBe(true);
      const percent = readNumberText(writePercent(value, 2), { kind: 'percent', decimals: 2 });
      expect(percent).toEqual({ type: 'figure', value: rounded(value, 2), percentSign: true });
    }),
  );
});
