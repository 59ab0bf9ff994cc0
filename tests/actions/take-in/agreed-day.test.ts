import type { ReadSubmission } from '../../../src/consolidation/submission';
import type { CalendarDate } from '../../../src/model/period';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { sent, takenIn } from '../../support/sent-tables';

const MAY_31 = { year: 2025, month: 5, day: 31 };
const MAY_30 = { year: 2025, month: 5, day: 30 };

function dated(unit: string, asOf: CalendarDate | null): ReadSubmission {
  const submission = sent({ unit, file: `${unit}.xlsx`, figures: { CKMB: 90 } });
  return { ...submission, tables: submission.tables.map((table) => ({ ...table, asOf })) };
}

test.each([
  ['cùng một ngày', [dated('NN.01', MAY_31), dated('NN.02', MAY_31), dated('NN.03', null)], MAY_31],
  ['khác ngày nhau', [dated('NN.01', MAY_31), dated('NN.02', MAY_30)], null],
  ['không biểu nào ghi', [dated('NN.01', null)], null],
])('ngày lấy số liệu của bảng tổng hợp mới, khi các biểu %s', async (_, submissions, expected) => {
  const open = await takenIn(new MemoryWorkbook(), '2025-06-06T07:05:00.000Z', submissions, { asOf: null });
  expect(open.contents.entrySheets[0]?.table?.asOf).toEqual(expected);
});

test('ngày mà người tổng hợp ghi được giữ', async () => {
  const submissions = [dated('NN.01', MAY_31)];
  const open = await takenIn(new MemoryWorkbook(), '2025-06-06T07:05:00.000Z', submissions, { asOf: MAY_30 });
  expect(open.contents.entrySheets[0]?.table?.asOf).toEqual(MAY_30);
});
