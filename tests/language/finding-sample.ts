import type { Language } from '../../src/language/language';
import type { Finding } from '../../src/model/finding';

/** A text that the sentence must hold: the same in both languages, or each in its own. */
export type Said = string | Readonly<Record<Language['id'], string>>;

export interface FindingSample {
  readonly found: Finding;
  readonly says: readonly Said[];
}
