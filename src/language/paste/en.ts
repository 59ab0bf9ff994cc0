import { decimalFromNumber } from '../../model/decimal';
import type { PasteSize, TitleLine } from '../../model/paste-problem';
import { writeEnglishPeriod } from '../english-period';
import { encodingName, number, periodSaidBy, quoted } from '../phrases';
import { SUGGESTION_REASONS } from '../suggestion-reasons';
import type { PasteTexts } from './texts';

const period = periodSaidBy(writeEnglishPeriod);
const count = (value: number) => number(decimalFromNumber(value));
const list = (texts: readonly string[]) => texts.map(quoted).join(', ');
const titled = (heading: string) => (heading === '' ? '' : ` ${quoted(heading)}`);

const lines = (said: readonly TitleLine[]) =>
  said.map(({ line, text }) => `row ${count(line)} ${quoted(text)}`).join('; ');

const SIZES: Readonly<Record<PasteSize, string>> = {
  rows: 'rows',
  columns: 'columns',
  cells: 'cells',
  characters: 'characters',
  'cell-characters': 'characters in one cell',
};
const REASONS = SUGGESTION_REASONS.en;
const LEFT_OUT = {
  ordinal: 'A column of ordinals: not taken.',
  rank: 'A column of ranks: not taken, ranks are computed from the figures.',
  change: 'A column of changes: not taken, changes are computed from the figures.',
  remark: 'A column of remarks: not taken.',
  earlier: 'A column of an earlier period: not taken, the sheet holds this period’s figures.',
  words: 'A column of words without figures: not taken.',
  empty: 'An empty column: nothing to take.',
} as const;

