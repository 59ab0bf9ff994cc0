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
  readonly inFile: (file: string, sheet: string, cell: string | null) => string;
  readonly unit: string;
  readonly notChosen: string;
  readonly leaveOut: string;
  /** Why a unit is offered, and how like its name is, 0–1; 1 where it is not for a likeness. */
  readonly alike: (reason: string, score: number) => string;
  readonly otherUnit: string;
  readonly chooseUnit: string;
  readonly whichFile: (unit: string) => string;
  readonly whichFileHint: string;
  readonly countFile: (file: string, received: string | null) => string;
  readonly countInstead: (file: string, unit: string) => string;
  readonly conflict: (value: string, cell: string) => string;
  readonly typed: (value: string, cell: string) => string;
  readonly held: string;
  readonly taken: string;
  readonly brought: string;
  readonly keep: string;
  readonly take: string;
  readonly whichMapping: (sheet: string) => string;
  readonly columnIs: (column: number, heading: string) => string;
  readonly noColumn: string;
  readonly columnTwice: (indicator: string) => string;
  readonly confirmMapping: string;
  readonly dropMapping: string;
  readonly answeredHeading: (answers: number) => string;
  /** Null: left out. */
  readonly answeredUnit: (name: string, unit: string | null) => string;
  readonly answeredFile: (unit: string, file: string) => string;
  readonly answeredConflict: (value: string, choice: string) => string;
  readonly answeredMapping: (sheet: string, columns: number | null) => string;
  readonly changeAnswer: string;
  readonly changeAnswerTo: (answer: string) => string;
  readonly changedHeading: (values: number) => string;
  readonly changed: (value: string, before: string, after: string) => string;
  readonly files: Readonly<Record<FileOutcome, (files: number) => string>>;
  readonly takenFrom: (values: number, refused: number) => string;
  readonly received: string;
  readonly receivedOf: (file: string) => string;
  readonly receivedGuessed: string;
  readonly notSent: (units: number) => string;
  /** Cells that whoever consolidates filled in for units that sent nothing for them. */
  readonly typedHeading: (cells: number) => string;
  readonly typedFor: (unit: string, cells: number) => string;
  readonly copyNotSent: string;
  readonly more: (rest: number) => string;
  readonly write: (cells: number, units: number) => string;
  readonly confirmHeading: string;
  readonly willChange: (values: number) => string;
  readonly willOverwrite: (values: number) => string;
  readonly staysOpen: (questions: number) => string;
  readonly lookAgain: string;
  readonly clear: string;
  readonly askOrigin: string;
  readonly askOriginHint: string;
  readonly originOf: (cell: string, sheet: string, origin: string) => string;
}
