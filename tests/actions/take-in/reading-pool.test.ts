import {
  readInPool,
  type ReadingJob,
  type ReadingPool,
  type ReadingProgress,
  type ReadingWorker,
} from '../../../src/actions/take-in/reading-pool';
import type { Submission } from '../../../src/consolidation/submission';

const job = (name: string): ReadingJob<string> => ({
  file: { name, bytes: 1, modified: null },
  source: name,
});

const read = ({ file }: ReadingJob<string>): Submission => ({
  type: 'read',
  file: { ...file, hash: file.name },
  tables: [],
  registers: [],
  foreign: [],
  passedOver: [],
});

/** What became of each file: read, or why not. */
const outcomes = (submissions: readonly Submission[] | null) =>
  submissions?.map((submission) => [
    submission.file.name,
    submission.type === 'read' ? 'read' : submission.finding.code,
  ]);

interface Case {
  readonly read?: (job: ReadingJob<string>) => Promise<Submission>;
  readonly workers?: number;
}

function poolOf(given: Case) {
  const started: { readonly read: string[]; ended: boolean }[] = [];
  const progress: ReadingProgress[] = [];
  const stopping = new AbortController();
  const timers = new Set<() => void>();
  const pool: ReadingPool<string> = {
    startWorker: (): ReadingWorker<string> => {
      const own = { read: [] as string[], ended: false };
      started.push(own);
      return {
        read: (asked) => {
          own.read.push(asked.source);
          return given.read?.(asked) ?? Promise.resolve(read(asked));
        },
        end: () => {
          own.ended = true;
        },
      };
    },
    workers: given.workers ?? 2,
    secondsPerFile: 30,
    later: (_, work) => {
      timers.add(work);
      return () => void timers.delete(work);
    },
    onProgress: (now) => progress.push(now),
    signal: stopping.signal,
  };
  /** Lets the time come of everything that waits. */
  const pass = () => [...timers].forEach((work) => work());
  return { pool, started, progress, stopping, pass, timers };
}

const never = () => new Promise<Submission>(() => undefined);

test('mỗi tệp được đọc một lần, kết quả theo thứ tự của tệp, không quá số luồng đã định', async () => {
  const { pool, started, progress, timers } = poolOf({ workers: 2 });
  const names = ['a', 'b', 'c', 'd', 'e'];
  const submissions = await readInPool(names.map(job), pool);
  expect(submissions?.map(({ file }) => file.name)).toEqual(names);
  expect(started).toHaveLength(2);
  expect(started.flatMap(({ read: files }) => files).sort()).toEqual(names);
  expect(started.every(({ ended }) => ended)).toBe(true);
  expect(progress.map(({ done, total }) => [done, total])).toEqual(names.map((_, i) => [i + 1, 5]));
  expect(timers.size).toBe(0);
});

test('ít tệp hơn luồng thì không mở luồng thừa; không tệp nào thì không mở luồng nào', async () => {
  const one = poolOf({ workers: 4 });
  await readInPool([job('a')], one.pool);
  expect(one.started).toHaveLength(1);
  const none = poolOf({});
  expect(await readInPool([], none.pool)).toEqual([]);
  expect(none.started).toHaveLength(0);
});

test('tệp đọc quá lâu: chỉ tệp ấy bị từ chối, luồng của nó được thay', async () => {
  const { pool, started, pass } = poolOf({
    workers: 1,
    read: (asked) => (asked.source === 'lâu' ? never() : Promise.resolve(read(asked))),
  });
  const reading = readInPool(['a', 'lâu', 'b'].map(job), pool);
  await new Promise((resolve) => setImmediate(resolve));
  pass();
  const submissions = await reading;
  expect(outcomes(submissions)).toEqual([
    ['a', 'read'],
    ['lâu', 'file-too-slow'],
    ['b', 'read'],
  ]);
  expect(submissions?.[1]).toMatchObject({
    finding: { details: { seconds: 30 }, place: { workbook: 'lâu' } },
  });
  expect(started.map(({ read: files }) => files)).toEqual([['a', 'lâu'], ['b']]);
  expect(started.every(({ ended }) => ended)).toBe(true);
});

test('luồng chết giữa chừng: tệp đang đọc mang lỗi, các tệp sau vẫn được đọc', async () => {
  const { pool } = poolOf({
    workers: 1,
    read: (asked) =>
      asked.source === 'chết' ? Promise.reject(new Error('out of memory')) : Promise.resolve(read(asked)),
  });
  const submissions = await readInPool(['chết', 'b'].map(job), pool);
  expect(outcomes(submissions)).toEqual([
    ['chết', 'file-unforeseen'],
    ['b', 'read'],
  ]);
  expect(submissions?.[0]).toMatchObject({ finding: { details: { detail: 'out of memory' } } });
});

test('dừng giữa chừng: không có kết quả, không luồng nào còn chạy, không tệp nào được đọc thêm', async () => {
  const { pool, started, stopping, timers } = poolOf({ workers: 2, read: never });
  const reading = readInPool(['a', 'b', 'c', 'd'].map(job), pool);
  stopping.abort();
  expect(await reading).toBeNull();
  expect(started.map(({ read: files, ended }) => [files, ended])).toEqual([
    [['a'], true],
    [['b'], true],
  ]);
  expect(timers.size).toBe(0);
});
