import type { JudgementSettings } from '../../judgement/judge-form';
import { readCompletionShare } from '../../model/target/completion-share';
import type { IncreaseMeasure } from '../../model/target/target';

/** How forms are judged, as the fields hold it. */
export interface JudgementChoice {
  readonly completion: 'every' | 'share';
  /** The share in percent, as typed. */
  readonly share: string;
  /** What "tăng thêm 10%" is measured in; null while nobody has said so. */
  readonly increase: IncreaseMeasure | null;
}

export const FIRST_JUDGEMENT: JudgementChoice = { completion: 'every', share: '80', increase: null };

/** The settings that the fields say; null while the share is none. */
export function judgementSettings({
  completion,
  share,
  increase,
}: JudgementChoice): JudgementSettings | null {
  if (completion === 'every') return { completion: { type: 'every' }, increase };
  const atLeastPercent = readCompletionShare(share);
  return atLeastPercent === null ? null : { completion: { type: 'share', atLeastPercent }, increase };
}
