import { cellText } from '../../src/workbook/address';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { CellPatch } from '../../src/workbook/port';
import type { CellContent } from '../../src/workbook/sheet-model';
import { call, callJson, expectRefusal, succeed, type CheckJson, type ReportJson } from './command-line';
import { figuresOf, filledIn, UNITS, type Figures } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const OWN = '766-them';
const MAY = `${OWN} T5-2025`;

/** Exports the 766 set as an official does, and returns its file. */
async function exported(): Promise<string> {
  const path = folder.path('danh-muc.xlsx');
  expect(await succeed('sets', '--export', '766', '--out', path)).toBe(`Đã ghi ${path}`);
  return path;
}

/** Types into the definition in a file: each text is found in column A, and what is typed goes to a column of its row. */
async function edit(
  path: string,
  edits: readonly (readonly [row: string, column: number, content: CellContent])[],
  into = 'bo-moi.xlsx',
): Promise<string> {
  const workbook = await FileWorkbook.open(folder.read(path.split('/').at(-1)!));
  const [sheet] = await workbook.listSheets();
  const [grid] = await workbook.readSheets([sheet!.name]);
  const patches = edits.map(([row, column, content]): CellPatch => {
    const at = row === '' ? firstFree(grid!.values) : grid!.values.findIndex(([first]) => first === row);
    return { sheet: sheet!.name, row: at, column, content };
  });
  await workbook.patchCells(patches);
  return folder.write(into, await workbook.toBytes());
}

/** The first empty row under the indicators. */
function firstFree(values: readonly (readonly unknown[])[]): number {
  const first = values.findIndex(([cell]) => cell === 'MDHL.2');
  return values.findIndex((row, index) => index > first && row.every((cell) => cell === null));
}

/** 766 with one indicator more and a name of its own. */
async function ownSet(): Promise<string> {
  return edit(await exported(), [
    ['Mã bộ', 1, OWN],
    ['Tên ngắn', 1, 'Bộ 766 mở rộng'],
    ['Các cột', 1, 'TONG; CKMB; TDGQ; CLGQ; TTTT; MDSH; MDSH.1; MDSH.2; MDHL; MDHL.1; MDHL.2; PAKN'],
    ['', 0, 'PAKN'],
    ['', 1, 'Tỷ lệ phản ánh kiến nghị được trả lời'],
    ['', 5, 'Tỷ lệ %'],
    ['', 6, '%'],
    ['', 7, 2],
    ['', 8, 0],
    ['', 9, 100],
  ]);
}

const template = (sets: string, out: string) => [
  ...[
    'template',
    '--set',
    OWN,
    '--sets',
    sets,
    '--period',
    '2025-05',
    '--as-of',
    '31/5/2025',
    '--units',
    UNITS,
  ],
  ...['--out', out],
];

/** May's figures, with those of the new indicator: 90 and one more for each unit. */
function figures(): Figures {
  const may = figuresOf('2025-05');
  return new Map([...may].map(([unit, row], index) => [unit, new Map([...row, ['PAKN', 90 + index]])]));
}

