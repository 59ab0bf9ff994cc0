import { editDistance } from './edit-distance';
import { withoutAccents } from './vietnamese-text';

/** Longer words are no misspelling of anything, and comparing them takes time. */
const LONGEST = 60;

/** The known word that a mistyped one probably means, or null: a reason to ask, never to decide. */
export function nearestWord(typed: string, known: Iterable<string>): string | null {
  if (typed.length > LONGEST) return null;
  const plain = withoutAccents(typed);
  // One letter in three may be wrong, and one in any word.
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const word of known) {
    const most = Math.max(1, Math.floor(Math.min(plain.length, word.length) / 3));
    if (Math.abs(word.length - plain.length) > most || word.length > LONGEST) continue;
    const distance = editDistance(plain, withoutAccents(word));
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word ?? null;
}
