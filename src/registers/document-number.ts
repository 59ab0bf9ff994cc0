import { foldText } from '../model/vietnamese-text';

/**
 * Số, ký hiệu as offices write it: "236/QĐ-UBND", "766/QĐ-TTg", "1026/SKHCN-BCVT&CNTT", "42/2022/NĐ-CP" (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I and III), and the Party's "244-KH/HU".
 */
const SHAPE = /^\d{1,5}[a-z]?(?:\/(?:19|20)\d{2})?[/-]\p{Lu}[\p{L}\d&.]*(?:[/-][\p{Lu}\d][\p{L}\d&.]*)*$/u;
/** Thủ tướng and tờ trình: the only usual abbreviations with a small letter. */
const SMALL_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\bTTG\b/g, 'TTg'],
  [/\bTTR\b/g, 'TTr'],
];
const WORD = /^số\s*:?\s+/iu;
/** Letters of other alphabets that stand for Đ after a conversion. */
const FALSE_D = /[\u00d0\u0189]/g;

export function isDocumentNumber(text: string): boolean {
  return SHAPE.test(text.normalize('NFC'));
}

/** What was probably meant by a text that is no document number: "236 / qđ-ubnd" → "236/QĐ-UBND"; null when nothing is. */
export function probableDocumentNumber(text: string): string | null {
  const bare = withoutWord(text)
    .normalize('NFC')
    .replace(FALSE_D, 'Đ')
    .replace(/\s+/gu, '')
    .replace(/[–—]/g, '-')
    .replace(/[\\|]/g, '/');
  const [, number = '', symbol = ''] = /^(\d+[a-z]?)(.*)$/iu.exec(bare) ?? [];
  const capitals = SMALL_LETTERS.reduce(
    (text, [pattern, usual]) => text.replace(pattern, usual),
    symbol.toUpperCase(),
  );
  const probable = `${number.toLowerCase()}${capitals}`;
  return isDocumentNumber(probable) && probable !== text ? probable : null;
}

/** "Số 236/QĐ-UBND" and "Số: 236/QĐ-UBND" without the word. */
export function withoutWord(text: string): string {
  return text.trim().replace(WORD, '');
}

/** Two spellings of one number are equal so. */
export function foldedDocumentNumber(text: string): string {
  return foldText(probableDocumentNumber(text) ?? withoutWord(text)).replace(/ /g, '');
}
