import type { CombinePlan } from '../../actions/combine-units';
import type { OpenWorkbook } from '../../actions/open-workbook';
import type { ReadingProgress } from '../../actions/take-in/reading-pool';
import type { CellOrigin } from '../../actions/cell-origin';
import type { Submission } from '../../consolidation/submission';
import type { GivenAnswer } from './answers';

/** What is being taken in: the files that were read, and what a person has decided about them. */
export interface TakeInDraft {
  /** While files are read. */
  readonly progress: ReadingProgress | null;
  readonly submissions: readonly Submission[];
  readonly answers: readonly GivenAnswer[];
  /** Ngày nhận as typed, by the file's name. */
  readonly received: ReadonlyMap<string, string>;
  /** Hạn gửi as typed; null while nobody has touched the field: the workbook may remember one. */
  readonly deadline: string | null;
  /** The cell of which somebody asked where it comes from. */
  readonly asked: AskedCell | null;
  /** What was last handed out; null as long as nothing was. */
  readonly handedOut: HandedOut | null;
  /** The results of all units that wait for a yes, since a person's work is touched. */
  readonly combining: PlannedResults | null;
  /** Those that were written last. */
  readonly combined: CombinePlan | null;
}

/** Results as they were planned over the workbook. */
export interface PlannedResults {
  readonly plan: CombinePlan;
  readonly open: OpenWorkbook;
}

export interface HandedOut {
  /** The name that the file has, or may be saved under. */
  readonly name: string;
  readonly as: 'workbook' | 'archive';
}

export interface AskedCell {
  readonly sheet: string;
  /** "E9" */
  readonly cell: string;
  readonly origin: CellOrigin;
}

export const NO_TAKE_IN: TakeInDraft = {
  progress: null,
  submissions: [],
  answers: [],
  received: new Map(),
  deadline: null,
  asked: null,
  handedOut: null,
  combining: null,
  combined: null,
};
