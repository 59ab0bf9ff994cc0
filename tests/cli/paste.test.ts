import { hundredths, MONTHS } from '../support/nga-nam';
import { call, callJson, expectRefusal, succeed, type CheckJson, type ReportJson } from './command-line';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const TEXT = 'assets/samples/nga-nam/bao-cao-thang-6.txt';
const UNITS = 'assets/samples/nga-nam/units.csv';
const ASKED = ['--set', '766', '--units', UNITS] as const;

interface PasteJson {
  readonly periods: readonly {
    readonly period: string;
    readonly cells: readonly { readonly unit: string; readonly indicator: string; readonly value: string }[];
    readonly omissions: readonly { readonly code: string }[];
  }[];
}

test('cả văn bản báo cáo: bảy bảng, hai tháng, từng số; kiểm tra không có lỗi, lập được báo cáo', async () => {
  const out = folder.path('dan.xlsx');
  const { exitCode, json } = await callJson('paste', TEXT, ...ASKED, '--out', out);
  expect(exitCode).toBe(0);
  const { periods } = json as PasteJson;
  expect(periods.map(({ period }) => period)).toEqual(MONTHS);
  for (const month of MONTHS) {
    const cells = periods.find(({ period }) => period === month)?.cells ?? [];
    const expected = [...hundredths(month)].flatMap(([unit, own]) =>
      [...own].map(([indicator, value]) => `${unit} ${indicator} ${value}`),
    );
    const pasted = cells.map(
      ({ unit, indicator, value }) => `${unit} ${indicator} ${Math.round(Number(value) * 100)}`,
    );
    expect(pasted.sort()).toEqual(expected.sort());
  }
  const check = (await callJson('check', out)).json as CheckJson;
  expect(check.counts.error).toBe(0);
  const report = await callJson(
    'report',
    out,
    '--section',
    '766@2025-05',
    '--out',
    folder.path('bao-cao.xlsx'),
  );
  const [section] = (report.json as ReportJson).sections;
  expect(section?.tables).toHaveLength(11);
  expect(section?.tables[0]?.units.find(({ code }) => code === 'NN.01')).toMatchObject({
    rank: 1,
    current: 79.41,
    previous: 72.89,
  });
});

test('--period lấy một tháng; dòng thiếu số không được lấy và mã thoát là 1', async () => {
  const text = folder.write(
    'bang.txt',
    'Điểm số tổng hợp\nĐơn vị Tháng 4 Tháng 5\nUBND Phường 1 72,89 79,41\nUBND Phường 2 77,37\n',
  );
  const out = folder.path('dan.xlsx');
  const { exitCode, out: said } = await call('paste', text, ...ASKED, '--period', '2025-05', '--out', out);
  expect(exitCode).toBe(1);
  expect(said).toContain('1 ô của 1 cột');
  expect(said).toContain('Dòng 4 của bảng dán');
  expect(said).toContain('UBND Phường 2');
});

test('bảng mà không cột nào được nhận: mã thoát là 1, không phải xong', async () => {
  const text = folder.write('bang.txt', 'Tháng 6/2025\tGhi chú\nUBND Phường 1\txong\n');
  const args = [text, ...ASKED, '--period', '2025-06', '--out', folder.path('dan.xlsx')];
  const { exitCode, json } = await callJson('paste', ...args);
  expect([exitCode, (json as PasteJson).periods.map(({ cells }) => cells.length)]).toEqual([1, [0]]);
});

test('UTF-16 của Excel cũng đọc được', async () => {
  const text = 'Đơn vị\tĐiểm số tổng hợp tháng 5/2025\r\nUBND Phường 1\t79,41\r\n';
  const path = folder.write('bang.txt', Buffer.from(`\ufeff${text}`, 'utf16le'));
  const said = await succeed('paste', path, ...ASKED, '--period', '2025-05', '--out', folder.path('f.xlsx'));
  expect(said).toContain('1 ô của 1 cột');
});

describe('gọi sai', () => {
  test('bộ chỉ tiêu không có biểu nhiều đơn vị', () =>
    expectRefusal(
      folder,
      ['paste', TEXT, '--set', 'cap-xa', '--units', UNITS, '--out', folder.path('f.xlsx')],
      ['cap-xa'],
    ));

  test('chữ không nêu năm mà không ghi --period', () => {
    const text = folder.write('bang.txt', 'Đơn vị Tháng 4 Tháng 5\nUBND Phường 1 72,89 79,41\n');
    return expectRefusal(folder, ['paste', text, ...ASKED, '--out', folder.path('f.xlsx')], ['--period']);
  });

  test('--workers không phải một số', () =>
    expectRefusal(
      folder,
      [
        'consolidate',
        TEXT,
        ...ASKED,
        '--period',
        '2025-05',
        '--out',
        folder.path('f.xlsx'),
        '--workers',
        '0',
      ],
      ['--workers', '0'],
    ));
});
