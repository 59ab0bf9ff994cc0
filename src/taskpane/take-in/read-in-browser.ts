import { readInPool, type ReadingProgress, type ReadingWorker } from '../../actions/take-in/reading-pool';
import type { Submission } from '../../consolidation/submission';
import type { SetCatalogue } from '../../indicator-sets/catalogue';
import type { Later } from '../commands/task-runner';
import type { ChosenFile } from './chosen-files';
import type { ReadingAnswer, ReadingOrder } from './reading-messages';

/** Much longer than any sound file takes on an old machine. */
const SECONDS_PER_FILE = 30;
const MOST_WORKERS = 4;

export interface FileReading {
  readonly files: readonly ChosenFile[];
  readonly sets: SetCatalogue;
  readonly later: Later;
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}

/** Reads files in Web Workers, so that the pane stays at hand. Null when the signal was aborted. */
export function readInBrowser(reading: FileReading): Promise<readonly Submission[] | null> {
  const jobs = reading.files.map(({ name, source }) => ({
    file: { name, bytes: source.size, modified: new Date(source.lastModified).toISOString() },
    source,
  }));
  return readInPool(jobs, {
    startWorker: () => startWorker(reading.sets),
    workers: Math.max(2, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)),
    secondsPerFile: SECONDS_PER_FILE,
    later: reading.later,
    onProgress: reading.onProgress,
    signal: reading.signal,
  });
}

function startWorker(sets: SetCatalogue): ReadingWorker<File> {
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
  const tell = (order: ReadingOrder) => worker.postMessage(order);
  tell({ type: 'sets', sets });
  return {
    read: ({ file, source }) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
          if (data.type === 'read') resolve(data.submission);
          else reject(new Error(data.detail));
        };
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        worker.onmessageerror = () => reject(new Error('the answer could not be passed on'));
        tell({ type: 'read', file, source });
      }),
    end: () => worker.terminate(),
  };
}
