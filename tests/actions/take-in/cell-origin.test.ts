import { cellOriginText, originOfCell } from '../../../src/actions/cell-origin';
import { checkEntries } from '../../../src/actions/check-entries';
import { readOpenWorkbook, type OpenWorkbook } from '../../../src/actions/open-workbook';
import { NOTHING_DECIDED } from '../../../src/consolidation/decisions';
import { positionOf } from '../../../src/consolidation/paste/cell-position';
import { valueKey } from '../../../src/consolidation/value-key';
import { en } from '../../../src/language/en';
import { vi } from '../../../src/language/vi';
import { MEMORY_SHEET } from '../../../src/sheets/take-in/memory-sheet';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { placeOf, sent, takenIn } from '../../support/sent-tables';

const TIME = '2025-06-03T07:05:00.000Z';
const SHEET = '766 T5-2025';
const P1 = sent({
  unit: 'NN.01',
  file: 'nhan/phuong-1.xlsx',
  hash: 'a0b1c2d3e4f50617',
  revision: 2,
  figures: { CKMB: 90.5, TDGQ: 94.59 },
});
const FROM =
  'Từ tệp “nhan/phuong-1.xlsx”, trang “766 T5-2025”, ô D8, lần gửi 2; nhận ngày 03/06/2025 (theo ngày của tệp); tổng hợp lúc 03/06/2025 14:05; mã băm a0b1c2d3e4f50617.';

describe('ô này từ đâu', () => {
  test('số còn như lúc nhận: tệp, trang, ô, lần gửi, ngày nhận, lúc tổng hợp, mã băm', async () => {
    const open = await takenIn(new MemoryWorkbook(), TIME, [P1]);
    expect(told(open, 'NN.01', 'TDGQ')).toBe(`${FROM} Giá trị lúc nhận: 94,59.`);
  });

  test('sửa tay sau tổng hợp: nói cả số đang có và số lúc nhận', async () => {
    expect(told(await typedOver(88), 'NN.01', 'TDGQ')).toBe(
      `${FROM} Sửa tay sau tổng hợp: đang là 88, lúc nhận là 94,59.`,
    );
  });

  test('xóa sau tổng hợp: vẫn biết đã nhận bao nhiêu', async () => {
    expect(told(await typedOver(null), 'NN.01', 'TDGQ')).toBe(
      `${FROM} Đã bị xóa sau tổng hợp: lúc nhận là 94,59.`,
    );
  });

  test('ô chưa ai gửi và ô không phải số liệu', async () => {
    const open = await takenIn(new MemoryWorkbook(), TIME, [P1]);
    expect(told(open, 'NN.01', 'MDHL')).toBe(
      'Số gõ tay hoặc dán thẳng vào trang: chưa lần tổng hợp hay lần dán bảng nào ghi ô này.',
    );
    expect(cellOriginText(originOfCell(open, SHEET, { row: 0, column: 1 }), vi)).toBe(
      'Ô này không chứa số liệu của đơn vị nào.',
    );
    expect(originOfCell(open, 'Đơn vị', { row: 3, column: 1 })).toEqual({ type: 'no-value' });
  });

  test('in English as well', async () => {
    const open = await takenIn(new MemoryWorkbook(), TIME, [P1]);
    expect(cellOriginText(originOfCell(open, SHEET, placeOf(open, 'NN.01', 'TDGQ')), en)).toContain(
      "cell D8, sent for the 2nd time; received on 03/06/2025 (the file's own date); taken in at",
    );
  });
});

