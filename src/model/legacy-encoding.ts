import { isVietnameseSyllable } from './vietnamese-syllable';

/** Encodings of Vietnamese before Unicode, each tied to its fonts: TCVN3 (".VnTime") and VNI ("VNI-Times"). */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** TCVN3 signs and the letters their fonts show, in the same order (TCVN 5712:1993, VN3). */
const TCVN3_SIGNS = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';

const TCVN3 = new Map(Array.from(TCVN3_SIGNS, (sign, at) => [sign, TCVN3_LETTERS[at] ?? sign]));

/** VNI writes the mark as a letter of its own after the vowel; here as combining marks. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Letters that VNI shows by one sign. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ö: 'ư',
  ô: 'ơ',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI_VOWEL_AND_MARK = /([aeouyöô])([ùøûõïâáàåãäêéèúüë])/g;
const VNI_LETTER = /[öôñæóòî]/g;

/** Letters and the signs that TCVN3 uses as letters. */
const WORD = /[\p{L}\u00a1-\u00bf×÷]+/gu;
/** A sign standing alone is a bullet or a quotation mark. */
const ACCENTED_WORD = /[a-z][\u00a1-\u00ff]|[\u00a1-\u00ff].*[a-z]/i;
/** No alphabet has these between two letters. */
const SIGN_INSIDE_WORD = /[a-z][¡-¾×÷][a-z]/i;

/** Words that must speak for an encoding: in French or English one word may look like it by chance. */
const ENOUGH_WORDS = 2;
/** Of the words with accents, this many must speak for the encoding for each that speaks against it. */
const FOR_EACH_AGAINST = 3;

/**
 * The old encoding in which a text was typed, or null. Give it a whole column or file rather than one name: what it
 * weighs is how many words are Vietnamese only once they are decoded.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  const words = (text.normalize('NFC').match(WORD) ?? []).filter((word) => ACCENTED_WORD.test(word));
  if (speaksFor(words, fromTcvn3)) return 'tcvn3';
  return speaksFor(words, fromVni) ? 'vni' : null;
}

/** A text as the fonts of an old encoding show it; letters that the encoding has no sign for stay. */
export function readLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

function speaksFor(words: readonly string[], decode: (word: string) => string): boolean {
  const undecided = words.filter((word) => !isVietnameseSyllable(word));
  const speaking = undecided.filter((word) => isVietnameseSyllable(decode(word)));
  const against = undecided.length - speaking.length;
  if (speaking.length < against * FOR_EACH_AGAINST) return false;
  const distinct = new Set(speaking).size;
  return distinct >= ENOUGH_WORDS || speaking.some((word) => word.length > 3 && SIGN_INSIDE_WORD.test(word));
}

function fromTcvn3(word: string): string {
  return word.replace(/[\u00a1-\u00ff]/g, (sign) => TCVN3.get(sign) ?? sign);
}

function fromVni(word: string): string {
  return word
    .toLowerCase()
    .replace(VNI_VOWEL_AND_MARK, (_, vowel: string, mark: string) => {
      return `${VNI_LETTERS[vowel] ?? vowel}${VNI_MARKS[mark] ?? ''}`;
    })
    .replace(VNI_LETTER, (sign) => VNI_LETTERS[sign] ?? sign)
    .normalize('NFC');
}
