import { periodOf, type Period } from '../../model/period';
import { readPeriodText } from '../../model/period-reading';
import { foldText } from '../../model/vietnamese-text';

/** A heading without its period, and the period. */
export interface HeadingPeriod {
  readonly rest: string;
  readonly period: Period | null;
}

/** Words that lead up to a period, or stand around it, and say nothing else. */
const LEADING_UP = /[ (:,-]*(?:(?:đến|trong|của|kỳ|tính đến)[ :]*)*$/u;
const MOST_WORDS = 8;
const AROUND = /^[\s(:.,–-]+|[\s):.,;–-]+$/gu;

/**
 * Takes the period off the end or the front of a heading: "Tỷ lệ đúng hạn tháng 5/2025", "T5/2025", "Tháng 5".
 * `year` is that of the lines over the table; where they name none, `sheet` gives it, and without both such a period is none.
 */
export function takePeriod(heading: string, sheet: Period | null, year: number | null): HeadingPeriod {
  const words = foldText(heading).split(' ');
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const tail = periodIn(words.slice(-count).join(' '), sheet, year);
    if (tail !== null)
      return { rest: words.slice(0, -count).join(' ').replace(LEADING_UP, ''), period: tail };
    const head = periodIn(words.slice(0, count).join(' '), sheet, year);
    if (head !== null) return { rest: words.slice(count).join(' ').replace(AROUND, ''), period: head };
  }
  return { rest: words.join(' '), period: null };
}

function periodIn(text: string, sheet: Period | null, year: number | null): Period | null {
  const words = text.replace(AROUND, '');
  if (words === 'kỳ này' || words === 'tháng này') return sheet;
  const reading = readPeriodText(words);
  if (reading.type === 'period') return reading.period;
  if (reading.type !== 'no-year') return null;
  const { kind, ordinal } = reading;
  if (year !== null) return periodOf(kind, year, ordinal);
  if (sheet === null) return null;
  // "Tháng 12" beside January is that of the year before.
  const isAhead = kind === sheet.kind && ordinal > sheet.ordinal;
  return periodOf(kind, isAhead ? sheet.year - 1 : sheet.year, ordinal);
}
