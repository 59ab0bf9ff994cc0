import { isDocumentNumber, probableDocumentNumber } from '../../src/registers/document-number';
import { arePhoneNumbers, probablePhoneNumber } from '../../src/registers/phone-number';

describe('số, ký hiệu', () => {
  // All stand in the five reports.
  test.each([
    '236/QĐ-UBND',
    '382/UBND-VHTT',
    '102/KH-UBND',
    '1356/STTTT-CNTT',
    '1026/SKHCN-BCVT&CNTT',
    '57-NQ/TW',
    '244-KH/HU',
    '06-NQ/TU',
    '03/NQ-CP',
    '42/2022/NĐ-CP',
    '766/QĐ-TTg',
    '15/TTr-UBND',
  ])('%s', (text) => {
    expect(isDocumentNumber(text)).toBe(true);
  });

  test.each(['236', 'QĐ-UBND', '236 QĐ-UBND', '236/', '/QĐ-UBND', '236/qđ-ubnd', '19/01/2023', ''])(
    '%s thì không',
    (text) => {
      expect(isDocumentNumber(text)).toBe(false);
    },
  );

  test.each([
    ['236/qđ-ubnd', '236/QĐ-UBND'],
    ['236 / QĐ - UBND', '236/QĐ-UBND'],
    ['Số 236/QĐ–UBND', '236/QĐ-UBND'],
    ['236\\QÐ-UBND', '236/QĐ-UBND'],
    ['766/qđ-ttg', '766/QĐ-TTg'],
  ])('%s có thể là %s', (text, probable) => {
    expect(probableDocumentNumber(text)).toBe(probable);
  });

  test('không đoán khi thiếu một nửa', () => {
    expect(probableDocumentNumber('236')).toBeNull();
    expect(probableDocumentNumber('QĐ-UBND')).toBeNull();
  });
});

describe('số điện thoại', () => {
  test.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '+84 912 345 678',
    '02373870222',
    '(0237) 3.870.222',
    '0912345678; 0387654321',
  ])('%s', (text) => {
    expect(arePhoneNumbers(text)).toBe(true);
  });

  test.each(['912345678', '091234567', '09123456789', '0112345678', '113', 'không có', '0912345678; 113'])(
    '%s thì không',
    (text) => {
      expect(arePhoneNumbers(text)).toBe(false);
    },
  );

  test('số mất số 0 đứng đầu được nhận ra', () => {
    expect(probablePhoneNumber('912345678')).toBe('0912345678');
    expect(probablePhoneNumber('84912345678')).toBe('0912345678');
    expect(probablePhoneNumber('113')).toBeNull();
  });
});
