import { readFileSync } from 'node:fs';
import type { EntrySheetContent } from '../sheets/entry/entry-content';
import { sampleFigures } from '../sheets/sample-figures';

/** Reads sample figures from a file; see `sampleFigures`. */
export function readSampleFigures(path: string): EntrySheetContent['figure'] {
  return sampleFigures(readFileSync(path, 'utf8'), path);
}
