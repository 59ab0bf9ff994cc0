import { writeEnglishPeriod } from '../../src/language/english-period';
import { halfPeriod, monthPeriod, nineMonthsPeriod, quarterPeriod, yearPeriod } from '../../src/model/period';

test.each([
  [monthPeriod(2025, 1), 'January 2025'],
  [monthPeriod(2025, 5), 'May 2025'],
  [monthPeriod(2025, 12), 'December 2025'],
  [quarterPeriod(2025, 2), 'Q2 2025'],
  [halfPeriod(2025, 1), 'first half of 2025'],
  [halfPeriod(2025, 2), 'second half of 2025'],
  [nineMonthsPeriod(2025), 'first nine months of 2025'],
  [yearPeriod(2025), '2025'],
])('kỳ bằng tiếng Anh: %#', (period, text) => {
  expect(writeEnglishPeriod(period)).toBe(text);
});

test('kỳ không trọn tháng dương lịch nói cả ngày đầu và ngày cuối', () => {
  const days = { from: { year: 2025, month: 5, day: 15 }, to: { year: 2025, month: 6, day: 14 } };
  expect(writeEnglishPeriod(monthPeriod(2025, 6, days))).toBe('June 2025 (15 May 2025 to 14 June 2025)');
});
