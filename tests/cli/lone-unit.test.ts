import { join } from 'node:path';
import { sampleAnswers } from '../../src/sheets/form/sample-answers';
import { sampleUnits } from '../../src/cli/filled-sample';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { sampleText } from '../indicator-sets/document-values';
import { readContents } from '../../src/actions/read-contents';
import { parseRange } from '../../src/workbook/address';
import { callJson, expectRefusal, succeed, type CheckJson } from './command-line';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
/** Xã Giao Minh alone: its report of 2025 names nobody above or below. */
const UNITS = join('assets', 'samples', 'giao-minh', 'units.csv');
const SET = 'cds-nam-cap-xa';

const template = (set: string, period: string, ...more: readonly string[]) => [
  ...['template', '--set', set, '--period', period, '--units', UNITS],
  ...more,
];

/** Types the figures of the commune's own report into the form that `template` made. */
async function fillIn(path: string): Promise<void> {
  const file = path.slice(folder.path('').length);
  const workbook = await FileWorkbook.open(folder.read(file));
  const contents = await readContents([{ name: file, port: workbook }]);
  const table = contents.entrySheets[0]?.table;
  if (table === null || table === undefined) throw new Error(`${path} holds no form`);
  const source = `giao-minh/${SET}-2025.csv`;
  const answer = sampleAnswers(sampleText(source), table.set, source);
  await workbook.patchCells(
    [...(table.units[0]?.entries ?? [])].flatMap(([code, { cell }]) => {
      const range = parseRange(cell);
      const content = answer('GM', code);
      if (range === null || content === null) return [];
      return [{ sheet: table.sheet, row: range.top, column: range.left, content }];
    }),
  );
  folder.write(file, await workbook.toBytes());
}

test('danh sách mẫu của xã Giao Minh chỉ có xã', () => {
  expect(sampleUnits('giao-minh')).toMatchObject({ parent: { code: 'GM' }, units: [] });
});

test('một xã tạo biểu năm của mình, nhập, kiểm tra và in báo cáo', async () => {
  const path = folder.path('giao-minh.xlsx');
  const { json } = await callJson(...template(SET, '2025', '--as-of', '30/12/2025', '--out', path));
  expect(json).toEqual({ set: SET, period: '2025', arrangement: 'form', units: 1, written: [path] });
  const empty = await callJson('check', path, '--units', UNITS);
  expect((empty.json as CheckJson).findings.map(({ code }) => code)).toEqual(['not-submitted']);

  await fillIn(path);
  const checked = (await callJson('check', path)).json as CheckJson;
  expect(checked.sheets).toMatchObject([{ set: SET, period: '2025', units: 1 }]);
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  // "trên 100%" is the document's own.
  expect(errors.map(({ code, place }) => [code, place.indicator?.code])).toEqual([
    ['impossible-bound', 'CQ.DVC'],
  ]);

  const accepted = folder.write(
    'chap-nhan.json',
    JSON.stringify(errors.map(({ key }) => ({ key, by: 'Lê Minh Chiến', note: 'in như văn bản' }))),
  );
  const out = folder.path('bao-cao.xlsx');
  await succeed(
    ...['report', path, '--units', UNITS, '--accepted', accepted],
    ...['--section', `${SET}@2025`, '--layout', 'day-du', '--out', out],
  );
  const report = await FileWorkbook.open(folder.read('bao-cao.xlsx'));
  const names = (await report.listSheets()).map(({ name }) => name);
  expect(names).toContain('Đơn vị');
  const [first] = await report.readSheets(names.slice(0, 1));
  expect(first?.values.flat()).toContain(
    '100% cán bộ, công chức xã đã tham gia học tập, quán triệt các nội dung về chuyển đổi số.',
  );
});

test('chính xã ấy cũng gọi được bằng --unit; sổ theo dõi của xã lập và kiểm tra được', async () => {
  await succeed(...template(SET, '2025', '--unit', 'GM', '--out', folder.path('mot.xlsx')));
  const register = folder.path('van-ban.xlsx');
  await succeed(...template('van-ban', '2025', '--out', register));
  const { exitCode } = await callJson('check', register, '--units', UNITS);
  expect(exitCode).toBe(0);
});

describe('việc cần đơn vị cấp dưới được từ chối bằng một câu', () => {
  const out = ['--out', 'ra.xlsx'];

  test('bảng nhiều đơn vị', async () => {
    const said = ['UBND xã Giao Minh', 'tháng 5/2025', '--units'];
    await expectRefusal(folder, template('766', '2025-05', ...out), said);
    await expectRefusal(folder, template('766', '2025-05', '--for-units', '.'), said);
  });

  test('bộ chỉ tiêu có cả biểu một đơn vị thì chỉ cách lập biểu ấy, và biểu ấy lập được', async () => {
    const args = template('766-diem', '2025-05', '--out', folder.path('diem.xlsx'));
    await expectRefusal(folder, args, ['766-diem', 'thêm --arrangement form']);
    await succeed(...args, '--arrangement', 'form');
  });

  test.each([SET, 'van-ban'])('gửi %s cho các đơn vị mà không có đơn vị nào', async (set) => {
    const directory = folder.makeFolder('gui');
    const args = template(set, '2025', '--for-units', directory);
    await expectRefusal(folder, args, ['Không có ai để gửi', 'UBND xã Giao Minh', '--out']);
  });

  test('xếp hạng theo bộ 766', async () => {
    const path = folder.path('giao-minh.xlsx');
    await succeed(...template(SET, '2025', '--out', path));
    const args = ['report', path, '--section', '766@2025-05', '--out', folder.path('bc.xlsx')];
    await expectRefusal(folder, args, ['Không có đơn vị cấp dưới nào để xếp hạng', '766', 'tháng 5/2025']);
  });
});

test('đơn vị đã sáp nhập trước kỳ thì không có dòng: từ chối, không hỏng', async () => {
  const path = folder.write(
    'units.csv',
    'code,name,kind,aliases,parent,valid_to\nH,UBND huyện A,,,,\nX,UBND xã B,,,H,30/06/2025\n',
  );
  const args = (period: string) => [
    ...[
      'template',
      '--set',
      '766',
      '--period',
      period,
      '--units',
      path,
      '--out',
      folder.path(`${period}.xlsx`),
    ],
  ];
  await succeed(...args('2025-06'));
  await expectRefusal(folder, args('2025-07'), ['UBND huyện A', 'tháng 7/2025']);
});
