import fc from 'fast-check';
import { dateOfDayNumber, dayNumber } from '../../src/model/calendar-date';
import {
  comparePeriods,
  halfPeriod,
  isCalendarPeriod,
  lastDayOf,
  monthPeriod,
  nextPeriod,
  nineMonthsPeriod,
  parsePeriodId,
  periodOf,
  previousPeriod,
  quarterPeriod,
  samePeriodLastYear,
  yearPeriod,
} from '../../src/model/period';
import { anyCalendarPeriod } from './arbitraries';

const fifteenthToFourteenth = {
  from: { year: 2025, month: 5, day: 15 },
  to: { year: 2025, month: 6, day: 14 },
};

test('mã kỳ và ngày đầu, ngày cuối', () => {
  expect(monthPeriod(2025, 5)).toEqual({
    id: '2025-05',
    kind: 'month',
    year: 2025,
    ordinal: 5,
    from: { year: 2025, month: 5, day: 1 },
    to: { year: 2025, month: 5, day: 31 },
  });
  expect(quarterPeriod(2025, 2)).toMatchObject({
    id: '2025-Q2',
    from: { month: 4, day: 1 },
    to: { month: 6, day: 30 },
  });
  expect(halfPeriod(2025, 2)).toMatchObject({
    id: '2025-H2',
    from: { month: 7, day: 1 },
    to: { month: 12, day: 31 },
  });
  expect(nineMonthsPeriod(2025)).toMatchObject({
    id: '2025-9M',
    from: { month: 1 },
    to: { month: 9, day: 30 },
  });
  expect(yearPeriod(2025)).toMatchObject({ id: '2025', from: { month: 1 }, to: { month: 12, day: 31 } });
  expect(lastDayOf(monthPeriod(2024, 2))).toEqual({ year: 2024, month: 2, day: 29 });
});

test('kỳ không có thật là lỗi của chương trình', () => {
  expect(() => monthPeriod(2025, 13)).toThrow(RangeError);
  expect(() => quarterPeriod(2025, 0)).toThrow(RangeError);
  expect(() => monthPeriod(25, 5)).toThrow(RangeError);
  const { from, to } = fifteenthToFourteenth;
  expect(() => monthPeriod(2025, 6, { from: to, to: from })).toThrow(RangeError);
});

test('mã kỳ đọc lại được, mã lạ thì không', () => {
  fc.assert(
    fc.property(anyCalendarPeriod, (period) => {
      expect(parsePeriodId(period.id)).toEqual(period);
    }),
  );
  for (const id of [
    '',
    '2025-13',
    '2025-00',
    '2025-Q5',
    '2025-H3',
    '2025-5',
    '2025-6M',
    '25',
    '1025',
    '2025-05-31',
    ' 2025',
  ]) {
    expect(parsePeriodId(id)).toBeNull();
  }
});

test.each([
  ['2025-05', '2025-04'],
  ['2025-01', '2024-12'],
  ['2025-Q1', '2024-Q4'],
  ['2025-H1', '2024-H2'],
  ['2025-9M', '2024-9M'],
  ['2025', '2024'],
])('kỳ trước của %s là %s', (id, previous) => {
  expect(previousPeriod(parsePeriodId(id)!)).toEqual(parsePeriodId(previous));
});

test('cùng kỳ năm trước', () => {
  expect(samePeriodLastYear(monthPeriod(2025, 5)).id).toBe('2024-05');
  expect(samePeriodLastYear(quarterPeriod(2025, 2)).id).toBe('2024-Q2');
  expect(samePeriodLastYear(monthPeriod(2025, 2)).to).toEqual({ year: 2024, month: 2, day: 29 });
});

test('tháng báo cáo từ ngày 15 đến ngày 14 lùi cả ngày đầu và ngày cuối', () => {
  const june = monthPeriod(2025, 6, fifteenthToFourteenth);
  expect(isCalendarPeriod(june)).toBe(false);
  expect(previousPeriod(june)).toEqual(
    monthPeriod(2025, 5, { from: { year: 2025, month: 4, day: 15 }, to: { year: 2025, month: 5, day: 14 } }),
  );
  expect(nextPeriod(previousPeriod(june))).toEqual(june);
  expect(samePeriodLastYear(june).from).toEqual({ year: 2024, month: 5, day: 15 });
});

test('kỳ sau là nghịch của kỳ trước; kỳ trước kết thúc ngay trước kỳ này', () => {
  fc.assert(
    fc.property(anyCalendarPeriod, (period) => {
      const previous = previousPeriod(period);
      expect(nextPeriod(previous)).toEqual(period);
      expect(comparePeriods(previous, period)).toBeLessThan(0);
      if (period.kind !== 'nine-months') {
        expect(dateOfDayNumber(dayNumber(previous.to) + 1)).toEqual(period.from);
      }
    }),
  );
});

test('xếp theo tháng kết thúc; cùng kết thúc thì kỳ ngắn trước', () => {
  const ids = [
    '2025',
    '2025-12',
    '2025-H1',
    '2025-Q4',
    '2025-05',
    '2025-06',
    '2024-12',
    '2025-9M',
    '2025-Q2',
  ];
  const sorted = ids.map((id) => parsePeriodId(id)!).sort(comparePeriods);
  expect(sorted.map(({ id }) => id)).toEqual([
    '2024-12',
    '2025-05',
    '2025-06',
    '2025-Q2',
    '2025-H1',
    '2025-9M',
    '2025-12',
    '2025-Q4',
    '2025',
  ]);
  expect(comparePeriods(monthPeriod(2025, 5), monthPeriod(2025, 5))).toBe(0);
  expect(comparePeriods(monthPeriod(2025, 6), monthPeriod(2025, 6, fifteenthToFourteenth))).toBeGreaterThan(
    0,
  );
  expect(comparePeriods(periodOf('half', 2025, 1), periodOf('quarter', 2025, 2))).toBeGreaterThan(0);
});
