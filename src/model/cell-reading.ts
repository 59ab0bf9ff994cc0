import type { CalendarDate } from './calendar-date';
import { decimal, decimalFromNumber, scaledByPowerOfTen } from './decimal';
import type { Decimal } from './decimal';
import { dateFromSerial } from './excel-date';
import type { NumberExpectation } from './number-expectation';
import { isDateFormat, isPercentFormat, isTimeFormat } from './number-format';
import { fittingReadings } from './number-notation';
import { readNumberText } from './number-reading';
import type { Figure, Fraction, NumberReading } from './number-reading';

/** A cell as Excel gives it; `error` is an Excel error such as `#DIV/0!`. */
export interface CellContent {
  readonly value: number | string | boolean | null | { readonly error: string };
  readonly numberFormat: string;
}

export type CellReading = CellFigure | DateInCell | TextInCell | Exclude<NumberReading, Figure>;

export interface CellFigure extends Figure {
  /** The cell holds 0,9283 and shows 92,83%: `value` is 92,83. */
  readonly fromPercentFormat: boolean;
  /** The cell holds the figure as text, with which Excel does not reckon. */
  readonly asText: boolean;
}

/** What a cell of words says, where it is no verdict and no status word. */
export interface TextInCell {
  readonly type: 'text';
  readonly text: string;
}

/**
 * A date. Where none belongs Excel turned what was typed into one: `typedAs` is what that may have been
 * ("3/5", "12.5", "3/45"), as far as it fits the column; for a question to the user.
 */
export interface DateInCell {
  readonly type: 'date';
  readonly date: CalendarDate;
  readonly typedAs: readonly (Figure | Fraction)[];
}

/** Excel makes no date before 1/1/1930 of a year typed with two digits, so a lower serial number was typed as a number. */
const FIRST_SERIAL_OF_TYPED_DATES = 10_959;
const MINUTES_A_DAY = 1440;

/** Reads a cell of figures: its value, and what its number format makes of it. Never throws. */
export function readCellValue(cell: CellContent, expectation: NumberExpectation): CellReading {
  const { value, numberFormat } = cell;
  if (value === null) return { type: 'missing', status: 'blank' };
  if (typeof value === 'string') return readText(value, expectation);
  if (typeof value === 'boolean') return { type: 'unreadable', reason: 'boolean' };
  if (typeof value === 'object') return { type: 'unreadable', reason: 'error-value' };
  if (!Number.isFinite(value)) return { type: 'unreadable', reason: 'not-finite' };
  return readNumber(value, numberFormat, expectation);
}

function readText(text: string, expectation: NumberExpectation): CellReading {
  const reading = readNumberText(text, expectation);
  return reading.type === 'figure' ? { ...reading, fromPercentFormat: false, asText: true } : reading;
}

function readNumber(value: number, numberFormat: string, expectation: NumberExpectation): CellReading {
  const exact = decimalFromNumber(value);
  const date = isDateFormat(numberFormat) ? dateFromSerial(value) : null;
  if (date !== null) return { type: 'date', date, typedAs: typedAs(date, value, expectation) };
  if (isTimeFormat(numberFormat))
    return { type: 'unreadable', reason: 'time', probable: hoursAndMinutes(value) };
  if (!isPercentFormat(numberFormat)) return cellFigure(exact, false);
  return cellFigure(scaledByPowerOfTen(exact, 2), true);
}

function cellFigure(value: Decimal, fromPercentFormat: boolean): CellFigure {
  return { type: 'figure', value, percentSign: fromPercentFormat, fromPercentFormat, asText: false };
}

function typedAs(
  { year, month, day }: CalendarDate,
  serial: number,
  expectation: NumberExpectation,
): readonly (Figure | Fraction)[] {
  const fractions = [fraction(day, month)];
  if (day !== month) fractions.push(fraction(month, day));
  if (day === 1) fractions.push(fraction(month, year % 100));
  const decimals = [decimal(`${day}.${month}`)];
  if (day !== month) decimals.push(decimal(`${month}.${day}`));
  if (serial < FIRST_SERIAL_OF_TYPED_DATES) decimals.unshift(decimalFromNumber(serial));
  const figures = fittingReadings(decimals, expectation).map(
    (value) => ({ type: 'figure', value, percentSign: false }) as const,
  );
  return expectation.kind === 'fraction' ? fractions : [...figures, ...fractions];
}

function fraction(numerator: number, denominator: number): Fraction {
  return {
    type: 'fraction',
    numerator: decimalFromNumber(numerator),
    denominator: decimalFromNumber(denominator),
  };
}

/** 12:30 was probably meant as 12,30. */
function hoursAndMinutes(days: number): Decimal {
  const minutes = Math.round(Math.abs(days) * MINUTES_A_DAY);
  return decimal(`${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`);
}
