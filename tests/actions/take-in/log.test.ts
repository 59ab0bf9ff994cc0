import { gridNamed } from '../../../src/actions/known-grid';
import { readOpenWorkbook, type OpenWorkbook } from '../../../src/actions/open-workbook';
import { undoChange } from '../../../src/actions/take-back';
import { LOG_SHEET } from '../../../src/sheets/take-in/log-sheet';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { sent, takenIn, unreadable } from '../../support/sent-tables';

const FIRST = '2025-06-03T07:05:00.000Z';
const SECOND = '2025-06-04T18:30:00.000Z';
const P1 = {
  unit: 'NN.01',
  file: 'thu-1/phuong-1.xlsx',
  hash: 'a0b1c2d3e4f50617',
  figures: { CKMB: 90.5, TDGQ: 80 },
};

describe('nhật ký tổng hợp', () => {
  test('mỗi tệp một dòng: lúc nào, tệp, trang, mã băm, đơn vị, ngày nhận, lần gửi, kết quả', async () => {
    const open = await takenIn(new MemoryWorkbook(), FIRST, [sent(P1), unreadable('hong.xlsx')]);
    expect(linesOf(open)).toMatchObject([
      {
        'Thời điểm tổng hợp': '03/06/2025 14:05',
        'Bộ chỉ tiêu': '766',
        Kỳ: 'tháng 5/2025',
        'Tệp nhận': 'thu-1/phuong-1.xlsx',
        Trang: '766 T5-2025',
        'Mã băm': 'a0b1c2d3e4f50617',
        'Đơn vị': 'UBND Phường 1',
        'Ngày nhận': '03/06/2025 *',
        'Lần gửi': 1,
        'Kết quả': 'một phần',
        'Ô đã nhận': 2,
        'Ô từ chối': 0,
        'Khác lần trước': null,
      },
      {
        'Tệp nhận': 'hong.xlsx',
        'Đơn vị': null,
        'Lần gửi': null,
        'Kết quả': 'từ chối',
        'Ô đã nhận': 0,
        'Lý do, ghi chú': 'Tệp hỏng',
      },
    ]);
  });

  test('nhận lần sau chỉ ghi thêm, nói rõ số nào đổi từ bao nhiêu thành bao nhiêu', async () => {
    const port = new MemoryWorkbook();
    const before = await takenIn(port, FIRST, [sent(P1)]);
    const again = { ...P1, file: 'lan-2.xlsx', revision: 2, figures: { CKMB: 90.5, TDGQ: 1234.5 } };
    const after = await takenIn(port, SECOND, [sent(again)]);
    expect(linesOf(after).slice(0, 1)).toEqual(linesOf(before));
    expect(linesOf(after).slice(1)).toMatchObject([
      {
        'Thời điểm tổng hợp': '05/06/2025 01:30',
        'Tệp nhận': 'lan-2.xlsx',
        'Lần gửi': 2,
        'Khác lần trước': 'TDGQ: 80 → 1.234,5',
      },
    ]);
  });

  test('người dùng chèn cột, đổi chỗ, ghi chú bên cạnh và ký tên bên dưới: dòng mới vẫn đúng cột, không chép ghi chú', async () => {
    const port = new MemoryWorkbook();
    const first = await takenIn(port, FIRST, [sent(P1)]);
    const grid = gridNamed(first, LOG_SHEET);
    const own = grid.values[0]?.length ?? 0;
    await port.patchCells([
      { sheet: LOG_SHEET, row: 1, column: own, content: 'Ghi chú của tôi' },
      { sheet: LOG_SHEET, row: 2, column: own, content: 'đã gọi điện' },
      { sheet: LOG_SHEET, row: 4, column: 0, content: 'Người tổng hợp: Trần Thị B' },
      // "Trang" and "Mã băm" change places, with what stands below them.
      { sheet: LOG_SHEET, row: 1, column: 12, content: 'Mã băm' },
      { sheet: LOG_SHEET, row: 1, column: 13, content: 'Trang' },
      { sheet: LOG_SHEET, row: 2, column: 12, content: 'a0b1c2d3e4f50617' },
      { sheet: LOG_SHEET, row: 2, column: 13, content: '766 T5-2025' },
    ]);
    const second = await takenIn(port, SECOND, [sent({ ...P1, unit: 'NN.02', file: 'phuong-2.xlsx' })]);
    const [old, added] = linesOf(second);
    expect(old).toMatchObject({ 'Tệp nhận': P1.file, 'Ghi chú của tôi': 'đã gọi điện' });
    expect(added).toMatchObject({
      'Tệp nhận': 'phuong-2.xlsx',
      Trang: '766 T5-2025',
      'Mã băm': 'a0b1c2d3e4f50617',
      'Ghi chú của tôi': null,
    });
    expect(gridNamed(second, LOG_SHEET).values[5]?.[0]).toBe('Người tổng hợp: Trần Thị B');
  });

  test('dòng ghi thêm cao đủ để đọc hết lý do', async () => {
    const port = new MemoryWorkbook();
    await takenIn(port, FIRST, [sent(P1)]);
    await takenIn(port, SECOND, [unreadable('mot-ten-tep-rat-dai-cua-xa-gui-ve-thang-5-ban-sua-lan-2.xlsx')]);
    const log = port.sheetModels().find(({ name }) => name === LOG_SHEET);
    const heightOf = (row: number) => log?.rows.find((layout) => layout.row === row)?.height ?? 0;
    // The name of the file alone takes three lines of its column.
    expect(heightOf(3)).toBeGreaterThanOrEqual(40);
  });

  test('bỏ cột không cần: vẫn là nhật ký, chỉ ghi các cột còn lại', async () => {
    const port = new MemoryWorkbook();
    await takenIn(port, FIRST, [sent(P1)]);
    await port.patchCells([{ sheet: LOG_SHEET, row: 1, column: 13, content: null }]);
    const open = await takenIn(port, SECOND, [sent({ ...P1, unit: 'NN.02', file: 'phuong-2.xlsx' })]);
    expect(linesOf(open).map((line) => line['Tệp nhận'])).toEqual([P1.file, 'phuong-2.xlsx']);
    expect(open.sheetNames.filter((name) => name.startsWith(LOG_SHEET))).toEqual([LOG_SHEET]);
  });

  test('hoàn tác lần tổng hợp thì dòng của nó cũng không còn', async () => {
    const port = new MemoryWorkbook();
    const before = await takenIn(port, FIRST, [sent(P1)]);
    await takenIn(port, SECOND, [sent({ ...P1, unit: 'NN.02', file: 'phuong-2.xlsx' })]);
    await undoChange(port, await readOpenWorkbook(port));
    expect(linesOf(await readOpenWorkbook(port))).toEqual(linesOf(before));
  });

  test('tệp có rất nhiều ô bị từ chối: lý do được kể đến chỗ vừa đủ và nói còn bao nhiêu', async () => {
    const submission = sent(P1);
    const [table] = submission.tables;
    if (table === undefined) throw new Error('no table');
    const findings = Array.from({ length: 80 }, () => ({
      code: 'nothing-filled-in' as const,
      severity: 'error' as const,
      place: { cell: 'D7' },
      details: {},
    }));
    const open = await takenIn(new MemoryWorkbook(), FIRST, [
      { ...submission, tables: [{ ...table, findings }] },
    ]);
    // The cells that the unit left blank are one reason more.
    const reasons = String(linesOf(open)[0]?.['Lý do, ghi chú']);
    const told = reasons.split('; ').filter((reason) => reason === 'Biểu chưa điền (ô D7)').length;
    expect(reasons.length).toBeLessThan(640);
    expect(reasons.endsWith(`; và ${81 - told} mục nữa`)).toBe(true);
  });
});

/** The lines of the log by heading. */
function linesOf(open: OpenWorkbook): readonly Readonly<Record<string, unknown>>[] {
  const [, headings = [], ...rows] = gridNamed(open, LOG_SHEET).values;
  return rows
    .filter((row) => row.some((value) => value !== null) && row[3] !== null)
    .map((row) =>
      Object.fromEntries(
        headings.flatMap((heading, column) =>
          typeof heading === 'string' ? [[heading, row[column] ?? null]] : [],
        ),
      ),
    );
}
