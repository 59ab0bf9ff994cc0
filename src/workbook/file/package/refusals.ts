import type { FileFault } from '../../file-fault';
import { WorkbookError } from '../../port';

/** The zip as a whole, where no single part can be named. */
export const WHOLE_FILE = 'zip';

/** A file that is no workbook, or a broken one; `detail` is for the log. */
export function unreadable(detail: string, fault: FileFault): WorkbookError {
  return new WorkbookError('unreadable-file', detail, fault);
}

/** A file of which a part is broken; the zip itself where none is named. */
export function damaged(detail: string, part: string = WHOLE_FILE): WorkbookError {
  return unreadable(detail, { type: 'damaged', part });
}

/** A file that would grow beyond what is safe to open. */
export function unsafe(
  detail: string,
  danger: Extract<FileFault, { type: 'unsafe' }>['danger'],
  { found, limit }: { readonly found: number; readonly limit: number },
): WorkbookError {
  return new WorkbookError('unsafe-file', detail, { type: 'unsafe', danger, found, limit });
}
