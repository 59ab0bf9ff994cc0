import type { FileOutcome, UnitOutcome } from '../../model/submission-outcome';

/** What the pane says of taking in what units send. */
export interface TakeInPaneTexts {
  readonly heading: string;
  readonly needsUnits: string;
  readonly needsPeriod: string;
  readonly makeUnits: string;
  readonly drop: string;
  readonly dropHint: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly reading: (done: number, total: number) => string;
  readonly readingName: (name: string) => string;
  readonly stop: string;
  readonly reckoning: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly dateWrong: string;
  readonly summaryHeading: (files: number) => string;
  /** "160 đủ · 5 một phần". */
  readonly counts: Readonly<Record<UnitOutcome, (units: number) => string>>;
  readonly questionsHeading: (questions: number) => string;
  readonly questionsHint: string;
  readonly whichUnit: (name: string, code: string) => string;
  readonly inFile: (file: string, sheet: string) => string;
  readonly unit: string;
  readonly notChosen: string;
  readonly leaveOut: string;
  readonly suggested: (unit: string, reason: string) => string;
  readonly otherUnits: string;
  readonly whichFile: (unit: string) => string;
  readonly file: string;
  readonly conflict: (unit: string, indicator: string, cell: string) => string;
  readonly held: string;
  readonly taken: string;
  readonly brought: string;
  readonly keep: string;
  readonly take: string;
  readonly whichMapping: (sheet: string) => string;
  readonly columnIs: (column: number, heading: string) => string;
  readonly noColumn: string;
  readonly confirmMapping: string;
  readonly dropMapping: string;
  readonly changedHeading: (values: number) => string;
  readonly changed: (unit: string, indicator: string, before: string, after: string) => string;
  readonly files: Readonly<Record<FileOutcome, (files: number) => string>>;
  readonly takenFrom: (values: number, refused: number) => string;
  readonly received: string;
  readonly receivedGuessed: string;
  readonly notSent: (units: number) => string;
  readonly copyNotSent: string;
  readonly more: (rest: number) => string;
  readonly write: (cells: number) => string;
  readonly clear: string;
  readonly askOrigin: string;
  readonly askOriginHint: string;
  readonly originOf: (cell: string, sheet: string, origin: string) => string;
}
