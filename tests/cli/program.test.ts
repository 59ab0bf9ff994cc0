import { spawnSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { edited, typed } from './by-hand';
import { entryWorkbooks, MAY, UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const PROGRAM = resolve(__dirname, '../../bin/so-chi-so.js');

/** Runs the real program in the temporary folder, so that paths are relative to where the person stands. */
function program(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder.path('.'),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('done: exit code 0, the words on standard output', () => {
  const { status, stdout, stderr } = program(
    ...['template', '--set', '766', '--period', '2025-05', '--units', UNITS, '--out', 'bieu.xlsx'],
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Đã ghi bieu.xlsx\n', stderr: '' });
  expect(folder.names()).toEqual(['bieu.xlsx']);
});

test('errors in the figures: exit code 1, one JSON document and nothing else on standard output', async () => {
  const { may } = await entryWorkbooks();
  const entry = folder.write('thang-5.xlsx', await edited(may, MAY, typed('NN.05', 'TDGQ', 957.7)));
  const checked = program('check', basename(entry), '--json');
  expect([checked.status, checked.stderr]).toEqual([1, '']);
  expect(JSON.parse(checked.stdout)).toMatchObject({ counts: { error: 1 } });
});

test('wrong use: exit code 2, one sentence on standard error', () => {
  const { status, stdout, stderr } = program('check', 'khong-co.xlsx');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('Không có tệp “khong-co.xlsx”; hãy xem lại tên và thư mục.\n');
});

test('wrong use with --json: the sentence is in the document, standard error is empty', () => {
  const { status, stdout, stderr } = program('sets', '--mau', '--json');
  expect([status, stderr]).toEqual([2, '']);
  expect(JSON.parse(stdout)).toEqual({
    error: { code: 'unknown-option', message: expect.stringContaining('“--mau”') as string },
  });
});
