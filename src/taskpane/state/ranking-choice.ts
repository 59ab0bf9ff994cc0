import type { TieRule } from '../../ranking/rank-units';

/** What the ranking shows, as it was chosen; null takes the first that there is. */
export interface RankingChoice {
  /** The key of a shown sheet. */
  readonly table: string | null;
  readonly comparison: string | null;
  readonly indicator: string | null;
  readonly ties: TieRule;
}

export const FIRST_RANKING: RankingChoice = {
  table: null,
  comparison: null,
  indicator: null,
  ties: 'competition',
};
