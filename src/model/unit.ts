import { compareDates, type CalendarDate } from './calendar-date';
import type { Period } from './period';

/** Kinds of administrative unit before and after the reform of 1 July 2025. */
export type UnitKind =
  | 'commune' // xã
  | 'ward' // phường
  | 'township' // thị trấn, until 30/6/2025
  | 'special-zone' // đặc khu, from 1/7/2025
  | 'district' // huyện, until 30/6/2025
  | 'town' // thị xã, until 30/6/2025
  | 'provincial-city' // thành phố thuộc tỉnh, until 30/6/2025
  | 'urban-district' // quận, until 30/6/2025
  | 'province' // tỉnh
  | 'municipality' // thành phố trực thuộc trung ương
  | 'department' // sở, ban, ngành
  | 'other';

/** An administrative unit (đơn vị) whose figures are collected. */
export interface Unit {
  /** Text, unique in its list; `01` and `1` are two codes. */
  readonly code: string;
  /** As it is printed: "UBND Phường 1". */
  readonly name: string;
  readonly kind: UnitKind;
  readonly aliases: readonly string[];
  /** The code of the unit above; absent for the unit whose report this is. */
  readonly parent?: string;
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
  /** The codes of the units into which it was merged or split when it ended. */
  readonly successors?: readonly string[];
}

/**
 * The unit that reports and the units below it, in the order in which the portal lists them. A unit that only fills in
 * forms and registers of its own has none below it.
 */
export interface UnitList {
  readonly parent: Unit;
  readonly units: readonly Unit[];
}

/** The list as it is in a period: a unit that has since been merged is not below any more. */
export function listDuring({ parent, units }: UnitList, period: Pick<Period, 'from' | 'to'>): UnitList {
  return { parent, units: units.filter((unit) => existsIn(unit, period)) };
}

/** Whether the unit existed on at least one day of the period; units merge and split at a date. */
export function existsIn(unit: Unit, period: Pick<Period, 'from' | 'to'>): boolean {
  const hasBegun = unit.validFrom === undefined || compareDates(unit.validFrom, period.to) <= 0;
  const hasNotEnded = unit.validTo === undefined || compareDates(unit.validTo, period.from) >= 0;
  return hasBegun && hasNotEnded;
}
