import type { SubmittedRecord, SubmittedRegister } from '../../consolidation/submission';
import type { Finding, FindingCode } from '../../model/finding';
import type { SheetGrid } from '../../workbook/port';
import { readRegisterHeading } from '../register/register-heading';
import type { RegisterSheetReading } from '../register/register-reading';

/** What a register sheet submits. Columns of which it is in doubt what they are bring nothing. */
export function submittedRegister(grid: SheetGrid, reading: RegisterSheetReading): SubmittedRegister {
  const { table, layout, findings } = reading;
  const isContradicted = findings.some(({ code }) => CONTRADICTED.includes(code));
  const unit = table?.unit ?? readRegisterHeading(grid, layout).unit;
  const register = layout.register.id;
  return {
    sheet: grid.name,
    register,
    period: table === null || isContradicted ? null : table.period.id,
    code: unit.code,
    name: unit.name,
    records: table === null || isContradicted ? [] : recordsOf(table.records, doubtfulColumns(findings)),
    findings: findings.map((found) => ({ ...found, place: { set: register, ...found.place } })),
  };
}

const CONTRADICTED: readonly FindingCode[] = ['period-disagrees', 'period-kind', 'period-unreadable'];
const OF_COLUMN: readonly FindingCode[] = ['register-column-repeated', 'register-heading-disagrees'];

function doubtfulColumns(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, place }) => (OF_COLUMN.includes(code) ? (place.indicator?.code ?? []) : [])),
  );
}

type Records = NonNullable<RegisterSheetReading['table']>['records'];

function recordsOf(records: Records, doubtful: ReadonlySet<string>): readonly SubmittedRecord[] {
  return records.map(({ row, cells }) => ({
    row: row + 1,
    cells: [...cells].flatMap(([column, { cell, content }]) =>
      doubtful.has(column) ? [] : [{ column, cell, content }],
    ),
  }));
}
