import { SENTENCE_LIMITS } from '../../model/sentence/sentence-problem';
import { quoted } from '../phrases';
import {
  sayFormulaProblem,
  type DefinitionTexts,
  type FormulaProblemTexts,
  type SaidFault,
  type SentenceProblemTexts,
} from './texts';

const said = (fault: string, remedy: string): SaidFault => ({ fault, remedy });
const meant = (nearest: string | null) => (nearest === null ? '' : ` Should it be ${quoted(nearest)}?`);
const listed = (words: readonly string[]) => words.map(quoted).join(', ');

const SIZES = {
  characters: 'characters',
  depth: 'levels of parentheses',
  operands: 'codes and numbers',
  divisions: 'divisions',
  digits: 'digits in a number',
} as const;

const FORMULA: FormulaProblemTexts = {
  empty: () => 'there is no formula',
  'too-large': ({ size, limit }) => `the formula is too large, at most ${limit} ${SIZES[size]}`,
  'number-unreadable': ({ text }) =>
    `${quoted(text)} is no number; decimals follow a comma, and a code like a number goes in brackets, as [1.10]`,
  'code-unreadable': ({ text }) => `${text === '' ? 'what is in brackets' : quoted(text)} is no code`,
  'unknown-function': ({ name }) => `there is no function ${quoted(name)}, only SUM, MIN, MAX`,
  'unknown-sign': ({ found }) => `the sign ${quoted(found)} has no meaning here`,
  'misplaced-sign': ({ found }) => `the sign ${quoted(found)} is out of place`,
  comma: () => 'a comma out of place; semicolons part what a function takes',
  'operand-missing': ({ found }) =>
    found === null
      ? 'a code or a number is missing at the end'
      : `a code or a number is needed before ${quoted(found)}`,
  'operator-missing': ({ found }) => `an operation is missing before ${quoted(found)}`,
  'unmatched-parenthesis': ({ found }) => `the parenthesis ${quoted(found)} has no partner`,
  'unmatched-bracket': ({ found }) => `the bracket ${quoted(found)} has no partner`,
  'comparison-missing': () => 'a rule needs a comparison: =, ≠, <, >, ≤, ≥',
  'comparison-again': ({ found }) => `only one comparison is allowed, ${quoted(found)} is one more`,
};

const SENTENCE: SentenceProblemTexts = {
  empty: 'the template is empty',
  'too-long': `the template is too long, at most ${SENTENCE_LIMITS.characters} characters`,
  'too-many-figures': `too many figures, at most ${SENTENCE_LIMITS.figures}`,
  'unclosed-placeholder': 'an opening brace has no closing one',
  'stray-brace': 'a closing brace has no opening one',
  'unclosed-choice': 'an opening bracket has no closing one',
  'stray-bracket': 'a closing bracket has no opening one',
  'nested-choice': 'brackets within brackets',
  'choice-without-figure': 'the first alternative in brackets has no figure',
  'unreachable-alternative': 'an alternative behind one that always prints',
  'malformed-code': 'what stands in braces is no code',
  'malformed-mark': 'behind the colon goes a form such as 00 or 0,00',
  'too-many-words': 'more words than there are cases',
  'misplaced-reason': '{?} must be the last alternative in brackets, without a figure beside it',
};

