import { readFileSync } from 'node:fs';
import { readSubmission } from '../../src/actions/read-submission';

/** Reads the file that is named and prints what came of it and the most memory that the process ever took, in megabytes. */
async function readOneFile(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const file = { name: 'tep.xlsx', bytes: bytes.length, hash: '', modified: null };
  const submission = await readSubmission(bytes, file);
  const outcome = submission.type === 'read' ? 'read' : submission.finding.code;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ outcome, megabytes }));
}

void readOneFile(process.argv[2] ?? '');
