import { undoChange } from '../../src/actions/take-back';
import { reviewUnite, uniteRegisters, type UniteRegistersRequest } from '../../src/actions/unite-registers';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { NOTHING_DECIDED } from '../../src/consolidation/decisions';
import type { RegisterAccount } from '../../src/consolidation/registers/register-account';
import type { Submission } from '../../src/consolidation/submission';
import { valueKey } from '../../src/consolidation/value-key';
import { finding } from '../../src/model/finding';
import { textIn } from '../../src/registers/register-table';
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

describe('nhận thêm vào danh sách đã gộp', () => {
  const SHEET = 'van-ban-tong-hop 6T-2025';
  const SECOND = '2025-06-28T07:05:00.000Z';
  const ofMyBinh = (name: string, day: number, ...numbers: readonly string[]) =>
    fileWith(
      name,
      [
        sentRegister(
          MY_BINH,
          numbers.map((number) => document(number)),
        ),
      ],
      day,
    );
  const ofMyQuoi = fileWith('quoi.xlsx', [sentRegister(MY_QUOI, [document('9/KH-UBND')])], 2);

  /** Unit, number, subject, source of each record. */
  const shown = (workbook: MemoryWorkbook) =>
    rowsOf(workbook, SHEET)
      .slice(7)
      .filter((row) => (row[1] ?? null) !== null)
      .map((row) => [row[1], row[3], row[6], row[8]]);

  async function again(workbook: MemoryWorkbook, asked: UniteRegistersRequest) {
    const open = await readOpenWorkbook(workbook);
    const account = reviewUnite(open, asked);
    await united(asked, workbook, SECOND);
    return account;
  }

  const saidOf = ({ kept }: RegisterAccount) =>
    kept.map(
      ({ type, record, brought }) =>
        `${type} ${textIn(record.record, 'so-ky-hieu')}${brought === null ? '' : ` / ${brought.file.name}`}`,
    );

  test('đơn vị gửi lại thì dòng của đơn vị được thay, dòng của đơn vị khác còn nguyên; dòng không còn trong tệp mới được nêu', async () => {
    const workbook = await united(request([ofMyBinh('a.xlsx', 1, '1/KH-UBND', '2/KH-UBND'), ofMyQuoi]));
    const account = await again(workbook, request([ofMyBinh('b.xlsx', 5, '2/KH-UBND', '3/KH-UBND')]));
    expect(shown(workbook)).toEqual([
      ['UBND xã Mỹ Bình', '2/KH-UBND', 'Chuyển đổi số năm 2025', 'b.xlsx, dòng 8'],
      ['UBND xã Mỹ Bình', '3/KH-UBND', 'Chuyển đổi số năm 2025', 'b.xlsx, dòng 9'],
      ['UBND xã Mỹ Quới', '9/KH-UBND', 'Chuyển đổi số năm 2025', 'quoi.xlsx, dòng 8'],
    ]);
    expect(
      account.leftBehind.map(({ file, by, records }) => [
        file.name,
        by.name,
        records.map(({ record }) => textIn(record, 'so-ky-hieu')),
      ]),
    ).toEqual([['a.xlsx', 'b.xlsx', ['1/KH-UBND']]]);
    expect(account.units.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'not-sent')).toEqual([
      'complete',
      'earlier',
    ]);
    const { sheetNames } = await readOpenWorkbook(workbook);
    expect(sheetNames.filter((name) => name.startsWith('van-ban-tong-hop'))).toEqual([SHEET]);
  });

  test('dòng sửa tay được giữ khi đơn vị gửi lại như cũ; đơn vị gửi khác thì vẫn giữ và nêu cả hai; quyết định lấy thì lấy', async () => {
    const workbook = await united(request([ofMyBinh('a.xlsx', 1, '1/KH-UBND', '2/KH-UBND')]));
    await workbook.patchCells([{ sheet: SHEET, row: 8, column: 6, content: 'Đã sửa tay' }]);
    const same = await again(workbook, request([ofMyBinh('a.xlsx', 1, '1/KH-UBND', '2/KH-UBND')]));
    expect(shown(workbook)[1]).toEqual(['UBND xã Mỹ Bình', '2/KH-UBND', 'Đã sửa tay', 'a.xlsx, dòng 9']);
    expect(saidOf(same)).toEqual(['corrected 2/KH-UBND']);

    const changed = fileWith(
      'b.xlsx',
      [sentRegister(MY_BINH, [document('1/KH-UBND'), document('2/KH-UBND', { 'trich-yeu': 'Bản sửa' })])],
      5,
    );
    const kept = await again(workbook, request([changed]));
    expect(shown(workbook)[1]?.[2]).toBe('Đã sửa tay');
    expect(saidOf(kept)).toEqual(['corrected 2/KH-UBND / b.xlsx']);

    const conflicts = new Map([[valueKey({ unit: 'NN.05', kind: 'value', code: '9' }), 'take' as const]]);
    await again(workbook, request([changed], { decisions: { ...NOTHING_DECIDED, conflicts } }));
    expect(shown(workbook)).toEqual([
      ['UBND xã Mỹ Bình', '1/KH-UBND', 'Chuyển đổi số năm 2025', 'b.xlsx, dòng 8'],
      ['UBND xã Mỹ Bình', '2/KH-UBND', 'Bản sửa', 'b.xlsx, dòng 9'],
    ]);
  });

  test('dòng đã xóa vì trùng không trở lại khi tệp cũ được nhận lần nữa; dòng gõ thêm không mất', async () => {
    const workbook = await united(request([ofMyBinh('a.xlsx', 1, '1/KH-UBND', '2/KH-UBND')]));
    const blank = Array.from({ length: 10 }, (_, index) => ({
      sheet: SHEET,
      row: 8,
      column: index + 1,
      content: null,
    }));
    const typed = ['UBND xã Mỹ Bình', 'Kế hoạch', '7/KH-UBND', 45672, null, 'Gõ thêm'];
    await workbook.patchCells([
      ...blank,
      ...typed.map((content, index) => ({ sheet: SHEET, row: 10, column: index + 1, content })),
    ]);
    const account = await again(workbook, request([ofMyBinh('a.xlsx', 1, '1/KH-UBND', '2/KH-UBND')]));
    expect(shown(workbook).map(([, number]) => number)).toEqual(['1/KH-UBND', '7/KH-UBND']);
    expect(saidOf(account)).toEqual(['deleted 2/KH-UBND', 'corrected 7/KH-UBND']);
  });

  test('chữ người ta ghi bên cạnh đi theo dòng của nó, ghi ở dưới vẫn ở dưới; hoàn tác trả lại như trước', async () => {
    const workbook = await united(request([ofMyQuoi]));
    await workbook.patchCells([
      { sheet: SHEET, row: 6, column: 11, content: 'Đã xem' },
      { sheet: SHEET, row: 7, column: 11, content: 'x' },
      { sheet: SHEET, row: 40, column: 2, content: 'Người lập biểu' },
    ]);
    const before = rowsOf(workbook, SHEET);
    await again(workbook, request([ofMyBinh('a.xlsx', 1, '1/KH-UBND', '2/KH-UBND')]));
    const rows = rowsOf(workbook, SHEET);
    expect([rows[6]?.[11], rows[7]?.[11], rows[9]?.[3], rows[9]?.[11]]).toEqual([
      'Đã xem',
      undefined,
      '9/KH-UBND',
      'x',
    ]);
    expect(rows.flat()).toContain('Người lập biểu');
    await undoChange(workbook, await readOpenWorkbook(workbook));
    const after = rowsOf(workbook, SHEET);
    expect(after.slice(0, 9)).toEqual(before.slice(0, 9));
  });

  test('đơn vị gửi lại đúng như người ta đã sửa: không còn gì khác nhau để nêu', async () => {
    const workbook = await united(request([ofMyBinh('a.xlsx', 1, '1/KH-UBND', '2/KH-UBND')]));
    await workbook.patchCells([{ sheet: SHEET, row: 8, column: 6, content: 'Bản sửa' }]);
    const corrected = fileWith(
      'b.xlsx',
      [sentRegister(MY_BINH, [document('1/KH-UBND'), document('2/KH-UBND', { 'trich-yeu': 'Bản sửa' })])],
      5,
    );
    expect(saidOf(await again(workbook, request([corrected])))).toEqual([]);
    expect(shown(workbook)[1]).toEqual(['UBND xã Mỹ Bình', '2/KH-UBND', 'Bản sửa', 'b.xlsx, dòng 9']);
  });

  test('dòng gõ tay cho một đơn vị không làm đơn vị ấy thành đã gửi', async () => {
    const workbook = await united(request([ofMyBinh('a.xlsx', 1, '1/KH-UBND')]));
    const typed = ['UBND xã Mỹ Quới', 'Kế hoạch', '7/KH-UBND', 45672, null, 'Gõ thêm'];
    await workbook.patchCells(
      typed.map((content, index) => ({ sheet: SHEET, row: 8, column: index + 1, content })),
    );
    const account = await again(workbook, request([]));
    const outcomeOf = (code: string) => account.units.find(({ unit }) => unit.code === code)?.outcome;
    expect([outcomeOf('NN.05'), outcomeOf('NN.06')]).toEqual(['earlier', 'not-sent']);
    expect(shown(workbook).map(([unit]) => unit)).toEqual(['UBND xã Mỹ Bình', 'UBND xã Mỹ Quới']);
  });

  test('tệp mới trống hay hỏng: dòng đã nhận của đơn vị không mất', async () => {
    const workbook = await united(request([ofMyBinh('a.xlsx', 1, '1/KH-UBND')]));
    await again(workbook, request([ofMyBinh('b.xlsx', 5)]));
    expect(shown(workbook).map(([, number]) => number)).toEqual(['1/KH-UBND']);
  });
});
