import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { MAY } from '../support/nga-nam';
import { filledHandOut } from '../support/hand-outs';
import { CalculatedWorkbook } from '../sheets/calculated-workbook';
import { callJson, expectRefusal, succeed } from './command-line';
import { ownFigures } from './sent-by-all';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const UNITS = 'assets/samples/nga-nam/units.csv';
const OF_766 = ['--set', '766', '--period', '2025-05', '--units', UNITS] as const;
const OF_FORM = ['--set', 'cap-xa', '--period', '2023-H1', '--units', UNITS] as const;
/** Where the code and the name stand. */
const PLACES = {
  '766': { sheet: '766 T5-2025', row: 10, code: 0, name: 2, cells: ['A11', 'C11'] },
  'cap-xa': { sheet: 'cap-xa 6T-2023', row: 2, code: 3, name: 4, cells: ['D3', 'E3'] },
} as const;

describe('một sổ tính chung cho mọi đơn vị', () => {
  test.each([
    ['766', OF_766],
    ['cap-xa', OF_FORM],
  ] as const)('%s: chọn tên nào thì hiện mã của tên ấy; chưa chọn thì không có mã', async (set, of) => {
    await succeed('template', ...of, '--for-all', folder.path('chung.xlsx'));
    const { sheet, cells } = PLACES[set];
    const workbook = await FileWorkbook.open(folder.read('chung.xlsx'));
    const calculated = CalculatedWorkbook.of(workbook.sheetModels());
    expect(calculated.value(sheet, cells[0])).toBe('');
    for (const { code, name } of MAY.units) {
      calculated.type(sheet, cells[1], name);
      expect([name, calculated.value(sheet, cells[0])]).toEqual([name, code]);
    }
    calculated.type(sheet, cells[1], 'Phường');
    expect(calculated.value(sheet, cells[0])).toBe('');
  });

  test('ô tên mở, có danh sách tám đơn vị, vàng khi chưa chọn; ô mã khóa; trang hướng dẫn nói chọn tên trước', async () => {
    await succeed('template', ...OF_766, '--for-all', folder.path('chung.xlsx'), '--deadline', '05/06/2025');
    const models = (await FileWorkbook.open(folder.read('chung.xlsx'))).sheetModels();
    expect(models.map(({ name }) => name)).toEqual(['766 T5-2025', 'Hướng dẫn', 'Đơn vị']);
    const [entry, guide, list] = models;
    const styleAt = (row: number, column: number) => {
      const cell = entry?.cells.find((one) => one.row === row && one.column === column);
      return entry?.styles[cell?.style ?? ''];
    };
    expect([styleAt(10, 0)?.locked, styleAt(10, 2)?.locked]).toEqual([undefined, false]);
    expect(entry?.validations.map(({ rule }) => rule)).toContainEqual({
      type: 'listed-in',
      formula: "='Đơn vị'!$B$4:$B$11",
    });
    const listed = (row: number) => list?.cells.find((one) => one.row === row && one.column === 1)?.content;
    expect([listed(3), listed(10)]).toEqual([MAY.units[0]?.name, MAY.units[7]?.name]);
    expect(entry?.conditionalFormats).toContainEqual(expect.objectContaining({ formula: '=$C$11=""' }));
    const words = guide?.cells.map(({ content }) => content);
    expect(words?.[1]).toMatch(/^1\. Trước hết chọn tên đơn vị/);
    expect(words?.at(-1)).toMatch(/^7\. Gửi tệp về .* chậm nhất ngày 05\/06\/2025\.$/);
  });

  test('tám đơn vị cùng dùng một sổ: bảng tổng hợp có đúng số của từng đơn vị', async () => {
    const sent = await sentByAll();
    const { exitCode, json } = await consolidated(sent);
    expect([exitCode, json.counts['complete'], json.questions]).toEqual([0, 8, []]);
    expect(json.values.filter(({ unit, code }) => unit === 'NN.05' && code === 'TONG')).toMatchObject([
      { brought: MAY.units.find(({ code }) => code === 'NN.05')?.cells['TONG'] },
    ]);
    expect(json.values).toHaveLength(MAY.units.flatMap(({ cells }) => Object.keys(ownFigures(cells))).length);
  });

  test('phần mềm không tính lại công thức, mã để trống: nhận theo tên đơn vị', async () => {
    const sent = await sentByAll({ code: (code) => (code === 'NN.04' ? '' : code) });
    const { exitCode, json } = await consolidated(sent);
    expect([exitCode, json.counts['complete']]).toEqual([0, 8]);
    const brought = json.values
      .filter(({ unit }) => unit === 'NN.04')
      .map(({ code, brought }) => [code, brought]);
    expect(brought).toEqual(
      Object.entries(ownFigures(MAY.units.find(({ code }) => code === 'NN.04')?.cells ?? {})),
    );
  });

  test('mã cũ còn lại bên tên khác: không nhận số nào, nói rõ tệp và ô', async () => {
    const sent = await sentByAll({ code: (code) => (code === 'NN.02' ? 'NN.01' : code) });
    const { exitCode, json } = await consolidated(sent);
    expect(exitCode).toBe(1);
    expect(json.values.filter(({ unit }) => unit === 'NN.02')).toEqual([]);
    const first = ownFigures(MAY.units[0]?.cells ?? {});
    expect(
      json.values.filter(({ unit }) => unit === 'NN.01').map(({ code, brought }) => [code, brought]),
    ).toEqual(expect.arrayContaining(Object.entries(first)));
    const stale = json.files.find(({ name }) => name.includes('NN.02'));
    expect(stale?.findings.length).toBeGreaterThan(0);
    expect(stale?.taken).toBe(0);
  });

  test('chưa chọn đơn vị: không nhận số nào của tệp ấy', async () => {
    const sent = await sentByAll({
      name: (name) => (name === MAY.units[2]?.name ? null : name),
      code: (code) => (code === 'NN.03' ? '' : code),
    });
    const { exitCode, json } = await consolidated(sent);
    expect([exitCode, json.counts['complete'], json.counts['not-sent']]).toEqual([1, 7, 1]);
    const nameless = json.files.find(({ name }) => name.includes('NN.03'));
    expect([nameless?.taken, nameless?.outcome]).toEqual([0, 'refused']);
  });
});

