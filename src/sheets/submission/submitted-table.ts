import { cellFaults } from '../../checks/cell-faults';
import type { SubmittedCell, SubmittedRow, SubmittedTable } from '../../consolidation/submission';
import { rowsOf, type Entry, type EntryRow, type WordsInCell } from '../../model/entry';
import type { Finding } from '../../model/finding';
import { BLANK, type ObservedValue } from '../../model/observation';
import type { EntrySheetReading } from '../read-entry-sheet';

/** An entry sheet as plain data. What the sheet does not say for certain has no value there. */
export function submittedTable(
  sheet: string,
  { arrangement, layout, table, findings }: EntrySheetReading,
  revision: number | null,
): SubmittedTable {
  const told = {
    sheet,
    set: layout.set.id,
    setHash: layout.tag?.setHash ?? null,
    arrangement,
    revision,
    findings,
  };
  if (table === null) return { ...told, period: null, asOf: null, rows: [] };
  const faults = cellFaults(table);
  const isDoubtful = findings.some(({ code }) => code === 'period-disagrees');
  return {
    ...told,
    period: isDoubtful ? null : table.period.id,
    asOf: table.asOf,
    rows: rowsOf(table).map((row) => submittedRow(row, faults)),
  };
}

function submittedRow(row: EntryRow, faults: ReadonlyMap<string, Finding>): SubmittedRow {
  return {
    code: row.unit.code,
    name: row.unit.name,
    nameCell: row.nameCell ?? null,
    cells: [
      ...[...row.entries].map(([code, entry]) => valueCell(code, entry, faults.get(entry.cell) ?? null)),
      ...[...row.remarks].map(([code, words]) => remarkCell(code, words)),
    ],
  };
}

function valueCell(code: string, entry: Entry, refusal: Finding | null): SubmittedCell {
  return {
    kind: 'value',
    code,
    cell: entry.cell,
    content: entry.content,
    observed: refusal === null ? observedAlone(entry) : BLANK,
    refusal,
  };
}

/** A unit that left all blank is read as "chưa gửi" throughout; each cell of it is blank. */
function observedAlone({ reading, observed }: Entry): ObservedValue {
  return reading.type === 'missing' && reading.status === 'blank' ? BLANK : observed;
}

function remarkCell(code: string, { cell, text }: WordsInCell): SubmittedCell {
  const observed: ObservedValue = { status: 'reported', reported: { type: 'text', text } };
  return { kind: 'remark', code, cell, content: text, observed, refusal: null };
}
