import { askedIndicators } from '../consolidation/account/asked-values';
import { findSet } from '../indicator-sets/catalogue';
import { finding, type Finding } from '../model/finding';
import { indicatorOf, type IndicatorSet } from '../model/indicator-set';
import type { Contents } from './read-contents';
import { placeKey, standingValues, type StandingValue } from './standing-values';
import { unitNames } from './unit-names';

/**
 * Figures that the units are asked for and that the consolidator typed on a sheet to which files were taken in: no file
 * says them. One finding for each unit; the parent's own figures are the consolidator's to type.
 */
export function typedFigures(contents: Contents): readonly Finding[] {
  const { origins, pastes } = contents.memory;
  const consolidated = new Set(origins.map(({ set, period }) => `${set}|${period}`));
  if (consolidated.size === 0) return [];
  const known = new Set([
    ...origins.flatMap(({ set, period, unit, values, declined }) =>
      [...values, ...declined].map(({ kind, code }) => placeKey(set, period, { unit, kind, code })),
    ),
    // Of what was pasted the text is known.
    ...pastes.flatMap(({ set, period, values }) =>
      values.map(({ unit, code }) => placeKey(set, period, { unit, kind: 'value', code })),
    ),
  ]);
  const asked = new Map(contents.sets.map((set) => [set.id, new Set(askedIndicators(set))]));
  const byRow = new Map<string, StandingValue[]>();
  for (const value of standingValues(contents)) {
    const { set, period, sheet, unit, kind, code } = value;
    const isAsked = kind === 'value' && asked.get(set)?.has(code) === true;
    if (!isAsked || !consolidated.has(`${set}|${period}`) || !isTyped(value)) continue;
    if (unit === contents.unitList?.parent.code || known.has(placeKey(set, period, value))) continue;
    const key = JSON.stringify([set, period, sheet, unit]);
    byRow.set(key, [...(byRow.get(key) ?? []), value]);
  }
  const names = unitNames(contents);
  return [...byRow.values()].flatMap((row) => {
    const [first] = row;
    if (first === undefined) return [];
    const { set, period, sheet, cell, unit } = first;
    const place = { set, sheet, cell, period, unit: { code: unit, name: names.get(unit) ?? unit } };
    const ofSet = findSet(set, contents.sets);
    return [
      finding('typed-beside-take-in', place, { indicators: row.map(({ code }) => nameOf(ofSet, code)) }),
    ];
  });
}

/** A person who writes that nothing was sent has typed no figure. */
function isTyped({ formula, observed }: StandingValue): boolean {
  return formula === null && observed.status !== 'blank' && observed.status !== 'not-submitted';
}

function nameOf(set: IndicatorSet | null, code: string): string {
  return (set === null ? undefined : indicatorOf(set, code)?.shortName.vi) ?? code;
}
