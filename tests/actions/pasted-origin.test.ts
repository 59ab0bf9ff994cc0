import { cellOriginText, originOfCell } from '../../src/actions/cell-origin';
import { insertEntrySheet } from '../../src/actions/insert-entry-sheet';
import { readOpenWorkbook, type OpenWorkbook } from '../../src/actions/open-workbook';
import { pasteSource } from '../../src/actions/paste-source';
import { undoChange } from '../../src/actions/take-back';
import { writePaste } from '../../src/actions/write-paste';
import { patchesOf } from '../../src/consolidation/paste/paste-patches';
import { reviewPaste } from '../../src/consolidation/paste/review-paste';
import { en } from '../../src/language/en';
import { vi } from '../../src/language/vi';
import { contentHash } from '../../src/model/content-hash';
import { monthPeriod } from '../../src/model/period';
import { STATUS_SPELLING } from '../../src/sheets/entry/entry-words';
import { LOG_SHEET } from '../../src/sheets/take-in/log-sheet';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { tabbed } from '../consolidation/pasting';
import { SET_766 } from '../support/entry-table';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { placeOf, sent, takenIn } from '../support/sent-tables';

const SHEET = '766 T5-2025';
const MORNING = '2025-06-03T01:05:00.000Z';
const NOON = '2025-06-03T05:05:00.000Z';
const TEXT = tabbed('Kết quả tháng 5/2025', 'Đơn vị|TDGQ', 'UBND Phường 1|94,59', 'xã Lạ|70');
const FROM = (line: number, text = TEXT, time = '03/06/2025 12:05') =>
  `Từ văn bản dán, dòng ${line}; nhận lúc ${time}; mã băm ${contentHash(text)}.`;

test('số đã dán: văn bản dán, dòng, lúc nhận, giá trị lúc nhận', async () => {
  const workbook = await emptyWorkbook();
  const open = await paste(workbook, TEXT, NOON);
  expect(told(open, 'NN.01')).toBe(`${FROM(3)} Giá trị lúc nhận: 94,59.`);
  expect(told(open, 'NN.02')).toBe(
    'Số gõ tay hoặc dán thẳng vào trang: chưa lần tổng hợp hay lần dán bảng nào ghi ô này.',
  );
  expect(cellOriginText(originOfCell(open, SHEET, placeOf(open, 'NN.01', 'TDGQ')), en)).toBe(
    `From a pasted text, row 3; received at 03/06/2025 12:05; hash ${contentHash(TEXT)}. Received: 94,59.`,
  );
});

test('sửa tay sau khi dán: nói cả số đang có và số lúc nhận', async () => {
  const workbook = await emptyWorkbook();
  const place = placeOf(await paste(workbook, TEXT, NOON), 'NN.01', 'TDGQ');
  await workbook.patchCells([{ sheet: SHEET, ...place, content: 88 }]);
  expect(told(await readOpenWorkbook(workbook), 'NN.01')).toBe(
    `${FROM(3)} Sửa tay sau tổng hợp: đang là 88, lúc nhận là 94,59.`,
  );
});

test('dán lại một số: nguồn là lần dán sau, số khác của lần trước giữ nguồn cũ', async () => {
  const workbook = await emptyWorkbook();
  const first = tabbed('Đơn vị|TDGQ', 'UBND Phường 1|90', 'UBND Phường 2|91');
  await paste(workbook, first, MORNING);
  const open = await paste(workbook, TEXT, NOON);
  expect(told(open, 'NN.01')).toBe(`${FROM(3)} Giá trị lúc nhận: 94,59.`);
  expect(told(open, 'NN.02')).toBe(`${FROM(3, first, '03/06/2025 08:05')} Giá trị lúc nhận: 91.`);
  expect(open.contents.memory.pastes.map(({ values }) => values.length)).toEqual([1, 1]);
});

test('dán sau tổng hợp: nguồn là văn bản dán; tệp của đơn vị vẫn được nhớ', async () => {
  const workbook = new MemoryWorkbook();
  await takenIn(workbook, MORNING, [sent({ unit: 'NN.01', file: 'p1.xlsx', figures: { TDGQ: 88 } })]);
  const open = await paste(workbook, TEXT, NOON);
  expect(told(open, 'NN.01')).toBe(`${FROM(3)} Giá trị lúc nhận: 94,59.`);
  expect(open.contents.memory.origins).toHaveLength(1);
});

