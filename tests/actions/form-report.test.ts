import { buildReport } from '../../src/actions/build-report';
import { readContents } from '../../src/actions/read-contents';
import { computeSections, type SectionRequest } from '../../src/actions/report-sections';
import { findSet } from '../../src/indicator-sets/catalogue';
import { previousPeriod } from '../../src/model/period';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { chiTieuNam } from '../../src/indicator-sets/chi-tieu-nam';
import { CalculatedWorkbook } from '../sheets/calculated-workbook';
import { range, rowContents, textsOf } from '../sheets/cells';
import { periodOfId } from '../support/entry-table';
import { filledForm, formSetOf, HALF_OF_2023, type TypedForm } from '../support/filled-form';
import { ANNEX_1, ANNEX_2, CAP_HUYEN, CAP_XA, NINH_KHANG, resultsOf, VINH_LOC } from '../support/vinh-loc';

const AS_OF = { year: 2023, month: 6, day: 15 };
const DISTRICT: TypedForm = {
  set: CAP_HUYEN,
  unit: VINH_LOC,
  period: HALF_OF_2023,
  asOf: AS_OF,
  values: resultsOf(ANNEX_1),
};
const COMMUNE: TypedForm = { ...DISTRICT, set: CAP_XA, unit: NINH_KHANG, values: resultsOf(ANNEX_2) };
const WARNING = 'SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP BÁO CÁO';

async function reportOf(
  typed: readonly TypedForm[],
  ...sections: readonly string[]
): Promise<readonly SheetModel[]> {
  const workbook = new MemoryWorkbook();
  await workbook.writeSheets(typed.map(filledForm));
  const contents = await readContents([{ name: 'so.xlsx', port: workbook }]);
  const result = computeSections(contents, sections.map(request), 'competition');
  if (result.type === 'problem') throw new Error(`no report: ${result.problem.code}`);
  return buildReport(result.sections, {
    layout: 'exact',
    figures: { as: 'numbers', decimals: 'as-published' },
    unitList: null,
    acceptances: [],
  });
}

function request(text: string): SectionRequest {
  const [set = '', id = ''] = text.split('@');
  const period = periodOfId(id);
  return { set: findSet(set)!, period, comparison: previousPeriod(period) };
}

test('sổ báo cáo có trang in, biểu đã điền của từng đơn vị và bảng Dữ liệu', async () => {
  const before = { ...DISTRICT, period: '2022-H2', asOf: null };
  const sheets = await reportOf([DISTRICT, before, COMMUNE], 'cap-huyen@2023-H1', 'cap-xa@2023-H1');
  expect(sheets.map(({ name }) => name)).toEqual([
    'BC cap-huyen 6T-2023',
    'BC cap-xa 6T-2023',
    'cap-huyen 6T-2023 VL',
    'cap-xa 6T-2023 VL.03',
    'cap-huyen 6TC-2022 VL',
    'Chấp nhận',
    'Dữ liệu',
    expect.any(String),
  ]);
});

test('hai đơn vị của một bộ: hai trang in mang mã đơn vị', async () => {
  const sheets = await reportOf([{ ...COMMUNE, unit: VINH_LOC }, COMMUNE], 'cap-xa@2023-H1');
  expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual([
    'BC cap-xa 6T-2023 VL',
    'BC cap-xa 6T-2023 VL.03',
  ]);
});

