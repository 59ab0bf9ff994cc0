import type { FileOutcome } from '../../model/submission-outcome';

/** What is said of a take-in beside its findings. */
export interface TakeInTexts {
  /** The words under which it is listed for undo. */
  readonly changeTitle: string;
  readonly combineTitle: string;
  readonly fileOutcomes: Readonly<Record<FileOutcome, string>>;
  readonly done: (cells: number, sheet: string) => string;
  readonly united: (records: number, sheet: string) => string;
}
