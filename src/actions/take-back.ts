import { cellText } from '../workbook/address';
import type { JournalEntry } from '../workbook/journal/change-record';
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
  /** These cells were changed since, so that taking the change back would lose a person's work. */
  | { readonly type: 'refused'; readonly title: string; readonly cells: readonly NamedCell[] }
  | { readonly type: 'nothing-to-undo' };

/** Takes the last change back, whole or not at all. Rejects with a `WorkbookError`. */
export async function undoChange(port: WorkbookPort, open: OpenWorkbook): Promise<UndoOutcome> {
  const entry = entryOf(open, open.undoable?.id);
  if (entry === null) return { type: 'nothing-to-undo' };
  const reversal = reversalOf(entry, await withBackups(port, open), open.journal);
  const { title } = entry;
  if (reversal.touched.length > 0) return { type: 'refused', title, cells: reversal.touched.map(named) };
  await port.change(reversal.changes, reversal.expectations);
  return { type: 'undone', title };
}

/**
 * Brings back what was before a change that broke off. What a person has typed since is kept and named.
 * Rejects with a `WorkbookError`.
 */
export async function restoreUnfinished(
  port: WorkbookPort,
  open: OpenWorkbook,
): Promise<{ readonly kept: readonly NamedCell[] }> {
  const entry = entryOf(open, open.unfinished?.id);
  if (entry === null) return { kept: [] };
  const reversal = reversalOf(entry, await withBackups(port, open), open.journal);
  await port.change(reversal.changes, reversal.expectations);
  return { kept: reversal.touched.map(named) };
}

function entryOf({ journal }: OpenWorkbook, id: number | undefined): JournalEntry | null {
  return journal.entries.find((entry) => entry.id === id) ?? null;
}

function named({ sheet, row, column }: TouchedCell): NamedCell {
  return { sheet, cell: cellText({ row, column }) };
}
