import { handOutFile, type HandOutRequest } from '../../actions/hand-out-file';
import { readSubmission } from '../../actions/read-submission';
import type { SubmittedFile } from '../../consolidation/submission';
import type { SetCatalogue } from '../../indicator-sets/catalogue';
import type { HandOutAnswer, HandOutOrderMessage } from './hand-out-in-browser';
import type { ReadingAnswer, ReadingOrder } from './reading-messages';

let sets: SetCatalogue = [];

/** The thread in which files are read, and in which others are made: both need what knows workbooks. */
self.onmessage = ({ data }: MessageEvent<ReadingOrder | HandOutOrderMessage>) => {
  switch (data.type) {
    case 'sets':
      sets = data.sets;
      return;
    case 'read':
      void read(data);
      return;
    case 'hand-out':
      void handOut(data.request);
      return;
  }
};

async function handOut(request: HandOutRequest): Promise<void> {
  try {
    tell({ type: 'made', file: await handOutFile(request) });
  } catch (error) {
    tell({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

async function read({ file, source }: Extract<ReadingOrder, { type: 'read' }>): Promise<void> {
  try {
    const bytes = new Uint8Array(await source.arrayBuffer());
    const submitted: SubmittedFile = { ...file, hash: await hashOf(bytes) };
    tell({ type: 'read', submission: await readSubmission(bytes, submitted, sets) });
  } catch (error) {
    // The file was moved or renamed after it was chosen, or memory ran out.
    tell({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

function tell(message: ReadingAnswer | HandOutAnswer): void {
  self.postMessage(message);
}

/** The first 16 hex digits of SHA-256. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
