import type ExcelJS from 'exceljs';
import { succeed } from './command-line';
import { entryWorkbooks, type EntryWorkbooks } from './nga-nam';
import { openedElsewhere, rowsOf } from './second-program';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
/** The report of May without any option, read once. */
let usual: ExcelJS.Workbook | null = null;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});
beforeEach(async () => {
  usual ??= await reportOfMay();
});

/**
 * The annex of thị xã Ngã Năm's report of June 2025, word for word and figure for figure; the ranks, which the document
 * leaves to be filled in, by hand.
 */
const DOCUMENT = `
BÁO CÁO BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP
TRONG THỰC HIỆN TTHC, CUNG CẤP DỊCH VỤ CÔNG
(theo Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ)
1. Kết quả điểm số Bộ chỉ số 766 của thị xã Ngã Năm trên Cổng Dịch vụ công quốc gia (tính đến ngày 31/5/2025)
- Điểm số tổng hợp tháng 5/2025
Đơn vị | Tháng 4 | Tháng 5
UBND thị xã Ngã Năm | 70,25 | 72,03
- Điểm số tổng hợp tháng của từng đơn vị cấp xã trên địa bàn thị xã
Đơn vị | Điểm số | Xếp hạng
Tháng 4 | Tháng 5
UBND Phường 1 | 72,89 | 79,41 | 1
UBND Phường 2 | 76,71 | 77,37 | 2
UBND Phường 3 | 77,82 | 75,43 | 3
UBND xã Vĩnh Quới | 74,12 | 66,13 | 6
UBND xã Mỹ Bình | 66,76 | 70,08 | 5
UBND xã Mỹ Quới | 80,12 | 61,52 | 7
UBND xã Long Bình | 76,28 | 75,39 | 4
UBND xã Tân Long | 59,52 | 54,6 | 8
2. Tiêu chí công khai, minh bạch:
- Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia đến tháng 5/2025
Đơn vị | Tháng 4 | Tháng 5
UBND thị xã Ngã Năm | 96,1 | 91,2
- Tỷ lệ của từng đơn vị cấp xã trên địa bàn thị xã
Đơn vị | Điểm số | Xếp hạng
Tháng 4 | Tháng 5
UBND Phường 1 | 65,2 | 69,6 | 2
UBND Phường 2 | 89,7 | 64,8 | 3
UBND Phường 3 | 100 | 52,9 | 4
UBND xã Vĩnh Quới | 82,3 | 33,3 | 6
UBND xã Mỹ Bình | 41,7 | 70 | 1
UBND xã Mỹ Quới | 100 | 27,8 | 7
UBND xã Long Bình | 75,5 | 48,9 | 5
UBND xã Tân Long | 20,6 | 8,9 | 8
3. Tiêu chí tiến độ giải quyết:
- Tỷ lệ hồ sơ xử lý đúng hạn đến tháng 5/2025
Đơn vị | Tháng 4 | Tháng 5
UBND thị xã Ngã Năm | 98,7 | 95,77
- Tỷ lệ của từng đơn vị cấp xã trên địa bàn thị xã
Đơn vị | Điểm số | Xếp hạng
Tháng 4 | Tháng 5
UBND Phường 1 | 99,14 | 94,59 | 6
UBND Phường 2 | 99,73 | 97,22 | 3
UBND Phường 3 | 99,66 | 100 | 1
UBND xã Vĩnh Quới | 99,78 | 96,15 | 5
UBND xã Mỹ Bình | 96,88 | 76 | 8
UBND xã Mỹ Quới | 100 | 100 | 1
UBND xã Long Bình | 100 | 96,97 | 4
UBND xã Tân Long | 99,47 | 90,91 | 7
4. Tiêu chí dịch vụ công trực tuyến:
- Tỷ lệ hồ sơ TTHC theo hình thức nộp hồ sơ đến tháng 5/2025
Đơn vị | Tháng 4 | Tháng 5
UBND thị xã Ngã Năm | 55,2 | 41,3
- Tỷ lệ của từng đơn vị cấp xã trên địa bàn thị xã
Đơn vị | Điểm số | Xếp hạng
Tháng 4 | Tháng 5
UBND Phường 1 | 70,9 | 78,1 | 4
UBND Phường 2 | 98,6 | 94,3 | 3
UBND Phường 3 | 40,8 | 50 | 7
UBND xã Vĩnh Quới | 65,5 | 52 | 6
UBND xã Mỹ Bình | 77,9 | 95,2 | 2
UBND xã Mỹ Quới | 51,2 | 50 | 7
UBND xã Long Bình | 70,4 | 72,7 | 5
UBND xã Tân Long | 81,4 | 100 | 1
5. Tiêu chí thanh toán trực tuyến:
- Tỷ lệ TTHC có giao dịch thanh toán trực tuyến đến tháng 5/2025
Đơn vị | Tháng 4 | Tháng 5
UBND thị xã Ngã Năm | 2,96 | 30,15
- Tỷ lệ của từng đơn vị cấp xã trên địa bàn thị xã
Đơn vị | Điểm số | Xếp hạng
Tháng 4 | Tháng 5
UBND Phường 1 | 0,95 | 67,35 | 5
UBND Phường 2 | 0,3 | 72,73 | 2
UBND Phường 3 | 0 | 40 | 6
UBND xã Vĩnh Quới | 8,06 | 85,25 | 1
UBND xã Mỹ Bình | 3,3 | 15,38 | 8
UBND xã Mỹ Quới | 2,98 | 72,22 | 3
UBND xã Long Bình | 3,59 | 70,59 | 4
UBND xã Tân Long | 3,57 | 20 | 7
6. Tiêu chí số hóa hồ sơ:
- Tỷ lệ thủ tục hành chính thực hiện số hóa hồ sơ, kết quả giải quyết TTHC đến tháng 5/2025
Đơn vị | Tháng 4 | Tháng 5
UBND thị xã Ngã Năm (tổng hợp) | 55 | 40,3
Hồ sơ cấp kết quả điện tử | 71,6 | 52,27
Hồ sơ TTHC số hóa kết quả giải quyết | 59,52 | 45,62
- Tỷ lệ của từng đơn vị cấp xã trên địa bàn thị xã
Đơn vị | Điểm số | Xếp hạng
Tháng 4 | Tháng 5
UBND Phường 1 | 71,3 | 67 | 3
UBND Phường 2 | 70,8 | 66,5 | 5
UBND Phường 3 | 71,5 | 70,5 | 2
UBND xã Vĩnh Quới | 54,9 | 53,4 | 7
UBND xã Mỹ Bình | 70,6 | 66,8 | 4
UBND xã Mỹ Quới | 72,1 | 40,4 | 8
UBND xã Long Bình | 71,2 | 71,9 | 1
UBND xã Tân Long | 63,1 | 59,1 | 6
7. Tiêu chí mức độ hài lòng:
Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC tháng 5/2025
Đơn vị | Tháng 4 | Tháng 5
UBND thị xã Ngã Năm (tổng hợp) | 66,7 | 100
Hài lòng trong xử lý phản ánh kiến nghị | 100 | 95
Hài lòng trong tiếp nhận giải quyết TTHC | 93,84 | 85,73
- Tỷ lệ của từng đơn vị cấp xã trên địa bàn thị xã
Đơn vị | Điểm số | Xếp hạng
Tháng 4 | Tháng 5
UBND Phường 1 | 100 | 100 | 1
UBND Phường 2 | 100 | 100 | 1
UBND Phường 3 | 100 | 100 | 1
UBND xã Vĩnh Quới | 100 | 100 | 1
UBND xã Mỹ Bình | 100 | 94,8 | 8
UBND xã Mỹ Quới | 100 | 100 | 1
UBND xã Long Bình | 100 | 100 | 1
UBND xã Tân Long | 100 | 100 | 1
`;