test('nhật ký thêm một dòng cho mỗi lần dán, nói số cũ, số mới và phần không lấy', async () => {
  const workbook = await emptyWorkbook();
  await paste(workbook, tabbed('Đơn vị|TDGQ', 'UBND Phường 1|90'), MORNING);
  await paste(workbook, TEXT, NOON);
  expect(logOf(workbook)).toMatchObject([
    {
      'Thời điểm tổng hợp': '03/06/2025 08:05',
      'Tệp nhận': 'Văn bản dán',
      'Đơn vị': 'UBND Phường 1',
      'Kết quả': 'đủ',
      'Ô đã nhận': 1,
      'Ô từ chối': 0,
    },
    {
      'Thời điểm tổng hợp': '03/06/2025 12:05',
      'Bộ chỉ tiêu': '766',
      Kỳ: 'tháng 5/2025',
      'Mã băm': contentHash(TEXT),
      'Kết quả': 'một phần',
      'Ô đã nhận': 1,
      'Ô từ chối': 1,
      'Khác lần trước': 'UBND Phường 1, TDGQ: 90 → 94,59',
      'Lý do, ghi chú':
        'Dòng 4 của bảng dán: “xã Lạ” không có trong danh mục đơn vị của kỳ này. Hãy sửa tên, hoặc bổ sung tên này vào danh mục.',
    },
  ]);
});

test('bảng bị bỏ qua cũng được ghi vào nhật ký', async () => {
  const workbook = await emptyWorkbook();
  const text = tabbed('Đơn vị|TDGQ', 'UBND Phường 1|90', '', 'Khối sở', 'Tên đơn vị|TDGQ', 'Sở Nội vụ|80');
  await paste(workbook, text, NOON);
  expect(logOf(workbook)).toMatchObject([{ 'Kết quả': 'một phần', 'Ô đã nhận': 1, 'Ô từ chối': 1 }]);
  expect(logOf(workbook)[0]?.['Lý do, ghi chú']).toMatch(/^Bảng ở dòng 4–6 không được lấy\. /);
});

test('hoàn tác lần dán: số, nguồn và dòng nhật ký cùng trở lại như trước', async () => {
  const workbook = await emptyWorkbook();
  await paste(workbook, tabbed('Đơn vị|TDGQ', 'UBND Phường 1|90'), MORNING);
  const before = (await readOpenWorkbook(workbook)).contents.memory;
  await undoChange(workbook, await paste(workbook, TEXT, NOON));
  const open = await readOpenWorkbook(workbook);
  expect(open.contents.memory).toEqual(before);
  expect(logOf(workbook)).toHaveLength(1);
});

async function emptyWorkbook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const request = { set: SET_766, period: monthPeriod(2025, 5), asOf: null, units: NGA_NAM_UNITS };
  const label = { title: 'Chèn', time: MORNING };
  await insertEntrySheet(workbook, await readOpenWorkbook(workbook), request, label);
  return workbook;
}

async function paste(workbook: MemoryWorkbook, text: string, time: string): Promise<OpenWorkbook> {
  const open = await readOpenWorkbook(workbook);
  const table = open.contents.entrySheets.map((found) => found.table).find((each) => each?.sheet === SHEET);
  if (table?.arrangement !== 'matrix') throw new Error('no sheet to paste into');
  const reviewing = reviewPaste({ text }, table, NGA_NAM_UNITS);
  if (reviewing.type === 'refused') throw new Error(reviewing.refusal.code);
  const { review } = reviewing;
  const patches = patchesOf(review.plan.cells, STATUS_SPELLING);
  const source = pasteSource(text, review);
  await writePaste(workbook, open, { sheet: SHEET, patches, source }, { title: 'Dán', time });
  return readOpenWorkbook(workbook);
}

function told(open: OpenWorkbook, unit: string): string {
  return cellOriginText(originOfCell(open, SHEET, placeOf(open, unit, 'TDGQ')), vi);
}

/** What the log says, line by line, by its headings. */
function logOf(workbook: MemoryWorkbook): readonly Readonly<Record<string, unknown>>[] {
  const cells = workbook.sheetModels().find(({ name }) => name === LOG_SHEET)?.cells ?? [];
  const headings = new Map(
    cells
      .filter(({ row }) => row === 1)
      .map(({ column, content }) => [column, typeof content === 'string' ? content : '']),
  );
  const lines: Record<string, unknown>[] = [];
  for (const { row, column, content } of cells) {
    if (row >= 2) (lines[row - 2] ??= {})[headings.get(column) ?? ''] = content;
  }
  return lines;
}
