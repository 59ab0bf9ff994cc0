import type { ChangePiece, ChangeWords, FigurePiece, NumberMark, ReasonPiece } from './sentence-template';
import type { SentenceProblemType } from './sentence-problem';
import { singleSpaced } from './spacing';

export type Placeholder = FigurePiece | ChangePiece | ReasonPiece;

const HEAD = /^(\+?) ?([\p{L}\p{N}][\p{L}\p{N}._-]*)(?::(\S+))?(?: (.+))?$/u;
const MARK = /^(0{1,3})(?:[.,](0{1,6}))?$/;

const USUAL_CHANGE_WORDS: ChangeWords = {
  increase: 'tăng',
  decrease: 'giảm',
  none: 'không tăng, giảm',
  noActivity: 'không phát sinh mới',
};

/**
 * Reads what stands between two braces: `CODE`, `CODE:00 nhóm`, `+CODE người`, `+CODE người|tăng thêm|giảm`,
 * `?`, `?chưa thống kê|không có`. A word left empty is the usual one.
 */
export function readPlaceholder(inside: string): Placeholder | SentenceProblemType {
  const [head = '', ...words] = inside.split('|').map((part) => singleSpaced(part).trim());
  if (head.startsWith('?')) return reason([head.slice(1).trim(), ...words]);
  const match = HEAD.exec(head);
  if (match === null) return 'malformed-code';
  const [, plus = '', code = '', markText, unit = ''] = match;
  const mark = markText === undefined ? null : readMark(markText);
  if (mark === 'malformed-mark') return mark;
  if (plus === '') {
    return words.length > 0 ? 'too-many-words' : { type: 'figure', code, mark, unit };
  }
  if (words.length > 4) return 'too-many-words';
  return { type: 'change', code, mark, unit, words: changeWords(words) };
}

function reason(words: readonly string[]): ReasonPiece | 'too-many-words' {
  if (words.length > 2) return 'too-many-words';
  const [noData, noActivity] = words.map((word) => (word === '' ? null : word));
  return { type: 'reason', words: { noData: noData ?? null, noActivity: noActivity ?? null } };
}

function readMark(text: string): NumberMark | 'malformed-mark' {
  const match = MARK.exec(text);
  if (match === null) return 'malformed-mark';
  const [, digits = '', decimals] = match;
  // `:0` asks for no decimals, `:00` says nothing of them.
  const whole = digits.length === 1 ? 0 : null;
  return { digits: digits.length, decimals: decimals?.length ?? whole };
}

function changeWords([
  increase = '',
  decrease = '',
  none = '',
  noActivity = '',
]: readonly string[]): ChangeWords {
  return {
    increase: increase || USUAL_CHANGE_WORDS.increase,
    decrease: decrease || USUAL_CHANGE_WORDS.decrease,
    none: none || USUAL_CHANGE_WORDS.none,
    noActivity: noActivity || USUAL_CHANGE_WORDS.noActivity,
  };
}
