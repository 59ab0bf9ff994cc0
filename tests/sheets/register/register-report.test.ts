import { finding } from '../../../src/model/finding';
import { serialFromDate } from '../../../src/model/excel-date';
import { STALE_WARNING } from '../../../src/sheets/data/data-sheet';
import { registerSheetName, type RecordContent } from '../../../src/sheets/register/register-layout';
import { placesOnNewRegister } from '../../../src/sheets/register/record-places';
import { layoutRegisterReport } from '../../../src/sheets/register/register-report';
import { readRegisterSheet } from '../../../src/sheets/register/register-reading';
import type { RegisterSection } from '../../../src/sheets/register/register-section';
import { readReportTag } from '../../../src/sheets/report/report-tag';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { contentsOf } from '../../../src/actions/read-contents';
import { H1_2023, registerTable, sample, TO_CNSCD, VAN_BAN, YEAR_2025 } from '../../support/register-table';
import { CalculatedWorkbook } from '../calculated-workbook';
import { contentAt, rowContents, styleAt, textsOf, writtenRows } from '../cells';
import { gridOf } from '../sheet-edits';
import { vanBanSheet } from './register-sheets';

const REGISTER = registerSheetName(VAN_BAN, H1_2023);

function section(records: readonly RecordContent[], more: Partial<RegisterSection> = {}): RegisterSection {
  const table = registerTable(VAN_BAN, H1_2023, records);
  return { table, warnings: [], accepted: [], inputHash: '0123456789abcdef', ...more };
}

const printed = (records = sample('vinh-loc'), more: Partial<RegisterSection> = {}): SheetModel =>
  printedBeside(section(records, more));

/** The report of a register that is laid out anew beside it. */
function printedBeside(of: RegisterSection, sheet = REGISTER): SheetModel {
  return layoutRegisterReport(of, placesOnNewRegister(of.table, sheet));
}

/** The row of the headings: rows repeated on each page. */
const headerRow = ({ page }: SheetModel): number => page!.titleRows!.first;

describe('danh sách in ra', () => {
  const sheet = printed();

  test('tên trang, tiêu đề, đơn vị', () => {
    expect(sheet.name).toBe('BC van-ban 6T-2023');
    expect(contentAt(sheet, 'A3')).toBe('DANH SÁCH VĂN BẢN BAN HÀNH 6 THÁNG ĐẦU NĂM 2023');
    expect(contentAt(sheet, 'A4')).toBe('(UBND huyện Vĩnh Lộc)');
  });

  test('năm câu của văn bản, theo thứ tự các dòng', () => {
    const lines = textsOf(sheet).filter((text) => text.startsWith('- '));
    expect(lines.map((line) => line.slice(0, 40))).toEqual([
      '- Quyết định số 236/QĐ-UBND, ngày 19/01/',
      '- Công văn số 382/UBND-VHTT, ngày 20/02/',
      '- Công văn số 473/UBND-VHTT, ngày 28/2/2',
      '- Công văn số 1151/UBND-VHTT, ngày 27/4/',
      '- Kế hoạch số 102/KH-UBND, ngày 10/4/202',
    ]);
  });

  test('bảng có STT và đúng các cột, tiêu đề lặp lại trên mỗi trang', () => {
    const row = headerRow(sheet);
    expect(rowContents(sheet, row)).toEqual([
      'STT',
      'Loại văn bản',
      'Số, ký hiệu',
      'Ngày ban hành',
      'Cơ quan ban hành',
      'Trích yếu',
      'Ghi chú',
    ]);
    expect(rowContents(sheet, row + 5).slice(0, 5)).toEqual([
      5,
      'Kế hoạch',
      '102/KH-UBND',
      '10/4/2023',
      null,
    ]);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      scaling: { type: 'fit', width: 1, height: 0 },
    });
  });

  test('đếm theo loại dưới bảng', () => {
    expect(textsOf(sheet).at(-1)).toBe('Tổng số: 05 văn bản (01 Quyết định, 01 Kế hoạch, 03 Công văn).');
  });

  test('mang dấu báo cáo, nên không bị đọc lại như một danh sách', async () => {
    const grid = await gridOf(sheet);
    expect(readReportTag(grid)).toEqual({ set: 'van-ban', period: '2023-H1', comparison: '2023-H1' });
    const read = contentsOf([{ name: 'so.xlsx', grids: [grid] }]);
    expect(read.registerSheets).toEqual([]);
    expect(read.foreignSheets).toEqual([]);
    // Its headings alone would make it one.
    expect(readRegisterSheet({ ...grid, names: [] })).not.toBeNull();
  });

  test('ngày của Excel in dd/mm/yyyy trong bảng', () => {
    const [first, ...others] = sample('vinh-loc');
    const date = serialFromDate({ year: 2023, month: 1, day: 19 });
    const dated = printed([new Map([...first!, ['ngay-ban-hanh', date] as const]), ...others]);
    const address = `D${headerRow(dated) + 2}`;
    expect(contentAt(dated, address)).toBe(date);
    expect(styleAt(dated, address).numberFormat).toBe('dd\\/mm\\/yyyy');
  });

  test('cảnh báo còn lại và lỗi đã chấp nhận được in dưới danh sách', () => {
    const place = {
      sheet: 'Danh sách',
      cell: 'D8',
      indicator: { code: 'ngay-ban-hanh', name: 'Ngày ban hành' },
    };
    const found = finding('date-unreadable', place, { text: '30/2/2023' });
    const warning = finding('stray-row', { sheet: 'Danh sách', cell: 'F16' }, { text: 'Người lập biểu' });
    const acceptance = { key: 'k', by: 'Lê Thị Hoa', note: 'văn bản ghi như vậy' };
    const texts = textsOf(
      printed(sample('vinh-loc'), { warnings: [warning], accepted: [{ finding: found, acceptance }] }),
    );
    expect(texts.slice(-4)).toEqual([
      'Nội dung cần lưu ý:',
      '- Dòng không phải bản ghi: “Người lập biểu”.',
      'Sai sót đã được chấp nhận:',
      '- Ngày ban hành: “30/2/2023” không phải một ngày có thật. Đã chấp nhận: Lê Thị Hoa – văn bản ghi như vậy.',
    ]);
  });

  test('danh sách trống vẫn in được', () => {
    expect(writtenRows(printed([])).at(-1)).toEqual(['Tổng số: 00 văn bản.']);
  });
});

