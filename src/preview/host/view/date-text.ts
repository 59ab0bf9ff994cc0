import type { Culture } from '../state/book';
import type { FormatPart } from './number-format';

const DAY = 86_400_000;
/** The last day that Excel knows is 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Excel's format 14: under this code it shows a date as the machine writes dates. */
export const MACHINE_DATE = 'm/d/yyyy';
const MACHINE_FORMATS = { 'en-US': MACHINE_DATE, 'vi-VN': 'dd/mm/yyyy' } as const;

/** The format as this machine understands it. */
export function localFormat(format: string, { name }: Culture): string {
  return format === MACHINE_DATE ? MACHINE_FORMATS[name] : format;
}

/** Whether Excel shows the number as a date where the format asks for one. */
export function isDateSerial(serial: number): boolean {
  return serial >= 0 && serial < LAST_DAY + 1;
}

/** The parts of a date by its serial number (1900 system), or null where Excel shows only hash marks. */
export function dateText(serial: number, parts: readonly FormatPart[], { name }: Culture): string | null {
  if (!isDateSerial(serial)) return null;
  // Day 60 is the 29 February 1900 that Excel has and the calendar has not: days before it are one further on.
  const day = serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((day * DAY) / 1000) * 1000 + Date.UTC(1899, 11, 30));
  let isAfterHour = false;
  return parts
    .map((part) => {
      if (part.kind === 'literal') return part.text;
      if (part.kind !== 'date') return '';
      const isMinute = part.letters.startsWith('m') && isAfterHour;
      isAfterHour = part.letters.startsWith('h');
      return isMinute ? padded(date.getUTCMinutes(), part.letters) : pieceOf(date, part.letters, name);
    })
    .join('');
}

function pieceOf(date: Date, letters: string, culture: Culture['name']): string {
  switch (letters.charAt(0)) {
    case 'd':
      return padded(date.getUTCDate(), letters);
    case 'm':
      return letters.length < 3
        ? padded(date.getUTCMonth() + 1, letters)
        : monthName(date, letters.length === 3 ? 'short' : 'long', culture);
    case 'y':
      return letters.length <= 2
        ? padded(date.getUTCFullYear() % 100, 'yy')
        : String(date.getUTCFullYear()).padStart(4, '0');
    case 'h':
      return padded(date.getUTCHours(), letters);
    default:
      return padded(date.getUTCSeconds(), letters);
  }
}

function monthName(date: Date, month: 'short' | 'long', culture: Culture['name']): string {
  if (culture === 'vi-VN') return `${month === 'short' ? 'Thg' : 'Tháng '}${date.getUTCMonth() + 1}`;
  return date.toLocaleString('en-US', { month, timeZone: 'UTC' });
}

function padded(number: number, letters: string): string {
  return String(number).padStart(Math.min(letters.length, 2), '0');
}
