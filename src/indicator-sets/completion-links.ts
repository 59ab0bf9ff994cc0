/** The indicator of the level above that says which share of its units complete a set. */
export interface CompletionLink {
  readonly set: string;
  readonly indicator: string;
}

/** Phụ lục 1 (CV 891/STTTT-CNTT) row 1.1 counts the communes that complete Phụ lục 2 (QĐ 1829/QĐ-UBND). */
const LINKS: Readonly<Record<string, CompletionLink>> = { 'cap-xa': { set: 'cap-huyen', indicator: '1.1' } };

/** Where it is told how many units complete a set; null for a set of which nobody asks that. */
export function completionLinkOf(set: string): CompletionLink | null {
  return LINKS[set] ?? null;
}