describe('dòng cảnh báo sống', () => {
  const REPORT = 'BC cap-huyen 6T-2023';
  const ENTRY = 'cap-huyen 6T-2023 VL';
  let sheets: readonly SheetModel[];
  let workbook: CalculatedWorkbook;

  beforeAll(async () => {
    sheets = await reportOf([{ ...DISTRICT, remarks: { '2.3': 'Thiếu máy' } }], 'cap-huyen@2023-H1');
  });
  beforeEach(() => {
    workbook = CalculatedWorkbook.of(sheets);
  });

  const warning = () => workbook.value(REPORT, 'A2');
  /** The address in a row of the item, under the heading that begins with these words. */
  const addressOf = (item: string, heading: string): string => {
    const entry = sheets.find(({ name }) => name === ENTRY)!;
    const row = entry.cells.find(({ column, content }) => column === 0 && content === item)!.row;
    const column = entry.cells.find(
      ({ content, style }) =>
        style === 'header' && typeof content === 'string' && content.startsWith(heading),
    )!.column;
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  };

  test('trống khi vừa lập; mọi ô Dữ liệu khớp', () => {
    expect(warning()).toBe('');
    const data = sheets.find(({ name }) => name === 'Dữ liệu')!;
    const last = Math.max(...data.cells.map(({ row }) => row));
    const changed = Array.from({ length: last }, (_, row) => row + 2).filter(
      (row) => workbook.value('Dữ liệu', `J${row}`) !== 0,
    );
    expect(changed).toEqual([]);
  });

  test.each([
    ['2.5', 'Kết quả', 99],
    ['2.2', 'Kết quả', 'Chưa đạt'],
    ['2.5', 'Chỉ tiêu giao', '95%'],
    ['4.1', 'Chỉ tiêu giao', '100%'],
    ['2.3', 'Khó khăn', 'Đã có máy'],
    ['2.5', 'Kỳ trước', 90],
  ])('hiện khi ô của %s, cột %s, thành %s', (item, heading, value) => {
    workbook.type(ENTRY, addressOf(item, heading), value);
    expect(warning()).toBe(WARNING);
  });

  test('hiện khi ngày lấy số liệu hay tên đơn vị đổi, hay một dòng bị xóa', () => {
    const entry = sheets.find(({ name }) => name === ENTRY)!;
    for (const name of ['SCS_ASOF', 'SCS_UNITNAME', 'SCS_UNIT', 'SCS_PERIOD']) {
      const changed = CalculatedWorkbook.of(sheets);
      const { top, left } = entry.names.find((named) => named.name === name)!.range;
      changed.type(ENTRY, `${String.fromCharCode(65 + left)}${top + 1}`, 'khác');
      expect([name, changed.value(REPORT, 'A2')]).toEqual([name, WARNING]);
    }
    workbook.deleteRow(ENTRY, range(addressOf('2.4', 'Kết quả')).top);
    expect(warning()).toBe(WARNING);
  });

  test('sắp xếp lại các dòng của biểu thì không phải là thay đổi', () => {
    const entry = sheets.find(({ name }) => name === ENTRY)!;
    const rowOf = (item: string) =>
      entry.cells.find(({ column, content }) => column === 0 && content === item)!.row;
    const [one, other] = [rowOf('2.4'), rowOf('2.5')];
    const swapped = entry.cells
      .filter(({ row }) => row === one || row === other)
      .map((cell) => ({ ...cell, row: cell.row === one ? other : one }));
    for (const row of [one, other]) {
      const width = rowContents(entry, row).length;
      workbook.clear(ENTRY, `A${row + 1}:${String.fromCharCode(64 + width)}${row + 1}`);
    }
    workbook.typeAll(ENTRY, swapped);
    expect(warning()).toBe('');
  });
});

test('kết quả lấy từ bộ khác: trang của bộ ấy đi cùng, đổi số ở đó thì cảnh báo', async () => {
  const unit = { code: 'NN', name: 'UBND thị xã Ngã Năm', kind: 'town', aliases: [] } as const;
  const yearly: TypedForm = {
    set: formSetOf(chiTieuNam),
    unit,
    period: '2025',
    asOf: { year: 2025, month: 12, day: 31 },
    values: { KQDT: 52.27 },
  };
  const monthly: TypedForm = {
    set: formSetOf(cdsThang),
    unit,
    period: '2025-06',
    asOf: { year: 2025, month: 6, day: 30 },
    values: { 'DTTM.TYLE': 85.51, 'TKTT.TYLE': 71.24 },
  };
  const sheets = await reportOf([yearly, monthly], 'chi-tieu-nam@2025');
  expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual([
    'BC chi-tieu-nam Năm 2025',
    'chi-tieu-nam Năm 2025 NN',
    'cds-thang T6-2025 NN',
  ]);
  const texts = textsOf(sheets[0]!);
  expect(texts.some((text) => text.endsWith(': lấy từ cds-thang tháng 6/2025.'))).toBe(true);
  expect(texts.filter((text) => text.includes('vì khác đối tượng tính'))).toHaveLength(2);

  const workbook = CalculatedWorkbook.of(sheets);
  expect(workbook.value('BC chi-tieu-nam Năm 2025', 'A2')).toBe('');
  const source = sheets[2]!;
  const cell = source.cells.find(({ content }) => content === 85.51)!;
  workbook.type(source.name, `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`, 86);
  expect(workbook.value('BC chi-tieu-nam Năm 2025', 'A2')).toBe(WARNING);
});
