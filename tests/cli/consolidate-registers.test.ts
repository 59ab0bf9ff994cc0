import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertRegister } from '../../src/actions/insert-register';
import { readContents } from '../../src/actions/read-contents';
import type { Period } from '../../src/model/period';
import type { RegisterTable } from '../../src/registers/register-table';
import { LOG_SHEET } from '../../src/sheets/take-in/log-sheet';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { H1_2023, H1_2025, VAN_BAN, type Typed } from '../support/register-table';
import { document, MY_BINH, MY_QUOI, PHUONG_1 } from '../support/sent-registers';
import { call, callJson, expectRefusal, succeed, type CheckJson } from './command-line';
import { UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const SHEET = 'van-ban-tong-hop 6T-2025';

interface UnitedJson {
  readonly records: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly { readonly name: string; readonly outcome: string; readonly records: number }[];
  readonly duplicates: readonly unknown[];
  readonly leftBehind: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly written: readonly string[];
}

/** Puts the workbook that a unit fills in and sends back into the folder "gui". */
async function send(
  name: string,
  unit: { readonly code: string; readonly name: string },
  records: readonly Typed[],
  period: Period = H1_2025,
): Promise<void> {
  const file = new FileWorkbook();
  const contents = records.map((typed) => new Map(Object.entries(typed)));
  const units = { parent: NGA_NAM_UNITS.parent, units: [{ kind: 'commune', aliases: [], ...unit }] } as const;
  const common = { register: VAN_BAN, period, asOf: null, unit, units, records: contents };
  await insertRegister(file, { ...common, use: 'hand-out' });
  writeFileSync(join(folder.path('gui'), name), await file.toBytes());
}

function asked(out: string, ...more: readonly string[]): readonly string[] {
  const options = ['--set', 'van-ban', '--period', '2025-H1', '--units', UNITS];
  return ['consolidate', folder.path('gui'), ...options, '--out', folder.path(out), ...more];
}

async function consolidated(out: string, ...more: readonly string[]) {
  const { exitCode, json } = await callJson(...asked(out, ...more));
  return { exitCode, json: json as UnitedJson };
}

async function tableIn(name: string): Promise<RegisterTable> {
  const port = await FileWorkbook.open(folder.read(name));
  const { registerSheets } = await readContents([{ name, port }]);
  const table = registerSheets[0]?.table ?? null;
  if (table === null) throw new Error('no register in the workbook');
  return table;
}

function rowsOf({ records }: RegisterTable, ...codes: readonly string[]) {
  return records.map(({ cells }) => codes.map((code) => cells.get(code)?.text ?? null));
}

beforeEach(() => {
  folder.makeFolder('gui');
});

describe('danh sách văn bản 6 tháng đầu năm 2025 của thị xã Ngã Năm', () => {
  test('mỗi đơn vị một tệp: một danh sách ghi đơn vị và tệp nguồn, kiểm tra không có lỗi', async () => {
    await send('my binh.xlsx', MY_BINH, [document('1/KH-UBND'), document('2/KH-UBND')]);
    await send('phuong 1.xlsx', PHUONG_1, [document('1/KH-UBND')]);
    const { exitCode, json } = await consolidated('ra.xlsx');
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      register: 'van-ban',
      records: 3,
      counts: { complete: 2, 'not-sent': 6 },
      duplicates: [],
      leftBehind: [],
      questions: [],
    });
    const table = await tableIn('ra.xlsx');
    expect(table.unit).toEqual({ code: 'NN', name: 'UBND thị xã Ngã Năm' });
    expect(rowsOf(table, 'don-vi', 'so-ky-hieu', 'ngay-ban-hanh', 'nguon', 'trung')).toEqual([
      ['UBND Phường 1', '1/KH-UBND', '15/01/2025', 'phuong 1.xlsx, dòng 8', ''],
      ['UBND xã Mỹ Bình', '1/KH-UBND', '15/01/2025', 'my binh.xlsx, dòng 8', ''],
      ['UBND xã Mỹ Bình', '2/KH-UBND', '15/01/2025', 'my binh.xlsx, dòng 9', ''],
    ]);
    const check = (await callJson('check', folder.path('ra.xlsx'))).json as CheckJson;
    expect(check.findings).toEqual([]);
  });

  test('chữ bắt đầu bằng dấu = vẫn là chữ', async () => {
    const subject = '=HYPERLINK("http://x";"y")';
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND', { 'trich-yeu': subject })]);
    await consolidated('ra.xlsx');
    expect(rowsOf(await tableIn('ra.xlsx'), 'trich-yeu')).toEqual([[subject]]);
    const sheet = (await FileWorkbook.open(folder.read('ra.xlsx')))
      .sheetModels()
      .find(({ name }) => name === SHEET);
    expect(sheet?.cells.find(({ content }) => content === subject)).toBeDefined();
  });

  test('dòng có lỗi: tệp chỉ một phần, mã thoát 1, chữ còn nguyên và được đánh dấu; check nói cùng những lỗi ấy', async () => {
    const wrong = document('2/KH-UBND', { 'ngay-ban-hanh': '31/02/2025', 'trich-yeu': '' });
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND'), wrong]);
    await send('b.xlsx', MY_QUOI, [document('1/KH-UBND')]);
    const { exitCode, json } = await consolidated('ra.xlsx');
    expect(exitCode).toBe(1);
    expect(json.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['a.xlsx', 'partly'],
      ['b.xlsx', 'complete'],
    ]);
    const table = await tableIn('ra.xlsx');
    expect(rowsOf(table, 'so-ky-hieu', 'ngay-ban-hanh', 'xem-lai')).toEqual([
      ['1/KH-UBND', '15/01/2025', ''],
      [
        '2/KH-UBND',
        '31/02/2025',
        'Không đọc được ngày – Ngày ban hành: “31/02/2025”. Dòng chưa đủ – Trích yếu.',
      ],
      ['1/KH-UBND', '15/01/2025', ''],
    ]);
    const { out } = await call(...asked('ra.xlsx', '--force'));
    expect(out).toContain('ô D9, UBND xã Mỹ Bình, Ngày ban hành: “31/02/2025” không phải một ngày có thật.');
    expect(out).toContain('1 dòng có lỗi vẫn được lấy nguyên văn');
    const codes = ({ findings }: CheckJson) => findings.map(({ code }) => code).sort();
    const ofUnit = (await callJson('check', folder.path('gui/a.xlsx'))).json as CheckJson;
    const ofAll = (await callJson('check', folder.path('ra.xlsx'))).json as CheckJson;
    expect(codes(ofUnit)).toEqual(['date-unreadable', 'record-incomplete']);
    expect(codes(ofAll)).toEqual(codes(ofUnit));
  });

  test('một văn bản ở hai đơn vị: giữ cả hai, đánh dấu, nói rõ hai nơi; check cũng thấy; mã thoát 1', async () => {
    const decision = document('766/QĐ-TTg', { 'co-quan': 'Thủ tướng Chính phủ' });
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND'), decision]);
    await send('b.xlsx', MY_QUOI, [decision]);
    const { exitCode, json } = await consolidated('ra.xlsx');
    expect(exitCode).toBe(1);
    const sheet = 'van-ban 6T-2025';
    expect(json.duplicates).toEqual([
      {
        unit: 'NN.06',
        file: 'b.xlsx',
        sheet,
        row: 8,
        record: '766/QĐ-TTg',
        of: { unit: 'NN.05', file: 'a.xlsx', sheet, row: 9, record: '766/QĐ-TTg' },
      },
    ]);
    expect(rowsOf(await tableIn('ra.xlsx'), 'so-ky-hieu', 'trung')).toEqual([
      ['1/KH-UBND', ''],
      ['766/QĐ-TTg', 'UBND xã Mỹ Quới'],
      ['766/QĐ-TTg', 'UBND xã Mỹ Bình'],
    ]);
    const { out } = await call(...asked('ra.xlsx', '--force'));
    expect(out).toContain(
      '“766/QĐ-TTg” – UBND xã Mỹ Bình (a.xlsx, dòng 9); UBND xã Mỹ Quới (b.xlsx, dòng 8)',
    );
    const check = (await callJson('check', folder.path('ra.xlsx'))).json as CheckJson;
    expect(check.findings.map(({ code, place }) => [code, place.sheet, place.cell])).toEqual([
      ['duplicate-record', SHEET, 'D10'],
    ]);
  });

  test('nhiều văn bản trùng: in hai mươi mục đầu, nói còn bao nhiêu; JSON có đủ', async () => {
    const decisions = Array.from({ length: 23 }, (_, index) =>
      document(`${index + 1}/QĐ-TTg`, { 'co-quan': 'Thủ tướng Chính phủ' }),
    );
    await send('a.xlsx', MY_BINH, decisions);
    await send('b.xlsx', MY_QUOI, decisions);
    await send('c.xlsx', PHUONG_1, decisions);
    const { out } = await call(...asked('ra.xlsx'));
    expect(out).toContain('Trùng nhau (23), mọi dòng đều được giữ:');
    expect(
      out.match(/^ {2}“\d+\/QĐ-TTg” – UBND Phường 1 .*; UBND xã Mỹ Bình .*; UBND xã Mỹ Quới /gm),
    ).toHaveLength(20);
    expect(out).toContain('… và 3 mục nữa; --json in đủ.');
    expect((await consolidated('ra-2.xlsx')).json.duplicates).toHaveLength(46);
  });

  test('báo cáo in danh sách tổng hợp, mỗi dòng nêu đơn vị', async () => {
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND')]);
    await send('b.xlsx', MY_QUOI, [document('1/KH-UBND')]);
    await consolidated('ra.xlsx');
    const section = 'van-ban-tong-hop@2025-H1';
    const printed = await succeed(
      ...['report', folder.path('ra.xlsx'), '--section', section, '--out', folder.path('bao-cao.xlsx')],
    );
    expect(printed).toContain('Danh sách văn bản ban hành của các đơn vị 6 tháng đầu năm 2025');
    expect(printed).toContain(
      '- UBND xã Mỹ Quới: Kế hoạch số 1/KH-UBND, ngày 15/01/2025 về chuyển đổi số năm 2025.',
    );
    expect(printed).toContain('Tổng số: 02 văn bản (02 Kế hoạch).');
  });

  test('tệp hỏng, kỳ khác, danh sách trống: nói lý do từng tệp, các tệp khác vẫn được nhận, nhật ký ghi đủ', async () => {
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND')]);
    await send('cu.xlsx', MY_QUOI, [document('1/KH-UBND', { 'ngay-ban-hanh': '01/02/2023' })], H1_2023);
    await send('trong.xlsx', PHUONG_1, []);
    writeFileSync(join(folder.path('gui'), 'hong.xlsx'), '');
    const { exitCode, out } = await call(...asked('ra.xlsx'));
    expect(exitCode).toBe(1);
    expect(out).toContain('1 dòng; 8 đơn vị – 1 đủ, 2 bị từ chối, 5 chưa gửi.');
    expect(out).toContain('hong.xlsx – từ chối – 0 dòng');
    expect(out).toContain('Trang này của 6 tháng đầu năm 2023, đang tổng hợp 6 tháng đầu năm 2025.');
    const log = (await FileWorkbook.open(folder.read('ra.xlsx')))
      .sheetModels()
      .find(({ name }) => name === LOG_SHEET);
    const files = log?.cells
      .filter(({ row, column }) => row > 1 && column === 3)
      .map(({ content }) => content);
    expect(files).toEqual(['a.xlsx', 'cu.xlsx', 'hong.xlsx', 'trong.xlsx']);
  });
});

