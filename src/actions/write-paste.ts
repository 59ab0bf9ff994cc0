import { rowsOf, type EntryTable } from '../model/entry';
import type { WorkbookPort } from '../workbook/port';
import { writeIntent, type Intent } from './intent';
import { gridNamed } from './known-grid';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { patchedCells } from './patched-cells';
import type { FoundEntrySheet } from './read-contents';

/** Figures and status words for cells of an entry sheet. */
export interface PasteRequest {
  readonly sheet: string;
  readonly patches: readonly PastePatch[];
}

export interface PastePatch {
  readonly row: number;
  readonly column: number;
  readonly content: number | string | null;
}

/**
 * Writes reviewed cells, those alone whose content changes. A cell that is no longer what it was when it was reviewed, or
 * that by now is another unit's, makes the whole work `changed-meanwhile`. Rejects with a `WorkbookError`.
 */
export async function writePaste(
  port: WorkbookPort,
  open: OpenWorkbook,
  { sheet, patches }: PasteRequest,
  label: ChangeLabel,
): Promise<{ readonly cells: number }> {
  const cells = patchedCells(gridNamed(open, sheet), patches);
  if (cells.length === 0) return { cells: 0 };
  const found = open.contents.entrySheets.find(({ table }) => table?.sheet === sheet);
  const intent = writeIntent(pasteIntent(found, patches));
  await commit(port, open, label, { intent, steps: [{ type: 'patch', sheet, cells }] });
  return { cells: cells.length };
}

/** A paste as it can be done again: what goes to which unit and indicator. */
function pasteIntent(found: FoundEntrySheet | undefined, patches: readonly PastePatch[]): Intent {
  const table = found?.table ?? null;
  if (found === undefined || table === null) return { verb: 'none' };
  const units = new Map(rowsOf(table).map(({ row, unit }) => [row, unit.code]));
  const indicators = new Map(
    found.layout.columns.flatMap(({ column, key }) =>
      key.type === 'current' ? [[column, key.indicator]] : [],
    ),
  );
  const cells = patches.flatMap(({ row, column, content }) => {
    const unit = units.get(row);
    const indicator = indicators.get(column);
    return unit === undefined || indicator === undefined ? [] : [{ unit, indicator, content }];
  });
  if (cells.length < patches.length) return { verb: 'none' };
  return { verb: 'paste', set: table.set.id, period: table.period.id, cells };
}

/** The cells of a paste where its units and indicators stand now; null where one is not there. */
export function pasteRequest(
  { layout }: Pick<FoundEntrySheet, 'layout'>,
  table: EntryTable,
  cells: Extract<Intent, { verb: 'paste' }>['cells'],
): PasteRequest | null {
  const rows = new Map(rowsOf(table).map(({ row, unit }) => [unit.code, row]));
  const patches = cells.flatMap(({ unit, indicator, content }): readonly PastePatch[] => {
    const row = rows.get(unit);
    const column = layout.columns.find(
      ({ key }) => key.type === 'current' && key.indicator === indicator,
    )?.column;
    return row === undefined || column === undefined ? [] : [{ row, column, content }];
  });
  return patches.length < cells.length ? null : { sheet: table.sheet, patches };
}
