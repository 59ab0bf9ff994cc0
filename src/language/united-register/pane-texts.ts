import type { RecordTexts } from './record-texts';

/** What the pane says of registers that are united. */
export interface UnitedPaneTexts extends RecordTexts {
  readonly duplicatesHeading: (groups: number) => string;
  readonly leftBehindHeading: (files: number) => string;
  readonly howToTake: string;
  readonly write: (records: number, units: number) => string;
  readonly nothingToWrite: string;
  readonly asNewSheet: string;
  readonly willMark: (duplicates: number) => string;
  readonly willLeave: (records: number) => string;
  readonly staysOpen: (questions: number) => string;
}
