import type { EntryRow } from '../../model/entry';
import type { Unit } from '../../model/unit';
import { foldText } from '../../model/vietnamese-text';

/** What units wrote, those together that wrote the same. */
export interface JoinedText {
  readonly units: readonly Unit[];
  /** As the first of them wrote it. */
  readonly text: string;
}

/** The remarks on an item in the order of the units; texts that differ in case and spaces alone are one. */
export function joinRemarks(
  item: string,
  units: readonly Unit[],
  rows: ReadonlyMap<string, Pick<EntryRow, 'remarks'>>,
): readonly JoinedText[] {
  const joined = new Map<string, { readonly units: Unit[]; readonly text: string }>();
  for (const unit of units) {
    const text = rows.get(unit.code)?.remarks.get(item)?.text.trim() ?? '';
    if (text === '') continue;
    const known = joined.get(foldText(text));
    if (known === undefined) joined.set(foldText(text), { units: [unit], text });
    else known.units.push(unit);
  }
  return [...joined.values()];
}
