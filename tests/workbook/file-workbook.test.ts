import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { describeWorkbookPort } from './contract';

/** Opened from bytes; whatever is read goes through bytes once more. */
describeWorkbookPort('FileWorkbook', async (initial) => {
  const workbook = await FileWorkbook.open(await writeWorkbook(initial));
  const reopened = async (): Promise<FileWorkbook> => FileWorkbook.open(await workbook.toBytes());
  const port: WorkbookPort = {
    listSheets: async () => (await reopened()).listSheets(),
    readSheets: async (names) => (await reopened()).readSheets(names),
    writeSheets: (models) => workbook.writeSheets(models),
    patchCells: (patches) => workbook.patchCells(patches),
    change: (changes, expectations) => workbook.change(changes, expectations),
    revealCell: (sheet, cell) => workbook.revealCell(sheet, cell),
    watch: (onChange) => workbook.watch(onChange),
  };
  return { port, models: async () => readWorkbook(await workbook.toBytes()) };
});
