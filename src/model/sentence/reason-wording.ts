import type { MissingStatus } from '../observation';
import { reportedIn } from './figure-wording';
import type { SentenceFigures } from './sentence-figure';
import type { ReasonWords } from './sentence-template';

/** How a sentence says that there is no figure. */
export const USUAL_WORDS: Readonly<Record<MissingStatus, string>> = {
  blank: 'chưa có số liệu',
  'not-submitted': 'chưa có số liệu',
  'no-activity': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  'not-assigned': 'không giao chỉ tiêu',
};

/** A set without words of its own. */
export const USUAL_REASON: ReasonWords = { noData: null, noActivity: null };

/** Why there is no figure, told of the first of the codes that has none. */
export function reasonWords(codes: readonly string[], figures: SentenceFigures, own: ReasonWords): string {
  const status = firstMissing(codes, figures);
  switch (status) {
    case 'blank':
    case 'not-submitted':
      return own.noData ?? USUAL_WORDS[status];
    case 'no-activity':
      return own.noActivity ?? USUAL_WORDS[status];
    case 'not-applicable':
    case 'not-assigned':
      return USUAL_WORDS[status];
  }
}

function firstMissing(codes: readonly string[], figures: SentenceFigures): MissingStatus {
  for (const code of codes) {
    const figure = figures(code);
    if (reportedIn(figure) !== null) continue;
    const status = figure?.observed.status ?? 'blank';
    return status === 'reported' ? 'blank' : status;
  }
  return 'blank';
}
