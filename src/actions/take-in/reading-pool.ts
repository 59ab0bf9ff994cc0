import type { Submission, SubmittedFile } from '../../consolidation/submission';
import { finding, type Finding } from '../../model/finding';

/** A file that waits to be read; `source` is what a worker opens it by: a File of the browser, a path. */
export interface ReadingJob<Source> {
  readonly file: Omit<SubmittedFile, 'hash'>;
  readonly source: Source;
}

/** Reads one file at a time on a thread of its own. */
export interface ReadingWorker<Source> {
  /** Rejects when the thread died; it is not asked again after that. */
  readonly read: (job: ReadingJob<Source>) => Promise<Submission>;
  /** Ends the thread, whatever it is at. */
  readonly end: () => void;
}

export interface ReadingProgress {
  /** Files that are done with, of all. */
  readonly done: number;
  readonly total: number;
  /** The file that was done with last. */
  readonly name: string;
}

export interface ReadingPool<Source> {
  readonly startWorker: () => ReadingWorker<Source>;
  /** At most so many threads at once. */
  readonly workers: number;
  /** A file that takes longer is given up, and its thread with it. */
  readonly secondsPerFile: number;
  /** Calls back after so many milliseconds unless the result is called first. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads files on several threads, in the order in which they are given. Never rejects: a file that takes too long, or on
 * which a thread dies, is refused alone. Once the signal is aborted the threads are ended and null is the result.
 */
export async function readInPool<Source>(
  jobs: readonly ReadingJob<Source>[],
  pool: ReadingPool<Source>,
): Promise<readonly Submission[] | null> {
  const submissions = new Map<ReadingJob<Source>, Submission>();
  const waiting = jobs.values();
  const work = async () => {
    let worker: ReadingWorker<Source> | null = null;
    for (const job of waiting) {
      if (pool.signal.aborted) break;
      worker ??= pool.startWorker();
      const reading = await readWithin(job, worker, pool);
      if (!reading.isWorkerFit) {
        worker.end();
        worker = null;
      }
      submissions.set(job, reading.submission);
      pool.onProgress({ done: submissions.size, total: jobs.length, name: job.file.name });
    }
    worker?.end();
  };
  await Promise.all(Array.from({ length: Math.min(pool.workers, jobs.length) }, work));
  if (pool.signal.aborted) return null;
  return jobs.flatMap((job) => submissions.get(job) ?? []);
}

interface Reading {
  readonly submission: Submission;
  readonly isWorkerFit: boolean;
}

/** What comes first: the submission, the death of the thread, the end of its time, or the wish to stop. */
function readWithin<Source>(
  job: ReadingJob<Source>,
  worker: ReadingWorker<Source>,
  { secondsPerFile, later, signal }: ReadingPool<Source>,
): Promise<Reading> {
  const { file } = job;
  const place = { workbook: file.name };
  return new Promise((resolve) => {
    const giveUp = (found: Finding) => settle({ submission: refused(file, found), isWorkerFit: false });
    const stop = () => giveUp(finding('file-unforeseen', place, { detail: 'stopped' }));
    const endWatch = later(secondsPerFile * 1000, () =>
      giveUp(finding('file-too-slow', place, { seconds: secondsPerFile })),
    );
    const settle = (reading: Reading) => {
      endWatch();
      signal.removeEventListener('abort', stop);
      resolve(reading);
    };
    signal.addEventListener('abort', stop);
    worker.read(job).then(
      (submission) => settle({ submission, isWorkerFit: true }),
      (error: unknown) => giveUp(finding('file-unforeseen', place, { detail: detailOf(error) })),
    );
  });
}

/** Nobody knows the bytes of such a file, and so no hash. */
function refused(file: Omit<SubmittedFile, 'hash'>, found: Finding): Submission {
  return { type: 'refused', file: { ...file, hash: '' }, finding: found };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