describe('kiểm tra sổ đã tổng hợp', () => {
  test('chưa ai sửa thì không có cảnh báo nào về sửa tay', async () => {
    const { contents } = await takenIn(new MemoryWorkbook(), TIME, [P1]);
    expect(checkEntries(contents).filter(({ code }) => code === 'edited-after-take-in')).toEqual([]);
  });

  test.each([
    [88, { held: '88', taken: '94,59' }],
    [null, { held: '', taken: '94,59' }],
    ['KPS', { held: 'KPS', taken: '94,59' }],
  ])('gõ %p lên số đã nhận: cảnh báo đúng ô, đơn vị, chỉ tiêu', async (typed, details) => {
    const open = await typedOver(typed);
    const found = checkEntries(open.contents).filter(({ code }) => code === 'edited-after-take-in');
    expect(found).toMatchObject([
      {
        severity: 'warning',
        place: {
          sheet: SHEET,
          period: '2025-05',
          unit: { code: 'NN.01', name: 'UBND Phường 1' },
          indicator: { code: 'TDGQ' },
        },
        details,
      },
    ]);
    expect(positionOf(found[0]?.place.cell ?? '')).toEqual(placeOf(open, 'NN.01', 'TDGQ'));
  });

  test('số gõ trước, đơn vị gửi số khác, người tổng hợp giữ số gõ: vẫn cảnh báo, với số đơn vị gửi', async () => {
    const port = new MemoryWorkbook();
    const open = await takenIn(port, TIME, [P1]);
    await port.patchCells([{ sheet: SHEET, ...placeOf(open, 'NN.01', 'MDHL'), content: 40.4 }]);
    const later = sent({ unit: 'NN.01', file: 'lan-3.xlsx', figures: { MDHL: 40.5 }, revision: 3 });
    const key = valueKey({ unit: 'NN.01', kind: 'value', code: 'MDHL' });
    const decisions = { ...NOTHING_DECIDED, conflicts: new Map([[key, 'keep' as const]]) };
    const { contents } = await takenIn(port, '2025-06-04T07:05:00.000Z', [later], { decisions });
    expect(checkEntries(contents).filter(({ code }) => code === 'edited-after-take-in')).toMatchObject([
      { place: { indicator: { code: 'MDHL' } }, details: { held: '40,4', taken: '40,5' } },
    ]);
  });

  test('số gõ thẳng vào bảng cho đơn vị chưa gửi: cảnh báo một lần cho mỗi đơn vị, kể tên chỉ tiêu', async () => {
    const port = new MemoryWorkbook();
    const open = await takenIn(port, TIME, [P1]);
    await port.patchCells(
      (['CKMB', 'TDGQ'] as const).map((code) => ({
        sheet: SHEET,
        ...placeOf(open, 'NN.03', code),
        content: 88,
      })),
    );
    const { contents } = await readOpenWorkbook(port);
    expect(checkEntries(contents).filter(({ code }) => code === 'typed-beside-take-in')).toMatchObject([
      {
        severity: 'warning',
        place: { sheet: SHEET, period: '2025-05', unit: { code: 'NN.03', name: 'UBND Phường 3' } },
        details: { indicators: ['Công khai, minh bạch: hồ sơ đồng bộ', 'Tiến độ: hồ sơ xử lý đúng hạn'] },
      },
    ]);
  });

  test('ghi “chưa gửi” cho đơn vị, và số của chính cơ quan tổng hợp, không phải là số gõ thay đơn vị', async () => {
    const port = new MemoryWorkbook();
    const open = await takenIn(port, TIME, [P1]);
    await port.patchCells([
      { sheet: SHEET, ...placeOf(open, 'NN.03', 'CKMB'), content: 'chưa gửi' },
      { sheet: SHEET, ...placeOf(open, 'NN', 'CKMB'), content: 91 },
    ]);
    const { contents } = await readOpenWorkbook(port);
    expect(checkEntries(contents).filter(({ code }) => code === 'typed-beside-take-in')).toEqual([]);
  });

  test('dòng nhớ nguồn bị hỏng được báo, và lần tổng hợp sau vẫn giữ dòng ấy', async () => {
    const port = new MemoryWorkbook();
    await takenIn(port, TIME, [P1]);
    await port.patchCells([{ sheet: MEMORY_SHEET, row: 1, column: 1, content: '{"set":"766","per' }]);
    const { contents } = await readOpenWorkbook(port);
    expect(checkEntries(contents).filter(({ code }) => code === 'memory-unread')).toMatchObject([
      { severity: 'warning', place: { sheet: MEMORY_SHEET }, details: { rows: 1 } },
    ]);
    const again = await takenIn(port, '2025-06-04T07:05:00.000Z', [
      sent({ unit: 'NN.02', file: 'phuong-2.xlsx', figures: { CKMB: 70 } }),
    ]);
    expect(again.contents.memory.unread).toEqual([['nguồn', '{"set":"766","per']]);
    expect(again.contents.memory.origins.map(({ unit }) => unit)).toEqual(['NN.02']);
  });
});

/** The workbook after a take-in and a hand that typed over TDGQ of the first unit. */
async function typedOver(content: number | string | null): Promise<OpenWorkbook> {
  const port = new MemoryWorkbook();
  const open = await takenIn(port, TIME, [P1]);
  await port.patchCells([{ sheet: SHEET, ...placeOf(open, 'NN.01', 'TDGQ'), content }]);
  return readOpenWorkbook(port);
}

function told(open: OpenWorkbook, unit: string, code: string): string {
  return cellOriginText(originOfCell(open, SHEET, placeOf(open, unit, code)), vi);
}
