import { readFileSync } from 'node:fs';
import path from 'node:path';
import { call } from './command-line';
import { entryWorkbooks } from './nga-nam';
import { fillInHandOuts } from './sent-by-all';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const ROOT = path.join(__dirname, '../..');
const COMMANDS = commandsOf(readFileSync(path.join(ROOT, 'README.md'), 'utf8'));

test('the README prints a command of each kind', () => {
  expect(COMMANDS.map(([name]) => name)).toEqual([
    'sets',
    'template',
    'consolidate',
    'paste',
    'check',
    'report',
  ]);
});

test('what its commands write stays in out/, which git does not look at', () => {
  const outputs = COMMANDS.flatMap((words) =>
    words.filter((_, index) => ['--out', '--csv'].includes(words[index - 1] ?? '')),
  );
  expect(outputs).toEqual([
    'out/766-thang-6.xlsx',
    'out/tong-hop.xlsx',
    'out/dan.xlsx',
    'out/bao-cao.xlsx',
    'out/bao-cao.csv',
  ]);
  expect(readFileSync(path.join(ROOT, '.gitignore'), 'utf8').split('\n')).toContain('out/');
});

test('each runs as it is printed, and runs again', async () => {
  folder.write('766-thang-5.xlsx', (await entryWorkbooks()).may);
  await fillInHandOuts(folder.makeFolder('gui-ve'));
  for (const words of COMMANDS) {
    const here = words.map((word) => (word.startsWith('out/') ? folder.path(word.slice(4)) : word));
    for (const { exitCode, err } of [await call(...here), await call(...here)]) {
      expect([words[0], exitCode, err]).toEqual([words[0], 0, '']);
    }
  }
});

/** The words of every `npx so-chi-so …` in the code blocks, without comments; a backslash goes on with the next line. */
function commandsOf(readme: string): readonly (readonly string[])[] {
  const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);
  const lines = blocks
    .join('')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  return lines
    .filter((line) => line.startsWith('npx so-chi-so '))
    .map((line) => (line.split('#')[0] ?? '').trim().split(/\s+/).slice(2));
}
