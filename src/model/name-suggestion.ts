import { editDistance } from './edit-distance';
import { unitNameKey } from './name-folding';
import type { UnitNameKey } from './name-folding';
import type { Unit } from './unit';
import { withoutPlainKind } from './unit-kind-words';
import { withoutAccents } from './vietnamese-text';

/** Why a unit is offered; a reason to ask, never to decide. */
export type SuggestionReason =
  /** The code says so and the name does not. */
  | 'same-code'
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
  const key = unitNameKey(name);
  return units
    .map((unit) => bestOf(key, unit))
    .filter((suggestion) => suggestion !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTIONS);
}

function bestOf(key: UnitNameKey, unit: Unit): UnitSuggestion | null {
  let best: UnitSuggestion | null = null;
  for (const name of [unit.name, ...unit.aliases]) {
    const likeness = compareKeys(key, unitNameKey(name));
    if (likeness !== null && likeness.score > (best?.score ?? 0)) best = { unit, ...likeness };
  }
  return best;
}

function compareKeys(a: UnitNameKey, b: UnitNameKey): Omit<UnitSuggestion, 'unit'> | null {
  if (a.base === b.base) return reasoned('other-kind');
  const plainA = plainBase(a);
  const plainB = plainBase(b);
  if (plainA === '' || digitsOf(plainA) !== digitsOf(plainB)) return null;
  if (plainA === plainB) return reasoned('same-without-accents');
  if (isPartOf(plainA, plainB) || isPartOf(plainB, plainA)) return reasoned('part-of-name');
  const distance = editDistance(plainA, plainB);
  const score = SPELLING_WEIGHT * (1 - distance / Math.max(plainA.length, plainB.length));
  return score >= LOWEST_SCORE ? { score, reason: 'similar-spelling' } : null;
}

/** A name typed without accents still has its kind in front of it. */
function plainBase({ kind, base }: UnitNameKey): string {
  const plain = withoutAccents(base);
  return kind === null ? withoutPlainKind(plain) : plain;
}

function reasoned(reason: keyof typeof SCORES): Omit<UnitSuggestion, 'unit'> {
  return { score: SCORES[reason], reason };
}

function isPartOf(part: string, name: string): boolean {
  return ` ${name} `.includes(` ${part} `);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
