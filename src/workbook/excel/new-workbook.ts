import { asWorkbookErrors } from './excel-failure';

/** `Excel.createWorkbook`, or something that stands in for it: a file's bytes in base64 become an open workbook. */
export type CreateWorkbook = (base64: string) => Promise<void>;

/** Opens a file's bytes as a new workbook in a window of its own, unsaved. Rejects with a WorkbookError. */
export function openNewWorkbook(create: CreateWorkbook, bytes: Uint8Array): Promise<void> {
  return asWorkbookErrors(() => create(base64Of(bytes)));
}

/** Fewer than any engine takes as arguments of one call. */
const SLICE = 8192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += SLICE) {
    text += String.fromCharCode(...bytes.subarray(from, from + SLICE));
  }
  return btoa(text);
}