describe('một bộ chỉ tiêu tự làm, từ đầu đến cuối', () => {
  test('xuất 766, thêm một chỉ tiêu, tạo biểu, nhập, kiểm tra, lập báo cáo', async () => {
    const sets = await ownSet();
    const listed = await callJson('sets', sets);
    expect(listed).toMatchObject({
      exitCode: 0,
      json: { sets: [{ id: OWN, workbook: 'bo-moi.xlsx', sheet: 'Danh mục 766' }], findings: [] },
    });

    const entry = folder.path('bieu.xlsx');
    await succeed(...template(sets, entry));
    const filled = await filledIn(folder.read('bieu.xlsx'), MAY, figures());
    expect((await filled.listSheets()).map(({ name }) => name)).toEqual([
      MAY,
      'Đơn vị',
      'Chấp nhận',
      `Danh mục ${OWN}`,
    ]);
    folder.write('bieu.xlsx', await filled.toBytes());

    // The workbook explains itself: nothing but its own sheets is needed from here on.
    const checked = (await callJson('check', entry)).json as CheckJson;
    expect(checked.sheets).toMatchObject([{ set: OWN, sheet: MAY, period: '2025-05', units: 8 }]);
    expect(checked.counts.error).toBe(0);

    const out = folder.path('bao-cao.xlsx');
    const reported = await callJson('report', entry, '--section', `${OWN}@2025-05`, '--out', out);
    expect(reported.exitCode).toBe(0);
    const tables = (reported.json as ReportJson).sections[0]!.tables;
    const added = tables.find(({ indicator }) => indicator === 'PAKN')!;
    expect(added.name).toBe('Tỷ lệ phản ánh kiến nghị được trả lời');
    expect(
      added.units
        .map(({ current }) => current)
        .sort((a, b) => a! - b!)
        .slice(-2),
    ).toEqual([97, 98]);
    expect(added.units.find(({ current }) => current === 98)!.rank).toBe(1);

    // And so does the report's.
    const again = (await callJson('check', out)).json as CheckJson;
    expect(again.sheets.map(({ set }) => set)).toEqual([OWN]);
    expect(again.findings.filter(({ code }) => code === 'set-definition-fault')).toEqual([]);
  });

  test('sửa danh mục trong sổ sau khi đã nhập: kiểm tra nói biểu thuộc định nghĩa khác, báo cáo bị chặn', async () => {
    const sets = await ownSet();
    const entry = folder.path('bieu.xlsx');
    await succeed(...template(sets, entry));
    const workbook = await filledIn(folder.read('bieu.xlsx'), MAY, figures());
    const name = `Danh mục ${OWN}`;
    const [grid] = await workbook.readSheets([name]);
    const row = grid!.values.findIndex(([first]) => first === 'PAKN');
    await workbook.patchCells([{ sheet: name, row, column: 9, content: 120 }]);
    folder.write('bieu.xlsx', await workbook.toBytes());
    const checked = (await callJson('check', entry)).json as CheckJson;
    expect(checked.findings.map(({ code }) => code)).toContain('set-changed');
    const out = folder.path('bao-cao.xlsx');
    expect((await call('report', entry, '--section', `${OWN}@2025-05`, '--out', out)).exitCode).toBe(1);
    expect(folder.names()).not.toContain('bao-cao.xlsx');
  });

  test('chuyển danh mục sang sổ khác: xuất lại từ tệp cho đúng bộ ấy', async () => {
    const sets = await ownSet();
    const copy = folder.path('chep.xlsx');
    const { json } = await callJson('sets', sets, '--export', OWN, '--out', copy);
    const hash = (json as { contentHash: string }).contentHash;
    expect((await callJson('sets', copy)).json).toMatchObject({ sets: [{ id: OWN, contentHash: hash }] });
  });
});

describe('bộ có biểu một đơn vị', () => {
  test('xuất bộ 6 tháng, đặt mã khác, tạo biểu, kiểm tra', async () => {
    const path = folder.path('danh-muc.xlsx');
    await succeed('sets', '--export', 'cds-6-thang', '--out', path);
    const own = await edit(path, [['Mã bộ', 1, 'cds-6t-xa']]);
    const entry = folder.path('bieu.xlsx');
    const set = ['--set', 'cds-6t-xa', '--sets', own, '--period', '2025-H1'];
    await succeed('template', ...set, '--units', UNITS, '--out', entry);
    const { sheets, findings } = (await callJson('check', entry)).json as CheckJson;
    expect(sheets.map((sheet) => [sheet.set, sheet.period])).toEqual([['cds-6t-xa', '2025-H1']]);
    expect(findings.map(({ code }) => code)).not.toContain('set-changed');
    expect(findings.map(({ code }) => code)).not.toContain('set-definition-fault');
  });
});

test('lấy số kỳ trước từ biểu của một định nghĩa khác: từ chối, không lặng lẽ đổi theo', async () => {
  const sets = await ownSet();
  const april = folder.path('t4.xlsx');
  await succeed(...template(sets, april).map((word) => (word === '2025-05' ? '2025-04' : word)));
  const changed = await edit(sets, [['PAKN', 7, 1]], 'bo-sua.xlsx');
  const out = folder.path('t5.xlsx');
  await expectRefusal(folder, [...template(changed, out), '--with', april], [OWN, 'hai phiên bản']);
  await succeed(...template(sets, out), '--with', april);
});

