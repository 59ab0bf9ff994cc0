import { isExpected } from '../../checks/rule';
import type { SubmittedCell } from '../../consolidation/submission';
import type { EntryRow, EntryTable, WordsInCell } from '../../model/entry';
import { finding, type Finding, type Place } from '../../model/finding';
import { BLANK } from '../../model/observation';
import { parseRange } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueAt } from '../entry/grid-text';

interface ValuesSought {
  readonly table: EntryTable;
  readonly row: EntryRow;
  /** By cell why nothing may be taken from it. */
  readonly faults: ReadonlyMap<string, Finding>;
  /** The indicators of which it is in doubt in which column they stand. */
  readonly doubtful: ReadonlySet<string>;
}

/** A row's cells of figures and words, blank ones included; of a cell that is not asked for only what stands in it. */
export function valueCells({ table, row, faults, doubtful }: ValuesSought): readonly SubmittedCell[] {
  const isParent = row === table.parent;
  return table.indicators.flatMap((indicator): readonly SubmittedCell[] => {
    const { code } = indicator;
    const entry = row.entries.get(code);
    if (entry === undefined || doubtful.has(code)) return [];
    const { cell, content, observed } = entry;
    if (!isExpected(table, { indicator, isParent }) && observed.status === 'blank' && content === null)
      return [];
    const fault = faults.get(cell) ?? null;
    const refusal = fault === null ? null : { ...fault, place: { set: table.set.id, ...fault.place } };
    return [{ kind: 'value', code, cell, content, observed: refusal === null ? observed : BLANK, refusal }];
  });
}

/** The free words beside the figures of a form. */
export function remarkCells(grid: SheetGrid, row: EntryRow): readonly SubmittedCell[] {
  return [...row.remarks].map(([code, words]) => remarkCell(grid, row, code, words));
}

function remarkCell(
  grid: SheetGrid,
  { unit }: EntryRow,
  code: string,
  { cell, text }: WordsInCell,
): SubmittedCell {
  const error = errorIn(grid, cell);
  if (error === null) {
    return {
      kind: 'remark',
      code,
      cell,
      content: text,
      observed: { status: 'reported', reported: { type: 'text', text } },
      refusal: null,
    };
  }
  const place: Place = { sheet: grid.name, cell, unit: { code: unit.code, name: unit.name } };
  return {
    kind: 'remark',
    code,
    cell,
    content: error,
    observed: BLANK,
    refusal: finding('error-value', place, { error }),
  };
}

/** The Excel error in a cell, or null. */
function errorIn(grid: SheetGrid, cell: string): string | null {
  const range = parseRange(cell);
  const value = range === null ? null : valueAt(grid, { row: range.top, column: range.left });
  return value !== null && typeof value === 'object' ? value.error : null;
}
