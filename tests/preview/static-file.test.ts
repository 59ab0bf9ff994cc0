import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staticFile } from '../../src/preview/server/static-file';
import { useTemporaryFolder } from '../cli/temporary-folder';

const folder = useTemporaryFolder();
let served = '';

beforeEach(() => {
  served = folder.makeFolder('served');
  mkdirSync(join(served, 'sub'));
  writeFileSync(join(served, 'page.html'), 'page');
  writeFileSync(join(served, 'sub', 'số liệu.csv'), 'a;b');
  folder.write('secret.txt', 'secret');
  mkdirSync(folder.path('served-beside'));
  folder.write(join('served-beside', 'secret.txt'), 'secret');
});

test.each([
  ['page.html', 'text/html; charset=utf-8', 4],
  ['sub/s%E1%BB%91%20li%E1%BB%87u.csv', 'text/csv; charset=utf-8', 3],
  ['sub/../page.html', 'text/html; charset=utf-8', 4],
] as const)('%s is served', async (path, type, size) => {
  expect(await staticFile(served, path)).toMatchObject({ type, size });
});

test.each([
  '../secret.txt',
  '%2e%2e/secret.txt',
  '..%2fsecret.txt',
  '..%5csecret.txt',
  'sub/../../secret.txt',
  '../served-beside/secret.txt',
  'page.html%00.png',
  '%',
  'missing.html',
  'page.html/more',
  'sub',
  '',
])('“%s” names no file', async (path) => {
  expect(await staticFile(served, path)).toBeNull();
});

test('a link that leads out of the folder names no file', async () => {
  symlinkSync(folder.path('secret.txt'), join(served, 'link.txt'));
  expect(await staticFile(served, 'link.txt')).toBeNull();
});
