import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { ReadingJob, ReadingWorker } from '../actions/take-in/reading-pool';
import type { Submission } from '../consolidation/submission';
import type { SetCatalogue } from '../indicator-sets/catalogue';
import { ONE_THREAD, type Machine } from './machine';

/** What a thread answers to each job. */
type Answer =
  | { readonly type: 'read'; readonly submission: Submission }
  | { readonly type: 'failed'; readonly detail: string };

/** Reads files on threads that run `program`, the very file that this process was started with. */
export function threadsOf(program: string): Machine {
  return { startReader: (sets) => startThread(program, sets) };
}

function startThread(program: string, sets: SetCatalogue): ReadingWorker<string> {
  const thread = new Worker(program, { workerData: sets });
  let settle: (outcome: Answer) => void = () => undefined;
  const fail = (detail: string) => settle({ type: 'failed', detail });
  thread.on('message', (answer: Answer) => settle(answer));
  thread.on('error', (error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  thread.on('exit', (code) => fail(`the thread ended with code ${code}`));
  return {
    read: (job) =>
      new Promise((resolve, reject) => {
        settle = (outcome) => {
          if (outcome.type === 'read') resolve(outcome.submission);
          else reject(new Error(outcome.detail));
        };
        thread.postMessage(job);
      }),
    end: () => void thread.terminate(),
  };
}

/** What such a thread does: reads what it is told, one file after another. */
export function serveReading(): void {
  const reader = ONE_THREAD.startReader(workerData as SetCatalogue);
  parentPort?.on('message', (job: ReadingJob<string>) => {
    reader.read(job).then(
      (submission) => answer({ type: 'read', submission }),
      (error: unknown) =>
        answer({ type: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  });
}

function answer(message: Answer): void {
  parentPort?.postMessage(message);
}
