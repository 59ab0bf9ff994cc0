import { asOfDate } from '../../src/checks/as-of';
import { findingsIn, toldIn } from '../support/checking';
import { MAY } from '../support/nga-nam';

const NOWHERE = { cell: undefined, unit: undefined, indicator: undefined };

test('không ghi ngày lấy số liệu', () => {
  const undated = { ...MAY, asOf: null };
  expect(toldIn(asOfDate, undated)).toEqual([
    { code: 'as-of-missing', severity: 'warning', ...NOWHERE, details: {} },
  ]);
  expect(findingsIn(asOfDate, undated)[0]!.place).toEqual({ sheet: '766 2025-05', period: '2025-05' });
});

test('ngày 30/4 ở trước kỳ tháng 5: quên sửa ngày khi chép trang', () => {
  expect(toldIn(asOfDate, { ...MAY, asOf: { year: 2025, month: 4, day: 30 } })).toEqual([
    {
      code: 'as-of-outside',
      severity: 'warning',
      ...NOWHERE,
      details: { asOf: { year: 2025, month: 4, day: 30 }, from: { year: 2025, month: 5, day: 1 } },
    },
  ]);
});

test.each([
  [{ year: 2025, month: 5, day: 1 }],
  [{ year: 2025, month: 5, day: 31 }],
  [{ year: 2025, month: 6, day: 4 }],
])('%p là ngày trong kỳ hoặc sau kỳ', (asOf) => {
  expect(toldIn(asOfDate, { ...MAY, asOf })).toEqual([]);
});
