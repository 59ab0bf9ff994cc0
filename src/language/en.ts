import { writeDate } from '../model/date-text';
import { add, compare, magnitude, sign, subtract, trimmed } from '../model/decimal';
import type { DigitSlip, FittingFigure, PeriodWitness, Place } from '../model/finding';
import type { ComparisonSign } from '../model/formula/formula';
import { writeSigned } from '../model/number-writing';
import type { UnitsCsvProblem, UnitsCsvProblemCode } from '../model/units-csv-problem';
import { writeEnglishPeriod } from './english-period';
import { definitionEn } from './definition/en';
import { sayFault } from './definition/texts';
import { formFindingsEn } from './form/en';
import { takeInFindingsEn } from './take-in/en';
import type { Language } from './language';
import { judgementEn } from './judgement/en';
import { paneEn } from './pane/en';
import { pasteEn } from './paste/en';
import {
  baseSpan,
  BROKEN_SIGN,
  encodingName,
  isBare,
  nothing,
  number,
  percentOf,
  periodSaidBy,
  placeOfParts,
  quoted,
  typedTexts,
} from './phrases';
import { selfCheck } from './self-check/en';

const period = periodSaidBy(writeEnglishPeriod);
const either = (values: readonly string[]) =>
  [values.slice(0, -1).join(', '), ...values.slice(-1)].filter((text) => text !== '').join(' or ');
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const WITNESS: Readonly<Record<PeriodWitness, string>> = {
  tag: 'the hidden tag of the sheet',
  title: 'the title of the sheet',
  tab: 'the sheet tab',
};
/** Words of a cell stay as they are typed there. */
const STATUS = {
  blank: 'blank',
  'not-submitted': '“chưa gửi”',
  'no-activity': 'KPS',
  'not-applicable': 'KAD',
  'not-assigned': '*',
} as const;

/** What a relation of the set asks for. */
const MUST_BE: Readonly<Record<ComparisonSign, string>> = {
  '=': 'but must equal',
  '<>': 'but must differ from',
  '<': 'but must be less than',
  '>': 'but must be more than',
  '<=': 'but must not be more than',
  '>=': 'but must not be less than',
};
const SLIP: Readonly<Record<DigitSlip, string>> = {
  'swapped-digits': 'two digits swapped',
  'missing-digit': 'a digit missing',
  'extra-digit': 'a digit too many',
  'wrong-digit': 'one digit wrong',
};

function fittingFigure({ figure, isTotal, fits, slip }: FittingFigure): string {
  const what = isTotal ? `the total (cell ${figure.cell})` : `${quoted(figure.name)} (cell ${figure.cell})`;
  return `${what} is ${number(fits)} instead of ${number(figure.value)}${slip === null ? '' : ` (${SLIP[slip]})`}`;
}

function place({ workbook, sheet, cell, unit, indicator, period: id }: Place): string {
  return placeOfParts([
    workbook === undefined ? '' : `file ${workbook}`,
    sheet === undefined ? '' : `sheet ${quoted(sheet)}`,
    cell === undefined ? '' : `cell ${cell}`,
    unit === undefined ? '' : unit.name || unit.code,
    indicator?.name ?? '',
    cell === undefined && unit === undefined && indicator === undefined && id !== undefined ? period(id) : '',
  ]);
}

type ProblemText = (params: UnitsCsvProblem['params']) => string;

