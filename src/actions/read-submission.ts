import type { Submission, SubmittedFile } from '../consolidation/submission';
import { catalogue, type SetCatalogue } from '../indicator-sets/catalogue';
import { sheetsToRead, type SheetIntroduction } from '../sheets/submission/sheets-to-read';
import { submittedSheets } from '../sheets/submission/submitted-sheets';
import { readWorkbook } from '../workbook/file/read-workbook';
import { sheetGrid } from '../workbook/memory/sheet-grid';
import { fileFaultFinding } from './file-fault-finding';

/**
 * Reads a file that a unit sent. Never rejects: what cannot be read is a refused submission with the reason. A workbook
 * without a sheet of ours is read and brings no tables.
 */
export async function readSubmission(
  bytes: Uint8Array,
  file: SubmittedFile,
  sets: SetCatalogue = catalogue,
): Promise<Submission> {
  try {
    const introductions: SheetIntroduction[] = [];
    await readWorkbook(bytes, (introduction) => {
      introductions.push(introduction);
      return false;
    });
    const wanted = sheetsToRead(introductions);
    const models = await readWorkbook(bytes, ({ name }) => wanted.has(name));
    const read = submittedSheets(models.map(sheetGrid), sets);
    const unread = introductions.flatMap(({ name }) => (wanted.has(name) ? [] : [name]));
    return { type: 'read', file, ...read, passedOver: [...read.passedOver, ...unread] };
  } catch (error) {
    return { type: 'refused', file, finding: fileFaultFinding(error, file.name) };
  }
}
