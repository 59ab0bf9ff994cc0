import type { Finding, FindingCode } from '../../model/finding';
import type { FileOutcome } from '../../model/submission-outcome';

/** What a question is about: a person's answer decides whether the file counts. */
const ASKED: readonly FindingCode[] = [
  'unit-unmatched',
  'unit-not-in-period',
  'legacy-encoding',
  'code-name-mismatch',
  'several-files',
  'mapping-unconfirmed',
];

/**
 * What became of a file of which nothing is taken. One that waits for an answer is not refused yet; nor is one in which no
 * error stands: another file of its unit counts, or a person left it out.
 */
export function outcomeOfNothing(findings: readonly Finding[]): Exclude<FileOutcome, 'complete' | 'partly'> {
  if (findings.some(({ code }) => ASKED.includes(code))) return 'waiting';
  const isSetAside = findings.length > 0 && findings.every(({ severity }) => severity !== 'error');
  return isSetAside ? 'set-aside' : 'refused';
}