const UNITS_PROBLEMS: Readonly<Record<UnitsCsvProblemCode, ProblemText>> = {
  'broken-quotes': () => 'A quotation mark is opened but not closed, or text follows the closing one.',
  'missing-column': ({ column = '' }) =>
    `Column ${quoted(column)} is missing; the first line must hold code,name,kind,aliases,parent.`,
  'repeated-column': ({ column = '' }) => `Column ${quoted(column)} appears twice.`,
  'empty-code': () => 'The unit code is missing.',
  'empty-name': ({ code = '' }) => `The unit with code ${quoted(code)} has no name.`,
  'bad-code': ({ code = '' }) =>
    `The code ${quoted(code)} has “*”, “?” or “~”, which Excel takes for any letters.`,
  'duplicate-code': ({ code = '', otherLine = '' }) =>
    `Code ${quoted(code)} is already used in line ${otherLine}.`,
  'same-name': ({ name = '', otherName = '', otherLine = '' }) =>
    `${quoted(name)} has the same name as ${quoted(otherName)} in line ${otherLine}.`,
  'alias-taken': ({ alias = '', otherName = '', otherLine = '' }) =>
    `The alias ${quoted(alias)} also means ${quoted(otherName)} in line ${otherLine}.`,
  'unknown-kind': ({ kind = '' }) =>
    `The kind of unit ${quoted(kind)} is not known; write “xã”, “phường”, “thị trấn”, “đặc khu” …`,
  'kind-missing': ({ name = '' }) =>
    `The kind of unit is blank and the name ${quoted(name)} does not say it.`,
  'no-parent-row': () => 'There is no row for the parent unit (the row whose parent code is blank).',
  'several-parents': ({ code = '', otherCode = '', otherLine = '' }) =>
    `Parent code ${quoted(code)} differs from ${quoted(otherCode)} in line ${otherLine}; a list has only one parent unit.`,
  'parent-missing': ({ name = '' }) => `${quoted(name)} has no parent code.`,
  'unknown-parent': ({ parent = '' }) => `No parent unit with code ${quoted(parent)} is in the list.`,
  'nested-parent': ({ parent = '' }) => `The parent ${quoted(parent)} is itself a subordinate unit.`,
  'unknown-successor': ({ successor = '' }) =>
    `No unit with code ${quoted(successor)}, into which it went, is in the list.`,
  'own-successor': ({ successor = '' }) => `The unit ${quoted(successor)} cannot have gone into itself.`,
  'no-units': () => 'The list has no units; it needs at least the row of the unit that reports.',
  'bad-date': ({ column = '', text = '' }) => `The date ${quoted(text)} in column ${column} cannot be read.`,
  'dates-reversed': () => 'The first day of validity is after the last.',
  'legacy-encoding': ({ encoding = '', text = '' }) =>
    `The text is typed in ${encodingName(encoding)}, not in Unicode: ${quoted(text)}.`,
  'not-utf8': ({ text = '' }) =>
    `The file is not saved as UTF-8: ${quoted(text)}. Save it again as “CSV UTF-8”.`,
};

