import type { PastePlan } from '../../consolidation/paste/plan-paste';

/** Fewer are a correction of single figures, which needs no warning. */
const MANY = 4;

/** How many figures a paste replaces when they are most of it, which looks like another month's table; else null. */
export function replacedFigures({ cells }: Pick<PastePlan, 'cells'>): number | null {
  const replaced = cells.filter(({ kind }) => kind === 'changed').length;
  return replaced >= MANY && replaced * 2 > cells.length ? replaced : null;
}
