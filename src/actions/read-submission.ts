import type { Submission, SubmittedFile } from '../consolidation/submission';
import { catalogue, type SetCatalogue } from '../indicator-sets/catalogue';
import { submittedSheets } from '../sheets/submission/submitted-sheets';
import { readGrids } from '../workbook/file/read-grids';
import { fileFinding } from './file-finding';
import { sheetsToRead } from './sheets-to-read';

/**
 * Reads what a unit sent. Never rejects: a file that cannot be read is refused with the reason. `sets` are those that the
 * consolidator knows; what the file itself defines does not count.
 */
export async function readSubmission(
  bytes: Uint8Array,
  file: SubmittedFile,
  sets: SetCatalogue = catalogue,
): Promise<Submission> {
  try {
    const { grids, sheets } = await readGrids(bytes, sheetsToRead);
    const read = new Set(grids.map(({ name }) => name));
    const { tables, registers, foreign, passedOver } = submittedSheets(grids, sets);
    const unread = sheets.map(({ name }) => name).filter((name) => !read.has(name));
    return { type: 'read', file, tables, registers, foreign, passedOver: [...passedOver, ...unread] };
  } catch (error) {
    return { type: 'refused', file, finding: fileFinding(file.name, error) };
  }
}
