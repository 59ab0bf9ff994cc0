import fc from 'fast-check';
import {
  calendarDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  shiftedByMonths,
} from '../../src/model/calendar-date';
import {
  readDateText,
  writeDate,
  writeIsoDate,
  writeOfficialDate,
  writeOfficialDateInWords,
} from '../../src/model/date-text';
import { dateFromSerial, serialFromDate } from '../../src/model/excel-date';
import { anyDate } from './arbitraries';

const may31 = { year: 2025, month: 5, day: 31 };
const february5 = { year: 2025, month: 2, day: 5 };

describe('ngày tháng', () => {
  test('không có 31/4, 29/2/2025, tháng 13; có 29/2/2024 và 29/2/2000, không có 29/2/1900', () => {
    expect(calendarDate(2025, 4, 31)).toBeNull();
    expect(calendarDate(2025, 2, 29)).toBeNull();
    expect(calendarDate(2025, 13, 1)).toBeNull();
    expect(calendarDate(2025, 5, 0)).toBeNull();
    expect(calendarDate(2025, 5, 1.5)).toBeNull();
    expect(calendarDate(25, 5, 1)).toBeNull();
    expect(calendarDate(2024, 2, 29)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(calendarDate(2000, 2, 29)).not.toBeNull();
    expect(calendarDate(1900, 2, 29)).toBeNull();
    expect(daysInMonth(2025, 9)).toBe(30);
  });

  test('lùi một tháng từ 31/3 là ngày cuối tháng 2', () => {
    expect(shiftedByMonths({ year: 2025, month: 3, day: 31 }, -1)).toEqual({ year: 2025, month: 2, day: 28 });
    expect(shiftedByMonths({ year: 2024, month: 1, day: 15 }, -1)).toEqual({
      year: 2023,
      month: 12,
      day: 15,
    });
    expect(shiftedByMonths({ year: 2024, month: 12, day: 15 }, 13)).toEqual({
      year: 2026,
      month: 1,
      day: 15,
    });
  });

  test('từ 15/5 đến 14/6/2025 là 31 ngày', () => {
    expect(daysBetween({ year: 2025, month: 5, day: 15 }, { year: 2025, month: 6, day: 14 })).toBe(31);
  });

  test('số thứ tự ngày tăng đúng một mỗi ngày và đổi ngược được', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOfDayNumber(dayNumber(date))).toEqual(date);
        expect(compareDates(date, dateOfDayNumber(dayNumber(date) + 1))).toBeLessThan(0);
      }),
    );
  });
});

describe('ngày của Excel, hệ 1900', () => {
  test.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [10959, 1930, 1, 1],
    [25569, 1970, 1, 1],
    [45808, 2025, 5, 31],
    [2958465, 9999, 12, 31],
  ])('%i là %i-%i-%i', (serial, year, month, day) => {
    expect(dateFromSerial(serial)).toEqual({ year, month, day });
    expect(serialFromDate({ year, month, day })).toBe(serial);
  });

  test('60 là ngày 29/2/1900 không có thật; 0, số âm và quá lớn không phải ngày; giờ bị bỏ', () => {
    for (const serial of [60, 60.5, 0, 0.5, -1, 2958466, NaN, Infinity])
      expect(dateFromSerial(serial)).toBeNull();
    expect(dateFromSerial(45808.75)).toEqual(may31);
    expect(() => serialFromDate({ year: 2025, month: 2, day: 29 })).toThrow(RangeError);
    expect(() => serialFromDate({ year: 1899, month: 12, day: 31 })).toThrow(RangeError);
  });

  test('đổi qua lại', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateFromSerial(serialFromDate(date))).toEqual(date);
      }),
    );
  });
});

describe('viết và đọc ngày', () => {
  test('theo Nghị định 30: số 0 trước ngày dưới 10 và tháng 1, 2', () => {
    expect(writeOfficialDate(may31)).toBe('31/5/2025');
    expect(writeOfficialDate(february5)).toBe('05/02/2025');
    expect(writeOfficialDate({ year: 2025, month: 5, day: 7 })).toBe('07/5/2025');
    expect(writeOfficialDate({ year: 2025, month: 10, day: 10 })).toBe('10/10/2025');
    expect(writeOfficialDateInWords(february5)).toBe('ngày 05 tháng 02 năm 2025');
    expect(writeOfficialDateInWords(may31)).toBe('ngày 31 tháng 5 năm 2025');
    expect(writeDate(may31)).toBe('31/05/2025');
    expect(writeIsoDate(february5)).toBe('2025-02-05');
  });

  test.each([
    '31/5/2025',
    '31/05/2025',
    '31-5-2025',
    '31.5.2025',
    ' 31 / 5 / 2025 ',
    'ngày 31/5/2025',
    'ngày 31 tháng 5 năm 2025',
    'Ngày 31 tháng 05 năm 2025',
    'ngày 31 tháng 5 năm 2025'.normalize('NFD'),
    '2025-05-31',
  ])('%s', (text) => {
    expect(readDateText(text)).toEqual(may31);
  });

  test.each([
    '',
    '31/4/2025',
    '29/2/2025',
    '5/31/2025',
    '31/5',
    '31/5/25',
    'tháng 5/2025',
    '31/5/2025 và 1/6/2025',
    '45808',
  ])('không phải một ngày: %j', (text) => {
    expect(readDateText(text)).toBeNull();
  });

  test('mọi cách viết đọc lại được', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const write of [writeOfficialDate, writeOfficialDateInWords, writeDate, writeIsoDate]) {
          expect(readDateText(write(date))).toEqual(date);
        }
      }),
    );
  });
});
