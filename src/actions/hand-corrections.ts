import { contentText } from '../consolidation/account/content-text';
import { valueKey } from '../consolidation/value-key';
import { finding, type Finding } from '../model/finding';
import { indicatorOf } from '../model/indicator-set';
import { parsePeriodId } from '../model/period';
import { findSet } from '../indicator-sets/catalogue';
import { targetsIn } from './cell-origin';
import type { Contents } from './read-contents';

/** Cells that hold something else than what was taken in: whoever reads the report is to know that they were corrected. */
export function handCorrections(contents: Contents): readonly Finding[] {
  const { origins } = contents.memory;
  if (origins.length === 0) return [];
  return targetsIn(contents).flatMap((target) => {
    const set = findSet(target.set, contents.sets);
    const period = parsePeriodId(target.period);
    const taken = new Map(
      origins
        .filter((origin) => origin.set === target.set && origin.period === target.period)
        .sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))
        .flatMap(({ unit, values }) =>
          values.map(
            (value) => [valueKey({ unit, kind: value.kind, code: value.code }), value.content] as const,
          ),
        ),
    );
    return [...target.cells].flatMap(([key, held]): readonly Finding[] => {
      const received = taken.get(key);
      if (received === undefined || received === held.content || set === null || period === null) return [];
      const indicator = indicatorOf(set, held.code);
      const place = {
        set: target.set,
        ...(target.sheet === null ? {} : { sheet: target.sheet }),
        cell: held.cell,
        period: period.id,
        unit: { code: held.unit, name: unitName(contents, held.unit) },
        indicator: { code: held.code, name: indicator?.shortName.vi ?? held.code },
      };
      return [
        finding('edited-after-take-in', place, {
          held: contentText(held.content),
          taken: contentText(received),
        }),
      ];
    });
  });
}

function unitName({ unitList }: Contents, code: string): string {
  const units = unitList === null ? [] : [unitList.parent, ...unitList.units];
  return units.find((unit) => unit.code === code)?.name ?? code;
}
