import type { ReadingWorker } from '../actions/take-in/reading-pool';
import { readSubmission } from '../actions/read-submission';
import type { SetCatalogue } from '../indicator-sets/catalogue';
import { NODE_UNPACKER } from '../workbook/file/node-unpacker';
import { readSubmittedFile } from './submitted-files';

/** What a command takes of the machine beside files. */
export interface Machine {
  /** Starts what reads submitted files, by their paths, with the sets that are known. */
  readonly startReader: (sets: SetCatalogue) => ReadingWorker<string>;
}

/** A machine of one thread: files are read where the command runs, and none can be given up. */
export const ONE_THREAD: Machine = {
  startReader: (sets) => ({
    read: async ({ file, source }) => {
      const { bytes, hash } = readSubmittedFile(source);
      return readSubmission(bytes, { ...file, hash }, sets, NODE_UNPACKER);
    },
    end: () => undefined,
  }),
};
