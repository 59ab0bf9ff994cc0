import { isDateFormat, isPercentFormat, isTimeFormat } from '../../src/model/number-format';

test.each([
  'dd/mm/yyyy',
  'dd\\/mm\\/yyyy',
  'm/d/yy',
  'd-mmm',
  'd-mmm-yy',
  'mmm-yy',
  'yyyy',
  '[$-42A]dd mmmm yyyy',
  '[$-F800]dddd, mmmm dd, yyyy',
  '[$-1010000]d/m/yyyy;@',
  '[$-vi-VN]dd/mm/yyyy',
  '"ngày" dd "tháng" mm "năm" yyyy',
  'm/d/yy h:mm',
  'DD/MM/YYYY',
])('định dạng ngày: %s', (format) => {
  expect(isDateFormat(format)).toBe(true);
  expect(isTimeFormat(format)).toBe(false);
});

test.each([
  'General',
  'GENERAL',
  '',
  '0',
  '0.00',
  '0.0##',
  '#,##0',
  '#,##0.00',
  '[Red]0',
  '[Red]0.00;[Blue]-0.00',
  '[>100]0.0;0.00',
  '0.00%',
  '0.00E+00',
  '# ?/?',
  '@',
  '0 "điểm"',
  '0 "hồ sơ/ngày"',
  '0\\ \\d\\i\\e\\m',
  '#,##0\\ [$₫-42A]',
  '#,##0\\ "₫"',
  '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)',
  '_-* #,##0.00\\ _d_-',
])('không phải định dạng ngày: %s', (format) => {
  expect(isDateFormat(format)).toBe(false);
  expect(isTimeFormat(format)).toBe(false);
});

test.each(['h:mm', 'hh:mm:ss', '[h]:mm', '[mm]:ss', 'h:mm AM/PM', 'mm:ss.0'])(
  'định dạng giờ: %s',
  (format) => {
    expect(isTimeFormat(format)).toBe(true);
    expect(isDateFormat(format)).toBe(false);
  },
);

test('phần trăm thật, không phải dấu % trong ngoặc kép', () => {
  expect(isPercentFormat('0%')).toBe(true);
  expect(isPercentFormat('0.00 %')).toBe(true);
  expect(isPercentFormat('[Red]0.0%')).toBe(true);
  expect(isPercentFormat('0.00"%"')).toBe(false);
  expect(isPercentFormat('0.00\\%')).toBe(false);
  expect(isPercentFormat('0.00')).toBe(false);
});