/** The document's rows: texts, and figures as numbers. */
function documentRows(): readonly (readonly (string | number)[])[] {
  return DOCUMENT.trim()
    .split('\n')
    .map((line) =>
      line.split(' | ').map((text) => (/^[\d,]+$/.test(text) ? Number(text.replace(',', '.')) : text)),
    );
}

/** Makes a report of May and opens it with the other library. */
async function reportOfMay(...more: readonly string[]): Promise<ExcelJS.Workbook> {
  const entry = folder.write('thang-5.xlsx', workbooks.may);
  const out = folder.path('bao-cao.xlsx');
  await succeed('report', entry, '--section', '766@2025-05', '--out', out, '--force', ...more);
  return openedElsewhere(folder.read('bao-cao.xlsx'));
}

/** The printed rows from the title to the notes. */
function printedRows(sheet: ExcelJS.Worksheet): readonly (readonly (string | number)[])[] {
  const rows = rowsOf(sheet).filter((row) => row.length > 0);
  const title = rows.findIndex(([text]) => String(text).startsWith('BÁO CÁO BỘ CHỈ SỐ'));
  const notes = rows.findIndex(([text]) => text === 'Ghi chú:');
  return rows.slice(title, notes);
}

test('the annex is the document’s, word for word, with the ranks filled in', () => {
  const workbook = usual!;
  expect(printedRows(workbook.getWorksheet('BC 766 T5-2025')!)).toEqual(documentRows());
});

