import type { SubmittedRecord, SubmittedRegister } from '../../consolidation/submission';
import { finding, type Finding, type FindingCode } from '../../model/finding';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueText } from '../entry/grid-text';
import { tagCell } from '../entry/tag-cell';
import type { RecognisedRegister } from '../register/recognise-register';
import { readRegisterHeading } from '../register/register-heading';
import type { RegisterSheetReading } from '../register/register-reading';
import { readRegisterTag } from '../register/register-tag';

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

type Records = NonNullable<RegisterSheetReading['table']>['records'];

function recordsOf(records: Records, doubtful: ReadonlySet<string>): readonly SubmittedRecord[] {
  return records.map(({ row, cells }) => ({
    row: row + 1,
    cells: [...cells].flatMap(([column, { cell, content }]) =>
      doubtful.has(column) ? [] : [{ column, cell, content }],
    ),
  }));
}
