import type { HeldRow } from '../../consolidation/registers/held-register';
import { foldName } from '../../model/name-folding';
import type { Unit, UnitList } from '../../model/unit';
import { textIn, type RegisterTable } from '../../registers/register-table';
import { UNITED } from '../../registers/united-register';
import { readSource } from './source-text';

/** The rows of a united register, each with its unit by the name that stands there and with its source. */
export function heldRows({ records }: RegisterTable, { parent, units }: UnitList): readonly HeldRow[] {
  const byName = new Map<string, Unit>(
    [parent, ...units].flatMap((unit) =>
      [unit.name, ...unit.aliases].map((name) => [foldName(name), unit] as const),
    ),
  );
  return records.map((record) => ({
    unit: byName.get(foldName(textIn(record, UNITED.unit))) ?? null,
    source: readSource(textIn(record, UNITED.source)),
    record,
  }));
}