/** What is said in English of a pasted table. */
export const pasteEn: PasteTexts = {
  refusals: {
    'nothing-pasted': () =>
      'Nothing is pasted yet. Select the whole table in its source (with the column of unit names), copy it and paste it here.',
    'too-large': ({ size, found, limit }) =>
      `The pasted table has ${count(found)} ${SIZES[size]} or more; at most ${count(limit)} are taken. Select only the table of figures and paste again.`,
    'legacy-encoding': ({ text, encoding }) =>
      `The pasted table is typed in ${encodingName(encoding)}, not Unicode: ${quoted(text)}. Convert it to Unicode in its source and paste again.`,
    'numbers-without-names': ({ rows, first }) =>
      `The pasted table has ${count(rows)} ${rows === 1 ? 'row' : 'rows'} of numbers (from ${quoted(first)}) and no unit names. Numbers are never matched by the order of rows. Copy again with the column of unit names or codes.`,
    'no-unit-matches': ({ texts, unit }) =>
      `The pasted table has no name or code of the list of units; it holds ${list(texts)}. Copy the column of unit names too, written as in the list (such as ${quoted(unit)}), or complete the list.`,
    'two-name-columns': ({ line, first, second }) =>
      `Row ${count(line)} of the pasted table names two units, ${quoted(first)} and ${quoted(second)}, so it is not clear whose the figures are. Paste in parts, each with one column of unit names.`,
    'no-figures': () =>
      'The pasted table has only unit names and no figures. Copy again with the columns of figures.',
    'several-tables': ({ line, heading }) =>
      `Row ${count(line)} of the pasted table is another heading row (${quoted(heading)}): this is more than one table. Paste one table at a time.`,
    'indicator-twice': ({ indicator, first, second }) =>
      `Columns ${count(first)} and ${count(second)} of the pasted table were both chosen to be ${quoted(indicator)}. Leave one out or choose another indicator.`,
    'unknown-indicator': ({ indicator }) =>
      `The indicator set has no code ${quoted(indicator)}, which was chosen for a column of the pasted table. Choose that column’s indicator again.`,
  },
  omissions: {
    'unknown-unit': ({ name }) =>
      `${quoted(name)} is not in the list of units of this period. Correct the name, or add it to the list.`,
    'suggested-unit': ({ name, suggestion, reason }) =>
      `${quoted(name)} is not in the list of units. Is it ${quoted(suggestion)} (${REASONS[reason]})? Confirm it or leave the row out.`,
    'ambiguous-unit': ({ name, candidates }) =>
      `${quoted(name)} may be ${candidates.map(quoted).join(' or ')}. Choose the right unit.`,
    'code-name-mismatch': ({ code, name, nameOfCode }) =>
      `Code ${quoted(code)} belongs to ${quoted(nameOfCode)}, but the name says ${quoted(name)}. Compare with the source and correct the code or the name.`,
    'confirmed-twice': ({ name, unit, otherLine }) =>
      `${quoted(name)} was confirmed as ${quoted(unit)}, which row ${count(otherLine)} is already. Leave one of them out.`,
    nameless: () => 'Figures without a unit name. Put the unit’s name or code into this row and paste again.',
    'short-row': ({ unit, cells, width }) =>
      `The row of ${quoted(unit)} has only ${count(cells)} of the table’s ${count(width)} cells, so it is not clear which are missing. Unmerge the cells in the source, or fill in blank ones, and paste again.`,
    total: ({ name }) => `${quoted(name)} sums up other rows and is no unit’s figure: not taken.`,
    remark: ({ name }) => `${quoted(name)} has no figures: not taken.`,
    'sub-row-without-column': ({ name }) =>
      `${quoted(name)} is a part of another indicator than the one chosen for the column. Choose the column’s indicator again.`,
    'unit-not-on-sheet': ({ unit }) =>
      `The entry sheet has no row of ${quoted(unit)}. Add the unit to the sheet and paste again.`,
    'unit-unsure-on-sheet': ({ unit }) =>
      `On the entry sheet the code of ${quoted(unit)} stands in two rows or beside another name. Run the check and correct the sheet first.`,
    'same-unit-again': ({ unit, otherLine }) =>
      `${quoted(unit)} is already in row ${count(otherLine)} of the pasted table; only figures on which the two rows do not differ are taken.`,
    'closed-cell': ({ unit, indicator, text }) =>
      `${quoted(text)} in ${quoted(indicator)} of ${quoted(unit)}: only the consolidating unit reports this indicator. Choose another indicator for the column, or leave it out.`,
    'indicator-not-on-sheet': ({ unit, indicator }) =>
      `The entry sheet has no cell of ${quoted(indicator)} for ${quoted(unit)}. Insert the sheet again and paste again.`,
    'blank-cell': ({ unit, indicator }) =>
      `${quoted(indicator)} of ${quoted(unit)} is blank in the pasted table: the cell of the sheet stays as it is.`,
    'dated-cell': ({ unit, indicator, cell }) =>
      `Cell ${cell} (${quoted(indicator)} of ${quoted(unit)}) is formatted as a date or time and would show a figure wrongly. Set its format to General and paste again.`,
    'unreadable-figure': ({ finding }, sayFigure) => sayFigure(finding),
    'different-figures': ({ unit, indicator, texts, otherLine }) =>
      `${quoted(indicator)} of ${quoted(unit)} is ${texts.map(quoted).join(' and ')}, unlike in row ${count(otherLine)}. Compare with the source and keep one row.`,
  },
  line: (line) => `Row ${count(line)} of the pasted table`,
  leftOutColumn: (column) =>
    column.reason === 'other-period'
      ? `${quoted(column.said)} holds figures of ${period(column.period)}, not of the sheet’s period: not taken.`
      : LEFT_OUT[column.reason],
  columnQuestions: {
    'no-heading': (column) =>
      `Column ${count(column)} of the pasted table has no heading. Choose an indicator, or leave it out.`,
    'unknown-heading': (column, heading) =>
      `Column ${count(column)}${titled(heading)} does not say which indicator it is. Choose one, or leave it out.`,
    'headings-out-of-line': (column) =>
      `The heading rows do not fit the columns of figures, so the heading of column ${count(column)} is not known. Compare with the source and choose an indicator, or leave it out.`,
    'several-indicators': (column, heading) =>
      `Column ${count(column)}${titled(heading)} may be several indicators. Choose one, or leave it out.`,
    'indicator-twice': (column, heading) =>
      `Column ${count(column)}${titled(heading)} is the same indicator as another column. Choose one of them and leave the other out.`,
    'points-for-rates': (column, heading) =>
      `Column ${count(column)}${titled(heading)} holds points: the criteria add up to the total score, and this sheet takes rates. Paste it into a sheet of points (set 766-diem), or choose the indicator if they are rates.`,
    'several-periods': (column, heading, said) =>
      `Column ${count(column)}${titled(heading)} does not say its period, and the lines around the table name several (${lines(said)}), so it is not clear which one the figures are of. Leave one period in these lines and paste again, or choose the indicator if the figures are those of this sheet.`,
    'period-disputed': (column, heading, said) =>
      `Column ${count(column)}${titled(heading)} says the sheet’s period, but the line over the table names another (${lines(said)}). Make them agree and paste again, or choose the indicator if the heading of the column is right.`,
    'period-unsaid': (column, heading) =>
      `Neither column ${count(column)}${titled(heading)} nor the line over the table says a period. Write it into the line over the table (such as “Tháng 5/2025”), or choose the period when pasting.`,
  },
  table: (number, { first, last }) => `Table ${count(number)} (rows ${count(first)}–${count(last)})`,
  periodRead: (id, at) => `Figures of ${period(id)}, as ${lines([at])} says.`,
  otherKind: (set, id, at) =>
    `Figures of ${period(id)} (${lines([at])}) are not taken: set ${set} is not reported for such a period. If the text names a wrong period, correct it and paste again.`,
  passedOver: ({ first, last }, why) =>
    `The table in rows ${count(first)}–${count(last)} is not taken. ${why}`,
  notInTable: (units) => `Not in the pasted table: ${units.join(', ')}. Their cells stay as they are.`,
};
