import type { ChangePlan, KnownWorkbook } from '../workbook/journal/change-plan';
import type { JournalEntry } from '../workbook/journal/change-record';
import { readJournal } from '../workbook/journal/journal-sheet';
import { ORIGINALS_SHEET, readOriginals } from '../workbook/journal/originals-sheet';
import { recordedChange } from '../workbook/journal/recorded-change';
import { isBackupSheet, JOURNAL_SHEET } from '../workbook/journal/slots';
import { WorkbookError, type SheetGrid, type WorkbookPort } from '../workbook/port';
import { contentsOf, type Contents } from './read-contents';
import { readWorkbookSheets, type WorkbookSheets } from './workbook-sheets';

/** A change as a person is told of it. */
export type RecordedChange = Pick<JournalEntry, 'id' | 'title' | 'time'>;

/** The workbook that is open, as it was when it was read. */
export interface OpenWorkbook extends KnownWorkbook {
  readonly contents: Contents;
  /** A change that broke off: it is to be taken back or completed before anything else is written. */
  readonly unfinished: RecordedChange | null;
  /** The last change that can be taken back. */
  readonly undoable: RecordedChange | null;
}

/** Reads the open workbook in two calls of its port. Rejects with a `WorkbookError`. */
export async function readOpenWorkbook(port: WorkbookPort): Promise<OpenWorkbook> {
  return openWorkbookOf(await readWorkbookSheets(port));
}

/** What the sheets of the open workbook are and hold. */
export function openWorkbookOf({ sheetNames, grids }: WorkbookSheets): OpenWorkbook {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const journal = readJournal(byName.get(JOURNAL_SHEET) ?? null);
  return {
    contents: contentsOf([{ name: '', grids: grids.filter(({ name }) => name !== JOURNAL_SHEET) }]),
    sheetNames,
    grids: byName,
    originals: readOriginals(byName.get(ORIGINALS_SHEET) ?? null),
    journal,
    unfinished: unfinishedEntry(journal.entries),
    undoable: journal.entries.find(({ state }) => state === 'done') ?? null,
  };
}

/** What a change is called and when it is made, for the list of what can be taken back. */
export interface ChangeLabel {
  readonly title: string;
  /** ISO 8601. */
  readonly time: string;
}

/**
 * Does what a plan says, with its journal. Rejects with a `WorkbookError`: `changed-meanwhile` and `unfinished-change`
 * changed nothing.
 */
export async function commit(
  port: WorkbookPort,
  open: OpenWorkbook,
  label: ChangeLabel,
  plan: Pick<ChangePlan, 'intent' | 'steps'>,
): Promise<void> {
  if (open.unfinished !== null) {
    throw new WorkbookError('unfinished-change', `"${open.unfinished.title}" broke off`);
  }
  const { changes, expectations } = recordedChange({ ...label, ...plan }, open);
  await port.change(changes, expectations);
}

/** Everything that is read of a workbook by name, with the sheets of old cells that reading passes over. */
export async function withBackups(
  port: WorkbookPort,
  { grids, sheetNames }: OpenWorkbook,
): Promise<ReadonlyMap<string, SheetGrid>> {
  const backups = await port.readSheets(sheetNames.filter(isBackupSheet));
  return new Map([...grids, ...backups.map((grid) => [grid.name, grid] as const)]);
}

/** A change that broke off; one that was noted and never begun leaves nothing to take back. */
function unfinishedEntry(entries: readonly JournalEntry[]): JournalEntry | null {
  return entries.find(({ state }) => state === 'writing' || state === 'undoing') ?? null;
}