/** What is said of the faults of a set on its sheet, in English. */
export const definitionEn: DefinitionTexts = {
  'repeated-code': ({ code }) =>
    said(
      `The code ${quoted(code)} is used in a row above (capitals and small letters are one).`,
      'Give another code, or delete the extra row.',
    ),
  'unknown-code': ({ code, nearest }) =>
    said(
      `No indicator has the code ${quoted(code)}.${meant(nearest)}`,
      'Correct the code, or add the indicator.',
    ),
  'not-a-figure': ({ code }) =>
    said(
      `A figure is needed here, but ${quoted(code)} is told in words or as a date.`,
      'Use another code, or make that indicator a percentage, a score or a count.',
    ),
  'placed-twice': ({ code }) =>
    said(
      `The indicator ${quoted(code)} has a place on the form already.`,
      'Take one away, so that it is entered once.',
    ),
  'not-a-column': ({ code }) =>
    said(
      `The ranking report names the indicator ${quoted(code)}, which is no column of the many-unit sheet.`,
      'Add its code to the row “Các cột” of the many-unit sheet, or take it away here.',
    ),
  'column-twice': ({ heading }) =>
    said(
      `The column ${quoted(heading)} has the role and the mark of a column above.`,
      'Take one away, or give it another mark.',
    ),
  'facet-without-column': ({ facet }) =>
    said(
      `No column of figures has the mark ${quoted(facet)}.`,
      'Add the column to the list of columns, or clear this cell.',
    ),
  formula: ({ text, problem }) =>
    said(
      `Formula ${text === '' ? '(empty)' : quoted(text)}, character ${problem.at}: ${sayFormulaProblem(FORMULA, problem)}.`,
      'Correct the formula, for example: HSSK.LUYKE / DANSO × 100.',
    ),
  sentence: ({ problem: { type, position, near } }) =>
    said(
      `Sentence template, character ${position}${near === '' ? '' : ` (${quoted(near)})`}: ${SENTENCE[type]}.`,
      'Correct the template; {HSSK.TYLE} prints a figure.',
    ),
  circle: ({ codes }) =>
    said(
      `The formulas go round in a circle: ${[...codes, codes[0] ?? ''].join(' → ')}.`,
      'Let at least one of them be typed by hand.',
    ),
  'target-ambiguous': ({ text }) =>
    said(`The target ${quoted(text)} may be two different numbers.`, 'Write it clearly: 1686 or 1,686.'),
  'target-unreadable': ({ text }) =>
    said(
      `The target ${quoted(text)} does not say when it is reached.`,
      'Write it like 80%, > 80%, ≤ 5; or leave it empty.',
    ),
  'missing-block': ({ block }) =>
    said(`The part ${quoted(block)} is missing.`, 'Copy it from a newly exported definition.'),
  'repeated-block': ({ block }) =>
    said(`The part ${quoted(block)} is there twice.`, 'Make one part of the two.'),
  'empty-block': ({ block }) => said(`The part ${quoted(block)} has no row.`, 'Add at least one row.'),
  'missing-column': ({ column }) =>
    said(
      `The column ${quoted(column)} is missing.`,
      'Insert a column with this heading; leave it empty if it is not needed.',
    ),
  'repeated-column': ({ column }) =>
    said(`The column ${quoted(column)} is there twice.`, 'Delete one of the two.'),
  'missing-property': ({ property }) =>
    said(`The row ${quoted(property)} is missing.`, 'Add the row and fill it in.'),
  'repeated-property': ({ property }) =>
    said(`The row ${quoted(property)} is there twice.`, 'Delete one of the two.'),
  'unknown-property': ({ text, nearest }) =>
    said(`There is no property ${quoted(text)}.${meant(nearest)}`, 'Correct its name, or delete the row.'),
  'too-many-rows': ({ limit }) =>
    said(`The sheet has more than ${limit} rows.`, 'Delete the extra ones; rows beyond are not read.'),
  'missing-value': ({ column }) => said(`The cell ${quoted(column)} is empty.`, 'Fill it in.'),
  'not-for-kind': ({ column, kind }) =>
    said(
      `A row of kind ${quoted(kind)} does not use the cell ${quoted(column)}.`,
      'Clear the cell, or change the kind.',
    ),
  'unknown-word': ({ text, allowed }) =>
    said(`${quoted(text)} is not understood.`, `Write one of: ${listed(allowed)}.`),
  'number-unreadable': ({ text }) =>
    said(`${quoted(text)} is not clearly a number.`, 'Type a number, for example 100 or 0,5.'),
  'number-outside': ({ text, min, max }) =>
    said(`${quoted(text)} is out of bounds.`, `Type a number from ${min} to ${max}.`),
  'whole-number-needed': ({ text }) => said(`${quoted(text)} is no whole number.`, 'Type a whole number.'),
  'min-above-max': ({ min, max }) =>
    said(
      `The least value (${min.replace('.', ',')}) is more than the greatest (${max.replace('.', ',')}).`,
      'Correct one of the two cells.',
    ),
  'band-not-below': ({ from, before }) =>
    said(
      `This band begins at ${from.replace('.', ',')}, which is not below the one above it (${before.replace('.', ',')}).`,
      'Put the bands from the highest down.',
    ),
  'date-unreadable': ({ text }) =>
    said(`The date ${quoted(text)} is not understood.`, 'Write it like 01/01/2026.'),
  'code-unreadable': ({ text }) =>
    said(`${quoted(text)} is no code.`, 'Use letters, digits, dots, dashes, underscores; no spaces.'),
  'code-as-number': ({ text }) =>
    said(
      `Excel has made a number or a date of the code (now ${quoted(text)}), so that 1.10 and 1.1 are one.`,
      'Format the cell as Text and type it again, or type an apostrophe before it.',
    ),
  'set-id-unreadable': ({ text }) =>
    said(
      `${quoted(text)} cannot be the code of a set.`,
      'Use lower-case letters, digits and dashes; at most 15 characters.',
    ),
  'facet-unreadable': ({ text }) =>
    said(`${quoted(text)} cannot be the mark of a figure.`, 'Use lower-case letters and dashes.'),
  'placeholder-unknown': ({ text, allowed }) =>
    said(`There is nothing to put in place of ${quoted(text)}.`, `Only these are known: ${listed(allowed)}.`),
  'rule-unreadable': ({ text, example }) =>
    said(`${quoted(text)} does not have the form of this kind of rule.`, `Write it like ${quoted(example)}.`),
  'error-value': ({ error }) =>
    said(`The cell shows the error ${quoted(error)}.`, 'Type what it should hold.'),
  'live-formula': () =>
    said(
      'The cell holds a formula of Excel, not one written with codes.',
      'Format the cell as Text and type the formula with codes, without an equals sign in front.',
    ),
  'text-too-long': ({ length, limit }) =>
    said(`The cell has ${length} characters, too many.`, `Write less, at most ${limit} characters.`),
  'no-arrangement': () =>
    said(
      'The set has no sheet on which it could be entered.',
      'Copy the part of the many-unit sheet or of the one-unit form from another definition, and change it.',
    ),
  'not-placed': ({ code }) =>
    said(
      `The indicator ${quoted(code)} stands on no sheet, so nobody can enter it.`,
      'Add its code to the row “Các cột” of the many-unit sheet, or to a row of the one-unit form.',
    ),
  other: ({ detail }) =>
    said(`This is not right (${quoted(detail)}).`, 'Compare with a newly exported definition.'),
  'repeated-set': ({ set, otherSheet }) =>
    said(
      `The set ${quoted(set)} is defined on sheet ${quoted(otherSheet)} already.`,
      'Delete one of the two sheets, or give the set another code.',
    ),
  'set-unknown': ({ set }) =>
    said(
      `This sheet is of the set ${quoted(set)}, which the workbook does not define.`,
      'Copy the definition of that set into the workbook.',
    ),
};