describe('danh mục hỏng', () => {
  async function broken(): Promise<string> {
    return edit(
      await ownSet(),
      [
        ['MDSH', 17, 'MDSH.1; MDSH.3'],
        ['PAKN', 5, 'tỷ số'],
        ['CKMB', 15, 'TDGQ + CLGQ / ('],
        ['TDGQ', 15, 'CKMB2 × 2'],
      ],
      'hong.xlsx',
    );
  }

  test('lệnh sets nói từng lỗi một, mỗi lỗi với ô và cách sửa', async () => {
    const path = await broken();
    const { exitCode, out } = await call('sets', path);
    expect(exitCode).toBe(1);
    expect(out).toContain('Trang “Danh mục 766”, ô F');
    expect(out).toContain('Không hiểu “tỷ số”. Hãy ghi: “tỷ lệ %”, “điểm”');
    expect(out).toContain('ký tự thứ 16: thiếu mã hoặc số ở cuối.');
    expect(out).toContain('Không có chỉ tiêu mã “CKMB2”. Có phải “CKMB”?');
    expect(out).toContain('Không có chỉ tiêu mã “MDSH.3”. Có phải “MDSH.1”?');
  });

  test('tạo biểu bị từ chối, nói lỗi đầu và còn mấy lỗi', async () => {
    const path = await broken();
    await expectRefusal(folder, template(path, folder.path('ra.xlsx')), ['hong.xlsx', 'Còn 3 lỗi nữa']);
  });
});

describe('gọi sai', () => {
  test('xuất một bộ không có, xuất mà không nói ra đâu, ra mà không nói xuất gì', async () => {
    const out = folder.path('ra.xlsx');
    await expectRefusal(
      folder,
      ['sets', '--export', '999', '--out', out],
      ['Không có bộ chỉ tiêu “999”', '766'],
    );
    await expectRefusal(folder, ['sets', '--export', '766'], ['--out']);
    await expectRefusal(folder, ['sets', '--out', out], ['--export']);
  });

  test('tệp không có danh mục nào', async () => {
    const entry = folder.path('bieu.xlsx');
    await succeed('template', '--set', '766', '--period', '2025-05', '--units', UNITS, '--out', entry);
    await expectRefusal(folder, ['sets', entry], ['Không thấy danh mục chỉ tiêu nào', 'bieu.xlsx']);
    const out = folder.path('ra.xlsx');
    await expectRefusal(
      folder,
      ['template', '--set', '766', '--sets', entry, '--period', '2025-05', '--units', UNITS, '--out', out],
      ['Không thấy danh mục chỉ tiêu nào'],
    );
    await expectRefusal(
      folder,
      ['report', entry, '--section', '767@2025-05', '--out', out],
      ['Không có bộ chỉ tiêu “767”'],
    );
  });

  test('tệp ra đã có thì không bị ghi đè khi chưa nói --force', async () => {
    const path = await exported();
    await expectRefusal(folder, ['sets', '--export', '766', '--out', path], [path, '--force']);
    await succeed('sets', '--export', '766', '--out', path, '--force');
    await expectRefusal(folder, ['sets', path, '--export', '766', '--out', path, '--force'], [path]);
  });
});

test('ô của lời báo là ô trong tệp', async () => {
  const path = await edit(await exported(), [['MDHL', 9, -1]]);
  const { json } = await callJson('sets', path);
  const workbook = await FileWorkbook.open(folder.read('bo-moi.xlsx'));
  const [grid] = await workbook.readSheets(['Danh mục 766']);
  const row = grid!.values.findIndex(([first]) => first === 'MDHL');
  expect(json).toMatchObject({
    findings: [
      { code: 'set-definition-fault', acceptable: false, place: { cell: cellText({ row, column: 8 }) } },
    ],
  });
});
