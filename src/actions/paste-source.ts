import type { PastePlan } from '../consolidation/paste/plan-paste';
import { sayPasteOmission } from '../language/paste/say-paste';
import { vi } from '../language/vi';
import { contentHash } from '../model/content-hash';
import { severityOfOmission } from '../model/paste-problem';
import type { PasteSource } from './paste-records';
import { listed } from './take-in/log-lines';

/** What is to be kept of a text from which figures are taken: which text it was, and what of it was not taken. */
export function pasteSource(text: string, { omissions }: Pick<PastePlan, 'omissions'>): PasteSource {
  const lost = omissions.filter(({ code }) => severityOfOmission(code) === 'error');
  const reasons = listed(lost.map((omission) => sayPasteOmission(omission, vi)));
  return { hash: contentHash(text), refused: lost.length, reasons };
}
