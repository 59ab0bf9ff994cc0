import { verdictOfWords } from '../number-words';
import type { ReportedValue, SelfVerdict } from '../observation';
import { foldText } from '../vietnamese-text';
import { judged, undecided, type Judgement } from './judgement';

/** Words that deny what follows or put it off. "Đang" is none: what is being provided may well be provided in full. */
const DENIALS: readonly string[] = ['chưa', 'không', 'sẽ'].map(foldText);
const DONE = new RegExp(`^${foldText('đã')} `);
const PUNCTUATION = /[.,;:()]/g;

/** Holds what was reported against "Có" or "Không". */
export function judgeAnswer(reported: ReportedValue, asked: 'yes' | 'no'): Judgement {
  switch (reported.type) {
    case 'verdict':
      return judgeState(reported.verdict, asked);
    case 'figure':
    case 'bound':
    case 'fraction':
      return undecided('figure-against-words');
    case 'text':
      return undecided('other-words');
    case 'date':
      return undecided('date');
  }
}

/**
 * Holds what was reported against a task in words. The task's own words mean that it is done. Denying a part of it
 * denies it; affirming a part does not affirm it, so "Cung cấp thông tin" does not answer "Cung cấp đầy đủ thông tin".
 */
export function judgeByWords(reported: ReportedValue, words: string): Judgement {
  switch (reported.type) {
    case 'verdict':
      if (plain(reported.words) === plain(words)) return judged('achieved', 'words');
      return judgeStateByWords(reported.verdict, words);
    case 'text':
      return judgeText(plain(reported.text), plain(words));
    case 'figure':
    case 'bound':
    case 'fraction':
      return undecided('figure-against-words');
    case 'date':
      return undecided('date');
  }
}

function judgeState(state: SelfVerdict, asked: 'yes' | 'no'): Judgement {
  switch (state) {
    case 'yes':
    case 'no':
      return judged(state === asked ? 'achieved' : 'not-achieved', 'words');
    case 'under-way':
      // What is under way is not there yet; whether it stays away it does not say.
      return asked === 'yes' ? judged('not-achieved', 'words') : undecided('other-words');
    case 'achieved':
    case 'not-achieved':
      return judged(state, 'self-declared');
  }
}

/** "Triển khai" answers "Triển khai sử dụng": both are words for a thing in use. "Có" alone says less than other tasks ask. */
function judgeStateByWords(state: SelfVerdict, words: string): Judgement {
  if (state === 'achieved' || state === 'not-achieved') return judged(state, 'self-declared');
  const target = plain(words);
  const isBan = DENIALS.some((denial) => beginsWith(target, denial));
  if (isBan) return undecided('other-words');
  if (state === 'yes' && verdictOfWords(target) !== 'yes') return undecided('other-words');
  return judgeState(state, 'yes');
}

function judgeText(text: string, target: string): Judgement {
  if (text === target) return judged('achieved', 'words');
  const denied = withoutOneDenial(text);
  const deniesTarget = denied.some((rest) => beginsWith(target, rest) || beginsWith(rest, target));
  return deniesTarget ? judged('not-achieved', 'words') : undecided('other-words');
}

function plain(words: string): string {
  return foldText(words.replace(PUNCTUATION, ' ')).replace(DONE, '');
}

/** One at a time, since a name may hold one of its own: "chưa thanh toán không dùng tiền mặt". */
function withoutOneDenial(text: string): readonly string[] {
  const words = text.split(' ');
  const denials = [...words.keys()].filter((at) => DENIALS.includes(words[at] ?? ''));
  return denials.map((denial) => words.filter((_, at) => at !== denial).join(' '));
}

/** Word by word: "cung cấp đầy đủ" begins "cung cấp đầy đủ thông tin". Nothing begins nothing. */
function beginsWith(text: string, beginning: string): boolean {
  return beginning !== '' && `${text} `.startsWith(`${beginning} `);
}
