import { columnsWidth, printableWidth, textRoom } from '../../../src/sheets/paper';
import { layoutLogSheet, type LogLine } from '../../../src/sheets/take-in/log-sheet';
import { linesOf } from '../../../src/sheets/text-lines';

const LINE: LogLine = {
  time: '25/11/2026 20:06',
  set: '766',
  period: 'tháng 12/2025',
  file: '766 T5-2025 - NN.01.xlsx',
  sheets: '766 T5-2025',
  hash: 'a0b1c2d3e4f50617',
  units: 'UBND xã Vĩnh Quới',
  received: '25/11/2026 *',
  revision: 2,
  outcome: 'một phần',
  taken: 7,
  refused: 0,
  changes: '',
  reasons: '',
};
const SHEET = layoutLogSheet([LINE]);
const { page } = SHEET;
const breaks = page?.breaksBeforeColumns ?? [];
const percent = page?.scaling.type === 'percent' ? page.scaling.percent : 0;

function widths(from: number, to: number): readonly number[] {
  return SHEET.columns
    .filter(({ column }) => column >= from && column < to)
    .map(({ width }) => width ?? 8.43);
}

test('thời điểm, ngày nhận, mã băm và kỳ nằm trên một dòng', () => {
  for (const text of [LINE.time, LINE.received, LINE.hash, LINE.period, LINE.file, LINE.outcome]) {
    const cell = SHEET.cells.find(({ row, content }) => row === 2 && content === text);
    const width = SHEET.columns.find(({ column }) => column === cell?.column)?.width ?? 0;
    expect([text, linesOf(text, { size: 11 }, textRoom([width])).length]).toEqual([text, 1]);
  }
});

test('in hai trang cạnh nhau, chữ không dưới 75 %: trang sau nhắc lại tệp, rồi tới số khác lần trước', () => {
  expect(percent).toBeGreaterThanOrEqual(75);
  const [start = 0] = breaks;
  const heading = (column: number) =>
    SHEET.cells.find((cell) => cell.row === 1 && cell.column === column)?.content;
  expect([breaks.length, heading(start), heading(page?.titleColumns?.last ?? 0)]).toEqual([
    1,
    'Khác lần trước',
    'Tệp nhận',
  ]);
  const repeated = widths(0, (page?.titleColumns?.last ?? 0) + 1);
  for (const columns of [widths(0, start), [...repeated, ...widths(start, 99)]]) {
    expect((columnsWidth(columns) * percent) / 100).toBeLessThanOrEqual(printableWidth('landscape'));
  }
});