test('danh sách, sổ theo dõi: mỗi đơn vị chọn tên ở đầu biểu', async () => {
  const out = folder.path('chung.xlsx');
  const of = ['--set', 'van-ban', '--period', '2023-H1', '--units', UNITS];
  await succeed('template', ...of, '--for-all', out, '--deadline', '05/07/2023');
  const workbook = await FileWorkbook.open(folder.read('chung.xlsx'));
  const [register, guide, list] = workbook.sheetModels();
  expect([guide?.name, list?.name]).toEqual(['Hướng dẫn', 'Đơn vị']);
  expect(guide?.cells.map(({ content }) => content)).toEqual([
    'Cách điền và gửi: Danh sách văn bản, 6 tháng đầu năm 2023',
    '1. Trước hết chọn tên đơn vị mình: bấm ô vàng ở trang biểu, bấm mũi tên cạnh ô.',
    '2. Chỉ điền vào các ô trắng ở trang biểu; ô khác được khóa, không có mật khẩu.',
    '3. Mỗi văn bản một dòng; dòng trống không tính. Cột có dấu * phải điền. Ngày gõ như 19/01/2023. Hết dòng kẻ thì gõ tiếp bên dưới.',
    '4. Dùng được với Excel, WPS, LibreOffice; có thể đổi tên tệp. Đừng xóa dòng, cột hay đổi mã, tên đơn vị.',
    '5. Gửi lần đầu để “Lần gửi” là 1; gửi lại vì sửa số liệu thì tăng lên 2, 3 …',
    '6. Gửi tệp về UBND thị xã Ngã Năm chậm nhất ngày 05/07/2023.',
  ]);
  expect(register?.validations.map(({ rule }) => rule)).toContainEqual({
    type: 'listed-in',
    formula: "='Đơn vị'!$B$4:$B$11",
  });
  await workbook.patchCells([{ sheet: 'van-ban 6T-2023', row: 2, column: 2, content: 'Phường 2' }]);
  folder.write('dien.xlsx', await workbook.toBytes());
  const { json } = await callJson('check', folder.path('dien.xlsx'));
  expect(json).toMatchObject({ registers: [{ unit: { code: '', name: 'Phường 2' } }] });
});

