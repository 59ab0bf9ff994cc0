import type { PeriodKind } from './period';

/** One written form of a period, over folded text; what its groups hold comes as texts. */
export interface PeriodPattern {
  /** Group 1 is what stands before (a boundary); the groups after it go to `read`. */
  readonly pattern: RegExp;
  readonly read: (...groups: readonly (string | undefined)[]) => PeriodWords;
  /** What stands before it that makes it no reporting period. */
  readonly excludedAfter?: RegExp;
}

export interface PeriodWords {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly ordinal: number;
}

export const YEAR = '((?:19|20)\\d{2})';
const START = '(^|[^\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** "/", "-", ".", "(" or ", năm" between a number and its year. */
const JOIN = '(?: ?[/.,(\\-–] ?| )(?:của )?(?:năm )?';
/** Nothing of a document number such as 08/2023/QĐ-TTg, nor of a day. */
const BARE_START = '(^|[^\\p{L}\\p{N}/.,\\-–])';
const BARE_END = '(?![\\p{L}\\p{N}]|[/\\-][\\p{L}\\p{N}])';
const MONTH = '(0?[1-9]|1[0-2])';
const QUARTER = '(iv|i{1,3}|0?[1-4])';
/** "Nghị định 08/2023" is a document. */
const DOCUMENT = /(?:nghị định|quyết định|thông tư|nghị quyết|luật|công văn|kế hoạch)(?: số)? ?$/;
/** "định hướng đến năm 2030" is an aim. */
const AIM = /đến ?$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** In the order in which they are tried: what one takes, the next does not see. */
export const PERIOD_PATTERNS: readonly PeriodPattern[] = [
  // 6 tháng đầu năm 2023, 06 tháng cuối năm 2025
  { pattern: written(`(?:0?6|sáu) tháng (đầu|cuối)(?: của)?(?: năm)? ${YEAR}`), read: half },
  // 6 tháng năm 2025
  { pattern: written(`(?:0?6|sáu) tháng()(?: năm)? ${YEAR}`), read: half },
  // 6T-2025, 6TC-2025
  { pattern: written(`0?6t(đn|cn|đ|c)?${JOIN}${YEAR}`), read: half },
  // 2025-H1
  { pattern: written(`${YEAR}-h([12])`), read: (year, ordinal) => words('half', year, Number(ordinal)) },
  // 9 tháng năm 2025, 9 tháng đầu năm 2025
  {
    pattern: written(`(?:0?9|chín) tháng(?: đầu)?(?: của)?(?: năm)? ${YEAR}`),
    read: (year) => words('nine-months', year, 1),
  },
  // 9T-2025
  { pattern: written(`0?9t(?:đn|đ)?${JOIN}${YEAR}`), read: (year) => words('nine-months', year, 1) },
  // 2025-9M
  { pattern: written(`${YEAR}-9m`), read: (year) => words('nine-months', year, 1) },
  // 3 tháng đầu năm 2025
  {
    pattern: written(`(?:0?3|ba) tháng đầu(?: của)?(?: năm)? ${YEAR}`),
    read: (year) => words('quarter', year, 1),
  },
  // Quý II/2025, quý 2 năm 2025, Q2/2025
  {
    pattern: written(`(?:qu[ýí]|q)[ .]?${QUARTER}${JOIN}${YEAR}`),
    read: (quarter, year) => words('quarter', year, quarterNumber(quarter)),
  },
  // 2025-Q2
  { pattern: written(`${YEAR}-q([1-4])`), read: (year, quarter) => words('quarter', year, Number(quarter)) },
  // tháng 5/2025, tháng 05 năm 2025, T5/2025
  {
    pattern: written(`(?:tháng|thg|t)[ .]{0,2}${MONTH}${JOIN}${YEAR}`),
    read: (month, year) => words('month', year, Number(month)),
  },
  // 5/2025, 05-2025
  {
    pattern: bare(`${MONTH} ?[/\\-] ?${YEAR}`),
    read: (month, year) => words('month', year, Number(month)),
    excludedAfter: DOCUMENT,
  },
  // 2025-05
  { pattern: bare(`${YEAR}-(0[1-9]|1[0-2])`), read: (year, month) => words('month', year, Number(month)) },
  // năm 2025
  { pattern: written(`năm ${YEAR}`), read: (year) => words('year', year, 1), excludedAfter: AIM },
];

/** Periods whose year stands elsewhere, as the headings "Tháng 4", "Tháng 5" of a table. The whole text. */
export const YEARLESS_PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly read: (group: string | undefined) => Omit<PeriodWords, 'year'>;
}[] = [
  {
    pattern: whole(`(?:tháng|thg|t)[ .]{0,2}${MONTH}`),
    read: (month) => ({ kind: 'month', ordinal: Number(month) }),
  },
  {
    pattern: whole(`(?:qu[ýí]|q)[ .]?${QUARTER}`),
    read: (quarter) => ({ kind: 'quarter', ordinal: quarterNumber(quarter) }),
  },
  {
    pattern: whole('(?:0?6|sáu) tháng (đầu|cuối) năm'),
    read: (part) => ({ kind: 'half', ordinal: part === 'cuối' ? 2 : 1 }),
  },
  { pattern: whole('(?:0?9|chín) tháng(?: đầu năm)?'), read: () => ({ kind: 'nine-months', ordinal: 1 }) },
];

function half(part: string | undefined, year: string | undefined): PeriodWords {
  return words('half', year, part?.startsWith('c') === true ? 2 : 1);
}

function words(kind: PeriodKind, year: string | undefined, ordinal: number): PeriodWords {
  return { kind, year: Number(year), ordinal };
}

function quarterNumber(quarter: string | undefined): number {
  return ROMAN[quarter ?? ''] ?? Number(quarter);
}

function written(form: string): RegExp {
  return new RegExp(`${START}${form}${END}`, 'gu');
}

function bare(form: string): RegExp {
  return new RegExp(`${BARE_START}${form}${BARE_END}`, 'gu');
}

function whole(form: string): RegExp {
  return new RegExp(`^${form}$`, 'u');
}
