import { execFileSync } from 'node:child_process';
import { HEAVY_WORKBOOKS } from '../support/heavy-workbooks';
import { useTemporaryFolder } from '../cli/temporary-folder';

const folder = useTemporaryFolder();

/** In megabytes, of the whole process; docs/known-limitations.md states it. */
const MOST_MEMORY = 640;
/** Beyond it the process would end without a word. */
const HEAP = 448;

/** The command line unpacks with what Node has built in, the pane with a program of its own. */
const CASES = Object.entries(HEAVY_WORKBOOKS).flatMap(([name, make]) =>
  ['node', 'plain'].map((unpackedBy) => [name, unpackedBy, make] as const),
);

describe(`tệp nặng nhất còn được nhận: cả tiến trình dùng không quá ${MOST_MEMORY} MB`, () => {
  test.each(CASES)('%s (%s)', async (name, unpackedBy, make) => {
    const path = folder.write(`${name}.xlsx`, await make());
    const script = ['bin/run-ts.js', 'tests/support/read-one-file.ts', path, unpackedBy];
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
