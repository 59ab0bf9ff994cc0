import { contentText } from '../consolidation/account/content-text';
import type { TakenValue } from '../consolidation/memory';
import { findSet } from '../indicator-sets/catalogue';
import { finding, type Finding } from '../model/finding';
import { indicatorOf } from '../model/indicator-set';
import type { Contents } from './read-contents';
import { placeKey, standingValues } from './standing-values';
import { unitNames } from './unit-names';

/** Cells that hold something else than what the unit sent: whoever reads the report is to know that they were edited. */
export function handCorrections(contents: Contents): readonly Finding[] {
  if (contents.memory.origins.length === 0) return [];
  const taken = takenContents(contents);
  const names = unitNames(contents);
  return standingValues(contents).flatMap((value): readonly Finding[] => {
    const { set, period, sheet, cell, unit, code, content } = value;
    const received = taken.get(placeKey(set, period, value));
    if (received === undefined || received === content) return [];
    const known = findSet(set, contents.sets);
    const name = (known === null ? undefined : indicatorOf(known, code)?.shortName.vi) ?? code;
    const place = {
      set,
      sheet,
      cell,
      period,
      unit: { code: unit, name: names.get(unit) ?? unit },
      indicator: { code, name },
    };
    const details = { held: contentText(content), taken: contentText(received) };
    return [finding('edited-after-take-in', place, details)];
  });
}

/** What the unit sent last of each value, taken or declined, by set, period and value. */
function takenContents({ memory }: Contents): ReadonlyMap<string, TakenValue['content']> {
  const inOrder = [...memory.origins].sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  return new Map(
    inOrder.flatMap(({ set, period, unit, values, declined }) =>
      [...values, ...declined].map(
        ({ kind, code, content }) => [placeKey(set, period, { unit, kind, code }), content] as const,
      ),
    ),
  );
}