describe('không làm mất dòng của lần trước', () => {
  test('tệp của một đơn vị nay trống: không ghi đè sổ đang có dòng của đơn vị đó', async () => {
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND')]);
    await send('b.xlsx', MY_QUOI, [document('2/KH-UBND')]);
    await consolidated('ra.xlsx');
    await send('b.xlsx', MY_QUOI, []);
    await expectRefusal(folder, asked('ra.xlsx', '--force'), ['ra.xlsx', 'UBND xã Mỹ Quới', '--out']);
    const another = await consolidated('ra-2.xlsx');
    expect(another.json.records).toBe(1);
  });

  test('--force ghi đè khi mọi đơn vị của lần trước vẫn có dòng, hoặc tệp cũ không phải sổ tổng hợp', async () => {
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND')]);
    folder.write('ra.xlsx', 'không phải sổ tính');
    await succeed(...asked('ra.xlsx', '--force'));
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND'), document('2/KH-UBND')]);
    await succeed(...asked('ra.xlsx', '--force'));
    expect((await tableIn('ra.xlsx')).records).toHaveLength(2);
  });

  test('--with chưa nhận: nói cách làm', async () => {
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND')]);
    await expectRefusal(folder, asked('ra.xlsx', '--with', 'cu.xlsx'), ['“cu.xlsx”', 'chạy lại với mọi tệp']);
  });
});

