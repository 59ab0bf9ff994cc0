import { writeDate } from '../../model/date-text';
import type { FindingDetails } from '../../model/finding';
import { parsePeriodId } from '../../model/period';
import { writeEnglishPeriod } from '../english-period';
import { nothing, quoted } from '../phrases';
import type { TakeInFindingTexts } from './take-in-findings';

const FORMAT: Readonly<Record<FindingDetails['file-other-format']['format'], string>> = {
  xls: 'an old workbook (.xls, Excel 97–2003)',
  xlsb: 'a binary workbook (.xlsb)',
  'xml-2003': 'an XML spreadsheet of Excel 2003',
  ods: 'an OpenDocument spreadsheet (.ods)',
};
const KIND: Readonly<Record<FindingDetails['file-not-workbook']['kind'], string>> = {
  text: 'a text file (.csv, .txt)',
  pdf: 'a PDF document',
  'web-page': 'a web page saved under the name of a workbook',
  word: 'a text document (Word, OpenDocument)',
  zip: 'a zip that holds no workbook',
  unknown: 'a file of another kind',
};
const DANGER: Readonly<Record<FindingDetails['file-unsafe']['danger'], string>> = {
  bytes: 'size of the file (bytes)',
  parts: 'number of its parts',
  inflated: 'size once unpacked (bytes)',
  ratio: 'growth on unpacking (times)',
  cells: 'number of cells',
  columns: 'number of column definitions',
  rows: 'number of rows',
  elements: 'number of XML elements',
  merges: 'number of merged areas',
  entities: 'number of XML entities of its own',
};
const INSTEAD: Readonly<Record<FindingDetails['superseded']['because'], string>> = {
  later: 'came later and counts',
  chosen: 'was chosen and counts',
  same: 'says the same and counts',
};
const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;
/** As many as can be taken in at a glance. */
const MOST_NAMED = 8;
const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join('; ')
    : `${names.slice(0, MOST_NAMED).join('; ')} and ${names.length - MOST_NAMED} more`;
const number = new Intl.NumberFormat('en-GB');
const period = (id: string): string => {
  const parsed = parsePeriodId(id);
  return parsed === null ? quoted(id) : writeEnglishPeriod(parsed);
};

