import type { Language } from '../../src/language/language';
import type { Finding, Place } from '../../src/model/finding';

/** A text that the sentence must hold: the same in both languages, or each in its own. */
export type Said = string | Readonly<Record<Language['id'], string>>;

export interface FindingSample {
  readonly found: Finding;
  readonly says: readonly Said[];
}

export const CELL: Place = {
  sheet: 'T5-2025',
  cell: 'D12',
  period: '2025-05',
  unit: { code: 'H01.01', name: 'xã Mỹ Bình' },
  indicator: { code: 'TD', name: 'Tỷ lệ đúng hạn' },
};
