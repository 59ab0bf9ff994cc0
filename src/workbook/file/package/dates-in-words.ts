import { DAYS_TO_1904, serialOfDay } from '../notation/units';

/**
 * A worksheet's part with its dates in words (`<c t="d"><v>2025-04-30</v>`, ISO 8601, ECMA-376 part 1, 18.18.11) as the
 * numbers that Excel keeps of them. One that has no style of its own, so that nothing would show the number to be a
 * date, and one that is no day of Excel stay as they are and are read as texts.
 */
export function datesAsSerials(part: Uint8Array, datesFrom1904: boolean): Uint8Array {
  const xml = new TextDecoder().decode(part).replace(DATE_CELL, (whole, ...groups: string[]) => {
    const [tag = '', between = '', words = ''] = groups;
    const serial = STYLE.test(tag) ? serialOfWords(words, datesFrom1904) : null;
    return serial === null ? whole : `${tag.replace(DATE_TYPE, '')}${between}${serial}`;
  });
  return new TextEncoder().encode(xml);
}

/** The number that Excel keeps of a date in words, as its workbook counts days; null for what is no day of Excel. */
export function serialOfWords(words: string, datesFrom1904: boolean): number | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = DATE.exec(words) ?? [];
  const serial = serialOfDay(Number(year), Number(month), Number(day));
  if (serial === null) return null;
  const time = (Number(hour) * 3_600 + Number(minute) * 60 + Number(second)) / SECONDS_PER_DAY;
  return serial - (datesFrom1904 ? DAYS_TO_1904 : 0) + time;
}

/** A cell's tag, what stands between it and its value, and the date. */
const DATE_CELL =
  /(<(?:[\w.-]+:)?c\s[^>]{0,200}\bt=["']d["'][^>]{0,200}>)([^<]{0,200}<(?:[\w.-]+:)?v>)(\d{4}-[^<]{1,30})(?=<)/g;
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DATE_TYPE = /\bt=["']d["']/;
const STYLE = /\bs=["'][1-9]/;
const SECONDS_PER_DAY = 86_400;
