import { writeEnglishPeriod } from '../english-period';
import type { PeriodKind } from '../../model/period';
import type { PaneTexts } from './pane-texts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MOST_NAMED = 5;

const quoted = (text: string) => `“${text}”`;
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "A, B, C and 4 more". */
function listed(texts: readonly string[]): string {
  const others = texts.length - MOST_NAMED;
  if (others <= 0) return texts.join(', ');
  return `${texts.slice(0, MOST_NAMED).join(', ')} and ${others} more`;
}

/** One of the year's periods of a kind. */
function nth(kind: PeriodKind, ordinal: number): string {
  switch (kind) {
    case 'month':
      return MONTHS[ordinal - 1] ?? '';
    case 'quarter':
      return `Q${ordinal}`;
    case 'half':
      return ordinal === 1 ? 'First half' : 'Second half';
    case 'nine-months':
      return 'First nine months';
    case 'year':
      return 'Whole year';
  }
}

/** The pane in English. */
export const paneEn: PaneTexts = {
  product: 'Sổ Chỉ Số',
  tabs: {
    'bieu-mau': 'Sheets',
    'tong-hop': 'Collect',
    'kiem-tra': 'Check',
    'xep-hang': 'Ranking',
    'bao-cao': 'Report',
  },
  summary: {
    reading: 'Reading the workbook…',
    noSheets: 'This workbook has no indicator sheet yet',
    latest: (set, period, others) =>
      `${set} · ${period}${others === 0 ? '' : ` (and ${counted(others, 'more sheet')})`}`,
  },
  menu: {
    open: 'Open the menu',
    undo: (title) => `Undo ${quoted(title)}`,
    nothingToUndo: 'Nothing to undo yet',
    selfCheck: 'Self-check on this computer',
    otherLanguage: 'Tiếng Việt',
    about: 'About, version',
  },
  status: {
    label: 'Status',
    working: {
      read: 'Reading the workbook…',
      insert: 'Inserting the sheet…',
      'export-definition': 'Writing the definition…',
      'change-units': 'Writing the list of units…',
      paste: 'Writing the figures…',
      'take-in': 'Writing what was taken in…',
      'hand-out': 'Making the workbook…',
      accept: 'Recording the acceptance…',
      'change-period': 'Changing the period…',
      'plan-report': 'Preparing the report…',
      report: 'Writing the report…',
      undo: 'Undoing…',
      restore: 'Restoring…',
      resume: 'Continuing the write…',
      drop: 'Leaving it as it is…',
      reveal: 'Going to the cell…',
      'self-check': 'Checking…',
    },
    failed: {
      read: 'The workbook was not read',
      insert: 'The sheet was not inserted',
      'export-definition': 'The definition was not written',
      'change-units': 'The list of units was not written',
      paste: 'The figures were not written',
      'take-in': 'What was taken in was not written',
      'hand-out': 'The workbook was not made',
      accept: 'The acceptance was not recorded',
      'change-period': 'The period was not changed',
      'plan-report': 'The report was not prepared',
      report: 'The report was not written',
      undo: 'Nothing was undone',
      restore: 'Nothing was restored',
      resume: 'The write was not completed',
      drop: 'It was not left as it is',
      reveal: 'The cell was not reached',
      'self-check': 'The self-check did not run',
    },
    slow: 'This takes longer than usual. If you are typing in a cell, press Enter or Esc there: Excel is waiting for it.',
    noCancel: 'A write is not stopped half way, so that no figure is lost; it can be undone afterwards.',
    cancel: 'Cancel',
    retry: 'Try again',
    settleFirst: 'Choose Restore or Continue in the message above.',
    dismiss: 'Close the message',
    undo: 'Undo',
    details: 'Details for support',
    show: (sheet) => `Show ${quoted(sheet)}`,
    outcomes: {
      inserted: (sheet) => `Inserted the sheet ${quoted(sheet)}.`,
      alreadyThere: (sheet) => `Sheet ${quoted(sheet)} already holds this period; nothing was inserted.`,
      unitsNeeded: (set, parent, period) =>
        `Nothing was inserted: a sheet of ${set} has a row for each subordinate unit, and the list has none below ${parent} in ${period}. Add subordinate units with Edit the list, or choose a form of the unit itself.`,
      unitsKept: (units) =>
        units === 0
          ? 'Took a list of the unit that reports alone; it is written to the workbook with the first sheet.'
          : `Took a list of ${counted(units, 'unit')}; it is written to the workbook with the first sheet.`,
      unitsChanged: (added, removed, sheets) =>
        [
          'The list of units was written.',
          added.length === 0 ? '' : `Added: ${listed(added)}.`,
          removed.length === 0
            ? ''
            : `No longer listed: ${listed(removed)}; their rows and figures on the sheets were kept.`,
          sheets.length === 0 ? '' : `Updated: ${listed(sheets.map(quoted))}.`,
        ]
          .filter((text) => text !== '')
          .join(' '),
      pasted: (cells, sheet) => `Wrote ${counted(cells, 'cell')} to sheet ${quoted(sheet)}.`,
      accepted: 'Recorded on the sheet “Chấp nhận”, with name and reason.',
      periodChanged: (sheet, period) => `Sheet ${quoted(sheet)} now holds ${period}.`,
      reported: (sheets) => `The report was written: ${listed(sheets.map(quoted))}.`,
      undone: (title) => `Undid ${quoted(title)}.`,
      undoRefused: (title, cells, sheets) =>
        [
          `${quoted(title)} was not undone.`,
          cells.length === 0
            ? ''
            : `${listed(cells)} changed or moved since, and undoing would lose that. Change what is needed by hand.`,
          sheets.length === 0
            ? ''
            : `There is no ${listed(sheets.map((sheet) => `sheet ${quoted(sheet)}`))}. If it was renamed, give it its old name and undo again.`,
        ]
          .filter((text) => text !== '')
          .join(' '),
      restored: (kept) =>
        kept.length === 0
          ? 'Restored as it was before the write.'
          : `Restored as it was before the write, but for cells that changed since: ${listed(kept)}.`,
      resumed: 'The write was completed.',
      sheetsMissing: (sheets) =>
        `Not restored: there is no ${listed(sheets.map((sheet) => `sheet ${quoted(sheet)}`))}. If it was renamed, give it its old name and try again; if it was deleted, choose Leave as is.`,
      dropped: 'The write that broke off was left as it is.',
      notDoneAgain:
        'The work itself could not be done again, since the figures differ now; please start it over.',
      nothingUnfinished: 'No write is unfinished any more.',
      cancelled: 'Cancelled; nothing was written.',
      completed: (title) =>
        `${quoted(title)} is done: Excel reported a failure, but the workbook as read again holds all of it.`,
    },
  },
  failures: {
    'sheet-not-found': {
      fault: 'A sheet that is needed is not there; it may just have been deleted or renamed.',
      remedy: 'Look at the sheet tabs, then click Try again.',
    },
    'bad-sheet-name': {
      fault: 'Excel refuses the name of the new sheet.',
      remedy: 'Rename the sheet that has the same name or holds one of [ ] : * ? / \\, then click Try again.',
    },
    'bad-model': {
      fault: 'What was to be written is more than Excel allows, such as a cell with too long a text.',
      remedy: 'Shorten unit names or notes of unusual length, then click Try again.',
    },
    'unreadable-file': {
      fault: 'The file is not a readable workbook, has a password, or is damaged.',
      remedy: 'Open it in Excel, save it as .xlsx without a password, then click Try again.',
    },
    'unsafe-file': {
      fault: 'The file grows too large when opened, so it was not read.',
      remedy: 'Copy the sheets you need to a new workbook, then click Try again.',
    },
    'unfinished-change': {
      fault: 'An earlier write broke off and was not dealt with yet.',
      remedy: 'Choose Restore or Continue in the message above, then press Try again.',
    },
    'cell-being-edited': {
      fault: 'A cell is being edited in Excel.',
      remedy: 'Press Enter or Esc in that cell, then click Try again.',
    },
    protected: {
      fault: 'The sheet or the workbook is protected and cannot be written to.',
      remedy: 'Use Review › Unprotect Sheet (or enable editing), then click Try again.',
    },
    'too-large': {
      fault: 'This is more data than Excel takes at once.',
      remedy: 'Delete sheets or ranges that are not needed, then click Try again.',
    },
    'not-supported': {
      fault: 'This Excel lacks a function that is needed.',
      remedy: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web, and open the workbook again.',
    },
    'session-expired': {
      fault: 'Excel has ended its session with this pane, usually after a long rest or a lost connection.',
      remedy:
        'Close the pane and open it again; if that does not help, close the workbook, open it again and see whether the last write was completed.',
    },
    'host-failed': {
      fault: 'Excel reported a failure; it is not clear how much was written.',
      remedy:
        'The workbook was read again: if a message speaks of an unfinished write, choose Restore or Continue; otherwise look at the sheet, then click Try again.',
    },
    'host-failed-reading': {
      fault: 'Excel reported a failure in reading the workbook; nothing was written.',
      remedy: 'Click Try again; if it fails again, close the pane and open it anew.',
    },
    'changed-meanwhile': {
      fault: 'Somebody changed these cells after they were read; nothing was written.',
      remedy:
        'The figures were read again: look at what is shown now, then click the write button once more.',
    },
    unexpected: {
      fault: 'The program met an error that it did not foresee.',
      remedy: 'Click Try again; if it fails again, copy the details below and send them to support.',
    },
  },
  unfinished: {
    title: 'The last write was cut off',
    body: (title, time) =>
      `${quoted(title)} (${time}) was not completed. Choose Restore to return to what was there before, or Continue to write the rest. Until then nothing else can be written.`,
    restore: 'Restore',
    resume: 'Continue',
    drop: 'Leave as is',
    dropHint: 'Keep the workbook as it is now, neither restored nor completed',
  },
  changes: {
    insert: (set, period) => `Insert ${set.shortTitle.en} for ${writeEnglishPeriod(period)}`,
    insertRegister: ({ shortTitle }, period) =>
      `Insert the list ${shortTitle.en} for ${writeEnglishPeriod(period)}`,
    definition: (set) => `Put the definition of ${set.shortTitle.en} on a sheet`,
    units: 'Edit the list of units',
    paste: (cells, sheet) => `Write ${counted(cells, 'cell')} to ${sheet}`,
    accept: (finding) => `Accept: ${finding}`,
    period: (sheet, period) => `Change the period of ${sheet} to ${writeEnglishPeriod(period)}`,
    report: (requests) =>
      `Report ${requests.map(({ set, period }) => `${set.shortTitle.en} for ${writeEnglishPeriod(period)}`).join(', ')}`,
  },
  periods: {
    kind: 'Kind of period',
    kinds: {
      month: 'Month',
      quarter: 'Quarter',
      half: 'Half-year',
      'nine-months': 'Nine months',
      year: 'Year',
    },
    ordinal: { month: 'Month', quarter: 'Quarter', half: 'Half', 'nine-months': 'Period', year: 'Period' },
    nth,
    year: 'Year',
    yearWrong: 'Type the year with four digits, such as 2025.',
    written: writeEnglishPeriod,
    heading: (period, other) =>
      period.year === other.year && period.kind !== 'year'
        ? nth(period.kind, period.ordinal)
        : writeEnglishPeriod(period),
    previous: (period) => `${period} (the period before)`,
    lastYear: (period) => `${period} (a year earlier)`,
  },
  entry: {
    heading: 'Insert an indicator sheet',
    set: 'Indicator set or list',
    kinds: { matrix: 'Tables of many units', form: 'Forms of one unit', register: 'Lists' },
    editSet: 'Edit this set…',
    editSetHint: 'Puts the indicators on a sheet to be edited; sheets inserted later follow it',
    arrangement: 'Layout',
    arrangements: { matrix: 'Many units on one sheet', form: 'A form for each unit' },
    unit: 'For the unit',
    willInsert: {
      matrix: (units, columns) =>
        `One sheet will be inserted: ${units} units, a row each, ${columns} columns.`,
      form: (unit, items) => `The form of ${unit} will be inserted: ${items} rows of indicators.`,
      register: (unit) => `An empty list of ${unit} will be inserted, a row for each record.`,
    },
    asOf: 'Figures as of',
    asOfHint: 'day/month/year',
    asOfWrong: 'This date is not understood; type it like 31/05/2025, or leave it blank.',
    asOfOutside: (period) => `This day lies outside ${period}; look again unless it is meant.`,
    unitsHeading: 'List of units',
    noUnits:
      'There is no list yet. Type it, paste it from a sheet, or open units.csv; keep the order of the portal.',
    unitsCount: (units, parent) =>
      units === 0 ? `${parent}, without subordinate units` : `${counted(units, 'unit')} of ${parent}`,
    unitsFirst: (names, others) =>
      names.length === 0
        ? 'Enough for forms and registers of the unit itself; a sheet of many units needs subordinate units.'
        : `${names.join(', ')}${others === 0 ? '' : ` and ${others} more`}`,
    unsaved: 'The list is written to the workbook with the first sheet.',
    edit: 'Edit the list',
    make: 'Make a list',
    insert: 'Insert the sheet',
    insertNeedsUnits: 'A list of units is needed before a sheet can be inserted.',
  },
  units: {
    heading: 'Edit the list of units',
    firstHeading: 'Make the list of units',
    parentHeading: 'Unit that reports',
    parentHint:
      'It makes the report and stands above the units of the list. A unit that only fills in forms of its own needs no others.',
    code: 'Code',
    name: 'Name',
    kind: 'Kind',
    kindByName: 'as the name says',
    kinds: {
      commune: 'commune (xã)',
      ward: 'ward (phường)',
      township: 'township (thị trấn)',
      'special-zone': 'special zone (đặc khu)',
      district: 'district (huyện)',
      town: 'town (thị xã)',
      'provincial-city': 'provincial city',
      'urban-district': 'urban district (quận)',
      province: 'province (tỉnh)',
      municipality: 'municipality',
      department: 'department (sở, ban, ngành)',
      other: 'other',
    },
    aliases: 'Other names',
    aliasesHint: 'separated by |',
    textLabel: 'Type or paste units',
    textHint: 'One unit a line, in the order of the portal; or paste columns: code, name, kind, other names.',
    take: 'Take into the list',
    replace: 'Replace the list',
    append: 'Add at the end',
    takeReplaces: (units) =>
      `“Replace the list” drops the ${counted(units, 'unit')} below; “Add at the end” keeps them.`,
    leftOut: (lines) => `Left out, as it is no unit: ${listed(lines.map(quoted))}.`,
    noUnitsInText: 'There is no unit in this text; write one name a line.',
    notTakenIn:
      'Not saved: the typed or pasted text is not in the list yet. Take it into the list or clear it, then save again.',
    notAList: (file) =>
      `File ${quoted(file)} is not a list of units in CSV form; open one whose first line is code,name,kind,aliases,parent, or copy the columns of codes and names in Excel and paste them above.`,
    file: 'Open units.csv…',
    fileUnread: (name) =>
      `File ${quoted(name)} cannot be read; close it in other programs and open it again.`,
    listHeading: (units) => (units === 0 ? 'No subordinate units' : counted(units, 'unit')),
    row: (number, name) => `${number}. ${name}`,
    unnamed: '(no name yet)',
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    add: 'Add a unit',
    save: 'Save the list',
    close: 'Close without saving',
    problems: (count) => `The list has ${counted(count, 'fault')}; correct and save it again.`,
    problemAt: {
      file: (line) => `Line ${line} of the file`,
      rows: (line) => `Line ${line}`,
    },
    parentFaults: {
      'empty-code': 'The code is missing; type it in the field Code above.',
      'empty-name': 'The name is missing; type it in the field Name above.',
      'duplicate-code': (code) => `The code ${quoted(code)} is that of the unit that reports.`,
      'same-name': (name) => `${quoted(name)} is named like the unit that reports.`,
    },
    more: (rest) => `Show ${counted(rest, 'more unit')}`,
  },
  pasting: {
    heading: 'Paste a table of figures',
    label: 'A table copied from the portal, Word or Excel',
    hint: 'Copy the column of unit names with it. Nothing is written until you click the button.',
    clear: 'Clear the pasted table',
    noSheet: 'There is no indicator sheet to take the figures. Insert one first.',
    noUnits: 'The workbook has no list of units to match names with. Make a list first.',
    target: 'Write to the sheet',
    columnsHeading: 'Columns of the pasted table',
    column: (column, heading) => (heading === '' ? `Column ${column}` : `Column ${column}: ${heading}`),
    sample: (texts) => `such as ${texts.join('; ')}`,
    leaveOut: 'Leave this column out',
    choose: '– choose –',
    cellsHeading: (created, changed, same) =>
      `${counted(created, 'new cell')}, ${changed} changed${same === 0 ? '' : `, ${same} right already`}`,
    matchedBy: {
      code: (name) => `matched by code (${quoted(name)})`,
      name: (name) => `matched by name (${quoted(name)})`,
      alias: (name) => `matched by another name (${quoted(name)})`,
      confirmed: (name) => `confirmed by you (${quoted(name)})`,
    },
    withdraw: 'Take the confirmation back',
    blank: 'blank',
    becomes: 'becomes',
    same: (count) => `${counted(count, 'cell')} right already, not written again`,
    questionsHeading: (count) => `${counted(count, 'row')} to confirm`,
    isUnit: (unit) => `Yes, ${unit}`,
    dropRow: 'Leave this row out',
    droppedRows: (lines) =>
      `Left out as you said: ${listed(lines.map((line) => `row ${line}`))} of the pasted table.`,
    bringBack: 'Bring back',
    omissionsHeading: (count) => `${counted(count, 'place')} not taken yet`,
    notesHeading: (count) => `${counted(count, 'row')} left out`,
    write: (cells, sheet) => `Write ${counted(cells, 'cell')} to ${sheet}`,
    replaces: (period, cells) =>
      `The sheet for ${period} holds figures already: ${counted(cells, 'cell')} will be replaced. If this is another period's table, insert that period's sheet first.`,
    nothingToWrite: 'There is no cell to write.',
    more: (rest) => `Show ${rest} more`,
  },
  check: {
    heading: 'Findings',
    none: (sheets) => `Checked ${counted(sheets, 'sheet')}. No faults found.`,
    noSheets: 'The workbook has no indicator sheet to check. Insert one under Sheets.',
    counts: (errors, warnings, notes) =>
      `${counted(errors, 'error')} · ${counted(warnings, 'warning')} · ${counted(notes, 'note')}`,
    group: (title, count) => `${title} (${count})`,
    jump: 'Go to the cell',
    accept: 'Accept…',
    acceptHeading: 'Accept: this figure is right',
    acceptAsIs: 'Accept as it stands',
    by: 'Name of the person who accepts',
    note: 'Reason',
    noteHint: 'Printed with the report.',
    bothNeeded: 'Both name and reason are needed.',
    confirmAccept: 'Accept',
    cancel: 'Cancel',
    ifOtherPeriod: 'If this is the sheet of another period:',
    changePeriod: (period) => `Change the period to ${period}`,
    acceptedHeading: (count) => `Accepted (${count})`,
    acceptedBy: (by, note) => `${by}: ${note}`,
    more: (rest) => `Show ${rest} more`,
    severityHeading: {
      error: (count) => `Errors (${count})`,
      warning: (count) => `Warnings (${count})`,
      note: (count) => `Notes (${count})`,
    },
    unacceptable: 'This error must be corrected; it cannot be accepted.',
  },
  ranking: {
    heading: 'Ranking and judgement',
    noSheets: 'There is no sheet to rank or judge. Insert one under Sheets.',
    sheet: 'Sheet',
    comparison: 'Compared with',
    indicator: 'Indicator',
    ties: 'Ties',
    competition: '1, 2, 2, 4 (skipping ranks)',
    dense: '1, 2, 2, 3 (no rank skipped)',
    caption: (indicator, now, before) => `${indicator}: ${now} against ${before}`,
    columns: { rank: 'Rank', unit: 'Unit', change: 'Change', movement: 'Places' },
    movementShort: (places) => {
      if (places === null) return '–';
      if (places === 0) return '=';
      return places > 0 ? `▲${places}` : `▼${-places}`;
    },
    parentNote: 'not ranked with the units',
    unrankedHeading: 'Not ranked',
    unranked: {
      blank: 'blank, no figure yet',
      'not-submitted': 'not submitted',
      'no-activity': 'no activity',
      'not-applicable': 'not applicable',
      'not-assigned': 'not assigned',
      inexact: 'not an exact figure',
    },
    measures: { 'percentage-points': 'percentage points', points: 'points', count: '' },
  },
  judging: {
    completion: 'Complete with',
    every: 'every target',
    share: 'a share of the targets',
    percent: 'Share (%)',
    percentWrong: 'Type a number above 0 and up to 100, such as 80.',
    increase: '“Tăng thêm …%” (an increase) means',
    increaseOpen: 'not known: leave undecided',
    increasePoints: 'percentage points (50% becomes 60%)',
    increaseRelative: 'of the earlier figure (50% becomes 55%)',
    measured: (target, result) =>
      target === null ? `Result: ${result}` : `Target: ${target} · Result: ${result}`,
    noTargets: 'This form sets no targets, so nothing is judged.',
    copyTally: 'Copy the counts',
    borrowed: 'Results taken from other sheets',
    registerCounted: 'A list is counted and not ranked.',
  },
  copying: {
    copy: 'Copy',
    one: (line) => `Copy the line: ${line}`,
    all: 'Copy all',
    copied: 'Copied.',
    byHand: 'This machine does not allow copying; what is to be copied is selected, press Ctrl+C.',
  },
  report: {
    heading: 'Make the report',
    noSheets: 'There is no indicator sheet to report. Insert one under Sheets.',
    sections: 'Sections of the report',
    noSections: 'Choose at least one sheet.',
    ofSeveral: (section, sheets) => `${section} (${sheets} units)`,
    comparedWith: (section) => `${section} compared with`,
    layout: 'Form of the tables',
    exact: 'Exactly as the official form',
    full: 'Full: with ordinals, changes and rank movement; forms with their judgement',
    figures: 'Figures in the tables',
    numbers: 'Numbers (Excel computes with them; decimal sign of the computer)',
    text: 'Vietnamese text (54,6), the same on every computer',
    fixed: 'Always print all decimals (54,60)',
    printed: (warnings, accepted) =>
      `Printed under the tables: ${counted(warnings, 'warning')}, ${counted(accepted, 'accepted error')}.`,
    make: 'Make the report',
    reviewHeading: 'Review before writing',
    reviewEmpty: (period) => `The sheet for ${period} holds no figure yet. Make the report all the same?`,
    reviewEdits: (count) => `${counted(count, 'cell')} edited by hand in the old report will be overwritten:`,
    reviewMoved: (count) => `${counted(count, 'cell')} of yours in the way will be moved:`,
    reviewUnverified: (sheets) =>
      `It is not known how ${listed(sheets.map((sheet) => `sheet ${quoted(sheet)}`))} was written before, so edits by hand on it cannot be told. Look at it before it is overwritten.`,
    edit: (sheet, cell, text) => `Sheet ${quoted(sheet)}, cell ${cell}: ${text}`,
    moved: (sheet, from, to, text) => `Sheet ${quoted(sheet)}: cell ${from} moves to ${to}: ${text}`,
    confirm: 'Write the report',
    drop: 'Do not write',
    more: (rest) => `Show ${counted(rest, 'more cell')}`,
  },
  selfCheck: {
    start: 'Start',
    stop: 'Stop',
    progress: (done, total) => `Running test ${done + 1} of the ${total} that can run`,
    result: 'Result, to copy and send to support',
    copy: 'Copy the result',
    copied: 'Copied.',
    copyByHand: 'The computer does not allow copying; the result is selected, press Ctrl+C.',
    close: 'Close',
  },
  about: {
    heading: 'About',
    version: (version) => `Version ${version}`,
    privacy:
      'Everything is done on this computer. The program sends no figures anywhere and loads only files of its own and the library office.js of Microsoft.',
    license: 'Open-source software under the MIT licence.',
    close: 'Close',
  },
  reports: {
    blocked: (errors) =>
      `${counted(errors, 'error')} not settled yet. Correct the figures, or accept with name and reason.`,
    noSheet: (set, period) =>
      `There is no sheet of ${set} for ${period}; insert it or choose another period to compare with.`,
    definitionChanged: (set, period, comparison) =>
      `${period} and ${comparison} cannot be compared: their ${set} sheets were made from two different versions of the set. Carry the older figures over to a newly inserted sheet, or compare with another period.`,
    nothingToRank: (set, period) =>
      `There is no subordinate unit to rank by ${set} for ${period}; add units to the list under Sheets, insert a sheet and fill it in.`,
    noParent: (sheet) =>
      `Sheet ${quoted(sheet)} has no row of the unit that reports and the workbook no list of units; make one under Sheets.`,
    showErrors: 'Show the errors',
  },
};
