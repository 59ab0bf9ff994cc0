import { call, callJson } from './command-line';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const ASKED = ['--set', '766', '--units', 'assets/samples/nga-nam/units.csv'] as const;
const CAPTION = 'Điểm số tổng hợp';

interface PasteJson {
  readonly periods: readonly {
    readonly period: string;
    readonly sheet: string | null;
    readonly cells: readonly { readonly value: string }[];
  }[];
  readonly untaken: readonly { readonly column: number; readonly text: string }[];
  readonly written: readonly string[];
}

function argumentsFor(lines: readonly string[]): readonly string[] {
  return ['paste', folder.write('bang.txt', lines.join('\n')), ...ASKED, '--out', folder.path('dan.xlsx')];
}

/** By period the values taken, and the columns of which nobody knows the period. */
async function taken(...lines: readonly string[]) {
  const { exitCode, json } = await callJson(...argumentsFor(lines));
  const { periods, untaken } = json as PasteJson;
  return {
    exitCode,
    values: periods.map(({ period, cells }) => [period, ...cells.map(({ value }) => value)].join(' ')),
    untaken: untaken.map(({ column, text }) => `${column} ${text}`),
  };
}

describe('tháng không ghi năm cạnh tháng có năm', () => {
  test.each<[string, readonly string[]]>([
    ['Tháng 1/2025\tTháng 2\tTháng 3/2025', ['2025-01 71.1', '2025-02 72.2', '2025-03 73.3']],
    ['Tháng 1/2025\tTháng 2\tTháng 3', ['2025-01 71.1', '2025-02 72.2', '2025-03 73.3']],
    ['Tháng 1\tTháng 2\tTháng 3/2025', ['2025-01 71.1', '2025-02 72.2', '2025-03 73.3']],
    ['Tháng 2/2025\tTháng 5\tTháng 9/2025', ['2025-02 71.1', '2025-05 72.2', '2025-09 73.3']],
  ])('%s: lấy năm của các cột bên cạnh', async (headings, values) => {
    const found = await taken(CAPTION, `Đơn vị\t${headings}`, 'UBND Phường 1\t71,1\t72,2\t73,3');
    expect(found).toEqual({ exitCode: 0, values, untaken: [] });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    // December of which year?
    ['Tháng 12\tTháng 1/2025\tTháng 2/2025', ['2025-01 72.2', '2025-02 73.3'], ['2 Tháng 12']],
    ['Tháng 3/2025\tTháng 8\tTháng 4/2025', ['2025-03 71.1', '2025-04 73.3'], ['3 Tháng 8']],
    ['Tháng 2/2024\tTháng 3\tTháng 4/2025', ['2024-02 71.1', '2025-04 73.3'], ['3 Tháng 3']],
  ])('%s: chưa chắc thì nêu tên cột, mã thoát là 1', async (headings, values, untaken) => {
    const found = await taken(CAPTION, `Đơn vị\t${headings}`, 'UBND Phường 1\t71,1\t72,2\t73,3');
    expect(found).toEqual({ exitCode: 1, values, untaken });
  });

  test('nêu một lần cho cả văn bản, kèm cách sửa', async () => {
    const { out } = await call(
      ...argumentsFor([CAPTION, 'Đơn vị\tTháng 12\tTháng 1/2025\tTháng 2/2025', 'UBND Phường 1\t71\t72\t73']),
    );
    expect(out.split('“Tháng 12”')).toHaveLength(2);
    expect(out).toContain(
      'Cột 2 “Tháng 12” (bảng ở dòng 1–3) không được lấy: không rõ là số liệu của kỳ nào.',
    );
  });

  test('cả bảng dưới dòng “tháng 4” không ghi năm cũng không mất lặng lẽ', async () => {
    const table = (caption: string) => [`${CAPTION} ${caption}`, 'Đơn vị\tĐiểm', 'UBND Phường 1\t79,41'];
    const found = await taken(...table('tháng 5/2025'), '', ...table('tháng 4'));
    expect(found).toEqual({ exitCode: 1, values: ['2025-05 79.41'], untaken: ['2 Điểm'] });
  });

  test('--period một tháng: các tháng khác để lại là đúng ý, mã thoát là 0', async () => {
    const { exitCode, json } = await callJson(
      ...argumentsFor([CAPTION, 'Đơn vị\tTháng 4/2025\tTháng 5/2025', 'UBND Phường 1\t72,89\t79,41']),
      '--period',
      '2025-05',
    );
    expect([exitCode, (json as PasteJson).untaken]).toEqual([0, []]);
  });
});

test.each<[string, string]>([
  ['trong một ô có ngoặc kép', 'Đơn vị\t"Tháng 4\n(2025)"\t"Tháng 5\n(2025)"'],
  ['không ngoặc kép', 'Đơn vị\tTháng 4\n(2025)\tTháng 5\n(2025)'],
  ['thành hai dòng tiêu đề', 'Đơn vị\tTháng 4\tTháng 5\n\t(2025)\t(2025)'],
  ['dưới ô gộp ghi năm', 'Đơn vị\tNăm 2025\t\n\tTháng 4\tTháng 5'],
])('“Tháng 4 ¶ (2025)” %s là tháng 4 năm 2025', async (_, headings) => {
  const found = await taken(CAPTION, headings, 'UBND Phường 1\t72,89\t79,41');
  expect(found).toEqual({ exitCode: 0, values: ['2025-04 72.89', '2025-05 79.41'], untaken: [] });
});

