import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Milliseconds that so many threads take to read all files; starting them does not count, handing files over does. */
export async function timeOnThreads(files: readonly Uint8Array[], threads: number): Promise<number> {
  const workers = Array.from({ length: threads }, () => new Worker(join(__dirname, 'take-in-worker.js')));
  const [warmUp] = files;
  if (warmUp === undefined) return 0;
  for (const worker of workers) for (let run = 0; run < WARM_UP_RUNS; run += 1) await readOn(worker, warmUp);
  const start = performance.now();
  const waiting = files.values();
  await Promise.all(
    workers.map(async (worker) => {
      for (const file of waiting) await readOn(worker, file);
    }),
  );
  const time = performance.now() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return time;
}

const WARM_UP_RUNS = 40;

function readOn(worker: Worker, bytes: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('message', (cells: number) => {
      worker.removeListener('error', reject);
      resolve(cells);
    });
    worker.once('error', reject);
    worker.postMessage(bytes);
  });
}
