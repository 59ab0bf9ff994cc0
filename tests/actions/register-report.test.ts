import { buildReportWithRegisters } from '../../src/actions/register-report';
import { readOriginals } from '../../src/workbook/journal/originals-sheet';
import type { RegisterSection } from '../../src/sheets/register/register-section';
import { H1_2023, registerTable, sample, VAN_BAN } from '../support/register-table';
import { computed } from '../sheets/sample-workbooks';
import { gridOf } from '../sheets/sheet-edits';

const REQUEST = {
  layout: 'exact',
  figures: { as: 'numbers', decimals: 'as-published' },
  unitList: null,
  acceptances: [],
} as const;

const documents = (unit: RegisterSection['table']['unit']): RegisterSection => ({
  table: registerTable(VAN_BAN, H1_2023, sample('vinh-loc'), unit),
  warnings: [],
  accepted: [],
  inputHash: '0',
});

test('báo cáo có cả chỉ số và danh sách: trang in trước, biểu nhập sau, trang ẩn nhớ mọi trang in', async () => {
  const { sections } = await computed();
  const sheets = buildReportWithRegisters(
    sections,
    [documents({ code: 'VL', name: 'UBND huyện Vĩnh Lộc' })],
    REQUEST,
  );
  expect(sheets.map(({ name }) => name)).toEqual([
    'BC 766 T5-2025',
    'BC van-ban 6T-2023',
    'van-ban 6T-2023',
    '766 T5-2025',
    '766 T4-2025',
    'Đơn vị',
    'Chấp nhận',
    'Dữ liệu',
    'SCS bản gốc',
  ]);
  const originals = readOriginals(await gridOf(sheets.at(-1)!));
  expect(originals.map(({ sheet }) => sheet)).toEqual(['BC 766 T5-2025', 'BC van-ban 6T-2023', 'Dữ liệu']);
});

test('danh sách của hai đơn vị trong một báo cáo đứng ở hai trang, mỗi trang canh biểu của mình', () => {
  const sheets = buildReportWithRegisters(
    [],
    [documents({ code: 'A', name: 'UBND xã A' }), documents({ code: 'B', name: 'UBND xã B' })],
    REQUEST,
  );
  expect(sheets.map(({ name }) => name).slice(0, 4)).toEqual([
    'BC van-ban 6T-2023',
    'BC van-ban 6T-2023 – 2',
    'van-ban 6T-2023',
    'van-ban 6T-2023 – 2',
  ]);
  const warning = sheets[1]!.cells.find(({ row, column }) => row === 1 && column === 0)!.content;
  expect(warning).toMatchObject({ formula: expect.stringContaining("'van-ban 6T-2023 – 2'!") as string });
});
