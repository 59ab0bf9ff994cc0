import type { BoundRelation, MissingStatus, SelfVerdict } from './observation';
import { foldText } from './vietnamese-text';

/** Words that stand in a cell instead of a figure. Compared after `foldText`, whole cell only. */
const STATUS_WORDS: Readonly<Record<Exclude<MissingStatus, 'blank'>, readonly string[]>> = {
  'no-activity': [
    'không phát sinh',
    'ko phát sinh',
    'không có phát sinh',
    'không phát sinh hồ sơ',
    'không có hồ sơ phát sinh',
    'KPS',
  ],
  'not-applicable': ['không áp dụng', 'ko áp dụng', 'KAD', 'N/A', 'NA'],
  'not-submitted': [
    'chưa gửi',
    'chưa gửi báo cáo',
    'chưa báo cáo',
    'chưa nộp',
    'chưa nộp báo cáo',
    'chưa có báo cáo',
  ],
  'not-assigned': ['không giao', 'chưa giao', 'không giao chỉ tiêu', 'chưa giao chỉ tiêu'],
};

/**
 * What a unit says of itself. "Đáp ứng" and "Phổ cập" answer a target of the same word, so they are an achievement;
 * "Triển khai" says that something is in use, "Đang triển khai" that it is not yet.
 */
const VERDICT_WORDS: Readonly<Record<SelfVerdict, readonly string[]>> = {
  achieved: ['Đạt', 'Đã đạt', 'Hoàn thành', 'Đã hoàn thành', 'Đáp ứng', 'Phổ cập', 'Đã phổ cập', 'Vượt'],
  'not-achieved': [
    'Chưa đạt',
    'Không đạt',
    'Chưa hoàn thành',
    'Không hoàn thành',
    'Chưa đáp ứng',
    'Không đáp ứng',
    'Chưa phổ cập',
  ],
  'under-way': ['Đang triển khai', 'Đang thực hiện', 'Đang triển khai thực hiện'],
  yes: ['Có', 'Đã có', 'Triển khai', 'Đã triển khai', 'Triển khai sử dụng'],
  no: ['Không', 'Không có', 'Chưa có', 'Chưa triển khai', 'Không triển khai', 'Chưa thực hiện'],
};

/** Words before a figure that bound it. */
const BOUND_PREFIXES: Readonly<Record<BoundRelation, readonly string[]>> = {
  above: ['trên', 'hơn', 'vượt', '>'],
  'at-least': ['tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn', '≥', '>=', '=>'],
  below: ['dưới', '<'],
  'at-most': ['tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'không trên', '≤', '<=', '=<'],
  about: ['khoảng', 'xấp xỉ', 'gần', '~', '≈'],
};

/** Words after a figure that bound it; "từ" before it adds nothing. */
const BOUND_SUFFIXES: readonly (readonly [string, BoundRelation])[] = [
  ['trở lên', 'at-least'],
  ['trở xuống', 'at-most'],
];

/** Words that say a figure is an estimate, longest first. */
const ESTIMATE_WORDS: readonly string[] = ['ước tính đạt', 'ước thực hiện', 'ước tính', 'ước đạt', 'ước'];

/** Words before a figure that change nothing: "đạt 60%", "đạt tỷ lệ trên 60%". Longest first. */
const IDLE_PREFIXES: readonly string[] = ['đạt tỷ lệ', 'đạt tỉ lệ', 'tỷ lệ', 'tỉ lệ', 'đạt'];

/** A footnote mark in place of a figure: the indicator was not assigned ("*", "*1" in Phụ lục 2 of 2023). */
const NOT_ASSIGNED_MARK = /^\(?\*{1,3} ?\d{0,2}\)?$/;

const STATUS_OF_WORDS = byFoldedWords(STATUS_WORDS);
const VERDICT_OF_WORDS = byFoldedWords(VERDICT_WORDS);
const RELATION_OF_PREFIX = [...byFoldedWords(BOUND_PREFIXES)].sort(([a], [b]) => b.length - a.length);
const RELATION_OF_SUFFIX = BOUND_SUFFIXES.map(([words, relation]) => [foldText(words), relation] as const);
const FOLDED_ESTIMATES = ESTIMATE_WORDS.map(foldText);
const FOLDED_IDLE_PREFIXES = IDLE_PREFIXES.map(foldText);
const FROM = foldText('từ');

/** Every spelling of the words that say the same as a verdict of one's own. */
export const VERDICT_SPELLINGS: readonly string[] = Object.values(VERDICT_WORDS).flat();

/** Every spelling of the words that stand for a status; a mark such as "*1" has many more. */
export function statusSpellings(status: Exclude<MissingStatus, 'blank'>): readonly string[] {
  return STATUS_WORDS[status];
}

/** The status that folded words stand for, or null. */
export function statusOfWords(folded: string): MissingStatus | null {
  if (folded === '') return 'blank';
  if (NOT_ASSIGNED_MARK.test(folded)) return 'not-assigned';
  return STATUS_OF_WORDS.get(folded) ?? null;
}

/** The verdict that folded words stand for, or null. */
export function verdictOfWords(folded: string): SelfVerdict | null {
  return VERDICT_OF_WORDS.get(folded) ?? null;
}

/** A figure's text without the words that bound it. `relation` is null where nothing bounds it. */
export interface BoundWords {
  readonly relation: BoundRelation | null;
  readonly estimated: boolean;
  /** What is left to read, folded. */
  readonly rest: string;
}

/** Takes "ước đạt trên 80%" apart: above, estimated, "80%". An estimate without a bound is `about`. */
export function takeBoundWords(folded: string): BoundWords {
  const afterIdle = withoutAnyPrefix(folded, FOLDED_IDLE_PREFIXES);
  const afterEstimate = withoutAnyPrefix(afterIdle, FOLDED_ESTIMATES);
  const estimated = afterEstimate !== afterIdle;
  const text = withoutAnyPrefix(afterEstimate, FOLDED_IDLE_PREFIXES);
  const bound = takePrefix(text) ?? takeSuffix(text);
  if (bound !== null) return { ...bound, estimated };
  return { relation: estimated ? 'about' : null, estimated, rest: text };
}

function takePrefix(text: string): { relation: BoundRelation; rest: string } | null {
  for (const [words, relation] of RELATION_OF_PREFIX) {
    const rest = withoutPrefix(text, words);
    if (rest !== text) return { relation, rest };
  }
  return null;
}

function takeSuffix(text: string): { relation: BoundRelation; rest: string } | null {
  for (const [words, relation] of RELATION_OF_SUFFIX) {
    if (!text.endsWith(` ${words}`)) continue;
    return { relation, rest: withoutPrefix(text.slice(0, -words.length).trim(), FROM) };
  }
  return null;
}

function withoutAnyPrefix(text: string, prefixes: readonly string[]): string {
  for (const prefix of prefixes) {
    const rest = withoutPrefix(text, prefix);
    if (rest !== text) return rest;
  }
  return text;
}

/** Words end where a space or a digit begins; signs may touch the figure. */
function withoutPrefix(text: string, prefix: string): string {
  if (!text.startsWith(prefix)) return text;
  const rest = text.slice(prefix.length);
  const isWord = /\p{L}$/u.test(prefix);
  return isWord && !/^[ :]*[ :\d]/.test(rest) ? text : rest.replace(/^[ :]+/, '');
}

function byFoldedWords<Meaning extends string>(
  lists: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const meaning in lists) for (const words of lists[meaning]) meanings.set(foldText(words), meaning);
  return meanings;
}