test('tệp nén có đúng những tệp mà thư mục có', async () => {
  const directory = folder.makeFolder('gui');
  await succeed('template', ...OF_FORM, '--for-units', directory);
  const { json } = await callJson('template', ...OF_FORM, '--for-units', folder.path('gui.zip'));
  expect(json).toMatchObject({ units: 8, written: [folder.path('gui.zip')] });
  const files = Object.entries(unzipSync(new Uint8Array(folder.read('gui.zip'))));
  expect(files.map(([name]) => name)).toEqual(MAY.units.map(({ code }) => `cap-xa 6T-2023 - ${code}.xlsx`));
  for (const [name, bytes] of files) {
    expect(Buffer.from(bytes).equals(readFileSync(join(directory, name)))).toBe(true);
  }
});

test('mã chỉ khác ở dấu mà tên tệp không ghi được: vẫn đủ tệp, không tệp nào đè tệp nào', async () => {
  const list = ['code,name,kind,aliases,parent', 'H,UBND huyện A,district,,'];
  const units = folder.write(
    'units.csv',
    [...list, 'X/1,Xã Một,commune,,H', 'X_1,Xã Hai,commune,,H'].join('\n'),
  );
  const of = ['--set', '766', '--period', '2025-05', '--units', units];
  await succeed('template', ...of, '--for-units', folder.path('gui.zip'));
  const files = Object.keys(unzipSync(new Uint8Array(folder.read('gui.zip'))));
  expect(files).toEqual(['766 T5-2025 - X_1.xlsx', '766 T5-2025 - X_1 (2).xlsx']);
  await succeed('template', ...of, '--for-units', folder.makeFolder('gui'));
  expect(folder.listing().filter((name) => name.includes('X_1'))).toHaveLength(2);
});

test('--deadline là của sổ gửi đi, không đi với --out', async () => {
  const args = ['template', ...OF_766, '--out', folder.path('ra.xlsx'), '--deadline', '05/06/2025'];
  await expectRefusal(folder, args, ['--deadline', '--out']);
});

test.each([
  ['--out', 'ra.xlsx'],
  ['--unit', 'NN.05'],
  ['--with', 'cu.xlsx'],
  ['--for-units', 'gui.zip'],
])('--for-all không đi với %s', async (option, value) => {
  const args = ['template', ...OF_766, '--for-all', folder.path('chung.xlsx'), option, value];
  await expectRefusal(folder, args, ['--for-all', option]);
});

interface ConsolidateJson {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly {
    readonly name: string;
    readonly outcome: string;
    readonly taken: number;
    readonly findings: readonly { readonly code: string }[];
  }[];
  readonly values: readonly { readonly unit: string; readonly code: string; readonly brought: unknown }[];
  readonly questions: readonly unknown[];
}

async function consolidated(sent: string) {
  const out = folder.path('tong-hop.xlsx');
  const { exitCode, json } = await callJson('consolidate', sent, ...OF_766, '--out', out);
  return { exitCode, json: json as ConsolidateJson };
}

/** What the unit's program leaves in the two cells; absent, what Excel does. */
interface Left {
  readonly code?: (code: string) => string;
  readonly name?: (name: string) => string | null;
}

async function sentByAll({ code: codeLeft = (code) => code, name: nameLeft = (name) => name }: Left = {}) {
  const sent = folder.makeFolder('gui-ve');
  await succeed('template', ...OF_766, '--for-all', folder.path('chung.xlsx'));
  const { sheet, row, code: codeColumn, name: nameColumn } = PLACES['766'];
  const bytes = folder.read('chung.xlsx');
  const [model] = (await FileWorkbook.open(bytes)).sheetModels();
  const formula = model?.cells.find((cell) => cell.row === row && cell.column === codeColumn)?.content;
  if (typeof formula !== 'object' || formula === null || !('formula' in formula))
    throw new Error('no formula');
  for (const { code, name, cells } of MAY.units) {
    const chosen = await FileWorkbook.open(bytes);
    const say = (name: string | null, code: string) => [
      { sheet, row, column: nameColumn, content: name },
      { sheet, row, column: codeColumn, content: { ...formula, cached: code } },
    ];
    await chosen.patchCells(say(name, code));
    const filled = await filledHandOut(await chosen.toBytes(), code, ownFigures(cells));
    const workbook = await FileWorkbook.open(filled);
    await workbook.patchCells(say(nameLeft(name), codeLeft(code)));
    writeFileSync(join(sent, `766 ${code}.xlsx`), await workbook.toBytes());
  }
  return sent;
}
