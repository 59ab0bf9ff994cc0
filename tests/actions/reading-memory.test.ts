import { execFileSync } from 'node:child_process';
import { HEAVY_WORKBOOKS } from '../support/heavy-workbooks';
import { useTemporaryFolder } from '../cli/temporary-folder';

const folder = useTemporaryFolder();

/** In megabytes, of the whole process; docs/known-limitations.md states it. */
const MOST_MEMORY = 640;
/** Beyond it the process would end without a word. */
const HEAP = 448;

describe(`tệp nặng nhất còn được nhận: cả tiến trình dùng không quá ${MOST_MEMORY} MB`, () => {
  test.each(Object.entries(HEAVY_WORKBOOKS))('%s', async (name, make) => {
    const path = folder.write(`${name}.xlsx`, await make());
    const script = ['bin/run-ts.js', 'tests/support/read-one-file.ts', path];
    const said = execFileSync(process.execPath, [`--max-old-space-size=${HEAP}`, ...script], {
      encoding: 'utf8',
    });
    const { outcome, megabytes } = JSON.parse(said) as {
      readonly outcome: string;
      readonly megabytes: number;
    };
    expect(outcome).toBe('read');
    expect(megabytes).toBeLessThanOrEqual(MOST_MEMORY);
  });
});
