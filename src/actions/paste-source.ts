import type { PasteReview } from '../consolidation/paste/review-paste';
import { sayPasteOmission, sayPasteRefusal } from '../language/paste/say-paste';
import { vi } from '../language/vi';
import { contentHash } from '../model/content-hash';
import { severityOfOmission } from '../model/paste-problem';
import type { PasteSource } from './paste-records';
import { listed } from './take-in/log-lines';

/** What is to be kept of a text from which figures are taken: which text it was, and what of it was not taken. */
export function pasteSource(
  text: string,
  { plan, passedOver }: Pick<PasteReview, 'plan' | 'passedOver'>,
): PasteSource {
  const lost = [
    ...plan.omissions
      .filter(({ code }) => severityOfOmission(code) === 'error')
      .map((omission) => sayPasteOmission(omission, vi)),
    ...passedOver.map(({ lines, refusal }) => vi.paste.passedOver(lines, sayPasteRefusal(refusal, vi))),
  ];
  return { hash: contentHash(text), refused: lost.length, reasons: listed(lost) };
}
