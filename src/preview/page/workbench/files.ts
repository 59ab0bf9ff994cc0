import { readWorkbook } from '../../../workbook/file/read-workbook';
import { writeWorkbook } from '../../../workbook/file/write-workbook';
import { WorkbookError } from '../../../workbook/port';
import type { PreviewSample } from '../../../language/preview/texts';
import { formSampleWorkbook } from './form-samples';
import { sampleTableOfMay, sampleWorkbook } from './sample';
import type { Say, Workbench } from './workbench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens the sample of a place; that of the ranking has April filled in and the table of May ready to be copied. */
export async function openSample(workbench: Workbench, sample: PreviewSample): Promise<void> {
  const opened: Say = ({ workbook }) => workbook.samples[sample].opened;
  if (sample !== 'nga-nam') {
    workbench.open(await formSampleWorkbook(sample), opened);
    return;
  }
  const [models, tableOfMay] = await Promise.all([sampleWorkbook(), sampleTableOfMay()]);
  workbench.open(models, opened, tableOfMay);
}

export async function copyTable(workbench: Workbench, table: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(table);
    workbench.say(({ workbook }) => workbook.mayCopied);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    workbench.ask({ type: 'message', text: ({ workbook }) => workbook.copyRefused });
  }
}

/** Opens a file of the user's; it is read here and goes nowhere. */
export async function openFile(workbench: Workbench, file: File): Promise<void> {
  await openBytes(workbench, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Opens what a file holds. */
export async function openBytes(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  try {
    const models = await readWorkbook(bytes);
    workbench.open(models, ({ workbook }) => workbook.fileOpened(name));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { code, detail } = error;
    workbench.ask({
      type: 'message',
      text: ({ workbook }) =>
        code === 'unsafe-file' ? workbook.unsafeWorkbook(name) : workbook.notAWorkbook(name, detail),
    });
  }
}

/** Saves the workbook as a file among the downloads. */
export async function saveFile(workbench: Workbench, name: string): Promise<void> {
  try {
    const bytes = await writeWorkbook(workbench.state().excel.sheetModels());
    downloadWorkbook(bytes, name);
    workbench.noteSaved();
    workbench.say(({ workbook }) => workbook.saved(name));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { detail } = error;
    workbench.ask({ type: 'message', text: ({ workbook }) => workbook.notSaved(detail) });
  }
}

/** Puts a workbook among the downloads. */
export function downloadWorkbook(bytes: Uint8Array, name: string): void {
  download(new Blob([new Uint8Array(bytes)], { type: XLSX }), name);
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
