import type { HandOutTexts } from './hand-out-texts';

export const handOutEn: HandOutTexts = {
  heading: 'Send sheets to the units',
  to: 'Workbook for',
  all: 'All: one workbook',
  each: 'Each unit: a workbook of its own (.zip archive)',
  oneUnit: 'One unit',
  hints: {
    all: 'Everybody gets the same; a unit chooses its name from a list and its code appears.',
    each: 'With the name, the code and last period’s figures of each unit where this workbook has them.',
    unit: 'With the name, the code and last period’s figures of the unit where this workbook has them.',
  },
  registerHints: {
    all: 'Everybody gets the same; a unit chooses its name from a list.',
    each: 'With the name of each unit, without a record.',
    unit: 'With the name of the unit, without a record.',
  },
  openWorkbook: 'Open new workbook',
  makeArchive: 'Download archive',
  opened: (name) =>
    `The new workbook is open in another window of Excel; save it, perhaps as “${name}”, and send it.`,
  saved: (name) =>
    `“${name}” was passed to the downloads. If it is not there, Excel on this machine does not let files be downloaded: use the one workbook for all, or one unit after another.`,
};
