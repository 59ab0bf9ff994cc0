import { editDistance } from './edit-distance';
import { unitNameKey } from './name-folding';
import { rememberedOf } from './remembered';
import type { UnitNameKey } from './name-folding';
import type { Unit } from './unit';
import { withoutPlainKind } from './unit-kind-words';
import { withoutAccents } from './vietnamese-text';

/** Why a unit is offered; a reason to ask, never to decide. */
export type SuggestionReason =
  /** The code says so and the name does not. */
  | 'same-code'
  /** The name says so and the code does not. */
  | 'same-name'
  /** The list says that the unit was merged into it or split. */
  | 'successor'
  /** "Mü Quíi", as an old font shows it */
  | 'other-encoding'
  /** "My Quoi" for "Mỹ Quới" */
  | 'same-without-accents'
  /** "phường Mỹ Bình" for "xã Mỹ Bình" */
  | 'other-kind'
  /** "Tuy Phước" for "Tuy Phước Tây" */
  | 'part-of-name'
  /** "Mỹ Bnh" for "Mỹ Bình" */
  | 'similar-spelling';

export interface UnitSuggestion {
  readonly unit: Unit;
  /** 0–1, the greater the nearer. */
  readonly score: number;
  readonly reason: SuggestionReason;
}

const LOWEST_SCORE = 0.6;
const MOST_SUGGESTIONS = 5;
const SCORES = { 'same-without-accents': 0.95, 'other-kind': 0.85, 'part-of-name': 0.7 } as const;
/** Likeness of spelling is worth less than any of the reasons above. */
const SPELLING_WEIGHT = 0.8;

/** The units that a name may mean, best first, at most five. Numbered units are never like one another. */
export function suggestUnit(name: string, units: readonly Unit[]): readonly UnitSuggestion[] {
  const asked = foldedName(name);
  const alike = best(asked, units, sameLetters);
  // Who has the very name but for accents or kind is meant rather than who has a similar one.
  const isNamed = alike.some(({ reason }) => reason !== 'part-of-name');
  return isNamed ? alike : best(asked, units, (a, b) => sameLetters(a, b) ?? similarSpelling(a, b));
}

type Likeness = Omit<UnitSuggestion, 'unit'>;

function best(
  asked: FoldedName,
  units: readonly Unit[],
  compare: (a: FoldedName, b: FoldedName) => Likeness | null,
): readonly UnitSuggestion[] {
  return units
    .flatMap((unit) => bestOf(asked, unit, compare) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTIONS);
}

/** What is compared of a name. */
interface FoldedName {
  readonly base: string;
  readonly plain: string;
  /** Between spaces, so that whole words are found in it. */
  readonly words: string;
  /** Of the plain name. */
  readonly digits: string;
}

/** Each of thousands of names may be held against every unit of a list. */
const namesOf = rememberedOf(({ name, aliases }: Unit): readonly FoldedName[] =>
  [name, ...aliases].map(foldedName),
);

function foldedName(name: string): FoldedName {
  const key = unitNameKey(name);
  const plain = plainBase(key);
  return { base: key.base, plain, words: ` ${plain} `, digits: digitsOf(plain) };
}

function bestOf(
  asked: FoldedName,
  unit: Unit,
  compare: (a: FoldedName, b: FoldedName) => Likeness | null,
): UnitSuggestion | null {
  let nearest: UnitSuggestion | null = null;
  for (const name of namesOf(unit)) {
    const likeness = compare(asked, name);
    if (likeness !== null && likeness.score > (nearest?.score ?? 0)) nearest = { unit, ...likeness };
  }
  return nearest;
}

function sameLetters(a: FoldedName, b: FoldedName): Likeness | null {
  if (a.base === b.base) return reasoned('other-kind');
  if (a.plain === '' || a.digits !== b.digits) return null;
  if (a.plain === b.plain) return reasoned('same-without-accents');
  const isPart = a.words.includes(b.words) || b.words.includes(a.words);
  return isPart ? reasoned('part-of-name') : null;
}

function similarSpelling(a: FoldedName, b: FoldedName): Likeness | null {
  if (a.plain === '' || a.digits !== b.digits) return null;
  const longest = Math.max(a.plain.length, b.plain.length);
  // Names of such lengths are further apart than a suggestion may be.
  if (spellingScore(Math.abs(a.plain.length - b.plain.length), longest) < LOWEST_SCORE) return null;
  const score = spellingScore(editDistance(a.plain, b.plain), longest);
  return score >= LOWEST_SCORE ? { score, reason: 'similar-spelling' } : null;
}

function spellingScore(distance: number, longest: number): number {
  return SPELLING_WEIGHT * (1 - distance / longest);
}

/** A name typed without accents still has its kind in front of it. */
function plainBase({ kind, base }: UnitNameKey): string {
  const plain = withoutAccents(base);
  return kind === null ? withoutPlainKind(plain) : plain;
}

function reasoned(reason: keyof typeof SCORES): Likeness {
  return { score: SCORES[reason], reason };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
