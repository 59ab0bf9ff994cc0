import { readFileSync } from 'node:fs';
import { readSubmission } from '../../src/actions/read-submission';
import { catalogue } from '../../src/indicator-sets/catalogue';
import { NODE_UNPACKER } from '../../src/workbook/file/node-unpacker';
import { PLAIN_UNPACKER } from '../../src/workbook/file/package/unpacker';

/**
 * Reads the file that is named, unpacked by `node` or `plain`, and prints what came of it and the most memory that the
 * process ever took, in megabytes.
 */
async function readOneFile(path: string, unpackedBy: string): Promise<void> {
  const unpacker = unpackedBy === 'node' ? NODE_UNPACKER : PLAIN_UNPACKER;
  const bytes = new Uint8Array(readFileSync(path));
  const file = { name: 'tep.xlsx', bytes: bytes.length, hash: '', modified: null };
  const submission = await readSubmission(bytes, file, catalogue, unpacker);
  const outcome = submission.type === 'read' ? 'read' : submission.finding.code;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ outcome, megabytes }));
}

void readOneFile(process.argv[2] ?? '', process.argv[3] ?? '');
