import { cellText } from '../workbook/address';
import type { JournalEntry } from '../workbook/journal/change-record';
import { journalExpectation, statePatch } from '../workbook/journal/journal-sheet';
import { reversalOf } from '../workbook/journal/reversal';
import type { TouchedCell } from '../workbook/journal/reversal-parts';
import type { WorkbookPort } from '../workbook/port';
import { withBackups, type OpenWorkbook } from './open-workbook';

/** A cell as people name it. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
}

export type UndoOutcome =
  | { readonly type: 'undone'; readonly title: string }
  /**
   * These cells were changed since, refer to what would go, or stand elsewhere now; these sheets are no longer there
   * under their names. Taking the change back would lose a person's work.
   */
  | {
      readonly type: 'refused';
      readonly title: string;
      readonly cells: readonly NamedCell[];
      readonly sheets: readonly string[];
    }
  | { readonly type: 'nothing-to-undo' };

/** Takes the last change back, whole or not at all. Rejects with a `WorkbookError`. */
export async function undoChange(port: WorkbookPort, open: OpenWorkbook): Promise<UndoOutcome> {
  const entry = entryOf(open, open.undoable?.id);
  if (entry === null) return { type: 'nothing-to-undo' };
  const reversal = reversalOf(entry, await withBackups(port, open), open.journal);
  const { title } = entry;
  const { touched, missing } = reversal;
  if (touched.length + missing.length > 0) {
    return { type: 'refused', title, cells: touched.map(named), sheets: missing };
  }
  await port.change(reversal.changes, reversal.expectations);
  return { type: 'undone', title };
}

export type RestoreOutcome =
  | { readonly type: 'restored'; readonly kept: readonly NamedCell[] }
  /** Nothing was done: these sheets are not there under their names. */
  | { readonly type: 'sheets-missing'; readonly sheets: readonly string[] }
  | { readonly type: 'nothing-unfinished' };

/**
 * Brings back what was before a change that broke off. What a person has typed since is kept and named.
 * Rejects with a `WorkbookError`.
 */
export async function restoreUnfinished(port: WorkbookPort, open: OpenWorkbook): Promise<RestoreOutcome> {
  const entry = entryOf(open, open.unfinished?.id);
  if (entry === null) return { type: 'nothing-unfinished' };
  const reversal = reversalOf(entry, await withBackups(port, open), open.journal);
  if (reversal.missing.length > 0) return { type: 'sheets-missing', sheets: reversal.missing };
  await port.change(reversal.changes, reversal.expectations);
  return { type: 'restored', kept: reversal.touched.map(named) };
}

/** Leaves a change that broke off as it is: it is neither taken back nor completed. Rejects with a `WorkbookError`. */
export async function dropUnfinished(
  port: WorkbookPort,
  { unfinished, journal }: OpenWorkbook,
): Promise<void> {
  if (unfinished === null) return;
  const patches = [statePatch(unfinished.id, 'undone')];
  await port.change([{ type: 'patch', patches }], [journalExpectation(journal)]);
}

function entryOf({ journal }: OpenWorkbook, id: number | undefined): JournalEntry | null {
  return journal.entries.find((entry) => entry.id === id) ?? null;
}

function named({ sheet, row, column }: TouchedCell): NamedCell {
  return { sheet, cell: cellText({ row, column }) };
}
