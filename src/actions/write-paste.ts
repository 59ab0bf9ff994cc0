import { rowsOf, type EntryTable } from '../model/entry';
import type { PatchedCell } from '../workbook/journal/change-record';
import type { WorkbookPort } from '../workbook/port';
import { writeIntent, type Intent } from './intent';
import { gridNamed } from './known-grid';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { pasteRecordSteps, type PasteSource, type RecordedFigure } from './paste-records';
import { patchedCells } from './patched-cells';
import type { FoundEntrySheet } from './read-contents';

/** Figures and status words for cells of an entry sheet. */
export interface PasteRequest {
  readonly sheet: string;
  readonly patches: readonly PastePatch[];
  /** The text they come from; without it nothing is remembered of where they come from. */
  readonly source?: PasteSource;
}

export interface PastePatch {
  readonly row: number;
  readonly column: number;
  readonly content: number | string | null;
  /** The row of the pasted text, counted from 1. */
  readonly line?: number;
}

/**
 * Writes reviewed cells, those alone whose content changes. A cell that is no longer what it was when it was reviewed, or
 * that by now is another unit's, makes the whole work `changed-meanwhile`. Rejects with a `WorkbookError`.
 */
export async function writePaste(
  port: WorkbookPort,
  open: OpenWorkbook,
  { sheet, patches, source }: PasteRequest,
  label: ChangeLabel,
): Promise<{ readonly cells: number }> {
  const cells = patchedCells(gridNamed(open, sheet), patches);
  if (cells.length === 0) return { cells: 0 };
  const found = open.contents.entrySheets.find(({ table }) => table?.sheet === sheet);
  const table = found?.table ?? null;
  const named = found === undefined || table === null ? null : namedPatches(found, table, patches);
  const written = { type: 'patch', sheet, cells } as const;
  if (table === null || named === null) {
    await commit(port, open, label, { intent: writeIntent({ verb: 'none' }), steps: [written] });
    return { cells: cells.length };
  }
  const records =
    source === undefined
      ? []
      : pasteRecordSteps(open, table, recordedFigures(named, cells), source, label.time);
  const intent = writeIntent(pasteIntent(table, named, source));
  await commit(port, open, label, { intent, steps: [written, ...records] });
  return { cells: cells.length };
}

/** A patch and the value of which unit it is. */
interface NamedPatch extends PastePatch {
  readonly unit: string;
  readonly indicator: string;
}

/** Whose values patches are; null where one is nobody's. */
function namedPatches(
  { layout }: Pick<FoundEntrySheet, 'layout'>,
  table: EntryTable,
  patches: readonly PastePatch[],
): readonly NamedPatch[] | null {
  const units = new Map(rowsOf(table).map(({ row, unit }) => [row, unit.code]));
  const indicators = new Map(
    layout.columns.flatMap(({ column, key }) => (key.type === 'current' ? [[column, key.indicator]] : [])),
  );
  const named = patches.flatMap((patch) => {
    const unit = units.get(patch.row);
    const indicator = indicators.get(patch.column);
    return unit === undefined || indicator === undefined ? [] : [{ ...patch, unit, indicator }];
  });
  return named.length < patches.length ? null : named;
}

/** A paste as it can be done again: what goes to which unit and indicator, and what is remembered of it. */
function pasteIntent(
  { set, period }: EntryTable,
  named: readonly NamedPatch[],
  source: PasteSource | undefined,
): Intent {
  const cells = named.map(({ unit, indicator, content, line }) => ({
    unit,
    indicator,
    content,
    ...(line === undefined ? {} : { line }),
  }));
  const told = source === undefined ? {} : { source };
  return { verb: 'paste', set: set.id, period: period.id, cells, ...told };
}

/** Where the figures that change come from. */
function recordedFigures(
  named: readonly NamedPatch[],
  cells: readonly PatchedCell[],
): readonly RecordedFigure[] {
  return cells.flatMap((cell): readonly RecordedFigure[] => {
    const patch = named.find(({ row, column }) => row === cell.row && column === cell.column);
    if (patch === undefined) return [];
    const { unit, indicator, line, content } = patch;
    if (line === undefined || content === null) return [];
    return [{ value: { unit, code: indicator, line, content }, cell }];
  });
}

/** The cells of a paste where its units and indicators stand now; null where one is not there. */
export function pasteRequest(
  { layout }: Pick<FoundEntrySheet, 'layout'>,
  table: EntryTable,
  { cells, source }: Pick<Extract<Intent, { verb: 'paste' }>, 'cells' | 'source'>,
): PasteRequest | null {
  const rows = new Map(rowsOf(table).map(({ row, unit }) => [unit.code, row]));
  const patches = cells.flatMap(({ unit, indicator, ...patch }): readonly PastePatch[] => {
    const row = rows.get(unit);
    const column = layout.columns.find(
      ({ key }) => key.type === 'current' && key.indicator === indicator,
    )?.column;
    return row === undefined || column === undefined ? [] : [{ row, column, ...patch }];
  });
  const told = source === undefined ? {} : { source };
  return patches.length < cells.length ? null : { sheet: table.sheet, patches, ...told };
}
