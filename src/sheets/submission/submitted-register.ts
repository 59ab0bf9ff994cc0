import { faultsByRecord } from '../../checks/register/faults-by-record';
import type { SubmittedRecord, SubmittedRegister } from '../../consolidation/submission';
import { finding, type Finding, type FindingCode } from '../../model/finding';
import type { RegisterTable } from '../../registers/register-table';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueText } from '../entry/grid-text';
import { tagCell } from '../entry/tag-cell';
import type { RecognisedRegister } from '../register/recognise-register';
import { readRegisterHeading } from '../register/register-heading';
import type { RegisterSheetReading } from '../register/register-reading';
import { readRegisterTag } from '../register/register-tag';
import { readRevision } from './revision-cell';

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
    revision: readRevision(grid, layout),
    code: unit.code,
    name: unit.name,
    records: table === null || isContradicted ? [] : recordsOf(certain(table, doubtfulColumns(findings))),
    findings: [...findings, ...aboveHeading(grid, layout)].map((found) => ({
      ...found,
      place: { set: register, ...found.place },
    })),
  };
}

/** Rows between the hidden keys and the headings: whoever sorted the sheet put records there, and they are not read. */
function aboveHeading(grid: SheetGrid, { columns, headerRow }: RecognisedRegister): readonly Finding[] {
  const keys = tagCell(grid, (text) => readRegisterTag(text) !== null)?.row;
  if (keys === undefined) return [];
  return grid.values.slice(keys + 1, headerRow).flatMap((values, index): readonly Finding[] => {
    const filled = columns.find(({ column }) => valueText(values[column] ?? null) !== '');
    if (filled === undefined) return [];
    const place = { sheet: grid.name, cell: cellText({ row: keys + 1 + index, column: filled.column }) };
    return [finding('stray-row', place, { text: valueText(values[filled.column] ?? null) })];
  });
}

const CONTRADICTED: readonly FindingCode[] = ['period-disagrees', 'period-kind', 'period-unreadable'];
const OF_COLUMN: readonly FindingCode[] = ['register-column-repeated', 'register-heading-disagrees'];

function doubtfulColumns(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, place }) => (OF_COLUMN.includes(code) ? (place.indicator?.code ?? []) : [])),
  );
}

/** Without the columns of which it is in doubt what they are. */
function certain(table: RegisterTable, doubtful: ReadonlySet<string>): RegisterTable {
  const records = table.records.map(({ row, cells }) => ({
    row,
    cells: new Map([...cells].filter(([column]) => !doubtful.has(column))),
  }));
  return { ...table, records };
}

function recordsOf(table: RegisterTable): readonly SubmittedRecord[] {
  const faults = faultsByRecord(table);
  return table.records.map((record) => ({
    row: record.row + 1,
    cells: [...record.cells].map(([column, { cell, content }]) => ({ column, cell, content })),
    faults: faults.get(record) ?? [],
  }));
}
