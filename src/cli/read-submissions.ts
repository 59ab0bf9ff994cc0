import { availableParallelism } from 'node:os';
import { readInPool } from '../actions/take-in/reading-pool';
import type { Submission } from '../consolidation/submission';
import type { SetCatalogue } from '../indicator-sets/catalogue';
import type { Machine } from './machine';
import { describeFile, type InputFile } from './submitted-files';

/** Much longer than any sound file takes on an old machine. */
const SECONDS_PER_FILE = 30;
const MOST_THREADS = 4;

export interface ReadingRequest {
  readonly files: readonly InputFile[];
  readonly sets: SetCatalogue;
  /** How many files are read at once; null as the machine has processors. */
  readonly workers: number | null;
  readonly machine: Machine;
}

/** Reads what units sent, in the order of the files. Throws a CommandFault for a file that is not there. */
export async function readSubmissions({
  files,
  sets,
  workers,
  machine,
}: ReadingRequest): Promise<readonly Submission[]> {
  const jobs = files.map((file) => ({ file: describeFile(file), source: file.path }));
  const submissions = await readInPool(jobs, {
    startWorker: () => machine.startReader(sets),
    workers: workers ?? Math.min(MOST_THREADS, availableParallelism()),
    secondsPerFile: SECONDS_PER_FILE,
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return submissions ?? [];
}
