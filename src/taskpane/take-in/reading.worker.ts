import { readSubmission } from '../../actions/read-submission';
import type { SubmittedFile } from '../../consolidation/submission';
import type { SetCatalogue } from '../../indicator-sets/catalogue';
import type { ReadingAnswer, ReadingOrder } from './reading-messages';

let sets: SetCatalogue = [];

self.onmessage = ({ data }: MessageEvent<ReadingOrder>) => {
  if (data.type === 'sets') sets = data.sets;
  else void read(data);
};

async function read({ file, source }: Extract<ReadingOrder, { type: 'read' }>): Promise<void> {
  try {
    const bytes = new Uint8Array(await source.arrayBuffer());
    const submitted: SubmittedFile = { ...file, hash: await hashOf(bytes) };
    answer({ type: 'read', submission: await readSubmission(bytes, submitted, sets) });
  } catch (error) {
    // The file was moved or renamed after it was chosen, or memory ran out.
    answer({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

function answer(message: ReadingAnswer): void {
  self.postMessage(message);
}

/** The first 16 hex digits of SHA-256. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
