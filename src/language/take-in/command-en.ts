import { writeDate } from '../../model/date-text';
import type { UnitOutcome } from '../../model/submission-outcome';
import { quoted } from '../phrases';
import { combineEn } from './combine-en';
import { SUGGESTION_REASONS } from '../suggestion-reasons';
import type { TakeInCommandTexts } from './command-texts';

export const OUTCOMES_EN: readonly (readonly [UnitOutcome, string])[] = [
  ['complete', 'complete'],
  ['partly', 'partly'],
  ['waiting', 'waiting for a decision'],
  ['refused', 'refused'],
  ['earlier', 'taken in before'],
  ['not-sent', 'not sent'],
];

/** What the command line says of a take-in, in English. */
export const takeInCommandEn: TakeInCommandTexts = {
  help: `so-chi-so consolidate FILE… --set S --period P --units units.csv --out F.xlsx [options]

Takes in the workbooks that units sent, checks every cell and fills one sheet; each figure keeps its file and cell.
Of registers (van-ban, to-cnscd) all records go into one, each with its unit and file, and records that stand twice are named.
FILE is a workbook or a folder; inputs are never changed. Exit code 1 when a file or a cell is refused or a question is open.

  --set S          indicator set or register, for example 766, van-ban
  --period P       2025-05, 2025-Q2, 2025-H1, 2025-9M, 2025
  --units F        list of units; without it the list in the workbook of --with
  --out F          the consolidated workbook to write
  --with F         last time's consolidated workbook: what was taken in, corrected and logged stays
  --deadline D     last day for sending, for example 05/06/2025
  --as-of D        the date of the figures
  --decisions F    JSON: dates of receipt, units, files that count, corrected cells, columns of other tables (see README)
  --completion C   when a unit completes: every (default) or a share such as 80%
  --workers N      threads that read files, by default as the machine has, at most 4
  --force          replace files that exist`,
  pasteHelp: `so-chi-so paste FILE --set S --units units.csv --out F.xlsx [options]

Reads the tables of a text file (copied from the portal, Word, PDF, a web page) into the entry sheet of each period.
Rows and columns that are not certain are left out and named; exit code 1 when a figure could not be taken.

  --set S     a set with a row for each unit, for example 766
  --units F   list of units
  --period P  of this period alone; without it all periods that the text names (with their year)
  --with F    a workbook to add to, in a copy
  --out F     the workbook to write
  --force     replace files that exist`,
  pasted: (set, period, cells, columns, sheet) =>
    `${set}, ${period}: ${cells} cells of ${columns} columns, written into sheet ${quoted(sheet)}.`,
  nothingTaken: (set, period) => `${set}, ${period}: no cell is taken, so no sheet is made.`,
  nothingWritten: 'There is nothing to write, so no file is written.',
  columnOfNoPeriod: (column, said, { first, last }) =>
    `Column ${column} ${quoted(said)} (table in rows ${first}–${last}) is not taken: it is not clear which period its figures are of. Write the period with its year (such as “Tháng 5/2025”) into the heading of the column and run again.`,
  columnAsked: (heading) => `It is not clear which indicator column ${quoted(heading)} is; it is left out.`,
  notInText: (units) => `Not in the table: ${units.join('; ')}.`,
  summary: (set, period, counts) => {
    const units = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const parts = OUTCOMES_EN.filter(([outcome]) => counts[outcome] > 0).map(
      ([outcome, word]) => `${counts[outcome]} ${word}`,
    );
    return `${set}, ${period}: ${units} units – ${parts.join(', ')}.`;
  },
  taken: (values) => `${values} ${values === 1 ? 'cell' : 'cells'}`,
  received: (date, isGuessed) => `received ${writeDate(date)}${isGuessed ? " (the file's date)" : ''}`,
  notSent: (units) => `Not sent (${units.length}): ${units.join('; ')}.`,
  typedFor: (cells, units) =>
    `Filled in on the sheet and from no file of the unit (${cells} ${cells === 1 ? 'cell' : 'cells'}): ${units.join('; ')}.`,
  idleHeading: (decisions) => `Decisions about nothing of this take-in, without effect (${decisions}):`,
  idle: (section, key, choice) =>
    `${section} ${key}${choice === null ? '' : ` → ${quoted(choice)}`}: look at the file's name, the unit's code and name as the file has them, the indicator's code.`,
  changedHeading: (values) => `Changed since the last take-in (${values}):`,
  changedValue: (unit, indicator, cell, before, after) =>
    `${unit}, ${indicator} (${cell}): ${before} → ${after}`,
  questionsHeading: (questions) => `Waiting for a decision (${questions}):`,
  whichUnit: (file, code, name) =>
    `${file}: which unit is ${quoted(name)}${code === '' ? '' : ` (code ${code})`}?`,
  suggestion: (unit, code, percent, reason) =>
    `perhaps ${unit} (code ${code}), ${percent}% alike: ${SUGGESTION_REASONS.en[reason]}`,
  whichFile: (unit, files) => `${unit}: which file counts – ${files.map(quoted).join(', ')}?`,
  whichValue: (unit, indicator, held, taken, brought) =>
    `${unit}, ${indicator}: holds ${held} (by hand${taken === null ? '' : `; ${taken} when taken in`}), the file says ${brought}; the correction is kept.`,
  whichMapping: (file, sheet) => `${file} › ${sheet}: which column is which indicator?`,
  howToDecide:
    'Write the decisions into a JSON file and run again with --decisions; --json prints the key of each.',
  ...combineEn,
};
