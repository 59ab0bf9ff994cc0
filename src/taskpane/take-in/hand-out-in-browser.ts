import type { HandOutRequest } from '../../actions/hand-out-file';
import type { ArchivedFile } from '../../workbook/file/zip-files';

/** What the thread is told. */
export interface HandOutOrderMessage {
  readonly type: 'hand-out';
  readonly request: HandOutRequest;
}

/** What it answers. */
export type HandOutAnswer =
  | { readonly type: 'made'; readonly file: ArchivedFile }
  | { readonly type: 'failed'; readonly detail: string };

/** Makes the file of a hand-out in a Web Worker: a workbook for each of 168 units takes seconds. */
export function handOutInBrowser(request: HandOutRequest): Promise<ArchivedFile> {
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<ArchivedFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<HandOutAnswer>) => {
      if (data.type === 'made') resolve(data.file);
      else reject(new Error(data.detail));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.onmessageerror = () => reject(new Error('the answer could not be passed on'));
    const order: HandOutOrderMessage = { type: 'hand-out', request };
    worker.postMessage(order);
  });
  return answered.finally(() => worker.terminate());
}
