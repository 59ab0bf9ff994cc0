import { writeDate } from '../../model/date-text';
import type { FindingDetails } from '../../model/finding';
import { quoted, typedTexts } from '../phrases';
import type { FormFindingTexts } from './form-findings';

const WANTED: Readonly<Record<FindingDetails['wrong-kind']['wanted'], string>> = {
  'yes-no': 'an answer of yes or no',
  verdict: 'a verdict',
  text: 'words',
  fraction: 'a fraction such as 03/05',
  date: 'a date such as 31/05/2025',
  target: 'a target in words',
};

/** What is said of the forms of single units, in English. */
export const formFindingsEn: FormFindingTexts = {
  'wrong-kind': {
    title: 'Content of another kind',
    fault: ({ text, wanted }) => `${quoted(text)} is not ${WANTED[wanted]}.`,
    remedy: ({ wanted, offered }) =>
      offered.length === 0
        ? `Type ${WANTED[wanted]}; where there is none, KPS or KAD.`
        : `Choose one of the words: ${offered.join(', ')}.`,
    brief: ({ text }) => quoted(text),
  },
  'date-for-words': {
    title: 'Date instead of words',
    fault: ({ date }) => `The cell holds the date ${writeDate(date)}: Excel made a date of what was typed.`,
    remedy: ({ typedAs }) => {
      const typed = typedTexts(typedAs);
      const question = typed.length === 0 ? '' : `Was ${typed.join(' or ')} typed? `;
      return `${question}Set the cell format to Text and type it again.`;
    },
    brief: ({ date }) => writeDate(date),
  },
  'unit-unnamed': {
    title: 'Form without the code and name of its unit',
    fault: ({ code, name }) =>
      code === ''
        ? `The unit code${name === '' ? ' and the unit name are' : ` of ${quoted(name)} is`} missing at the top of the form.`
        : `The name of the unit with code ${quoted(code)} is missing at the top of the form.`,
    remedy: () =>
      'Type the code and the name of the unit; figures are not used until it is clear whose they are.',
    brief: ({ code, name }) => code || name,
  },
  'item-mismatch': {
    title: 'Row code and name do not match',
    fault: ({ code, name, nameOfCode, codeOfName }) =>
      [
        `Code ${quoted(code)} ${nameOfCode === null ? 'is not in the form' : `belongs to ${quoted(nameOfCode)}`}`,
        name === ''
          ? 'and the row has no name'
          : `but the name in the row is ${quoted(name)}${codeOfName === null ? ', which is not in the form' : ` (code ${codeOfName})`}`,
      ].join(', ') + '.',
    remedy: () =>
      'The form may have been sorted without all its columns, or the code or name typed over. Correct the code or the name; ' +
      'figures are not used until it is clear of which indicator they are.',
    brief: ({ code, name }) => `${code} ≠ ${name}`,
  },
  'duplicate-item': {
    title: 'Row repeated',
    fault: ({ code, name, otherRow }) =>
      `The row ${quoted(name)} (code ${code}) is already in row ${otherRow}.`,
    remedy: () => 'Keep the right row and delete the other; while there are two, neither is used.',
    brief: ({ code, otherRow }) => `${code}: row ${otherRow}`,
  },
  'item-missing': {
    title: 'Row of the form missing',
    fault: ({ code, name }) => `The row ${quoted(name)} (code ${code}) is no longer in the form.`,
    remedy: () =>
      'Insert the form anew and move the figures there; if it was left out on purpose, accept this with a note.',
    brief: ({ name }) => name,
  },
  'row-without-item': {
    title: 'Row of no known indicator',
    fault: ({ code, name, codeOfName }) => {
      const row = name === '' ? 'The row' : `The row ${quoted(name)}`;
      if (codeOfName !== null) return `${row} has no code; the code of this name is ${quoted(codeOfName)}.`;
      return code === ''
        ? `${row} has figures but no code${name === '' ? ' and no name' : ''}.`
        : `${row} has figures, but the form has no code ${quoted(code)}.`;
    },
    remedy: ({ codeOfName }) =>
      codeOfName === null
        ? 'Type the code and name of the indicator, or delete the figures of the row.'
        : `Type the code ${quoted(codeOfName)} into the column “Mã” again.`,
    brief: ({ code, name }) => name || code,
  },
  'column-missing': {
    title: 'Column of the form missing',
    fault: ({ heading }) => `The column ${quoted(heading)} is no longer in the form.`,
    remedy: () =>
      'Insert the form anew and move the figures there; if it was left out on purpose, accept this with a note.',
    brief: ({ heading }) => quoted(heading),
  },
  'closed-cell': {
    title: 'Content in a cell that stays empty',
    fault: ({ text }) =>
      `There is ${quoted(text)} in a cell of which this row tells nothing; it is not used.`,
    remedy: () => 'Delete it, or move it to the right cell.',
    brief: ({ text }) => quoted(text),
  },
};
