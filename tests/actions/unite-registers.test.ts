import { uniteRegisters, type UniteRegistersRequest } from '../../src/actions/unite-registers';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { NOTHING_DECIDED } from '../../src/consolidation/decisions';
import type { Submission } from '../../src/consolidation/submission';
import { finding } from '../../src/model/finding';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { H1_2025, VAN_BAN } from '../support/register-table';
import { document, fileWith, MY_BINH, MY_QUOI, PHUONG_1, sentRegister } from '../support/sent-registers';

const FIRST = '2025-06-21T07:05:00.000Z';

function request(submissions: readonly Submission[], others: Partial<UniteRegistersRequest> = {}) {
  return {
    register: VAN_BAN,
    period: H1_2025,
    asOf: null,
    units: NGA_NAM_UNITS,
    submissions,
    decisions: NOTHING_DECIDED,
    deadline: null,
    ...others,
  };
}

/** Unites the lists in a workbook, and gives what its sheets show, row by row. */
async function united(asked: UniteRegistersRequest, workbook = new MemoryWorkbook(), time = FIRST) {
  const open = await readOpenWorkbook(workbook);
  await uniteRegisters(workbook, open, asked, { title: 'Tổng hợp', time });
  return workbook;
}

function rowsOf(workbook: MemoryWorkbook, sheet: string): readonly (readonly unknown[])[] {
  const cells = workbook.sheetModels().find(({ name }) => name === sheet)?.cells ?? [];
  const rows: unknown[][] = [];
  for (const { row, column, content } of cells) (rows[row] ??= [])[column] = content;
  return rows.map((row) => [...row]);
}

describe('tình hình nộp danh sách', () => {
  const deadline = { year: 2025, month: 6, day: 5 };
  const wrong = sentRegister(MY_BINH, [document('1/KH-UBND'), document('2/KH-UBND')]);
  const withFault = {
    ...wrong,
    records: wrong.records.map((record) => ({
      ...record,
      faults: [finding('date-unreadable', { cell: 'D8' }, { text: '31/02/2025' })],
    })),
  };

  test('từng đơn vị: đã gửi chưa, có lỗi không, đúng hạn hay trễ, mấy dòng, lần gửi', async () => {
    const workbook = await united(
      request(
        [
          fileWith('a.xlsx', [withFault], 4),
          fileWith('b.xlsx', [sentRegister(MY_QUOI, [document('3/KH-UBND')], { revision: 1 })], 8),
        ],
        { deadline },
      ),
    );
    const rows = rowsOf(workbook, 'Nộp van-ban 6T-2025');
    expect(rows[3]).toEqual([
      'TT',
      'Mã',
      'Đơn vị',
      'Tình trạng',
      'Ngày nhận',
      'So với hạn',
      'Số dòng',
      'Lần gửi',
      'Tệp',
    ]);
    expect([rows[4], rows[8], rows[9]]).toEqual([
      [1, 'NN.01', 'UBND Phường 1', 'CHƯA GỬI', null, null, 0, null, null],
      [5, 'NN.05', 'UBND xã Mỹ Bình', 'Đã gửi, có lỗi', '04/06/2025 *', 'đúng hạn', 2, null, 'a.xlsx'],
      [6, 'NN.06', 'UBND xã Mỹ Quới', 'Đã gửi đủ', '08/06/2025 *', 'trễ 3 ngày', 1, 1, 'b.xlsx'],
    ]);
    const totals = rows.slice(12).flatMap(([first]) => (typeof first === 'string' ? [first] : []));
    expect(totals.slice(0, 3)).toEqual([
      'Đã gửi: 2/8 (25,0%) đơn vị.',
      'Gửi đúng hạn: 1/8 (12,5%) đơn vị; gửi trễ: 1.',
      'Không có lỗi: 1/8 (12,5%) đơn vị; tất cả 3 dòng.',
    ]);
  });

  test('bản sửa gửi sau hạn không làm đơn vị thành gửi trễ', async () => {
    const workbook = await united(
      request(
        [
          fileWith('a.xlsx', [sentRegister(PHUONG_1, [document('1/KH-UBND')], { revision: 1 })], 4),
          fileWith('sua.xlsx', [sentRegister(PHUONG_1, [document('1/KH-UBND')], { revision: 2 })], 9),
        ],
        { deadline },
      ),
    );
    expect(rowsOf(workbook, 'Nộp van-ban 6T-2025')[4]).toEqual([
      1,
      'NN.01',
      'UBND Phường 1',
      'Đã gửi đủ',
      '04/06/2025 *',
      'đúng hạn',
      '09/06/2025 *',
      1,
      2,
      'sua.xlsx',
    ]);
  });
});
