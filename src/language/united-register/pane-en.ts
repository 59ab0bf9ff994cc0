import type { UnitedPaneTexts } from './pane-texts';
import { recordsEn } from './records-en';

export const unitedPaneEn: UnitedPaneTexts = {
  ...recordsEn,
  duplicatesHeading: (groups) => `The same record more than once (${groups})`,
  leftBehindHeading: (files) =>
    `Records only in files that do not count (${files} ${files === 1 ? 'file' : 'files'})`,
  howToTake: 'If they still hold, ask the unit for one file with all of them, or let the other file count.',
  write: (records, units) =>
    `Write ${recordsEn.records(records)} of ${units} ${units === 1 ? 'unit' : 'units'}`,
  nothingToWrite: 'There is no record to write yet.',
  asNewSheet: 'The united register is a new sheet; no sheet that is there is changed.',
  willMark: (duplicates) => `${duplicates} times the same record more than once: all are kept and marked.`,
  willLeave: (records) => `${recordsEn.records(records)} only in files that do not count: not taken.`,
  staysOpen: (questions) => `Undecided: ${questions}; their records are not taken yet.`,
};
