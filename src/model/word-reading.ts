import { readCellValue, type CellContent, type CellReading } from './cell-reading';
import { readDateText } from './date-text';
import { decimalFromNumber, scaledByPowerOfTen } from './decimal';
import { dateFromSerial } from './excel-date';
import type { WordIndicator } from './indicator-set';
import type { NumberExpectation } from './number-expectation';
import { isDateFormat, isPercentFormat } from './number-format';
import { readNumberText, type NumberReading, type UnreadableReason } from './number-reading';
import { writeNumber } from './number-writing';
import { foldText } from './vietnamese-text';

/** What a cell of this kind takes: its kind, and the words offered in it. */
export type WordExpectation = Pick<WordIndicator, 'kind' | 'choices'>;

/** Reads a cell of words, a fraction or a date. Never throws, never chooses between two readings. */
export function readWordCell(cell: CellContent, { kind, choices = [] }: WordExpectation): CellReading {
  const { value } = cell;
  if (value === null) return { type: 'missing', status: 'blank' };
  if (typeof value === 'boolean') return { type: 'unreadable', reason: 'boolean' };
  if (typeof value === 'object') return { type: 'unreadable', reason: 'error-value' };
  switch (kind) {
    case 'yes-no':
    case 'verdict':
      return readOffered(cell, choices);
    case 'text':
    case 'target':
      return readWords(cell);
    case 'fraction':
      return readFraction(cell);
    case 'date':
      return readDate(cell);
  }
}

/** A number as it stands in its cell: 0,8 in a cell that shows percents is "80%". */
export function textOfCell({ value, numberFormat }: CellContent): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number' || !Number.isFinite(value)) return String(value).trim();
  const exact = decimalFromNumber(value);
  return isPercentFormat(numberFormat)
    ? `${writeNumber(scaledByPowerOfTen(exact, 2), { grouping: false })}%`
    : writeNumber(exact, { grouping: false });
}

const ANY_NUMBER: NumberExpectation = { kind: 'unknown', decimals: 0 };
const FRACTION: NumberExpectation = { kind: 'fraction', decimals: 0 };
/** "03/05 xã": what is counted may follow. */
const COUNTED_FRACTION = /^\s*(\d+ ?\/ ?\d+)\s+\p{L}[\p{L}\s,]*$/u;

/** One of the words offered, or any word that says the same. */
function readOffered(cell: CellContent, choices: readonly string[]): CellReading {
  const text = textOfCell(cell);
  const said = saidInAnyCell(text);
  if (said?.type === 'missing' || said?.type === 'verdict') return said;
  if (choices.some((choice) => foldText(choice) === foldText(text))) return { type: 'text', text };
  if (typeof cell.value === 'number') return { type: 'unreadable', reason: 'bare-number' };
  return said ?? { type: 'unreadable', reason: 'words' };
}

/** Any words; a date that Excel made of them stays a question. */
function readWords(cell: CellContent): CellReading {
  if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) return readCellValue(cell, FRACTION);
  const text = textOfCell(cell);
  const said = saidInAnyCell(text);
  return said === null || said.type === 'verdict' ? { type: 'text', text } : said;
}

function readFraction(cell: CellContent): CellReading {
  const counted = typeof cell.value === 'string' ? COUNTED_FRACTION.exec(cell.value)?.[1] : undefined;
  return readCellValue(counted === undefined ? cell : { ...cell, value: counted }, FRACTION);
}

function readDate({ value, numberFormat }: CellContent): CellReading {
  if (typeof value === 'number') {
    const date = isDateFormat(numberFormat) ? dateFromSerial(value) : null;
    return date === null
      ? { type: 'unreadable', reason: 'bare-number' }
      : { type: 'date', date, typedAs: [] };
  }
  const text = textOfCell({ value, numberFormat });
  const date = readDateText(text);
  if (date !== null) return { type: 'date', date, typedAs: [] };
  return saidInAnyCell(text) ?? { type: 'unreadable', reason: 'words' };
}

/** What words say whatever the cell is for: a status, a verdict, or signs that stand for nothing that is known. */
function saidInAnyCell(
  text: string,
): Extract<NumberReading, { type: 'missing' | 'verdict' | 'unreadable' }> | null {
  const reading = readNumberText(text, ANY_NUMBER);
  switch (reading.type) {
    case 'missing':
    case 'verdict':
      return reading;
    case 'unreadable':
      return UNKNOWN_SIGNS.includes(reading.reason) ? reading : null;
    case 'figure':
    case 'bound':
    case 'fraction':
    case 'ambiguous':
      return null;
  }
}

const UNKNOWN_SIGNS: readonly UnreadableReason[] = ['dash', 'dots', 'error-value'];
