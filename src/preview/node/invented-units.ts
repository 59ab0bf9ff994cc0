import { contentHash } from '../../model/content-hash';
import type { EntrySheetContent } from '../../sheets/entry/entry-content';
import type { UnitList } from '../../model/unit';

/** A parent and this many units below it, with names as long as real ones. */
export function inventedUnits(count: number): UnitList {
  const parent = {
    code: 'DN',
    name: 'Ủy ban nhân dân thành phố',
    kind: 'municipality',
    aliases: [],
  } as const;
  const units = Array.from({ length: count }, (_, index) => ({
    code: `X${String(index + 1).padStart(3, '0')}`,
    name: `Ủy ban nhân dân xã số ${index + 1}`,
    kind: 'commune' as const,
    aliases: [],
    parent: parent.code,
  }));
  return { parent, units };
}

/** Figures that differ from unit to unit and lie where every set of percentages and points lets them. */
export const inventedFigure: EntrySheetContent['figure'] = (unit, indicator) => {
  if (indicator.scope === 'parent' && unit.parent !== undefined) return null;
  const seed = Number.parseInt(contentHash(`${unit.code}|${indicator.code}`).slice(0, 6), 16);
  return 60 + (seed % 3000) / 100;
};
