import fc from 'fast-check';
import { halfPeriod, monthPeriod, nineMonthsPeriod, quarterPeriod, yearPeriod } from '../../src/model/period';
import { findPeriods, readAsOfText, readPeriodText } from '../../src/model/period-reading';
import { shortPeriodText, writePeriod, writePeriodCapitalised } from '../../src/model/period-writing';
import { anyCalendarPeriod } from './arbitraries';

const juneFromMay15 = monthPeriod(2025, 6, {
  from: { year: 2025, month: 5, day: 15 },
  to: { year: 2025, month: 6, day: 14 },
});

function ids(text: string): readonly string[] {
  return findPeriods(text).map(({ id }) => id);
}

describe('đọc một kỳ', () => {
  test.each([
    'Tháng 5/2025',
    'tháng 05/2025',
    'THÁNG 5/2025',
    'tháng 05 năm 2025',
    'tháng 5 năm 2025'.normalize('NFD'),
    'tháng 5, năm 2025',
    'tháng 5-2025',
    'T5/2025',
    'T5-2025',
    'T.5/2025',
    '5/2025',
    '05/2025',
    '05-2025',
    '2025-05',
    'Kỳ báo cáo: tháng 5/2025',
    'tháng\u00a05 / 2025',
    'tháng 5/2025 (tính đến ngày 31/5/2025)',
    'từ 1/5/2025 đến 31/5/2025',
  ])('%s', (text) => {
    expect(readPeriodText(text)).toEqual({ type: 'period', period: monthPeriod(2025, 5) });
  });

  test.each([
    ['Quý II/2025', quarterPeriod(2025, 2)],
    ['quý 2 năm 2025', quarterPeriod(2025, 2)],
    ['Quí II/2025', quarterPeriod(2025, 2)],
    ['quý IV năm 2025', quarterPeriod(2025, 4)],
    ['Q2/2025', quarterPeriod(2025, 2)],
    ['2025-Q2', quarterPeriod(2025, 2)],
    ['3 tháng đầu năm 2025', quarterPeriod(2025, 1)],
    ['từ 1/4/2025 đến 30/6/2025', quarterPeriod(2025, 2)],
    ['6 tháng đầu năm 2023', halfPeriod(2023, 1)],
    ['06 tháng đầu năm 2025', halfPeriod(2025, 1)],
    ['6 tháng cuối năm 2025', halfPeriod(2025, 2)],
    ['6 tháng năm 2025', halfPeriod(2025, 1)],
    ['sáu tháng đầu năm 2025', halfPeriod(2025, 1)],
    ['2025-H2', halfPeriod(2025, 2)],
    ['9 tháng năm 2025', nineMonthsPeriod(2025)],
    ['9 tháng đầu năm 2025', nineMonthsPeriod(2025)],
    ['2025-9M', nineMonthsPeriod(2025)],
    ['năm 2025', yearPeriod(2025)],
    ['2025', yearPeriod(2025)],
    ['từ 01/01/2025 đến 31/12/2025', yearPeriod(2025)],
  ])('%s', (text, period) => {
    expect(readPeriodText(text)).toEqual({ type: 'period', period });
  });

  test.each([
    'từ 15/5/2025 đến 14/6/2025',
    'từ ngày 15/5/2025 đến hết ngày 14/6/2025',
    'từ 15/5 đến 14/6/2025',
    'tháng 6/2025 (từ 15/5/2025 đến 14/6/2025)',
    'Tháng 6 năm 2025, từ ngày 15-5-2025 đến ngày 14-6-2025',
  ])('tháng 6 tính từ 15/5: %s', (text) => {
    expect(readPeriodText(text)).toEqual({ type: 'period', period: juneFromMay15 });
    expect(findPeriods(text)).toEqual([juneFromMay15]);
  });

  test('từ 15/12 đến 14/1/2026 bắt đầu ở năm trước', () => {
    expect(readPeriodText('từ 15/12 đến 14/1/2026')).toMatchObject({
      type: 'period',
      period: { id: '2026-01', from: { year: 2025, month: 12, day: 15 } },
    });
  });

  test('thiếu năm thì hỏi năm', () => {
    expect(readPeriodText('Tháng 4')).toEqual({ type: 'no-year', kind: 'month', ordinal: 4 });
    expect(readPeriodText('Quý II')).toEqual({ type: 'no-year', kind: 'quarter', ordinal: 2 });
    expect(readPeriodText('6 tháng cuối năm')).toEqual({ type: 'no-year', kind: 'half', ordinal: 2 });
    expect(readPeriodText('9 tháng đầu năm')).toEqual({ type: 'no-year', kind: 'nine-months', ordinal: 1 });
  });

  test('khoảng ngày không thành kỳ, hoặc ở ngoài kỳ nêu cạnh nó, thì hỏi', () => {
    expect(readPeriodText('từ 1/5/2025 đến 20/6/2025').type).toBe('odd-span');
    expect(readPeriodText('từ 1/2/2025 đến 30/4/2025').type).toBe('odd-span');
    expect(readPeriodText('tháng 6/2025 (từ 1/3/2025 đến 31/3/2025)').type).toBe('odd-span');
  });

  test('hai kỳ trong một ô', () => {
    const reading = readPeriodText('tháng 4/2025, tháng 5/2025');
    expect(reading).toEqual({ type: 'several', periods: [monthPeriod(2025, 4), monthPeriod(2025, 5)] });
  });

  test.each([
    '',
    'tháng',
    'tháng 13/2025',
    'tháng 0/2025',
    'Quý V/2025',
    '31/5/2025',
    'ngày 31 tháng 5 năm 2025',
    'KPS',
    '54,6',
    '1.686',
    'từ 31/4/2025 đến 14/6/2025',
    'từ 14/6/2025 đến 15/5/2025',
  ])('không phải kỳ: %j', (text) => {
    expect(readPeriodText(text)).toEqual({ type: 'unreadable' });
  });
});

