import type { Submission, SubmittedFile } from '../consolidation/submission';
import { catalogue, type SetCatalogue } from '../indicator-sets/catalogue';
import { sheetsToRead } from '../sheets/submission/sheets-to-read';
import { submittedSheets } from '../sheets/submission/submitted-sheets';
import type { Unpacker } from '../workbook/file/package/unpacker';
import { readGrids } from '../workbook/file/read-grids';
import { fileFaultFinding } from './file-fault-finding';

/**
 * Reads a file that a unit sent. Never rejects: what cannot be read is a refused submission with the reason. A workbook
 * without a sheet of ours is read and brings no tables. `unpacker` is what the machine unpacks with, where it has
 * something faster than this program.
 */
export async function readSubmission(
  bytes: Uint8Array,
  file: SubmittedFile,
  sets: SetCatalogue = catalogue,
  unpacker?: Unpacker,
): Promise<Submission> {
  try {
    const { grids, sheets } = await readGrids(bytes, sheetsToRead, unpacker);
    const looked = new Set(grids.map(({ name }) => name));
    const read = submittedSheets(grids, sets);
    const unread = sheets.map(({ name }) => name).filter((name) => !looked.has(name));
    return { type: 'read', file, ...read, passedOver: [...read.passedOver, ...unread] };
  } catch (error) {
    return { type: 'refused', file, finding: fileFaultFinding(error, file.name) };
  }
}
