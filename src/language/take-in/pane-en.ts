import { quoted } from '../phrases';
import type { TakeInPaneTexts } from './pane-texts';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the pane says of taking in what units send, in English. */
export const takeInPaneEn: TakeInPaneTexts = {
  heading: 'Consolidate what the units sent',
  needsUnits: 'A list of units is needed first: make it under Sheets.',
  needsPeriod: 'Choose the indicator set and the period.',
  makeUnits: 'Make the list',
  drop: 'Drop files or folders here',
  dropHint:
    'Workbooks .xlsx or .xlsm of the units, hundreds at a time if you like. The files are not changed.',
  choose: 'Choose files…',
  chooseMore: 'Add files…',
  reading: (done, total) => `${done} of ${total} files read`,
  readingName: (name) => `Just read: ${name}`,
  stop: 'Stop reading',
  reckoning: 'Comparing…',
  deadline: 'Deadline',
  deadlineHint: 'The last day, for instance 05/06/2025; blank for none.',
  dateWrong: 'This is not a date; write it like 05/06/2025.',
  summaryHeading: (files) => `What ${counted(files, 'file')} brought`,
  counts: {
    complete: (units) => `${units} complete`,
    partly: (units) => `${units} in part`,
    waiting: (units) => `${units} waiting for a decision`,
    refused: (units) => `${units} refused`,
    earlier: (units) => `${units} taken in before`,
    'not-sent': (units) => `${units} not sent`,
  },
  questionsHeading: (questions) => `To decide (${questions})`,
  questionsHint: 'What is not decided is left out, or keeps what the sheet holds; nothing is guessed.',
  whichUnit: (name, code) => `Which unit is ${quoted(name)}${code === '' ? '' : ` (code ${code})`}?`,
  inFile: (file, sheet, cell) => `${file} › ${sheet}${cell === null ? '' : `, cell ${cell}`}`,
  unit: 'Unit',
  notChosen: 'Not chosen',
  leaveOut: 'Leave out',
  alike: (reason, score) => (score < 1 ? `${reason}, ${Math.round(score * 100)}% alike` : reason),
  otherUnit: 'Another unit',
  chooseUnit: 'Choose this unit',
  whichFile: (unit) => `${unit} sent several files. Which one counts?`,
  whichFileHint: 'Or say on which days they came: the later one counts.',
  countFile: (file, received) =>
    received === null ? `Count ${quoted(file)}` : `Count ${quoted(file)}, received ${received}`,
  conflict: (value, cell) => `${value}: cell ${cell} was edited by hand. Keep it?`,
  typed: (value, cell) => `${value}: cell ${cell} was typed by hand. Keep it?`,
  held: 'There now',
  taken: 'Taken in before',
  brought: 'In the file',
  keep: 'Keep what is there',
  take: 'Take what the file says',
  whichMapping: (sheet) => `${quoted(sheet)} is not one of our sheets. Which column is which indicator?`,
  columnIs: (column, heading) => (heading === '' ? `Column ${column}` : `Column ${column}: ${heading}`),
  noColumn: 'Not taken',
  columnTwice: (indicator) => `Two columns are ${quoted(indicator)}; choose again for one of them.`,
  confirmMapping: 'Confirm the columns',
  dropMapping: 'Leave this sheet out',
  answeredHeading: (answers) => `Answered (${answers})`,
  answeredUnit: (name, unit) => `${quoted(name)} → ${unit ?? 'left out'}`,
  answeredFile: (unit, file) => `${unit} → count ${quoted(file)}`,
  answeredConflict: (value, choice) => `${value} → ${choice}`,
  answeredMapping: (sheet, columns) =>
    columns === null
      ? `Sheet ${quoted(sheet)} → left out`
      : `Sheet ${quoted(sheet)} → ${counted(columns, 'column')}`,
  changeAnswer: 'Change',
  changeAnswerTo: (answer) => `Change: ${answer}`,
  changedHeading: (values) => `Other than last time (${counted(values, 'cell')})`,
  changed: (value, before, after) => `${value}: ${before} → ${after}`,
  files: {
    refused: (files) => `Refused (${counted(files, 'file')})`,
    waiting: (files) => `Waiting for a decision (${counted(files, 'file')})`,
    partly: (files) => `Taken in part (${counted(files, 'file')})`,
    complete: (files) => `Taken whole (${counted(files, 'file')})`,
  },
  takenFrom: (values, refused) =>
    refused === 0 ? counted(values, 'cell') : `${counted(values, 'cell')}, ${refused} refused`,
  received: 'Received on',
  receivedOf: (file) => `${quoted(file)} received on`,
  receivedGuessed: 'The day the file was saved; change it if it came on another.',
  notSent: (units) => `Not sent (${counted(units, 'unit')})`,
  copyNotSent: 'Copy the list',
  more: (rest) => `Show more (${rest} left)`,
  write: (cells, units) =>
    cells === 0 ? 'Write who has sent' : `Write ${counted(cells, 'cell')} of ${counted(units, 'unit')}`,
  confirmHeading: 'Before writing',
  willChange: (values) => `${counted(values, 'figure')} other than last time will replace what is there.`,
  willOverwrite: (values) =>
    `${counted(values, 'figure')} of the units will replace what was edited by hand, as chosen.`,
  staysOpen: (questions) =>
    `${counted(questions, 'question')} not decided: left out, and the sheet keeps what it holds.`,
  lookAgain: 'Look again',
  clear: 'Drop this and start again',
  askOrigin: 'Where is this cell from?',
  askOriginHint: 'Select a cell of the collected sheet, then press the button.',
  originOf: (cell, sheet, origin) => `Cell ${cell} of ${quoted(sheet)}: ${origin}`,
};