/** What is said of the files that units send, in English. */
export const takeInFindingsEn: TakeInFindingTexts = {
  'file-empty': {
    title: 'Empty file',
    fault: () => 'The file has no bytes.',
    remedy: () => 'Ask the unit to send it again; the mail was probably not loaded to its end.',
    brief: nothing,
  },
  'file-encrypted': {
    title: 'File with a password',
    fault: () => 'The file is locked with a password and cannot be read.',
    remedy: () =>
      'Open it in Excel, remove the password (File › Info › Protect Workbook), save and take it in again.',
    brief: nothing,
  },
  'file-other-format': {
    title: 'Not an .xlsx file',
    fault: ({ format }) => `This is ${FORMAT[format]}.`,
    remedy: () => 'Open it in Excel, choose Save As › Excel Workbook (.xlsx) and take it in again.',
    brief: ({ format }) => format,
  },
  'file-not-workbook': {
    title: 'Not a workbook',
    fault: ({ kind }) => `This is ${KIND[kind]}, not an .xlsx workbook.`,
    remedy: ({ kind }) =>
      kind === 'text' || kind === 'word' || kind === 'web-page' || kind === 'pdf'
        ? 'Open it, copy the table and use Paste a table; or ask the unit for the workbook.'
        : 'Unpack it, or ask the unit for the workbook.',
    brief: nothing,
  },
  'file-damaged': {
    title: 'Damaged file',
    fault: ({ part }) => `The file is damaged or cut off (${part}).`,
    remedy: () => 'Try to open and save it in Excel; failing that, ask the unit to send it again.',
    brief: nothing,
  },
  'file-unsafe': {
    title: 'Not safe to open',
    fault: ({ danger, found, limit }) =>
      `The ${DANGER[danger]} is ${number.format(found)}, beyond the ${number.format(limit)} that are opened.`,
    remedy: () =>
      'Open it in Excel, copy the entry sheet alone to a new workbook and take that in; do not open a file of unknown origin.',
    brief: nothing,
  },
  'file-too-slow': {
    title: 'Reading takes too long',
    fault: ({ seconds }) => `It was not read within ${seconds} seconds.`,
    remedy: () => 'Open it in Excel, copy the entry sheet alone to a new workbook and take that in.',
    brief: nothing,
  },
  'file-unforeseen': {
    title: 'Unforeseen error while reading',
    fault: ({ detail }) => `The program met an error: ${detail}.`,
    remedy: () => 'Open and save it in Excel; if that does not help, send the file to those who support you.',
    brief: nothing,
  },
  'file-twice': {
    title: 'The same file again',
    fault: ({ otherFile }) => `This file is the same as ${quoted(otherFile)}, byte for byte.`,
    remedy: () => 'It counts once.',
    brief: ({ otherFile }) => otherFile,
  },
  'no-sheet-of-ours': {
    title: 'No entry sheet',
    fault: ({ sheets }) =>
      sheets.length === 0
        ? 'The file has no worksheet that can be read.'
        : `None of its sheets is an entry sheet (${sheets.map(quoted).join(', ')}).`,
    remedy: () =>
      'Ask the unit to fill in the workbook it was sent; or copy the table and use Paste a table.',
    brief: nothing,
  },
  'other-set': {
    title: 'Sheet of another set',
    fault: ({ set, wanted }) => `This sheet is of ${quoted(set)}, while ${quoted(wanted)} is consolidated.`,
    remedy: () => 'Consolidate that set by itself, or ask the unit for the right sheet.',
    brief: ({ set }) => set,
  },
  'other-period': {
    title: 'Sheet of another period',
    fault: ({ period: found, wanted }) =>
      `This sheet is of ${period(found)}, while ${period(wanted)} is consolidated.`,
    remedy: () =>
      'If the unit mistook the period, correct its cell in the file and take it in again; otherwise leave it.',
    brief: ({ period: found }) => period(found),
  },
  'nothing-filled-in': {
    title: 'Nothing filled in',
    fault: () => 'No cell for a figure is filled in.',
    remedy: () => 'What is there stays as it is. Ask the unit to fill it in and send it again.',
    brief: nothing,
  },
  'cells-left-blank': {
    title: 'Cells left blank',
    fault: ({ indicators, asked }) =>
      `The unit left ${indicators.length} of ${cells(asked)} blank: ${listed(indicators)}.`,
    remedy: () =>
      'Ask the unit to fill them in and send again; KPS where there is no activity. The other cells are taken.',
    brief: ({ indicators, asked }) => `${indicators.length} of ${asked}`,
  },
  'unit-unmatched': {
    title: 'Not clear which unit',
    fault: ({ code, name }) => {
      if (code === '' && name === '') return 'The sheet gives neither the code nor the name of its unit.';
      if (name === '')
        return `There is only the code ${quoted(code)} and no name, which is not certain enough.`;
      return code === ''
        ? `The list has no unit called ${quoted(name)}.`
        : `The list has no unit with code ${quoted(code)}, called ${quoted(name)}.`;
    },
    remedy: ({ suggestion }) =>
      suggestion === null
        ? 'Choose the unit from the list, or leave it out.'
        : `Is it ${quoted(suggestion)}? Choose the unit from the list; the name is remembered.`,
    brief: ({ name }) => name,
  },
  'unit-not-in-period': {
    title: 'No unit of this period',
    fault: ({ validFrom, validTo }) => {
      if (validFrom !== null && validTo !== null) {
        return `The unit existed from ${writeDate(validFrom)} until ${writeDate(validTo)} only.`;
      }
      if (validTo !== null) return `The unit existed until ${writeDate(validTo)}.`;
      return validFrom === null
        ? 'The unit does not exist in this period.'
        : `The unit exists from ${writeDate(validFrom)} only.`;
    },
    remedy: ({ successors }) =>
      successors.length === 0
        ? 'Look at the period again, or at the dates in the list of units.'
        : `It now belongs to ${successors.join(', ')}: ask the new unit for its figures.`,
    brief: nothing,
  },
  'unit-left-out': {
    title: 'Left out by choice',
    fault: ({ name }) => `What ${quoted(name)} sent is left out, as was decided.`,
    remedy: () => 'Nothing needs to be done.',
    brief: ({ name }) => name,
  },
  'parents-row': {
    title: 'Row of the unit that consolidates',
    fault: ({ name }) => `What the file of a unit below holds for ${quoted(name)} is not taken.`,
    remedy: () => 'The unit that consolidates enters its own figures; nothing needs to be done.',
    brief: ({ name }) => name,
  },
  'several-files': {
    title: 'Several files of one unit',
    fault: ({ files }) =>
      `${files.length} files are of this unit: ${files.map(quoted).join(', ')}; nothing tells which is the last.`,
    remedy: () => 'Choose the file that counts, or give them different dates of receipt.',
    brief: ({ files }) => files.join(', '),
  },
  superseded: {
    title: 'Another file counts',
    fault: ({ by, because }) => `${quoted(by)} of the same unit ${INSTEAD[because]} instead.`,
    remedy: () => 'To use this file, choose it as the one that counts.',
    brief: ({ by }) => by,
  },
  'figures-left-behind': {
    title: 'Figures of a file that does not count',
    fault: ({ by, figures }) =>
      `File ${quoted(by)}, which counts, leaves ${cells(figures.length)} blank that this file fills in: ${listed(figures)}.`,
    remedy: () => 'They are not taken. Ask the unit; where they still hold, let it send one whole file.',
    brief: ({ figures }) => listed(figures),
  },
  'unit-twice-in-file': {
    title: 'One unit twice in a file',
    fault: ({ otherSheet, otherCell }) =>
      `This unit also stands on sheet ${quoted(otherSheet)}${otherCell === null ? '' : `, cell ${otherCell}`}, with other figures.`,
    remedy: () =>
      'Keep the right place in the file and take it in again; while both are there, neither is taken.',
    brief: ({ otherSheet }) => otherSheet,
  },
  'mapping-unconfirmed': {
    title: 'A table of another layout',
    fault: () => 'This sheet is not one of ours, but holds a table of figures by unit.',
    remedy: () => 'Say for each column which indicator it is; the answer is remembered.',
    brief: nothing,
  },
  'sent-late': {
    title: 'Sent late',
    fault: ({ deadline, received, days }) =>
      `Received on ${writeDate(received)}, ${days} ${days === 1 ? 'day' : 'days'} after ${writeDate(deadline)}.`,
    remedy: () => 'If the date of receipt is not right, correct it.',
    brief: ({ days }) => `${days} ${days === 1 ? 'day' : 'days'}`,
  },
  'blank-kept': {
    title: 'A blank erases nothing',
    fault: ({ held }) => `The cell in the file is blank; the sheet holds ${held}.`,
    remedy: () => 'What is there stays; if there is truly nothing, empty the cell yourself.',
    brief: ({ held }) => held,
  },
  'edited-after-take-in': {
    title: 'Edited after the take-in',
    fault: ({ held, taken }) =>
      held === ''
        ? `The cell was emptied after the take-in; ${taken} was received.`
        : `The cell holds ${held}; ${taken} was received.`,
    remedy: () =>
      'If the unit has told the right figure, ask it to send its sheet again; if not, put back what was received.',
    brief: ({ held, taken }) => `${taken} → ${held === '' ? 'blank' : held}`,
  },
  'typed-beside-take-in': {
    title: 'Figures from no file of the unit',
    fault: ({ indicators }) =>
      `Filled in on the consolidated sheet itself, ${cells(indicators.length)} of this unit: ${listed(indicators)}.`,
    remedy: () =>
      'They do not count as sent by the unit. Ask the unit for its workbook; once there is a file, take it in.',
    brief: ({ indicators }) => cells(indicators.length),
  },
  'memory-unread': {
    title: 'Part of the sources cannot be read',
    fault: ({ rows }) =>
      `${rows} ${rows === 1 ? 'row' : 'rows'} of the sheet that remembers where figures come from cannot be read; the figures noted there count as typed by hand.`,
    remedy: () =>
      'The rows stay as they are. If a newer version wrote the workbook, update the program; if not, take the files in again.',
    brief: ({ rows }) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
  },
  'hand-corrected': {
    title: 'Corrected by hand',
    fault: ({ held, taken, brought }) => {
      const before = taken === null ? '' : `; ${taken} when taken in`;
      return held === ''
        ? `The cell was emptied by hand${before}; the file says ${brought}.`
        : `The sheet holds ${held} (by hand${before}), the file says ${brought}.`;
    },
    remedy: () => "The correction stays until the unit's value is chosen.",
    brief: ({ held, brought }) => `${held} ↔ ${brought}`,
  },
  'hand-kept': {
    title: 'Correction kept as decided',
    fault: ({ held, taken, brought }) => {
      const before = taken === null ? '' : `; ${taken} when taken in`;
      const standing =
        held === '' ? `The cell was emptied by hand${before}` : `The sheet holds ${held} (by hand${before})`;
      return `${standing}; the file says ${brought}, which a person decided not to take.`;
    },
    remedy: () => 'Nothing to do; it is asked again when the unit sends another value.',
    brief: ({ held, brought }) => `${held} ↔ ${brought}`,
  },
};
