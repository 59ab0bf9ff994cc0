import type { RegisterAccount, UnitedRecord } from '../../consolidation/registers/register-account';
import type { CalendarDate, Period } from '../../model/period';
import type { Unit } from '../../model/unit';
import type { RegisterDefinition } from '../../registers/register-definition';
import { UNITED, unitedRegister } from '../../registers/united-register';
import { registerNotes } from './register-notes';
import type { RecordContent, RegisterSheetContent } from './register-layout';

/** What the sheet of a united register is made of. */
export interface UnitedSheet extends Pick<RegisterAccount, 'records' | 'duplicates'> {
  /** The register that the units keep. */
  readonly register: RegisterDefinition;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly parent: Unit;
}

/** The united register as a register sheet of the unit that consolidates: every record names its unit and its source. */
export function unitedContent({
  register,
  period,
  asOf,
  parent,
  records,
  duplicates,
}: UnitedSheet): RegisterSheetContent {
  const doubles = doublesOf(duplicates);
  return {
    register: unitedRegister(register),
    period,
    asOf,
    unit: parent,
    records: records.map((record) => contentOf(record, doubles.get(record) ?? [])),
    use: 'own',
  };
}

/** Both sides of every pair. */
function doublesOf(
  duplicates: RegisterAccount['duplicates'],
): ReadonlyMap<UnitedRecord, readonly UnitedRecord[]> {
  const doubles = new Map<UnitedRecord, UnitedRecord[]>();
  const add = (record: UnitedRecord, other: UnitedRecord) => {
    const others = doubles.get(record);
    if (others === undefined) doubles.set(record, [other]);
    else others.push(other);
  };
  for (const { record, of } of duplicates) {
    add(of, record);
    add(record, of);
  }
  return doubles;
}

function contentOf(united: UnitedRecord, doubles: readonly UnitedRecord[]): RecordContent {
  const { record, file } = united;
  return new Map<string, string | number | boolean | null>([
    ...[...record.cells].map(([code, { content }]) => [code, content] as const),
    [UNITED.source, `${file.name}, dòng ${record.row + 1}`],
    [UNITED.double, doubleText(united, doubles)],
    [UNITED.faults, faultText(united)],
  ]);
}

/** "Không đọc được ngày – Ngày ban hành: “31/02/2025”"; what is only noted is left to the account. */
function faultText({ faults }: UnitedRecord): string | null {
  const texts = registerNotes(faults.filter(({ severity }) => severity !== 'note'));
  return texts.length === 0 ? null : texts.join(' ');
}

/** More are found by sorting. */
const MOST_NAMED = 3;

function doubleText({ unit }: UnitedRecord, doubles: readonly UnitedRecord[]): string | null {
  const others = doubles.map((other) =>
    other.unit.code === unit.code ? `dòng ${other.record.row + 1} cùng tệp` : other.unit.name,
  );
  const distinct = [...new Set(others)];
  if (distinct.length === 0) return null;
  const more = distinct.length - MOST_NAMED;
  return `${distinct.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; và ${more} đơn vị nữa` : ''}`;
}