describe('tìm kỳ trong tiêu đề và tên trang', () => {
  test.each([
    ['766 T5-2025', ['2025-05']],
    ['Điểm số tổng hợp tháng 5/2025', ['2025-05']],
    ['Kết quả hoạt động Chuyển đổi số tháng 6/2025', ['2025-06']],
    ['tháng 6 năm 2025 của Ban Chỉ đạo Chuyển đổi số thị xã./.', ['2025-06']],
    ['- Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia đến tháng 5/2025', ['2025-05']],
    ['So sánh tháng 4/2025 với tháng 5/2025, rồi lại tháng 4/2025', ['2025-04', '2025-05']],
    ['BÁO CÁO Kết quả chuyển đổi số 06 tháng đầu năm 2025 và 6 tháng cuối năm 2025', ['2025-H1', '2025-H2']],
    ['Kết quả công tác chuyển đổi số năm 2025', ['2025']],
    ['vụ công quốc gia (tính đến ngày 31/5/2025)', []],
    ['Sóc Trăng, ngày      tháng 5 năm 2025', []],
    ['Ngã Năm, ngày … tháng … năm 2025', []],
    ['(theo Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ)', []],
    ['Nghị định 42/2022/NĐ-CP ngày 24/6/2022', []],
    ['Quyết định số 08/2023/QĐ-TTg', []],
    ['Nghị định số 08/2023', []],
    ['Kế hoạch số 06/KH-UBND ngày 23/01/2025', []],
    ['Chuyển đổi số tỉnh Sóc Trăng đến năm 2025, định hướng đến năm 2030', []],
    ['giai đoạn 2026-2030', []],
    ['Bảng 5-12', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('số liệu tính đến ngày', () => {
  test.each([
    '1. Kết quả điểm số Bộ chỉ số 766 của thị xã Ngã Năm trên Cổng Dịch vụ công quốc gia (tính đến ngày 31/5/2025)',
    'Tính đến 31/05/2025',
    'tính đến hết ngày 31-5-2025',
    'Số liệu tính đến ngày: 31/5/2025',
    'số liệu đến ngày 31/5/2025',
    'Tính đến ngày 31 tháng 5 năm 2025',
  ])('%s', (text) => {
    expect(readAsOfText(text)).toEqual({ year: 2025, month: 5, day: 31 });
  });

  test.each([
    '',
    'ngày 31/5/2025',
    'tính đến ngày 31/4/2025',
    'tính đến 31/5',
    'tính từ ngày 15/12/2024 đến 14/6/2025',
    'đến năm 2025',
  ])('không nêu ngày: %j', (text) => {
    expect(readAsOfText(text)).toBeNull();
  });
});

describe('viết kỳ', () => {
  test.each([
    [monthPeriod(2025, 5), 'tháng 5/2025', 'T5-2025'],
    [quarterPeriod(2025, 2), 'quý II/2025', 'Q2-2025'],
    [halfPeriod(2025, 1), '6 tháng đầu năm 2025', '6T-2025'],
    [halfPeriod(2025, 2), '6 tháng cuối năm 2025', '6TC-2025'],
    [nineMonthsPeriod(2025), '9 tháng năm 2025', '9T-2025'],
    [yearPeriod(2025), 'năm 2025', 'Năm 2025'],
    [juneFromMay15, 'tháng 6/2025 (từ 15/5/2025 đến 14/6/2025)', 'T6-2025'],
  ])('%j', (period, written, short) => {
    expect(writePeriod(period)).toBe(written);
    expect(shortPeriodText(period)).toBe(short);
  });

  test('viết hoa chữ đầu', () => {
    expect(writePeriodCapitalised(monthPeriod(2025, 5))).toBe('Tháng 5/2025');
    expect(writePeriodCapitalised(halfPeriod(2025, 1))).toBe('6 tháng đầu năm 2025');
  });

  test('đọc lại được, đứng riêng và trong tiêu đề; tên trang cũng vậy', () => {
    fc.assert(
      fc.property(anyCalendarPeriod, (period) => {
        for (const text of [
          writePeriod(period),
          writePeriodCapitalised(period),
          shortPeriodText(period),
          period.id,
        ]) {
          expect(readPeriodText(text)).toEqual({ type: 'period', period });
        }
        expect(findPeriods(`Điểm số tổng hợp ${writePeriod(period)}`)).toEqual([period]);
        expect(findPeriods(`766 ${shortPeriodText(period)} (2)`)).toEqual([period]);
      }),
    );
  });
});
