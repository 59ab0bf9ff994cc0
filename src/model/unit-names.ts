import { unitNameKey } from './name-folding';
import { takeKind, withoutCommittee, wordOfKind } from './unit-kind-words';
import type { UnitKind } from './unit';
import { foldText } from './vietnamese-text';

export interface PlaceName {
  /** "thị xã Ngã Năm": the place, as a heading or a sentence names it. */
  readonly place: string;
  /** "thị xã": what stands in "trên địa bàn thị xã". The place itself where its kind is not known. */
  readonly area: string;
}

/**
 * The place of a unit's printed name: "UBND thị xã Ngã Năm", "TX. Ngã Năm". `kind` completes a bare name.
 * A numbered unit keeps its capital ("Phường 1"), as Nghị định 30/2020/NĐ-CP (Phụ lục II) writes it.
 */
export function placeName(name: string, kind?: UnitKind): PlaceName {
  const words = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const withoutBody = ending(words, withoutCommittee(foldText(words)));
  const taken = takeKind(foldText(withoutBody));
  const proper = taken.kind === null ? withoutBody : ending(withoutBody, taken.rest);
  const word = wordOfKind(taken.kind ?? kind ?? 'other');
  if (word === null) return { place: withoutBody, area: withoutBody };
  const isWholeAlready = isCapitals(withoutBody) || foldText(withoutBody) === foldText(word);
  if (isWholeAlready && taken.kind !== null) return { place: withoutBody, area: word };
  const isNumbered = /^\d+$/.test(unitNameKey(name).base);
  return { place: `${isNumbered ? capitalised(word) : word} ${proper}`, area: word };
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text);
}

/** The end of a text that folds to `folded`: folding composed text keeps the number of letters. */
function ending(text: string, folded: string): string {
  return text.slice(text.length - folded.length);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