test('the notes say the source, the rule, and what is doubtful', () => {
  const workbook = usual!;
  const rows = rowsOf(workbook.getWorksheet('BC 766 T5-2025')!).map((row) => row.join(' '));
  const notes = rows.slice(rows.indexOf('Ghi chú:')).filter((row) => row !== '');
  expect(notes).toEqual([
    'Ghi chú:',
    '- Nguồn: Cổng Dịch vụ công quốc gia, số liệu tính đến ngày 31/5/2025.',
    expect.stringMatching(
      /^- Xếp hạng: .*\(ví dụ 1, 2, 2, 4\).*UBND thị xã Ngã Năm không xếp hạng/,
    ) as string,
    'Số liệu cần lưu ý:',
    '- Biến động lớn so với kỳ trước – Mức độ hài lòng: UBND thị xã Ngã Năm (66,7 → 100).',
    expect.stringContaining(
      'Thanh toán trực tuyến: TTHC có giao dịch: UBND Phường 1 (0,95 → 67,35)',
    ) as string,
    expect.stringContaining('hồ sơ đồng bộ: UBND Phường 3 (100 → 52,9)') as string,
    expect.stringContaining('Số hóa hồ sơ: UBND xã Mỹ Quới (72,1 → 40,4)') as string,
    expect.stringContaining('Số hóa hồ sơ: UBND thị xã Ngã Năm (40,3 ngoài 45,62–52,27)') as string,
    expect.stringContaining('Mức độ hài lòng: UBND thị xã Ngã Năm (100 ngoài 85,73–95)') as string,
  ]);
});

test('a formula above the title watches over every figure, and is silent while they match', () => {
  const workbook = usual!;
  const { formula, result } = workbook.getWorksheet('BC 766 T5-2025')!.getCell('A2');
  expect(formula).toContain('"SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP BÁO CÁO"');
  expect(formula).toContain(`SUM('Dữ liệu'!$J:$J)>0`);
  expect(formula).toContain(`SUMPRODUCT(('766 T5-2025'!$A`);
  expect(formula).toContain(`SUMPRODUCT(('766 T4-2025'!$A`);
  // exceljs gives no result for an empty text.
  expect(result).toBeUndefined();
});

test('the report workbook holds the entry sheets, the lists and the flat table', () => {
  const workbook = usual!;
  const names = workbook.worksheets.map(({ name }) => name);
  expect(names).toEqual([
    'BC 766 T5-2025',
    '766 T5-2025',
    '766 T4-2025',
    'Đơn vị',
    'Chấp nhận',
    'Dữ liệu',
    'SCS bản gốc',
  ]);
  const data = rowsOf(workbook.getWorksheet('Dữ liệu')!);
  // A heading, then for two months 11 figures of the parent and 7 of each of 8 units.
  expect(data).toHaveLength(1 + 2 * (11 + 7 * 8));
  const row = data.find(
    ([, period, unit, , indicator]) => `${period} ${unit} ${indicator}` === '2025-05 NN.05 TDGQ',
  );
  expect(row).toEqual(expect.arrayContaining(['766', 'UBND xã Mỹ Bình', 'có số liệu', 76]));
});

