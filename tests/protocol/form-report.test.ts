import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { planReport, writeReport, type ReportPlan } from '../../src/actions/write-report';
import { previousPeriod } from '../../src/model/period';
import type { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import type { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { openExcel } from '../excel/open-excel';
import { periodOfId } from '../support/entry-table';
import { filledForm, HALF_OF_2023, type TypedForm } from '../support/filled-form';
import { ANNEX_1, ANNEX_2, CAP_HUYEN, CAP_XA, NINH_KHANG, resultsOf, VINH_LOC } from '../support/vinh-loc';
import * as look from './look-into';
import { at } from './look-into';

const LABEL = { title: 'Lập báo cáo', time: '2023-06-20T08:00:00Z' };
const AS_OF = { year: 2023, month: 6, day: 15 };
const DISTRICT: TypedForm = {
  set: CAP_HUYEN,
  unit: VINH_LOC,
  period: HALF_OF_2023,
  asOf: AS_OF,
  values: resultsOf(ANNEX_1),
};
const COMMUNE: TypedForm = { ...DISTRICT, set: CAP_XA, unit: NINH_KHANG, values: resultsOf(ANNEX_2) };
const REPORT = 'BC cap-huyen 6T-2023';
const WARNING = 'SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP BÁO CÁO';

let excel: SimulatedExcel;
let workbook: ExcelWorkbook;

beforeEach(async () => {
  ({ excel, workbook } = await openExcel([filledForm(DISTRICT), filledForm(COMMUNE)]));
});

const placesOf = (text: string) => look.placesOf(excel, REPORT, text);

async function planned(set = CAP_HUYEN): Promise<ReportPlan> {
  const period = periodOfId(HALF_OF_2023);
  const planning = planReport(await readOpenWorkbook(workbook), {
    requests: [{ set, period, comparison: previousPeriod(period) }],
    ties: 'competition',
    layout: 'full',
    figures: { as: 'numbers', decimals: 'as-published' },
  });
  if (planning.type === 'problem') throw new Error(planning.problem.code);
  return planning.plan;
}

async function write(plan: ReportPlan): Promise<void> {
  await writeReport(workbook, await readOpenWorkbook(workbook), plan, LABEL);
}

/** The cached text of the live warning. */
function warning(): string {
  const content = look.held(excel, REPORT, 'A2');
  const cached = content !== null && typeof content === 'object' && 'cached' in content ? content.cached : '';
  return typeof cached === 'string' ? cached : JSON.stringify(cached);
}

test('báo cáo của biểu được ghi vào sổ đang mở, không có gì phải hỏi', async () => {
  const plan = await planned();
  expect(plan).toMatchObject({ sheets: [REPORT], edits: [], moved: [], unverified: [] });
  await write(plan);
  expect(placesOf('Đánh giá')).toHaveLength(1);
  expect(warning()).toBe('');
});

test('gõ lại một kết quả trên biểu: trang báo cáo tự cảnh báo; lập lại thì hết', async () => {
  await write(await planned());
  const sheet = 'cap-huyen VL 2023-H1';
  const [row] = look.placesOf(excel, sheet, '2.5');
  const heading = look.placesOf(excel, sheet, 'Kết quả đạt được')[0]!;
  excel.person.type(sheet, { row: row!.row, column: heading.column }, '85');
  expect(warning()).toBe(WARNING);
  await write(await planned());
  expect(warning()).toBe('');
});

test('ô in đã sửa tay được liệt kê trước khi ghi đè, ghi chú của mình được giữ', async () => {
  await write(await planned());
  const edited = placesOf('Đang triển khai')[0]!;
  excel.person.type(REPORT, edited, 'Đã triển khai');
  excel.person.type(REPORT, { row: 3, column: 9 }, 'đã trình lãnh đạo');
  const plan = await planned();
  expect(plan.edits).toEqual([{ sheet: REPORT, cell: look.nameOf(edited), text: 'Đã triển khai' }]);
  await write(plan);
  expect(placesOf('Đang triển khai')).toHaveLength(1);
  expect(look.held(excel, REPORT, 'J4')).toBe('đã trình lãnh đạo');
});

test('báo cáo của một bộ khác giữ nguyên các dòng Dữ liệu của báo cáo trước, cảnh báo vẫn sống', async () => {
  await write(await planned());
  await write(await planned(CAP_XA));
  const codes = look
    .cellsOf(excel, 'Dữ liệu')
    .filter(({ column, row }) => column === 0 && row > 0)
    .map(({ content }) => content);
  expect(new Set(codes)).toEqual(new Set(['cap-huyen', 'cap-xa']));
  expect(warning()).toBe('');
  const sheet = 'cap-huyen VL 2023-H1';
  const [row] = look.placesOf(excel, sheet, '4.2');
  const heading = look.placesOf(excel, sheet, 'Chỉ tiêu giao')[0]!;
  excel.person.type(sheet, { row: row!.row, column: heading.column }, 'trên 85%');
  expect(warning()).toBe(WARNING);
});

test('chỉ tiêu gõ thành số có định dạng % thì báo cáo vừa lập không tự cho là đã đổi', async () => {
  const sheet = 'cap-huyen VL 2023-H1';
  const [row] = look.placesOf(excel, sheet, '2.5');
  const heading = look.placesOf(excel, sheet, 'Chỉ tiêu giao')[0]!;
  await workbook.patchCells([{ sheet, row: row!.row, column: heading.column, content: 0.9 }]);
  await write(await planned());
  expect(warning()).toBe('');
});

test('một dòng thêm vào giữa biểu không làm báo cáo hiểu nhầm', async () => {
  await write(await planned());
  excel.person.insertRows('cap-huyen VL 2023-H1', at('A12').row, 1);
  expect(warning()).toBe('');
});
