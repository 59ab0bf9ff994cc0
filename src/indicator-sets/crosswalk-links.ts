import { CHI_TIEU_NAM_RESULTS } from './chi-tieu-nam/results';
import type { CrosswalkLink } from './crosswalk';

const LINKS: Readonly<Record<string, readonly CrosswalkLink[]>> = { 'chi-tieu-nam': CHI_TIEU_NAM_RESULTS };

/** Which indicators of other sets give the results of this set's targets; none for most sets. */
export function crosswalkLinksOf(set: string): readonly CrosswalkLink[] {
  return LINKS[set] ?? [];
}
