import { readSubmission } from '../actions/read-submission';
import type { Submission } from '../consolidation/submission';
import type { SetCatalogue } from '../indicator-sets/catalogue';
import { readSubmittedFile, type InputFile } from './submitted-files';

/** Reads what units sent, in the order of the files. */
export async function readSubmissions(
  files: readonly InputFile[],
  sets: SetCatalogue,
): Promise<readonly Submission[]> {
  const submissions: Submission[] = [];
  for (const input of files) {
    const { bytes, file } = readSubmittedFile(input);
    submissions.push(await readSubmission(bytes, file, sets));
  }
  return submissions;
}
