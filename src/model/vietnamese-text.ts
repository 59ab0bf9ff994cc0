import { remembered } from './remembered';

/** Letters that old fonts and converters left in place of Vietnamese ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u01a2': 'Ư', // Ƣ: an ABC-to-Unicode converter's choice, frequent in reports of 2023
  '\u01a3': 'ư', // ƣ
  '\u00d0': 'Đ', // Ð, the Icelandic eth
  '\u00f0': 'đ', // ð
  '\u0189': 'Đ', // Ɖ, the African d
  '\u0256': 'đ', // ɖ
};

const LOOKALIKE = /[\u01a2\u01a3\u00d0\u00f0\u0189\u0256]/g;
/** Zero-width characters, soft hyphen and byte order mark: they come with pasted text and are not seen. */
const UNSEEN = /(?:\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff)/g;
/** In NFD: the tone on the first letter of oa, oe, uy (hòa, khỏe, thủy), or on the u that belongs to q (qúy). */
const TONE_ON_FIRST_VOWEL =
  /(o(?=.[ae])|u(?=.y)|qu(?=.[aeiouy]))([\u0300\u0301\u0303\u0309\u0323])([aeiouy][\u0302\u0306\u031b]?)/g;
const COMBINING_MARK = /\p{M}/gu;

/**
 * The form in which two spellings of one Vietnamese text are equal: NFC, lower case, single plain spaces,
 * look-alike letters put right, the tone on the second vowel (hòa → hoà, Ủy → uỷ). Idempotent.
 */
export function foldText(text: string): string {
  return folded(text);
}

const folded = remembered(fold);

function fold(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
    .normalize('NFD')
    .toLowerCase()
    .replace(TONE_ON_FIRST_VOWEL, '$1$3$2')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `foldText` without any accent: "Mỹ Quới" → "my quoi". For suggestions only, never to decide that two names are one. */
export function withoutAccents(text: string): string {
  return foldText(text).normalize('NFD').replace(COMBINING_MARK, '').replace(/đ/g, 'd');
}