describe('bảng kẻ bằng dấu |, mỗi tháng một cột', () => {
  test.each<[string, readonly string[]]>([
    [
      'có dấu ở hai đầu, có dòng kẻ',
      [
        '| Đơn vị | Tháng 4/2025 | Tháng 5/2025 |',
        '|---|---:|---:|',
        '| UBND Phường 1 | 72,89 | 79,41 |',
        '| UBND Phường 2 | | 80 |',
      ],
    ],
    [
      'không có dấu ở hai đầu',
      [
        'Đơn vị | Tháng 4/2025 | Tháng 5/2025',
        '---|---:|---:',
        'UBND Phường 1 | 72,89 | 79,41',
        'UBND Phường 2 | | 80',
      ],
    ],
    [
      'không có dòng kẻ',
      [
        '| Đơn vị | Tháng 4/2025 | Tháng 5/2025 |',
        '| UBND Phường 1 | 72,89 | 79,41 |',
        '| UBND Phường 2 | | 80 |',
      ],
    ],
  ])('%s: ô trống giữ đúng cột', async (_, lines) => {
    const found = await taken(CAPTION, '', ...lines);
    expect(found).toEqual({ exitCode: 0, values: ['2025-04 72.89', '2025-05 79.41 80'], untaken: [] });
  });

  const STROKED = [
    CAPTION,
    '| Đơn vị | Tháng 4/2025 | Tháng 5/2025 |',
    '| UBND Phường 1 | 72,89 | 79,41 |',
  ] as const;
  const RUNNING = ['TDGQ', 'Đơn vị Tháng 4/2025 Tháng 5/2025', 'UBND Phường 2 77,1 78,2'] as const;
  test.each<[string, readonly string[]]>([
    ['đứng trước', [...STROKED, '', ...RUNNING]],
    ['đứng sau', [...RUNNING, '', ...STROKED]],
  ])('%s một bảng đã mất cột: cả hai bảng được lấy', async (_, lines) => {
    const found = await taken(...lines);
    expect(found).toEqual({
      exitCode: 0,
      values: ['2025-04 72.89 77.1', '2025-05 79.41 78.2'],
      untaken: [],
    });
  });
});

describe('kỳ không lấy được ô nào', () => {
  test('không có biểu trống, kỳ khác vẫn được ghi', async () => {
    const lines = [CAPTION, 'Đơn vị\tTháng 4/2025\tXYZ tháng 5/2025', 'UBND Phường 1\t72,89\t79,41'];
    const { exitCode, json } = await callJson(...argumentsFor(lines));
    const { periods } = json as PasteJson;
    expect([exitCode, ...periods.map(({ period, sheet }) => `${period} ${sheet}`)]).toEqual([
      1,
      '2025-04 766 T4-2025',
      '2025-05 null',
    ]);
    const checked = await callJson('check', folder.path('dan.xlsx'));
    expect(JSON.stringify(checked.json)).not.toContain('766 T5-2025');
  });

  test('không kỳ nào lấy được: nói lý do, không ghi tệp', async () => {
    const { exitCode, out } = await call(
      ...argumentsFor(['Đơn vị\tXYZ tháng 5/2025', 'UBND Phường 1\t79,41']),
    );
    expect(exitCode).toBe(1);
    expect(out).toContain('tháng 5/2025: không lấy được ô nào, nên không lập biểu.');
    expect(out).toContain('“XYZ tháng 5/2025”');
    expect(out).toContain('Không có gì để ghi, nên không ghi tệp nào.');
    expect(folder.names()).not.toContain('dan.xlsx');
  });
});

test('mỗi kỳ chỉ nói dòng nêu chính kỳ ấy', async () => {
  const { out } = await call(
    ...argumentsFor([`${CAPTION} tháng 5/2025`, 'Đơn vị\tTháng 4\tTháng 5', 'UBND Phường 1\t72,89\t79,41']),
  );
  const [april = '', may = ''] = out.split('tháng 5/2025: 1 ô');
  expect(april).toContain('tháng 4/2025: 1 ô');
  expect(april).not.toContain('theo dòng 1');
  expect(may).toContain('Số liệu tháng 5/2025, theo dòng 1');
});

test('dòng “Tổng cộng” được nêu một lần là không lấy, và không phải lỗi', async () => {
  const { exitCode, out } = await call(
    ...argumentsFor([
      CAPTION,
      'Đơn vị\tTháng 4/2025\tTháng 5/2025',
      'UBND Phường 1\t72,89\t79,41',
      'Tổng cộng\t72,89\t79,41',
    ]),
  );
  expect(exitCode).toBe(0);
  expect(out.split('Dòng 4 của bảng dán: “Tổng cộng” là dòng tổng hợp')).toHaveLength(2);
});
