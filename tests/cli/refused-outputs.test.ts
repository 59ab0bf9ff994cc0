import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { call, expectRefusal, succeed } from './command-line';
import { entryWorkbooks, UNITS, type EntryWorkbooks } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
let entry: string;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});
beforeEach(() => {
  entry = folder.write('thang-5.xlsx', workbooks.mayAlone);
});

const template = (...more: readonly string[]) => [
  ...['template', '--set', '766', '--period', '2025-05', '--units', UNITS],
  ...more,
];
const report = (...more: readonly string[]) => ['report', entry, '--section', '766@2025-05', ...more];
/** Every call that writes to `path`: as the only output and as the second. */
const writers = (path: string, ...more: readonly string[]) => [
  template('--out', path, ...more),
  report('--out', path, ...more),
  report('--out', folder.path('ra.xlsx'), '--csv', path, ...more),
];

test('a folder that is not there', async () => {
  const path = folder.path(join('thang', 'ra.xlsx'));
  for (const args of writers(path)) {
    await expectRefusal(folder, args, [folder.path('thang'), 'Không có thư mục', 'tạo thư mục trước']);
  }
  await expectRefusal(folder, template('--for-units', folder.path('thang')), ['Không có thư mục']);
});

test('a file where a folder should be', async () => {
  await expectRefusal(folder, template('--out', join(entry, 'ra.xlsx')), ['Không có thư mục', entry]);
  await expectRefusal(folder, template('--for-units', entry), ['Không có thư mục', entry]);
});

test('a file that is there stays, unless --force says otherwise', async () => {
  const path = folder.write('co-san.xlsx', 'cũ');
  for (const args of writers(path)) {
    await expectRefusal(folder, args, [path, 'đã có', 'chọn tên khác', '--force']);
  }
  await succeed(...template('--out', path, '--force'));
  expect(folder.read('co-san.xlsx').subarray(0, 2).toString()).toBe('PK');
  await succeed(...report('--out', folder.path('ra.xlsx'), '--csv', path, '--force'));
  expect(folder.read('co-san.xlsx').toString()).toContain('UBND Phường 1');
  expect(folder.names()).toEqual(['co-san.xlsx', 'ra.xlsx', 'thang-5.xlsx']);
});

test('one of a unit’s files that is there stops them all', async () => {
  const units = folder.makeFolder('gui');
  folder.write(join('gui', '766 T5-2025 - NN.07.xlsx'), 'cũ');
  await expectRefusal(folder, template('--for-units', units), ['NN.07', 'đã có', '--force']);
});

describe('an input is never an output, --force or not', () => {
  test.each([[[]], [['--force']]])('%p', async (force) => {
    const words = ['Không ghi đè tệp đầu vào', 'chọn tên khác'];
    for (const args of writers(entry, ...force).slice(1))
      await expectRefusal(folder, args, [entry, ...words]);
    const april = folder.write('thang-4.xlsx', workbooks.april);
    await expectRefusal(folder, template('--with', april, '--out', april, ...force), [april, ...words]);
    const units = folder.write('units.csv', 'code,name,kind,aliases,parent\nA,Tỉnh A,,,\nB,Xã B,,,A\n');
    const args = ['template', '--set', '766', '--period', '2025-05', '--units', units, '--out', units];
    await expectRefusal(folder, [...args, ...force], [units, ...words]);
    await expectRefusal(folder, report('--units', UNITS, '--out', UNITS, ...force), [UNITS, ...words]);
    const plan = folder.write('plan.json', '{"sections": [{"set": "766", "period": "2025-05"}]}');
    await expectRefusal(folder, report('--plan', plan, '--out', plan, ...force), [plan, ...words]);
    const accepted = folder.write('accepted.json', '[]');
    const csv = ['--csv', accepted, '--out', folder.path('ra.xlsx'), ...force];
    await expectRefusal(folder, report('--accepted', accepted, ...csv), [accepted, ...words]);
  });

  test('written another way it is the same file', async () => {
    const roundabout = join(folder.path('gui'), '..', 'thang-5.xlsx');
    folder.makeFolder('gui');
    await expectRefusal(folder, report('--out', roundabout, '--force'), ['Không ghi đè tệp đầu vào']);
  });
});

test.each(['~$ra.xlsx', '.~lock.ra.xlsx#'])('an output that a program holds open: %s', async (lock) => {
  folder.write(lock, 'Lê Minh Chiến');
  const out = folder.path('ra.xlsx');
  for (const args of [template('--out', out), report('--out', out)]) {
    await expectRefusal(folder, args, [out, 'đang mở', 'đóng lại']);
  }
  folder.write('ra.xlsx', 'cũ');
  await expectRefusal(folder, report('--out', out, '--force'), [out, 'đang mở', 'đóng lại']);
});

test('an output that is a folder', async () => {
  const path = folder.makeFolder('bao-cao');
  for (const force of [[], ['--force']]) {
    for (const args of writers(path, ...force)) await expectRefusal(folder, args, [path, 'Không ghi được']);
  }
});

test('two outputs of one name', async () => {
  const out = folder.path('ra.xlsx');
  const roundabout = join(folder.path('.'), 'ra.xlsx');
  await expectRefusal(folder, report('--out', out, '--csv', roundabout), ['đặt tên khác nhau']);
  await expectRefusal(folder, report('--out', out, '--csv', out, '--force'), ['đặt tên khác nhau']);
});

describe('all outputs or none', () => {
  /** A name that is longer than any file system takes: the one fault that root meets too. */
  const unwritable = () => folder.path(`${'a'.repeat(300)}.csv`);

  test('a second output that cannot be written leaves no first one behind', async () => {
    const args = report('--out', folder.path('ra.xlsx'), '--csv', unwritable());
    await expectRefusal(folder, args, ['Không ghi được tệp', 'aaa']);
    expect(folder.names()).toEqual(['thang-5.xlsx']);
  });

  test('and what stood there before stays as it was', async () => {
    const before = folder.write('ra.xlsx', 'bản đã ký');
    const { exitCode } = await call(...report('--out', before, '--csv', unwritable(), '--force'));
    expect(exitCode).toBe(2);
    expect(folder.read('ra.xlsx').toString()).toBe('bản đã ký');
    expect(folder.names()).toEqual(['ra.xlsx', 'thang-5.xlsx']);
  });
});

test('a name that fills all that a file system takes is written', async () => {
  const path = folder.path(`${'a'.repeat(250)}.xlsx`);
  await succeed(...template('--out', path));
  expect(existsSync(path)).toBe(true);
});
