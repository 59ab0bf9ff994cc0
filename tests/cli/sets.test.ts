import { succeed } from './command-line';

test('sets: codes of any length stand apart from what they name', async () => {
  const lines = (await succeed('sets')).split('\n').filter((line) => line.startsWith('     '));
  const named = (code: string) => lines.filter((line) => line.trim().startsWith(`${code}  `));
  expect(named('CKMB.CB.TS')).toHaveLength(1);
  expect(named('so-ky-hieu')).toEqual([`     so-ky-hieu     Số, ký hiệu`]);
});
