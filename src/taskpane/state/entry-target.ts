import { findSet, type SetCatalogue } from '../../indicator-sets/catalogue';
import { hasForm, hasMatrix, type Arrangement, type IndicatorSet } from '../../model/indicator-set';
import type { PeriodKind } from '../../model/period';
import { findRegister, registers } from '../../registers/catalogue';
import type { RegisterDefinition } from '../../registers/register-definition';

/** What can be inserted: the sheet of a set, or a register. */
export type EntryTarget =
  | { readonly type: 'set'; readonly set: IndicatorSet }
  | { readonly type: 'register'; readonly register: RegisterDefinition };

/** How a sheet is filled in: a row for each unit, a form for one unit, a list of one unit. */
export type SheetKind = Arrangement | 'register';

/** The set or the register with this id; null when there is none. */
export function findTarget(id: string, sets: SetCatalogue): EntryTarget | null {
  const set = findSet(id, sets);
  if (set !== null) return { type: 'set', set };
  const register = findRegister(id);
  return register === null ? null : { type: 'register', register };
}

/** The kinds of period that it is collected for. */
export function periodKindsOf(target: EntryTarget | null): readonly PeriodKind[] {
  switch (target?.type) {
    case 'set':
      return target.set.periodKinds;
    case 'register':
      return target.register.periodKinds;
    case undefined:
      return [];
  }
}

/** How its sheet is filled in: as asked where a set has both ways, else the one that there is. */
export function kindOf(target: EntryTarget, asked: Arrangement | null): SheetKind {
  if (target.type === 'register') return 'register';
  const { set } = target;
  if (asked === 'form' && hasForm(set)) return 'form';
  return hasMatrix(set) ? 'matrix' : 'form';
}

/** Whether a person is to say how: many units on one sheet, or a sheet for each. */
export function hasBothKinds(target: EntryTarget | null): boolean {
  return target?.type === 'set' && hasMatrix(target.set) && hasForm(target.set);
}

/** What the field of sets offers, by how its sheets are filled in: first tables of many units, then forms, then lists. */
export function offeredTargets(
  sets: SetCatalogue,
): Readonly<
  Record<SheetKind, readonly { readonly id: string; readonly shortTitle: IndicatorSet['shortTitle'] }[]>
> {
  return {
    matrix: sets.filter(hasMatrix),
    form: sets.filter((set) => !hasMatrix(set)),
    register: registers,
  };
}
