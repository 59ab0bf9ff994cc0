import type { Submission, SubmittedFile } from '../../consolidation/submission';
import type { SetCatalogue } from '../../indicator-sets/catalogue';

/** What the thread that reads files is told. The sets come first, once. */
export type ReadingOrder =
  | { readonly type: 'sets'; readonly sets: SetCatalogue }
  | { readonly type: 'read'; readonly file: Omit<SubmittedFile, 'hash'>; readonly source: File };

/** What it answers to each file. */
export type ReadingAnswer =
  | { readonly type: 'read'; readonly submission: Submission }
  | { readonly type: 'failed'; readonly detail: string };
