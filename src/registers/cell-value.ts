import type { CalendarDate } from '../model/calendar-date';
import { readCellValue, type CellContent } from '../model/cell-reading';
import { readDateText } from '../model/date-text';
import { compare, ZERO, type Decimal } from '../model/decimal';
import { dateFromSerial } from '../model/excel-date';
import { foldText } from '../model/vietnamese-text';
import { withoutWord } from './document-number';
import type { ColumnOf, RegisterColumn } from './register-definition';

/** What a cell of a register says. */
export type RegisterValue =
  | { readonly type: 'blank' }
  | { readonly type: 'words'; readonly words: string }
  /** `written` is how a date is written that stands as text: "28/2/2023"; null for a date of Excel's own or in other words. */
  | { readonly type: 'date'; readonly date: CalendarDate; readonly written: string | null }
  | { readonly type: 'count'; readonly count: Decimal }
  | { readonly type: 'answer'; readonly isYes: boolean }
  /** A word of the column's list, in its spelling. */
  | { readonly type: 'choice'; readonly choice: string }
  /** Nothing that the column asks for; `probable` is the count that a text or fraction may mean. */
  | { readonly type: 'unreadable'; readonly probable: Decimal | null };

/** Reads a cell as its column's kind asks. Never throws, never guesses. */
export function readRegisterCell(cell: CellContent, column: RegisterColumn): RegisterValue {
  const text = contentText(cell.value);
  if (text === '') return { type: 'blank' };
  switch (column.kind) {
    case 'text':
    case 'phone':
      return { type: 'words', words: text };
    case 'document-number':
      return { type: 'words', words: withoutWord(text) };
    case 'date':
      return dateValue(cell.value, text);
    case 'count':
      return countValue(cell);
    case 'yes-no':
      return answerValue(text);
    case 'choice':
      return choiceValue(text, column);
  }
}

/** A cell's content as text without outer spaces. */
export function contentText(value: CellContent['value']): string {
  if (value === null) return '';
  return (typeof value === 'object' ? value.error : String(value)).trim();
}

/** Excel makes no date before 1/1/1930 of a year typed with two digits; registers end long before 31/12/2100. */
const SERIALS = { first: 10_959, last: 73_415 };

/** A number is a date whatever its format: pasting values loses the format and keeps the day. */
function dateValue(value: CellContent['value'], text: string): RegisterValue {
  if (typeof value === 'number') {
    const date = value >= SERIALS.first && value <= SERIALS.last ? dateFromSerial(value) : null;
    return date === null ? UNREADABLE : { type: 'date', date, written: null };
  }
  const date = readDateText(text);
  return date === null ? UNREADABLE : { type: 'date', date, written: WRITTEN_DATE.exec(text)?.[1] ?? null };
}

const WRITTEN_DATE = /^(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})$/iu;

const UNREADABLE: RegisterValue = { type: 'unreadable', probable: null };

function countValue(cell: CellContent): RegisterValue {
  const reading = readCellValue(cell, { kind: 'count', decimals: 0, min: ZERO });
  if (reading.type !== 'figure') return UNREADABLE;
  const isCount = compare(reading.value, ZERO) >= 0 && !reading.percentSign && isWhole(reading.value);
  return isCount ? { type: 'count', count: reading.value } : UNREADABLE;
}

function isWhole({ units, scale }: Decimal): boolean {
  return scale <= 0 || units % 10n ** BigInt(scale) === 0n;
}

const YES = ['có', 'x', 'đã có'];
const NO = ['không', 'chưa', 'chưa có', 'không có'];

function answerValue(text: string): RegisterValue {
  const folded = foldText(text);
  if (YES.includes(folded)) return { type: 'answer', isYes: true };
  return NO.includes(folded) ? { type: 'answer', isYes: false } : UNREADABLE;
}

function choiceValue(text: string, { choices }: ColumnOf<'choice'>): RegisterValue {
  const folded = foldText(text);
  const choice = choices.find((known) => foldText(known) === folded);
  return choice === undefined ? UNREADABLE : { type: 'choice', choice };
}
