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

test.each<[string, string]>([
  ['Kết quả tháng 6 năm 2025', '2025-06'],
  ['Bảng 1: Kết quả tháng 5/2025', '2025-05'],
  ['Số liệu 6 tháng đầu năm 2025', '2025-H1'],
  ['Kết quả quý II/2025', '2025-Q2'],
])('dòng trên bảng %p cho kỳ %s, và nói đọc ở dòng nào', async (caption, period) => {
  const text = folder.write('bang.txt', `${caption}\n\nĐơn vị\tĐiểm số tổng hợp\nUBND Phường 1\t79,41\n`);
  const args = ['paste', text, ...ASKED, '--out', folder.path('dan.xlsx')] as const;
  const { exitCode, json } = await callJson(...args);
  expect(exitCode).toBe(0);
  expect((json as PasteJson).periods).toMatchObject([
    {
      period,
      cells: [{ unit: 'NN.01', indicator: 'TONG', value: '79.41' }],
      tables: [{ first: 1, last: 4, periodReadAt: { line: 1, text: caption } }],
    },
  ]);
});

test('mỗi tháng một bảng có tab: mỗi bảng vào biểu của tháng ấy', async () => {
  const table = (month: number, figure: string) =>
    `Điểm tháng ${month}/2025\nĐơn vị\tĐiểm\nUBND Phường 1\t${figure}\n`;
  const text = folder.write('bang.txt', `${table(4, '72,89')}\n${table(5, '79,41')}`);
  const { exitCode, json } = await callJson('paste', text, ...ASKED, '--out', folder.path('dan.xlsx'));
  expect(exitCode).toBe(0);
  expect(
    (json as PasteJson).periods.map(({ period, cells }) => [period, cells.map(({ value }) => value)]),
  ).toEqual([
    ['2025-04', ['72.89']],
    ['2025-05', ['79.41']],
  ]);
});

test('cột không ghi kỳ cạnh cột ghi kỳ, không có --period: không ghi vào kỳ nào', async () => {
  const text = folder.write('bang.txt', 'Đơn vị\tTDGQ\tĐiểm tháng 4/2025\nUBND Phường 1\t94,59\t72,89\n');
  const args = ['paste', text, ...ASKED, '--out', folder.path('dan.xlsx')] as const;
  const { exitCode, out } = await call(...args);
  expect(exitCode).toBe(1);
  expect(out).toContain('1 ô của 1 cột');
  expect(out).toContain('Cột 2 “TDGQ” không ghi kỳ, và dòng trên bảng cũng không.');
});

describe('gọi sai', () => {
  test('hai dòng trên bảng nêu hai kỳ: nói cả hai, không ghi gì', () => {
    const text = folder.write(
      'bang.txt',
      'Kết quả tháng 6/2025\nBảng 1: tháng 5/2025\nĐơn vị\tĐiểm\nUBND Phường 1\t79,41\n',
    );
    return expectRefusal(
      folder,
      ['paste', text, ...ASKED, '--out', folder.path('f.xlsx')],
      ['dòng 1 “Kết quả tháng 6/2025”', 'dòng 2 “Bảng 1: tháng 5/2025”'],
    );
  });

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
