import { finding } from '../../model/finding';
import { sameUnitName } from '../../model/name-folding';
import type { RegisterRule } from './register-rule';

/** Whose register it is: named, and one of the units that there are. */
export const unitOfRegister: RegisterRule = ({ table, unitList }) => {
  const { sheet, register, period, unit } = table;
  const place = { set: register.id, sheet, period: period.id };
  if (unit.name === '') return [finding('register-unit-missing', place, {})];
  if (unitList === null) return [];
  const isKnown = [unitList.parent, ...unitList.units].some(
    ({ code, name, aliases }) =>
      (unit.code === '' || unit.code === code) &&
      [name, ...aliases].some((known) => sameUnitName(known, unit.name)),
  );
  return isKnown ? [] : [finding('register-unit-unknown', place, unit)];
};
