import type { ValueOf } from './submission';

/** A value of one unit within a set and period. */
export interface UnitValue extends ValueOf {
  /** The unit's code in the consolidator's list. */
  readonly unit: string;
}

/** A text that is equal for the same value of the same unit, and for no other. */
export function valueKey({ unit, kind, code }: UnitValue): string {
  return JSON.stringify([unit, kind, code]);
}
