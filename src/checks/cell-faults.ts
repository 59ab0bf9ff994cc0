import type { EntryTable } from '../model/entry';
import type { Finding, FindingCode } from '../model/finding';
import { impossibleBound } from './impossible-bound';
import { impossibleValue } from './impossible-value';
import { percentAsFraction } from './percent-as-fraction';
import { previousFigures } from '../model/previous-figures';
import { entriesInPlace, type Rule } from './rule';
import { scoreAsFraction } from './score-as-fraction';
import { unreadableCell } from './unreadable-cell';

/** The rules that tell of a single cell whether what it holds can be meant. */
const RULES: readonly Rule[] = [
  unreadableCell,
  impossibleValue,
  impossibleBound,
  percentAsFraction,
  scoreAsFraction,
];

/** Warnings after which a value goes nowhere all the same: what stands in a cell that is not asked for. */
const WITHOUT_PLACE: readonly FindingCode[] = ['not-collected'];

/**
 * By cell (`D12`) why nothing can be taken from it; a cell that may be taken is not named. A figure that is kept as text
 * is taken: which figure is meant is certain.
 */
export function cellFaults(table: EntryTable): ReadonlyMap<string, Finding> {
  const context = { table, earlier: null, previous: previousFigures(table, null), unitList: null };
  const figuresAsText = new Set(
    entriesInPlace(table).flatMap(({ entry }) =>
      entry.reading.type === 'figure' && entry.reading.asText ? [entry.cell] : [],
    ),
  );
  const faults = new Map<string, Finding>();
  for (const found of RULES.flatMap((rule) => rule(context))) {
    const { cell } = found.place;
    if (cell === undefined || faults.has(cell)) continue;
    if (found.severity !== 'error' && !WITHOUT_PLACE.includes(found.code)) continue;
    if (found.code === 'text-for-number' && figuresAsText.has(cell)) continue;
    faults.set(cell, found);
  }
  return faults;
}
