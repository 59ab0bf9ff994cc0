import type { FileOutcome } from '../../model/submission-outcome';
import type { OriginTexts } from './origin-texts';
import type { TakeInPaneTexts } from './pane-texts';

/** What is said of a take-in beside its findings. */
export interface TakeInTexts {
  /** The words under which it is listed for undo. */
  readonly changeTitle: string;
  readonly combineTitle: string;
  readonly fileOutcomes: Readonly<Record<FileOutcome, string>>;
  readonly pane: TakeInPaneTexts;
  /** "Ô này từ đâu?" */
  readonly origin: OriginTexts;
}
