import { MemoryWorkbook } from '../memory/memory-workbook';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from './write-workbook';
import type { WorkbookProperties } from './write-workbook';

/**
 * A workbook held in memory that comes from a file and can become one. It never changes the file it came from,
 * and what reading does not carry over (see `readWorkbook`) is not in the new file either.
 */
export class FileWorkbook extends MemoryWorkbook {
  /** Rejects with a `WorkbookError` as `readWorkbook` does. */
  static async open(bytes: Uint8Array): Promise<FileWorkbook> {
    return new FileWorkbook(await readWorkbook(bytes));
  }

  /** The workbook as a .xlsx file. Rejects with a `WorkbookError` as `writeWorkbook` does. */
  toBytes(properties: WorkbookProperties = {}): Promise<Uint8Array> {
    return writeWorkbook(this.sheetModels(), properties);
  }
}
