import type { Contents } from '../../actions/read-contents';
import type { Period } from '../../model/period';
import type { SheetKind } from './entry-target';

/** A sheet that the workbook holds, as far as it tells what to insert next. */
export interface HeldSheet {
  /** Of its set or register. */
  readonly id: string;
  readonly kind: SheetKind;
  readonly period: Period;
  /** The code of the unit whose sheet it is; null for the one that reports, and for a sheet of many units. */
  readonly unit: string | null;
}

/** Every sheet of a set or a register whose period can be read. */
export function heldSheets({ entrySheets, registerSheets, unitList }: Contents): readonly HeldSheet[] {
  const own = (code: string | undefined) =>
    code === undefined || code === '' || code === unitList?.parent.code ? null : code;
  const ofSets = entrySheets.flatMap(({ table }): readonly HeldSheet[] => {
    if (table === null) return [];
    const { set, period, arrangement } = table;
    const unit = arrangement === 'matrix' ? null : own(table.units[0]?.unit.code);
    return [{ id: set.id, kind: arrangement, period, unit }];
  });
  const ofRegisters = registerSheets.flatMap(({ table }): readonly HeldSheet[] =>
    table === null
      ? []
      : [{ id: table.register.id, kind: 'register', period: table.period, unit: own(table.unit.code) }],
  );
  return [...ofSets, ...ofRegisters];
}