/** English: for foreign colleagues and engineers. Figures, sheet names and cell words stay as in the workbook. */
export const en: Language = {
  id: 'en',
  paste: pasteEn,
  severities: { error: 'ERROR', warning: 'Warning', note: 'Note' },
  place,
  unitsFault: ({ code, params }) => UNITS_PROBLEMS[code](params),
  unitsProblem: ({ line, code, params }) => `Line ${line}: ${UNITS_PROBLEMS[code](params)}`,
  findings: {
    'impossible-value': {
      title: 'Impossible value',
      fault: ({ value, min, max }) =>
        compare(value, max) > 0
          ? `${number(value)} is more than ${number(max)}.`
          : `${number(value)} is less than ${number(min)}.`,
      remedy: ({ probable }) =>
        probable === null
          ? 'Compare with the source and type it again.'
          : `Should it be ${number(probable)}? Compare with the source and type it again.`,
      brief: ({ value }) => number(value),
    },
    'text-for-number': {
      title: 'Number held as text',
      fault: ({ text }) => `${quoted(text)} is text, not a number.`,
      remedy: ({ probable }) =>
        `Should it be ${number(probable)}? Type it again as a number, with the decimal sign that the sample cell of the sheet shows.`,
      brief: ({ text }) => quoted(text),
    },
    'ambiguous-number': {
      title: 'Number with two readings',
      fault: ({ text, readings }) => `${quoted(text)} may be ${either(readings.map(number))}.`,
      remedy: ({ fitting }) => {
        const only = fitting.length === 1 ? fitting[0] : undefined;
        return only === undefined
          ? 'Compare with the source and type it again as a number.'
          : `Only ${number(only)} is within the allowed range; if it is right, type it again as a number.`;
      },
      brief: ({ text }) => quoted(text),
    },
    'unknown-word': {
      title: 'Word that cannot be used here',
      fault: ({ text }) => `${quoted(text)} is neither a number nor a word that may stand for one.`,
      remedy: ({ allowed }) =>
        `Type a number, or one of these words: ${allowed.map((status) => STATUS[status]).join(', ')}.`,
      brief: ({ text }) => quoted(text),
    },
    'fraction-for-number': {
      title: 'Fraction instead of a number',
      fault: ({ text, numerator, denominator }) =>
        `${quoted(text)} is the fraction ${number(numerator)} over ${number(denominator)}, or a date read wrongly.`,
      remedy: ({ numerator, denominator }) => {
        const percent = percentOf(numerator, denominator);
        return percent === null ? 'Type it again as a number.' : `If it is a rate, type ${percent}.`;
      },
      brief: ({ text }) => quoted(text),
    },
    'date-for-number': {
      title: 'Date instead of a number',
      fault: ({ date }) => `The cell holds the date ${writeDate(date)}: Excel made a date of what was typed.`,
      remedy: ({ typedAs }) =>
        typedAs.length === 0
          ? 'Set the cell format to General and type the number again.'
          : `Was ${either(typedTexts(typedAs))} typed? Set the cell format to General and type the number again.`,
      brief: ({ date }) => writeDate(date),
    },
    'error-value': {
      title: 'Cell with an error',
      fault: ({ error }) => `The formula in the cell gives the error ${error}.`,
      remedy: () => 'Correct the formula, or type the figure itself.',
      brief: ({ error }) => error,
    },
    'percent-as-fraction': {
      title: 'Figure typed as a part of 1',
      fault: ({ value }) => `${number(value)} looks like a part of 1, while this indicator goes up to 100.`,
      remedy: ({ value, probable }) =>
        `Should it be ${number(probable)}? If the rate really is that small, type it with its sign (${number(value)}%), or accept it with a note.`,
      brief: ({ value, probable }) => `${number(value)}, perhaps ${number(probable)}`,
    },
    'percent-format': {
      title: 'Cell with percent format',
      fault: ({ value }) => `The cell has a % format; it is read as ${number(value)}, as it shows.`,
      remedy: () =>
        'If that is right, nothing needs correcting; for uniformity, set the cell format to General and type it again.',
      brief: ({ value }) => number(value),
    },
    'not-collected': {
      title: 'Figure outside the form',
      fault: ({ text }) =>
        `${quoted(text)} stands under an indicator that only the parent unit reports; it is not used.`,
      remedy: () => 'Delete it, or move it to the right row.',
      brief: ({ text }) => quoted(text),
    },
    'excess-decimals': {
      title: 'More decimals than are printed',
      fault: ({ value, decimals }) => `${number(value)} has more than ${counted(decimals, 'decimal')}.`,
      remedy: ({ decimals }) =>
        `The report prints and ranks the figure rounded to ${counted(decimals, 'decimal')}.`,
      brief: ({ value }) => number(value),
    },
    blank: {
      title: 'Blank cell',
      fault: () => 'There is no figure yet; a blank cell does not count as 0.',
      remedy: () => 'Enter a figure, or type KPS for no activity, KAD for not applicable.',
      brief: nothing,
    },
    'not-submitted': {
      title: 'Not submitted',
      fault: () => 'The whole row is blank: the unit has not submitted its figures and is not ranked.',
      remedy: () => 'Remind the unit; the report will say that it has not submitted.',
      brief: nothing,
    },
    'swallowed-comma': {
      title: 'Decimal comma may be lost',
      fault: ({ value, probable, previous, neighbours }) =>
        `${number(value)} is far from ` +
        [
          previous === null ? '' : `the previous period (${number(previous)})`,
          neighbours === null ? '' : `the other units (middle about ${number(neighbours)})`,
        ]
          .filter((text) => text !== '')
          .join(' and ') +
        `, while ${number(probable)} is near.`,
      remedy: ({ probable }) =>
        `Was ${number(probable)} typed on a machine whose decimal sign is a point? Compare with the source.`,
      brief: ({ value, probable }) => `${number(value)}, perhaps ${number(probable)}`,
    },
    'fraction-suspected': {
      title: 'Perhaps typed as a part of 1',
      fault: ({ value, probable, target, previous, neighbours }) =>
        `${number(value)}% is far below ` +
        [
          target === null ? '' : `the target of ${number(target)}%`,
          previous === null ? '' : `the previous period (${number(previous)})`,
          neighbours === null ? '' : `the other units (middle about ${number(neighbours)})`,
        ]
          .filter((text) => text !== '')
          .join(', ') +
        `, while ${number(probable)}% is near.`,
      remedy: ({ probable }) =>
        `Should it be ${number(probable)}%? Compare with the source; this cell goes up to 100.`,
      brief: ({ value, probable }) => `${number(value)}, perhaps ${number(probable)}`,
    },
    jump: {
      title: 'Large change since the previous period',
      fault: ({ value, previous, delta }) =>
        `${number(previous)} → ${number(value)} (${writeSigned(trimmed(delta))}).`,
      remedy: ({ threshold }) =>
        `This is over the threshold of ${number(threshold)} points; compare with the source of both periods.`,
      brief: ({ value, previous }) => `${number(previous)} → ${number(value)}`,
    },
    'series-repeated': {
      title: 'Whole column equal to the previous period',
      fault: ({ units, previousPeriod }) =>
        `The figures of ${counted(units, 'unit')} are exactly those of the previous period (${period(previousPeriod)}).`,
      remedy: () =>
        'Was the sheet of the previous period copied without typing the new figures? Compare with the source.',
      brief: ({ units }) => counted(units, 'unit'),
    },
    'series-shifted': {
      title: 'Whole column shifted against the previous period',
      fault: ({ units, rows, previousPeriod }) =>
        `The figures of ${counted(units, 'unit')} are those of the previous period (${period(previousPeriod)}) ` +
        `shifted ${rows > 0 ? 'down' : 'up'} by ${counted(Math.abs(rows), 'row')}.`,
      remedy: () => 'Were they pasted a row off? Paste them again by unit name.',
      brief: ({ units }) => counted(units, 'unit'),
    },
    'composite-outside-parts': {
      title: 'Composite figure outside its parts',
      fault: ({ value, low, high, parts }) =>
        `${number(value)} is not between its parts (${parts.join('; ')}): from ${number(low)} to ${number(high)}.`,
      remedy: () =>
        'The Portal does not publish its method; compare with the source and, if it is right, leave it.',
      brief: ({ value, low, high }) => `${number(value)} outside ${number(low)}–${number(high)}`,
    },
    'previous-disagrees': {
      title: 'Previous figure differs from the previous sheet',
      fault: ({ typed, published, previousSheet }) =>
        `The previous-period column says ${number(typed)}, sheet ${quoted(previousSheet)} says ${number(published)}; ` +
        'the report uses the figure of that sheet.',
      remedy: () => 'Correct the figure in one of the two places so that they agree.',
      brief: ({ typed, published }) => `${number(typed)} ≠ ${number(published)}`,
    },
    'impossible-bound': {
      title: 'Impossible bound',
      fault: ({ text, min, max }) =>
        `${quoted(text)} cannot be: the figure is only from ${number(min)} to ${number(max)}.`,
      remedy: ({ relation, min, max }) =>
        `If the ${relation === 'below' || relation === 'at-most' ? `least is reached, type ${number(min)}` : `most is reached, type ${number(max)}`}; ` +
        'if not, compare with the source and type it again.',
      brief: ({ text }) => quoted(text),
    },
    'sum-off': {
      title: 'Total that differs from its parts',
      fault: ({ total, parts, sum }) =>
        `${parts.map(({ value }) => number(value)).join(' + ')} = ${number(sum)}, not ${number(total.value)}: ` +
        `a difference of ${number(magnitude(subtract(total.value, sum)))}.`,
      remedy: ({ fits }) =>
        fits.length === 0
          ? 'Compare the total and each part with the source.'
          : `It fits if ${fits.map(fittingFigure).join(', or if ')}. Compare with the source and correct the wrong cell.`,
      brief: ({ total, sum }) => `${number(sum)} ≠ ${number(total.value)}`,
    },
    'relation-broken': {
      title: 'Figures that break a relation',
      fault: ({ left, sign, right }) =>
        `${left.text} is ${number(left.value)}, ${MUST_BE[sign]} ${right.text}${isBare(right) ? '' : `, that is ${number(right.value)}`}.`,
      remedy: ({ cells }) =>
        `Compare ${cells.length === 1 ? 'cell' : 'cells'} ${cells.join(', ')} with the source and correct the wrong one; if it really is so, accept it with a note.`,
      brief: ({ left, sign, right }) => `${number(left.value)} ${BROKEN_SIGN[sign]} ${number(right.value)}`,
    },
    'computed-differs': {
      title: 'Figure that differs from what it is computed from',
      fault: ({ value, computed, reckoning }) =>
        `${number(value)} differs from ${number(computed)}, the result of ${reckoning}.`,
      remedy: ({ origin }) =>
        origin === 'typed'
          ? 'The report uses the figure as typed; compare it, and those it is computed from, with the source.'
          : 'The formula in the cell was changed or has not been recalculated; press F9, or clear the cell and copy the formula of the form again.',
      brief: ({ value, computed }) => `${number(value)} ≠ ${number(computed)}`,
    },
    'cumulative-off': {
      title: 'Cumulative figure that differs from the increase',
      fault: ({ previous, increase, value }) =>
        `The previous period has ${number(previous)}, this one ${writeSigned(trimmed(increase.value))} (cell ${increase.cell}), ` +
        `which makes ${number(add(previous, increase.value))}, not ${number(value)}: ` +
        `a difference of ${number(magnitude(subtract(value, add(previous, increase.value))))}.`,
      remedy: () =>
        'Compare the increase and both cumulative figures; if the previous figure was corrected since, or the count begins anew with the year, leave it.',
      brief: ({ previous, increase, value }) =>
        `${number(previous)} ${writeSigned(trimmed(increase.value))} ≠ ${number(value)}`,
    },
    'cumulative-falls': {
      title: 'Cumulative figure that falls',
      fault: ({ previous, increase, value }) =>
        `The cumulative figure goes from ${number(previous)} down to ${number(value)}, by ${number(subtract(previous, value))}` +
        `${increase === null ? '' : `, while the increase of the period is ${number(increase.value)} (cell ${increase.cell})`}.`,
      remedy: () =>
        'It may be right: the previous figure was corrected, people died or moved away, the count begins anew with the year. If not, compare with the source.',
      brief: ({ previous, value }) => `${number(previous)} → ${number(value)}`,
    },
    'same-base': {
      title: 'One base under several names',
      fault: ({ base, populations, rates }) =>
        `The base ${baseSpan(base)} is shared by ${counted(rates.length, 'rate')} (${rates.join('; ')}), ` +
        `but it is called ${populations.map(quoted).join(', ')}.`,
      remedy: () =>
        'If each group has a number of its own, compute its rate on that; if it really is one group, nothing needs correcting.',
      brief: ({ base }) => baseSpan(base),
    },
    'base-misfit': {
      title: 'Rate that does not fit the common base',
      fault: ({ value, part, base, others, expected }) =>
        `${counted(others, 'other rate')} are counted on ${baseSpan(base)}; on that base ${number(part.value)} (cell ${part.cell}) ` +
        `gives ${expected.map(number).join(' to ')}, not ${number(value)}.`,
      remedy: () =>
        'Compare both the rate and the count with the source; if this rate is counted on another group, leave it.',
      brief: ({ value, expected }) => `${number(value)}, perhaps ${expected.map(number).join('–')}`,
    },
    contradiction: {
      title: 'Two rows that contradict each other',
      fault: ({ here, there }) =>
        `This says ${quoted(here.text)}, while ${quoted(there.name)} (cell ${there.cell}) says ${quoted(there.text)}.`,
      remedy: () => 'Both tell of the same matter; compare with the source and correct the wrong one.',
      brief: ({ here, there }) => `${here.text} ≠ ${there.text}`,
    },
    'declared-otherwise': {
      title: 'Own verdict against a figure on another sheet',
      fault: ({ declared, target, elsewhere, sheet }) =>
        `This declares ${quoted(declared)} against the target ${quoted(target)}, while ${quoted(elsewhere.name)} ` +
        `(sheet ${quoted(sheet)}, cell ${elsewhere.cell}) says ${quoted(elsewhere.text)}.`,
      remedy: () => 'Compare the two; where there is a figure, give it instead of a verdict.',
      brief: ({ declared, elsewhere }) => `${declared}, elsewhere ${elsewhere.text}`,
    },
    'target-surpassed': {
      title: 'Target for the next period already passed',
      fault: ({ target, result }) =>
        `The result of this period is beyond the target ${quoted(target)}: ${quoted(result.name)} (cell ${result.cell}) is ${quoted(result.text)}.`,
      remedy: () => 'Look at the target again; if the level is only to be kept, nothing needs correcting.',
      brief: ({ target, result }) => `${target}, now ${result.text}`,
    },
    'target-ambiguous': {
      title: 'Target with two readings',
      fault: ({ text, outcomes }) =>
        outcomes === null
          ? `${quoted(text)} may be meant in percentage points or relative.`
          : `${quoted(text)} of ${number(outcomes.base)} may be ${number(outcomes.inPoints)} (in percentage points) ` +
            `or ${number(outcomes.relative)} (relative).`,
      remedy: ({ amount, outcomes }) =>
        `Type by how many percentage points (“điểm %”) it is to ${sign(amount) < 0 ? 'fall' : 'rise'}` +
        `${outcomes === null ? '' : ', or the level to be reached'}; until then it is not judged.`,
      brief: ({ text }) => quoted(text),
    },
    'target-differs': {
      title: 'Target that differs from the set',
      fault: ({ text, ofSet }) =>
        text === ''
          ? `The cell of the target is blank, the set says ${quoted(ofSet)}.`
          : `The cell says ${quoted(text)}, the set says ${quoted(ofSet)}.`,
      remedy: () =>
        'The result is judged by this cell; if no level of its own was assigned, type it as in the set.',
      brief: ({ text, ofSet }) => `${text === '' ? '–' : text} ≠ ${ofSet}`,
    },
    'target-unreadable': {
      title: 'Target that nothing can be held against',
      fault: ({ text }) => `No result can be held against ${quoted(text)}.`,
      remedy: ({ ofSet }) =>
        `Type it like “80%”, “trên 80%”, “Có”, or as a task${ofSet === null ? '' : `; the set says ${quoted(ofSet)}`}.`,
      brief: ({ text }) => quoted(text),
    },
    'code-name-mismatch': {
      title: 'Unit code and name do not match',
      fault: ({ code, name, nameOfCode, codeOfName }) =>
        [
          `Code ${quoted(code)} ${nameOfCode === null ? 'is not in the list of units' : `belongs to ${quoted(nameOfCode)}`}`,
          `but the name in the row is ${quoted(name)}${codeOfName === null ? ', which is not in the list' : ` (code ${codeOfName})`}`,
        ].join(', ') + '.',
      remedy: () =>
        'The table may have been sorted without the “Mã” column, or the name typed over. Correct the code or the name; ' +
        'figures are not used until it is clear whose they are.',
      brief: ({ code, name }) => `${code} ≠ ${name}`,
    },
    'code-not-calculated': {
      title: 'Unit code not calculated yet',
      fault: ({ name, codeOfName }) =>
        `The formula of the code was never calculated; the name in the row is ${quoted(name)} (code ${codeOfName}).`,
      remedy: () =>
        'The file was saved by a program that does not calculate. Open it in Excel, WPS or LibreOffice and save it again.',
      brief: ({ name }) => name,
    },
    'unknown-unit': {
      title: 'Unit not in the list',
      fault: ({ code, name }) => `No unit has code ${quoted(code)} and name ${quoted(name)}.`,
      remedy: ({ suggestion }) =>
        suggestion === null
          ? 'Correct the name, or add the unit to the list of units.'
          : `Should it be ${quoted(suggestion)}? Correct the code and the name, or add the unit to the list of units.`,
      brief: ({ code }) => code,
    },
    'duplicate-unit': {
      title: 'Unit repeated',
      fault: ({ name, otherRow }) => `${quoted(name)} is already in row ${otherRow}.`,
      remedy: () => 'Keep the right row and delete the other.',
      brief: ({ otherRow }) => `row ${otherRow}`,
    },
    'row-without-code': {
      title: 'Row without a code',
      fault: ({ name }) =>
        name === ''
          ? 'The row holds figures but no unit code and no unit name.'
          : `Row ${quoted(name)} holds figures but no unit code.`,
      remedy: () => 'Type the code and the name of the unit, or delete the figures of the row.',
      brief: ({ name }) => name,
    },
    'row-without-name': {
      title: 'Row without a name',
      fault: ({ code }) => `The row has the code ${quoted(code)} but no unit name.`,
      remedy: () => 'Type the name of the unit.',
      brief: ({ code }) => code,
    },
    'unit-removed': {
      title: 'Unit missing',
      fault: () =>
        'The unit is in the list of units (or in the previous period) but has no row in the sheet.',
      remedy: () => 'Insert the row of the unit again; if the unit has been merged, take it off the list.',
      brief: nothing,
    },
    'unit-not-chosen': {
      title: 'No unit chosen',
      fault: () => 'The sheet for all units names none yet: its yellow cell is blank.',
      remedy: () => 'Click the yellow cell and choose the unit from the list; its code appears.',
      brief: nothing,
    },
    'unit-added': {
      title: 'New unit since the previous period',
      fault: ({ since }) =>
        `The unit is not in the previous period (${period(since)}): its change and movement cannot be calculated.`,
      remedy: () => 'If it really is a new unit, nothing needs correcting.',
      brief: nothing,
    },
    'parent-missing': {
      title: 'Parent unit missing',
      fault: () => 'The row of the parent unit is not found; its table in the report will be blank.',
      remedy: () =>
        'Insert the bold row above the list again; its figures come from the Portal and are not calculated from the communes.',
      brief: nothing,
    },
    'period-disagrees': {
      title: 'Periods do not agree',
      fault: ({ period: id, elsewhere }) =>
        `The period cell says ${period(id)}, but ` +
        `${elsewhere.map(({ where, period: other }) => `${WITNESS[where]} says ${period(other)}`).join(', ')}.`,
      remedy: ({ period: id }) =>
        'Was the sheet of the previous period copied? Insert a new sheet for the right period; ' +
        `if the figures really are for ${period(id)}, accept it with a note.`,
      brief: ({ period: id }) => period(id),
    },
    'period-unreadable': {
      title: 'Period cannot be read',
      fault: ({ text }) =>
        text === '' ? 'The period cell is blank.' : `The period ${quoted(text)} is not understood.`,
      remedy: () =>
        'Type it like one of these: “Tháng 5/2025”, “Quý II/2025”, “6 tháng đầu năm 2025”, “Năm 2025”.',
      brief: ({ text }) => (text === '' ? '' : quoted(text)),
    },
    'period-kind': {
      title: 'Kind of period not used by the indicator set',
      fault: ({ period: id }) =>
        `This indicator set is not reported for periods of this kind (${period(id)}).`,
      remedy: () => 'Correct the period cell.',
      brief: ({ period: id }) => period(id),
    },
    'double-period': {
      title: 'Two sheets for one period',
      fault: ({ otherSheet }) =>
        `This sheet and sheet ${quoted(otherSheet)} have the same indicator set and the same period.`,
      remedy: () => 'Keep one sheet; delete the other or change its period.',
      brief: ({ otherSheet }) => otherSheet,
    },
    'copied-period': {
      title: 'Copy of a sheet already read',
      fault: ({ otherSheet }) =>
        `This sheet is exactly the same as sheet ${quoted(otherSheet)}, already read; only one is used.`,
      remedy: () => 'Nothing needs correcting.',
      brief: ({ otherSheet }) => otherSheet,
    },
    'as-of-unreadable': {
      title: 'Date of the figures cannot be read',
      fault: ({ text }) => `The date ${quoted(text)} is not understood.`,
      remedy: () => 'Type the date like 31/05/2025.',
      brief: ({ text }) => (text === '' ? '' : quoted(text)),
    },
    'as-of-missing': {
      title: 'Date of the figures missing',
      fault: () => '“Số liệu tính đến ngày” is blank; the figures on the Portal change every day.',
      remedy: () => 'Type the date on which the figures were taken, for example 31/05/2025.',
      brief: nothing,
    },
    'as-of-outside': {
      title: 'Date of the figures before the period',
      fault: ({ asOf, from }) =>
        `The date ${writeDate(asOf)} is before the first day of the period, ${writeDate(from)}.`,
      remedy: () => 'Correct the date or the period.',
      brief: ({ asOf }) => writeDate(asOf),
    },
    'set-changed': {
      title: 'Indicator set changed since the sheet was made',
      fault: ({ set, effectiveFrom }) =>
        `The sheet was made for a version of ${set} other than the one now in use (in effect from ${effectiveFrom}).`,
      remedy: () =>
        'Insert a new sheet and move the figures there; if the indicators are still the same, accept it with a note.',
      brief: ({ set }) => set,
    },
    'keys-recovered': {
      title: 'Hidden parts of the sheet lost',
      fault: ({ set }) =>
        `The hidden row of codes and the range names of the ${set} sheet are gone (perhaps through Document Inspector); ` +
        'the columns are recognised by their headers.',
      remedy: () =>
        'Look over the column headers; if they are right, accept it with a note, or insert a new sheet.',
      brief: ({ set }) => set,
    },
    ...formFindingsEn,
    ...takeInFindingsEn,
    'missing-indicator': {
      title: 'Indicator column missing',
      fault: () => 'The column of this indicator is no longer in the sheet.',
      remedy: () =>
        'Insert a new sheet and move the figures there; if it was left out on purpose, accept it with a note.',
      brief: nothing,
    },
    'duplicate-indicator': {
      title: 'Indicator column repeated',
      fault: ({ otherCell }) => `This column has the same indicator as the column at cell ${otherCell}.`,
      remedy: () => 'Delete one of the two columns.',
      brief: ({ otherCell }) => otherCell,
    },
    'header-disagrees': {
      title: 'Column header does not match the indicator',
      fault: ({ header }) => `The column header says ${quoted(header)}.`,
      remedy: () => 'Correct the header; if the figures really are of this indicator, accept it with a note.',
      brief: ({ header }) => quoted(header),
    },
    'unit-list-fault': {
      title: 'Fault in the list of units',
      fault: ({ problem }) => UNITS_PROBLEMS[problem.code](problem.params),
      remedy: () =>
        'Correct the list and check again; while it has faults, unit names and codes cannot be compared with it.',
      brief: nothing,
    },
    'set-definition-fault': {
      title: 'Fault in the definition of a set',
      fault: ({ fault }) => sayFault(definitionEn, fault).fault,
      remedy: ({ fault }) => sayFault(definitionEn, fault).remedy,
      brief: nothing,
    },
    'legacy-encoding': {
      title: 'Text in an old encoding',
      fault: ({ text, encoding }) => `${quoted(text)} is typed in ${encodingName(encoding)}, not in Unicode.`,
      remedy: () => 'Convert it to Unicode (Unikey: Ctrl+Shift+F6) and paste it again.',
      brief: ({ text }) => quoted(text),
    },
    'record-incomplete': {
      title: 'Incomplete record',
      fault: () => 'This cell is blank while the row holds other entries.',
      remedy: () => 'Fill it in, or delete the whole row.',
      brief: nothing,
    },
    'date-unreadable': {
      title: 'Date cannot be read',
      fault: ({ text }) => `${quoted(text)} is no day of the calendar.`,
      remedy: () => 'Type day, month and year, like 19/01/2023.',
      brief: ({ text }) => quoted(text),
    },
    'date-outside': {
      title: 'Date outside the period',
      fault: ({ date, from, to }) =>
        from === null
          ? `${writeDate(date)} is after the last day of the period, ${writeDate(to)}.`
          : `${writeDate(date)} is not in the period, from ${writeDate(from)} to ${writeDate(to)}.`,
      remedy: ({ swapped }) =>
        swapped === null
          ? 'Correct the date, or move the row to the list of another period.'
          : `Should it be ${writeDate(swapped)}? The machine may have exchanged day and month; type it again.`,
      brief: ({ date }) => writeDate(date),
    },
    'duplicate-record': {
      title: 'Record repeated',
      fault: ({ record, otherRow }) => `${quoted(record)} is already in row ${otherRow}.`,
      remedy: () => 'Keep one row and delete the other; if these are two matters, accept it with a note.',
      brief: ({ record, otherRow }) => `${record}, row ${otherRow}`,
    },
    'document-number-shape': {
      title: 'Unusual document number',
      fault: ({ text }) => `${quoted(text)} does not look like a document number such as 236/QĐ-UBND.`,
      remedy: ({ probable }) =>
        probable === null
          ? 'Compare with the document; if it is right, nothing needs correcting.'
          : `Should it be ${probable}? Compare with the document.`,
      brief: ({ text }) => quoted(text),
    },
    'phone-shape': {
      title: 'Unusual telephone number',
      fault: ({ text }) => `${quoted(text)} does not look like a Vietnamese telephone number.`,
      remedy: ({ probable }) =>
        probable === null
          ? 'Look it over; mobile numbers have 10 digits, fixed ones 11, all beginning with 0.'
          : `Should it be ${probable}? The leading zero may be lost; set the cell format to Text and type it again.`,
      brief: ({ text }) => quoted(text),
    },
    'unknown-choice': {
      title: 'Word outside the list',
      fault: ({ text }) => `${quoted(text)} is not in the list of this column.`,
      remedy: ({ choices, probable }) =>
        probable === null
          ? `Choose one of: ${choices.join(', ')}; if another word is right, leave it: the report prints it as typed.`
          : `Should it be ${quoted(probable)}? Choose from the list of the cell.`,
      brief: ({ text }) => quoted(text),
    },
    'count-unreadable': {
      title: 'Count cannot be read',
      fault: ({ text }) => `${quoted(text)} is no count.`,
      remedy: () => 'Type a whole number that is not negative, such as 12.',
      brief: ({ text }) => quoted(text),
    },
    'stray-row': {
      title: 'Row that is no record',
      fault: ({ text }) => `The row holds nothing but ${quoted(text)}; it is neither read nor printed.`,
      remedy: () => 'A signature or a remark needs no correction; if it is a record, fill in the rest.',
      brief: ({ text }) => quoted(text),
    },
    'register-column-missing': {
      title: 'Column of the register missing',
      fault: () => 'This column is no longer in the sheet.',
      remedy: () =>
        'Insert a new sheet and move the rows there; if it was left out on purpose, accept it with a note.',
      brief: nothing,
    },
    'register-column-repeated': {
      title: 'Column of the register repeated',
      fault: ({ otherCell }) => `This column is the same as the one at cell ${otherCell}.`,
      remedy: () => 'Delete one of the two columns.',
      brief: ({ otherCell }) => otherCell,
    },
    'register-heading-disagrees': {
      title: 'Column heading changed',
      fault: ({ heading }) => `The column heading says ${quoted(heading)}.`,
      remedy: () => 'Correct the heading; if the column still holds what it should, accept it with a note.',
      brief: ({ heading }) => quoted(heading),
    },
    'register-unit-missing': {
      title: 'Unit of the register missing',
      fault: () => 'The cell of the unit is blank.',
      remedy: () => 'Type the name of the unit that keeps the register at the top of the sheet.',
      brief: nothing,
    },
    'register-unit-unknown': {
      title: 'Unit of the register not in the list',
      fault: ({ code, name }) =>
        code === ''
          ? `The list has no unit with the name ${quoted(name)}.`
          : `The list has no unit with code ${quoted(code)} and name ${quoted(name)}.`,
      remedy: () =>
        'Correct the name of the unit at the top of the sheet, or add the unit to the list of units.',
      brief: ({ name }) => name,
    },
    'double-register': {
      title: 'Two sheets of one register',
      fault: ({ otherSheet }) =>
        `This sheet and sheet ${quoted(otherSheet)} are the same register, period and unit.`,
      remedy: () => 'Keep one sheet; delete the other or change its period.',
      brief: ({ otherSheet }) => otherSheet,
    },
  },
  movement: (places) => {
    if (places === null) return '–';
    if (places === 0) return 'same rank';
    return places > 0 ? `up ${counted(places, 'place')}` : `down ${counted(-places, 'place')}`;
  },
  pane: paneEn,
  selfCheck,
  takeIn: {
    fileOutcomes: {
      complete: 'complete',
      partly: 'partly',
      refused: 'refused',
      waiting: 'waiting for a decision',
      'set-aside': 'not counted',
    },
    changeTitle: 'Consolidate',
    combineTitle: 'Combined results',
    done: (cells, sheet) =>
      `${counted(cells, 'cell')} written to ${quoted(sheet)}, with the origin of each value, the log and who has sent.`,
    united: (records, sheet) =>
      `${counted(records, 'record')} written to ${quoted(sheet)}, with the log and who has sent.`,
  },
  judgement: judgementEn,
};