test('the full layout adds order, change, the rank before and the movement', async () => {
  const workbook = await reportOfMay('--layout', 'day-du');
  const rows = printedRows(workbook.getWorksheet('BC 766 T5-2025')!);
  const first = rows.findIndex(([text]) => text === 'STT');
  expect(rows.slice(first, first + 10)).toEqual([
    ['STT', 'Đơn vị', 'Điểm số', 'Tăng/giảm (điểm)', 'Hạng tháng 4', 'Xếp hạng', 'Thay đổi hạng'],
    ['Tháng 4', 'Tháng 5'],
    [1, 'UBND Phường 1', 72.89, 79.41, 6.52, 6, 1, 'tăng 5 bậc'],
    [2, 'UBND Phường 2', 76.71, 77.37, 0.66, 3, 2, 'tăng 1 bậc'],
    [3, 'UBND Phường 3', 77.82, 75.43, -2.39, 2, 3, 'giảm 1 bậc'],
    [4, 'UBND xã Vĩnh Quới', 74.12, 66.13, -7.99, 5, 6, 'giảm 1 bậc'],
    [5, 'UBND xã Mỹ Bình', 66.76, 70.08, 3.32, 7, 5, 'tăng 2 bậc'],
    [6, 'UBND xã Mỹ Quới', 80.12, 61.52, -18.6, 1, 7, 'giảm 6 bậc'],
    [7, 'UBND xã Long Bình', 76.28, 75.39, -0.89, 4, 4, 'giữ hạng'],
    [8, 'UBND xã Tân Long', 59.52, 54.6, -4.92, 8, 8, 'giữ hạng'],
  ]);
  const captions = printedRows(workbook.getWorksheet('BC 766 T5-2025')!).filter((row) => row.length === 1);
  expect(captions).toEqual(documentRows().filter((row) => row.length === 1));
});

test('April, without a month before it, has dashes and its own ranks', async () => {
  const entry = folder.write('thang-4.xlsx', workbooks.april);
  await succeed('report', entry, '--section', '766@2025-04', '--out', folder.path('bao-cao.xlsx'));
  const workbook = await openedElsewhere(folder.read('bao-cao.xlsx'));
  const rows = printedRows(workbook.getWorksheet('BC 766 T4-2025')!);
  expect(rows[3]).toEqual([
    '1. Kết quả điểm số Bộ chỉ số 766 của thị xã Ngã Năm trên Cổng Dịch vụ công quốc gia (tính đến ngày 30/4/2025)',
  ]);
  expect(rows.slice(4, 18)).toEqual([
    ['- Điểm số tổng hợp tháng 4/2025'],
    ['Đơn vị', 'Tháng 3', 'Tháng 4'],
    ['UBND thị xã Ngã Năm', '–', 70.25],
    ['- Điểm số tổng hợp tháng của từng đơn vị cấp xã trên địa bàn thị xã'],
    ['Đơn vị', 'Điểm số', 'Xếp hạng'],
    ['Tháng 3', 'Tháng 4'],
    ['UBND Phường 1', '–', 72.89, 6],
    ['UBND Phường 2', '–', 76.71, 3],
    ['UBND Phường 3', '–', 77.82, 2],
    ['UBND xã Vĩnh Quới', '–', 74.12, 5],
    ['UBND xã Mỹ Bình', '–', 66.76, 7],
    ['UBND xã Mỹ Quới', '–', 80.12, 1],
    ['UBND xã Long Bình', '–', 76.28, 4],
    ['UBND xã Tân Long', '–', 59.52, 8],
  ]);
  // Eight units at 100 %: all are first.
  expect(rows.slice(-8).map((row) => row[3])).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});