describe('cách gọi', () => {
  test.each([
    ['--completion', 'every'],
    ['--workers', 'hai'],
    ['--deadline', 'mai'],
  ])('không nhận %s %s', async (option, value) => {
    await send('a.xlsx', MY_BINH, [document('1/KH-UBND')]);
    await expectRefusal(folder, asked('ra.xlsx', option, value), [value === 'mai' ? value : option]);
  });

  test('--decisions chọn tệp được tính; dòng bị bỏ lại vẫn được nêu', async () => {
    await send('mot.xlsx', MY_BINH, [document('1/KH-UBND'), document('2/KH-UBND')]);
    await send('hai.xlsx', MY_BINH, [document('2/KH-UBND')]);
    const open = await consolidated('hoi.xlsx');
    expect(open.json.questions).toMatchObject([{ type: 'files', unit: 'NN.05' }]);
    const decisions = folder.write('quyet-dinh.json', JSON.stringify({ files: { 'NN.05': 'hai.xlsx' } }));
    const decided = await consolidated('ra.xlsx', '--decisions', decisions);
    expect(decided.exitCode).toBe(1);
    expect(decided.json.records).toBe(1);
    expect(decided.json.leftBehind).toMatchObject([
      { file: 'mot.xlsx', by: 'hai.xlsx', records: [{ row: 8, record: '1/KH-UBND' }] },
    ]);
  });

  test('tên đã xác nhận là của một đơn vị được nhớ trong danh mục của sổ', async () => {
    await send('a.xlsx', { code: '', name: 'xa My Binh' }, [document('1/KH-UBND')]);
    const units = [{ name: 'xa My Binh', unit: 'NN.05' }];
    const decisions = folder.write('quyet-dinh.json', JSON.stringify({ units }));
    expect((await consolidated('ra.xlsx', '--decisions', decisions)).exitCode).toBe(0);
    const port = await FileWorkbook.open(folder.read('ra.xlsx'));
    const { unitList } = await readContents([{ name: 'ra', port }]);
    expect(unitList?.units.find(({ code }) => code === 'NN.05')?.aliases).toEqual(['xa My Binh']);
  });
});