test('tổ công nghệ số cộng đồng in thành bảng, không có câu liệt kê', () => {
  const table = registerTable(TO_CNSCD, YEAR_2025, [
    { 'ten-to': 'Tổ xóm 1', xom: 'Xóm 1', 'dien-thoai': '0912345678', 'so-thanh-vien': 7, 'nhom-zalo': 'Có' },
  ]);
  const sheet = printedBeside({ table, warnings: [], accepted: [], inputHash: '0' }, 'to-cnscd Năm 2025');
  expect(sheet.name).toBe('BC to-cnscd Năm 2025');
  expect(textsOf(sheet).some((text) => text.startsWith('- '))).toBe(false);
  expect(rowContents(sheet, headerRow(sheet) + 1).slice(0, 6)).toEqual([
    1,
    'Tổ xóm 1',
    'Xóm 1',
    null,
    '0912345678',
    7,
  ]);
});

describe('dòng cảnh báo khi danh sách đổi sau khi lập báo cáo', () => {
  const workbook = () => CalculatedWorkbook.of([printed(), vanBanSheet(sample('vinh-loc'))]);
  const warning = (of: CalculatedWorkbook) => of.value('BC van-ban 6T-2023', 'A2');

  test('trống khi không đổi', () => {
    expect(warning(workbook())).toBe('');
    expect(warning(CalculatedWorkbook.of([printed([]), vanBanSheet()]))).toBe('');
  });

  test.each([
    ['sửa một chữ', 'F8', 'phê duyệt kết quả xếp hạng'],
    ['xóa một ô', 'E8', null],
    ['đổi ngày', 'D9', 44977],
    ['thêm một dòng', 'C13', '9/TB-UBND'],
    ['điền ô trống', 'G8', 'đã sao gửi'],
  ])('%s thì hiện', (_, address, content) => {
    const of = workbook();
    if (content === null) of.clear(REGISTER, address);
    else of.type(REGISTER, address, content);
    expect(warning(of)).toBe(STALE_WARNING);
  });

  test('xóa trang danh sách thì hiện', () => {
    const of = workbook();
    of.deleteSheet(REGISTER);
    expect(warning(of)).toBe(STALE_WARNING);
  });
});
