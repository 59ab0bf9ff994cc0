import { en } from '../en';
import { writeEnglishPeriod } from '../english-period';
import { periodSaidBy, quoted } from '../phrases';
import { takeInCommandEn } from '../take-in/command-en';
import { unitedRegisterEn } from '../united-register/en';
import type { CommandLanguage, CommandLineTexts } from './texts';

const period = periodSaidBy(writeEnglishPeriod);
const either = (values: readonly string[]) =>
  [values.slice(0, -1).join(', '), ...values.slice(-1)].filter((text) => text !== '').join(' or ');
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const commandLine: CommandLineTexts = {
  takeIn: takeInCommandEn,
  unitedRegister: unitedRegisterEn,
  help: {
    overview: `Sổ Chỉ Số: entry sheets, checks, ranking and reports of indicators.

Usage: so-chi-so COMMAND [options]

  sets       lists, checks and exports indicator sets; lists the registers
  template   makes the entry sheet of an indicator set for a period
  check      checks the entry sheets
  consolidate  take in the workbooks that units sent
  paste      read the tables of a text file into entry sheets
  report     ranks, compares and makes the report

  --json     prints one JSON document instead of text
  --lang en  prints in English
  --help     explains (after a command: explains that command)

Exit codes: 0 done; 1 errors in the figures still stand; 2 wrong call, or a file cannot be read or written;
70 a fault of the program itself.`,
    sets: `so-chi-so sets [FILE…] [--export S --out F.xlsx] [options]

Lists the built-in indicator sets and the registers; with files, checks and lists the sets that they define (exit code 1
for faults).

  --export S  writes the definition of set S to a workbook, to be made into a new set
  --out F     the workbook to write
  --force     overwrites an existing file
  --json      id, name, legal source, date of effect, indicators; of registers the columns`,
    template: `so-chi-so template --set S --period P --units units.csv --out F.xlsx [options]

Makes a workbook with the entry sheet, the list of units and the sheet of acceptances.

  --set S          indicator set, such as 766, or register, such as van-ban
  --period P       period: 2025-05, 2025-Q2, 2025-H1, 2025-9M, 2025, or “tháng 5/2025”
  --units F        list of units: CSV UTF-8 whose first line is code,name,kind,aliases,parent
  --out F          the workbook to write
  --sets F         workbook that defines a set of one's own; the new workbook takes the definition along
  --as-of D        date of the figures, for example 31/05/2025
  --with F         workbook with the previous sheet: the new one takes its previous figures from there
  --arrangement A  matrix (many units on one sheet) or form (one unit's form); matrix where the set has one
  --unit CODE      with form or a register: that of this unit; otherwise of the parent unit
  --for-units DIR  instead of --out: one file for each unit, in the folder DIR, or in one archive where DIR is a .zip;
                   the sheets are protected, without password
  --for-all F      instead of --out: one workbook for all; whoever gets it chooses the unit from the list
  --deadline D     last day to send, printed with the instructions of a workbook that is handed out
  --force          overwrites an existing file`,
    check: `so-chi-so check FILE… [options]

Checks every entry sheet in the workbooks; exit code 1 while errors are not accepted.

  --units F     list of units; without it the list in the workbook is used
  --accepted F  JSON: [{"key": "…", "by": "full name", "note": "reason"}], added to sheet “Chấp nhận”`,
    consolidate: takeInCommandEn.help,
    paste: takeInCommandEn.pasteHelp,
    report: `so-chi-so report FILE… --section S@P [--section …] --out F.xlsx [options]

Ranks, compares, judges by targets and writes the report to a new workbook; the input files are not changed.
Of a set with a form for each unit, every unit whose form is in the files is a section of its own.

  --section S@P[:Q]  indicator set S of period P, compared with period Q (default: the period before), e.g. 766@2025-05;
                     a register has a period only, e.g. van-ban@2023-H1
  --plan F           the sections as JSON: {"sections": [{"set": "766", "period": "2025-05"}]}
  --out F            the workbook to write
  --csv F            also writes the figures, ranks and judgements as CSV
  --layout L         dung-mau (default, exactly the official form) or day-du (with STT, change, movement, judgement)
  --ties T           competition (default: 1, 2, 2, 4) or dense (1, 2, 2, 3)
  --figures K        numbers (default) or text: Vietnamese notation on a machine whose decimal sign is a point
  --decimals D       as-published (default: 54,6) or fixed (54,60)
  --completion C     when a unit completes: every (default: every assigned target) or a share such as 80%
  --increase I       “tăng thêm 10%” is in points or relative to last year's figure; without it such targets stay undecided
  --units F          list of units; without it the list in the workbook is used
  --accepted F       JSON: [{"key": "…", "by": "full name", "note": "reason"}]
  --force            overwrites an existing file`,
  },
  faults: {
    'unknown-command': ({ command }) =>
      `There is no command ${quoted(command)}; type so-chi-so --help to see the commands.`,
    'unknown-option': ({ option }) =>
      `This command has no option ${quoted(option)}; type --help after the command to see how to use it.`,
    'option-value': ({ option }) =>
      `The option ${quoted(option)} lacks its value, or has one and takes none; type --help after the command to see how to use it.`,
    'stray-word': ({ word }) =>
      `The word ${quoted(word)} has no meaning here; type --help after the command to see how to use it.`,
    'missing-option': ({ option }) => `${option} is missing; add --help after the command to see its usage.`,
    'no-files-in-folder': ({ folder }) =>
      `There is no file in folder ${folder}; look at the path, or put the files that the units sent there.`,
    'missing-files': () => 'No workbook is given; name one or more .xlsx files after the command.',
    'bad-choice': ({ option, value, choices }) =>
      `${option} has no choice ${quoted(value)}; choose ${either(choices)}.`,
    'unknown-set': ({ id, known }) => `There is no indicator set ${quoted(id)}; known: ${known.join(', ')}.`,
    'unknown-period': ({ text }) =>
      `The period ${quoted(text)} is not understood; write it like 2025-05, 2025-Q2, 2025-H1, 2025-9M, 2025.`,
    'period-kind': ({ set, period: id }) =>
      `Indicator set ${set} is not reported for periods of this kind (${period(id)}); choose another kind of period.`,
    'bad-comparison': ({ period: id, comparison }) =>
      `${period(id)} cannot be compared with ${period(comparison)}; choose an earlier period.`,
    'definition-changed': ({ set, period: id, comparison }) =>
      `${period(id)} and ${period(comparison)} cannot be compared: their ${set} sheets were made from two different versions of the set. Carry the older figures over to a newly inserted sheet, or leave the older sheet out.`,
    'bad-completion': ({ text }) =>
      `--completion ${quoted(text)} is not understood; write every or a share such as 80%.`,
    'options-exclude': ({ option, other }) => `Only one of the two may be given: ${option} or ${other}.`,
    'bad-section': ({ text }) =>
      `The section ${quoted(text)} is not understood; write it like 766@2025-05 or 766@2025-05:2025-04.`,
    'not-a-matrix': ({ set }) =>
      `Set ${quoted(set)} has no sheet with a row for each unit to paste into; fill in the form of each unit.`,
    'no-period-in-text': ({ path }) =>
      `The text of ${path} names no one period, with its year, over the columns or in a line over the table; give --period.`,
    'several-periods-in-text': ({ path, lines }) =>
      `The lines over a table of ${path} name several periods (${lines.map(({ line, text }) => `row ${line} ${quoted(text)}`).join('; ')}), so it is not clear which one the figures are of; leave one period in these lines.`,
    'other-period-kind-in-text': ({ path, line, text, period: id, set }) =>
      `Row ${line} of ${path} (${quoted(text)}) names ${period(id)}, and set ${set} is not reported for such a period, so nothing is written; if the text is wrong, correct it or give --period.`,
    'bad-whole-number': ({ option, value }) =>
      `Option ${option} wants a whole number from 1, not ${quoted(value)}.`,
    'bad-date': ({ text }) => `The date ${quoted(text)} is not understood; write it like 31/05/2025.`,
    'no-such-file': ({ path }) => `There is no file ${quoted(path)}; check its name and folder.`,
    'unreadable-file': ({ path, detail }) =>
      `The file ${quoted(path)} cannot be read (${detail}); see whether it is a file and may be read.`,
    'not-a-workbook': ({ path }) =>
      `The file ${quoted(path)} is not a readable .xlsx workbook; if it is .xls, has a password or is damaged, ` +
      'open it in Excel and save it as .xlsx.',
    'unsafe-file': ({ path }) =>
      `The file ${quoted(path)} swells too much when opened, so it is not read; copy its sheets to a new workbook.`,
    'no-entry-sheet': ({ paths }) =>
      `There is no entry sheet of Sổ Chỉ Số in ${paths.map(quoted).join(', ')}; make one with the command template.`,
    'no-definition': ({ paths }) =>
      `There is no definition of a set in ${paths.map(quoted).join(', ')}; export one with sets --export and change it.`,
    'broken-definition': ({ paths, first, others }) =>
      `The definition of a set in ${paths.map(quoted).join(', ')} has faults. ${first}` +
      (others === 0
        ? ''
        : ` There ${others === 1 ? 'is' : 'are'} ${counted(others, 'more fault')}; the command sets shows all.`),
    'no-sheet-of-period': ({ set, period: id }) =>
      `The files given hold no ${set} sheet of this period (${period(id)}); add the file that holds it.`,
    'unit-not-listed': ({ code }) =>
      `The list has no unit with code ${quoted(code)}; look the code up in the file given with --units.`,
    'no-parent': ({ sheet }) =>
      `Sheet ${quoted(sheet)} has no row of the parent unit, and there is no list of units either; add --units.`,
    'units-needed': ({ set, parent, period: id, otherArrangement }) =>
      `A sheet of ${set} has a row for each subordinate unit, and the list has none below ${parent} in ${period(id)}; add subordinate units to the file given with --units${otherArrangement === null ? '' : `, or add --arrangement ${otherArrangement} for the form of ${parent} itself`}.`,
    'nobody-below': ({ parent, period: id }) =>
      `There is nobody to hand out to: the list has no unit below ${parent} in ${period(id)}; use --out instead of --for-units for the sheet of ${parent}.`,
    'nothing-to-rank': ({ set, period: id }) =>
      `There is no subordinate unit to rank by ${set} in ${period(id)}; add units to the list, make a sheet with template and fill it in.`,
    'not-a-csv': ({ path }) =>
      `The file ${quoted(path)} is not CSV; save the list of units as “CSV UTF-8” and name that file.`,
    'broken-units': ({ path, first, others }) =>
      `The list of units ${quoted(path)} has faults. ${first}` +
      (others === 0 ? '' : ` There ${others === 1 ? 'is' : 'are'} ${counted(others, 'more fault')}.`),
    'not-json': ({ path }) =>
      `The file ${quoted(path)} is not valid JSON; check its brackets, commas and quotation marks.`,
    'broken-json': ({ path, detail }) => `The file ${quoted(path)} has the wrong form: ${detail}.`,
    'output-folder-missing': ({ folder }) =>
      `There is no folder ${quoted(folder)} to write to; make the folder first.`,
    'output-exists': ({ path }) =>
      `The file ${quoted(path)} already exists; choose another name, or add --force to overwrite it.`,
    'outputs-collide': ({ path }) =>
      `Two outputs are the same file ${quoted(path)}; give them different names.`,
    'output-is-input': ({ path }) =>
      `The input file ${quoted(path)} is not overwritten; choose another name for the output.`,
    'output-open': ({ path }) =>
      `The file ${quoted(path)} is open in another program; close it there and run again.`,
    'output-unwritable': ({ path, detail }) =>
      `The file ${quoted(path)} cannot be written (${detail}); see whether you may write there, or choose another name or folder.`,
    'not-for-registers': ({ option }) => `The option ${option} is not for registers; leave it out.`,
    'records-would-be-lost': ({ path, units }) =>
      `The file ${quoted(path)} holds records of ${units.join('; ')}, of whom nothing is taken now, so it is not replaced; choose another --out, add the files of these units, or take in into that file by --with.`,
    'no-register-of-period': ({ register, period: id }) =>
      `The files hold no register ${register} for ${period(id)}; add the file that does.`,
  },
  noFindings: (sheets) => `Checked ${counted(sheets, 'sheet')}: nothing to note.`,
  findingCounts: ({ error, warning, note }) =>
    `In all: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(note, 'note')}.`,
  acceptedBy: (by, note) => `accepted: ${by} – ${note}`,
  key: (key) => `key: ${key}`,
  blocked: (errors) =>
    `The report is not made: ${counted(errors, 'error')} left. Correct the figures, or accept with name and note ` +
    'in sheet “Chấp nhận”.',
  unexpected: (detail) =>
    `The program met an error it did not foresee; the input files are untouched. Please send the line below to the developers.\n${detail}`,
  written: (path) => `Written: ${path}`,
  printedFindings: (warnings, accepted) =>
    `Printed under the tables: ${counted(warnings, 'warning')}, ${counted(accepted, 'accepted error')}.`,
  notCarried: (sheets) =>
    `Not carried over to the report workbook: ${sheets.join('; ')}; nor are the colours, comments and own columns of the entry sheets.`,
  rankingHeading: (indicator, set, now, before) =>
    `${indicator} – ${set}, ${period(now)} compared with ${period(before)}`,
  formHeading: (set, unit, now) => `${set} – ${unit}, ${period(now)}`,
  rankingColumns: { rank: 'Rank', unit: 'Unit', change: 'Change', movement: 'Movement' },
};

/** Every text of the command line in English. */
export const commandEn: CommandLanguage = { ...en, commandLine };
