import { FileWorkbook } from '../workbook/file/file-workbook';

/** The bytes of a new workbook with what is written into it. */
export async function workbookBytes(write: (workbook: FileWorkbook) => Promise<void>): Promise<Uint8Array> {
  const workbook = new FileWorkbook();
  await write(workbook);
  return workbook.toBytes();
}
