import { cellFaults } from '../../checks/cell-faults';
import { unitIdentity } from '../../checks/unit-identity';
import type { SubmittedRow, SubmittedTable } from '../../consolidation/submission';
import { rowsOf, type EntryTable } from '../../model/entry';
import type { Finding, FindingCode } from '../../model/finding';
import { previousFigures } from '../../model/previous-figures';
import type { SheetGrid } from '../../workbook/port';
import { readFormUnit } from '../form/form-unit';
import type { EntrySheetReading } from '../read-entry-sheet';
import { asHeld } from './as-held';
import { doubtfulColumns } from './doubtful-columns';
import { readRevision } from './revision-cell';
import { remarkCells, valueCells } from './submitted-cells';

/** What an entry sheet of ours submits. Rows and columns of which it is in doubt what they are bring no values. */
export function submittedTable(grid: SheetGrid, reading: EntrySheetReading): SubmittedTable {
  const { layout, arrangement, table } = reading;
  const set = layout.set.id;
  const period = soundPeriod(reading);
  const held = table === null ? null : asHeld(withCodeless(reading, table));
  const ofRows = held === null ? [] : repeatedUnits(held);
  return {
    sheet: grid.name,
    set,
    setHash: layout.tag?.setHash ?? null,
    arrangement,
    period,
    asOf: table?.asOf ?? null,
    revision: readRevision(grid, layout),
    rows:
      held === null || period === null ? unitOnly(grid, reading) : rowsOfTable(grid, reading, held, ofRows),
    findings: [...findingsOf(reading), ...ofRows].map((found) => inSet(found, set)),
  };
}

/** A row without a code is known by its name, where that is one unit's for certain: that is for whoever matches it to say. */
function withCodeless(reading: EntrySheetReading, table: EntryTable): EntryTable {
  if (reading.arrangement !== 'matrix' || table.arrangement !== 'matrix') return table;
  return { ...table, units: [...table.units, ...reading.codeless] };
}

function findingsOf({ findings }: EntrySheetReading): readonly Finding[] {
  return findings.filter((found) => found.code !== 'row-without-code' || found.details.name === '');
}

const CONTRADICTED: readonly FindingCode[] = ['period-disagrees', 'period-kind', 'period-unreadable'];

/** The period that nothing on the sheet speaks against. */
function soundPeriod({ table, findings }: EntrySheetReading): string | null {
  const isContradicted = findings.some(({ code }) => CONTRADICTED.includes(code));
  return table === null || isContradicted ? null : table.period.id;
}

/** Of a sheet whose period is not known only whose it is. */
function unitOnly(grid: SheetGrid, reading: EntrySheetReading): readonly SubmittedRow[] {
  if (reading.arrangement === 'matrix') return [];
  const { unit, nameCell } = readFormUnit(grid, reading.layout);
  return [{ code: unit.code, name: unit.name, nameCell, cells: [] }];
}

/** Two rows of one code or name on a sheet: of neither it is known whose it is. */
function repeatedUnits(table: EntryTable): readonly Finding[] {
  return unitIdentity({
    table,
    earlier: null,
    previous: previousFigures(table, null),
    unitList: null,
  });
}

function rowsOfTable(
  grid: SheetGrid,
  reading: EntrySheetReading,
  table: EntryTable,
  ofRows: readonly Finding[],
): readonly SubmittedRow[] {
  const faults = cellFaults(table);
  const doubtful = doubtfulColumns(grid, reading);
  const repeated = repeatedRows(ofRows);
  return rowsOf(table).map((row) => {
    const { unit, nameCell = null } = row;
    const isDoubtful = unit.name === '' || repeated.has(row.row + 1) || isNamedIn(ofRows, unit);
    const cells = isDoubtful
      ? []
      : [
          ...valueCells({ table, row, faults, doubtful: doubtful.indicators }),
          ...(doubtful.remarks ? [] : remarkCells(grid, row)),
        ];
    return { code: unit.code, name: unit.name, nameCell, cells };
  });
}

/** The rows that another one repeats, counted from 1. */
function repeatedRows(findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(
    findings.flatMap((found) => (found.code === 'duplicate-unit' ? [found.details.otherRow] : [])),
  );
}

function isNamedIn(
  findings: readonly Finding[],
  unit: { readonly code: string; readonly name: string },
): boolean {
  return findings.some(
    ({ code, place }) =>
      code === 'duplicate-unit' && place.unit?.code === unit.code && place.unit.name === unit.name,
  );
}

function inSet<Found extends Finding>(found: Found, set: string): Found {
  return { ...found, place: { set, ...found.place } };
}
