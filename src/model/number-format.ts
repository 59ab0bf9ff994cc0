import { remembered } from './remembered';

/** Text in quotes, an escaped sign, a fill or a space as wide as a sign: what a format prints and does not compute. */
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
/** `[Red]`, `[>100]`, `[$-42A]`, `[$₫-42A]`; but `[h]`, `[mm]`, `[ss]` count elapsed time. */
const BRACKETED = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const DAY_OR_YEAR = /[dy]/i;
const MONTH = /m/i;
const HOUR_OR_SECOND = /[hs]/i;

/** Whether an Excel number format shows a number as a day: `dd/mm/yyyy`, `d-mmm`, `[$-42A]dd mmmm yyyy`; not `0.00`. */
export function isDateFormat(format: string): boolean {
  const codes = codesOf(format);
  return DAY_OR_YEAR.test(codes) || (MONTH.test(codes) && !HOUR_OR_SECOND.test(codes));
}

/** Whether an Excel number format shows a number as a time of day alone: `h:mm`, `[h]:mm:ss`. */
export function isTimeFormat(format: string): boolean {
  return HOUR_OR_SECOND.test(codesOf(format)) && !isDateFormat(format);
}

/** Whether an Excel number format shows a number a hundredfold with a percent sign: `0%`, `0.00%`. */
export function isPercentFormat(format: string): boolean {
  return codesOf(format).includes('%');
}

/** The first section of a format, which is the one for positive numbers, without its literals. */
const codesOf = remembered((format) => {
  const codes = format.replace(LITERAL, '').replace(BRACKETED, '');
  return codes.trim().toLowerCase() === 'general' ? '' : (codes.split(';')[0] ?? '');
});
