import type { ConsolidationMemory, PastedValue, PasteOrigin } from '../memory';
import type { UnitValue } from '../value-key';

/** Which text a value was pasted from. */
export interface PastedFrom {
  readonly paste: PasteOrigin;
  readonly value: PastedValue;
}

/** The paste that last brought a value of a set and period; null where none did. */
export function pasteOf(
  { pastes }: Pick<ConsolidationMemory, 'pastes'>,
  { set, period }: { readonly set: string; readonly period: string },
  { unit, kind, code }: UnitValue,
): PastedFrom | null {
  let last: PastedFrom | null = null;
  if (kind !== 'value') return last;
  for (const paste of pastes) {
    if (paste.set !== set || paste.period !== period) continue;
    const value = paste.values.find((each) => each.unit === unit && each.code === code);
    if (value !== undefined && (last === null || paste.pastedAt >= last.paste.pastedAt))
      last = { paste, value };
  }
  return last;
}

/** What is remembered once a text was pasted: what it brings comes from no earlier one any more. */
export function pastesAfter(pastes: readonly PasteOrigin[], added: PasteOrigin): readonly PasteOrigin[] {
  const replaced = new Set(added.values.map(nameOf));
  const kept = pastes.flatMap((paste): readonly PasteOrigin[] => {
    if (paste.set !== added.set || paste.period !== added.period) return [paste];
    const values = paste.values.filter((value) => !replaced.has(nameOf(value)));
    return values.length === 0 ? [] : [{ ...paste, values }];
  });
  return [...kept, added];
}

function nameOf({ unit, code }: PastedValue): string {
  return JSON.stringify([unit, code]);
}
