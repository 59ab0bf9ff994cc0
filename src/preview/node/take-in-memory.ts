import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSubmission } from '../../actions/read-submission';
import type { Submission } from '../../consolidation/submission';
import { catalogue } from '../../indicator-sets/catalogue';
import { NODE_UNPACKER } from '../../workbook/file/node-unpacker';

/** Reads all files of a folder one after the other, keeps what they bring, and prints the most memory it took in MB. */
async function readFolder(folder: string): Promise<void> {
  const submissions: Submission[] = [];
  for (const name of readdirSync(folder)) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const file = { name, bytes: bytes.length, hash: name, modified: null };
    submissions.push(await readSubmission(bytes, file, catalogue, NODE_UNPACKER));
  }
  const refused = submissions.filter(({ type }) => type === 'refused').length;
  if (refused > 0) throw new Error(`${refused} files were refused`);
  process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
}

void readFolder(process.argv[2] ?? '');
