import type { Expectation } from '../change/sheet-change';
import type { CellPatch, SheetGrid } from '../port';
import type { SheetModel } from '../sheet-model';
import type { ChangeState, JournalEntry } from './change-record';

/** A very hidden sheet: what was replaced by the last changes, so that it can be brought back. */
export const JOURNAL_SHEET = 'SCS nhật ký';
const BACKUP_SHEETS = 'SCS lưu ';
/** So many changes can be taken back, the last first. */
export const KEPT_CHANGES = 5;

/** Below Excel's 32,767 characters a cell. */
const CHUNK = 30_000;
const HEADINGS = ['Số', 'Trạng thái', 'Lúc', 'Việc', 'Nội dung'];
const COLUMN = { id: 0, state: 1, time: 2, title: 3, firstChunk: 4 } as const;
const STATES: readonly ChangeState[] = ['saving', 'writing', 'done', 'undoing', 'undone'];

/** The journal as it is read. */
export interface Journal {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  /** How many columns each slot has in use, to be emptied when it is used again. */
  readonly widths: readonly number[];
  readonly exists: boolean;
}

export const EMPTY_JOURNAL: Journal = { entries: [], widths: [], exists: false };

/** The sheet that holds the old cells of a change; each slot has its own. */
export function backupSheetName(id: number): string {
  return `${BACKUP_SHEETS}${slotOf(id) + 1}`;
}

/** Sheets that hold what was before a change and nothing that a person reads. */
export function isOwnMemory(sheet: string): boolean {
  return sheet === JOURNAL_SHEET || isBackupSheet(sheet);
}

export function isBackupSheet(sheet: string): boolean {
  return sheet.startsWith(BACKUP_SHEETS);
}

/** The empty journal of a workbook that has none. */
export function newJournalSheet(): SheetModel {
  return hiddenSheet(
    JOURNAL_SHEET,
    HEADINGS.map((content, column) => ({ row: 0, column, content })),
  );
}

/** A very hidden sheet of plain cells. */
export function hiddenSheet(name: string, cells: SheetModel['cells']): SheetModel {
  return {
    name,
    visibility: 'very-hidden',
    showGridlines: true,
    styles: {},
    cells,
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
  };
}

/** Reads the journal. An entry that cannot be read is left out: there is nothing that could be taken back with it. */
export function readJournal(grid: SheetGrid | null): Journal {
  if (grid === null) return EMPTY_JOURNAL;
  const rows = grid.values.slice(1);
  const entries = rows.flatMap((row) => readEntry(row.map((value) => textOf(value))) ?? []);
  return {
    entries: entries.sort((a, b) => b.id - a.id),
    widths: rows.map((row) =>
      row.reduce<number>((last, value, column) => (value === null ? last : column + 1), 0),
    ),
    exists: true,
  };
}

/** The cells of an entry in its slot; what an older entry left there is emptied. */
export function entryPatches(entry: JournalEntry, { widths }: Pick<Journal, 'widths'>): readonly CellPatch[] {
  const texts = [String(entry.id), entry.state, entry.time, entry.title, ...chunksOf(entry)];
  const width = Math.max(texts.length, widths[slotOf(entry.id)] ?? 0);
  const row = rowOf(entry.id);
  return Array.from({ length: width }, (_, column) => ({
    sheet: JOURNAL_SHEET,
    row,
    column,
    content: texts[column] ?? null,
  }));
}

/** That nobody else has written to the journal since it was read. */
export function journalExpectation({ entries, exists }: Journal): Expectation {
  if (!exists) return { type: 'absent', sheet: JOURNAL_SHEET };
  const cells = entries.flatMap(({ id, state }) => [
    { row: rowOf(id), column: COLUMN.id, content: String(id) },
    { row: rowOf(id), column: COLUMN.state, content: state },
  ]);
  return { type: 'cells', sheet: JOURNAL_SHEET, cells };
}

/** The one cell that says how far a change has come. */
export function statePatch(id: number, state: ChangeState): CellPatch {
  return { sheet: JOURNAL_SHEET, row: rowOf(id), column: COLUMN.state, content: state };
}

function rowOf(id: number): number {
  return 1 + slotOf(id);
}

function slotOf(id: number): number {
  return id % KEPT_CHANGES;
}

function readEntry(texts: readonly string[]): JournalEntry | null {
  const id = Number(texts[COLUMN.id]);
  const state = STATES.find((known) => known === texts[COLUMN.state]);
  if (!Number.isInteger(id) || id < 1 || state === undefined) return null;
  const content = readContent(texts.slice(COLUMN.firstChunk).join(''));
  if (content === null) return null;
  const [time = '', title = ''] = texts.slice(COLUMN.time, COLUMN.firstChunk);
  return { id, state, time, title, ...content };
}

type EntryContent = Pick<JournalEntry, 'intent' | 'steps'>;

function chunksOf({ intent, steps }: EntryContent): readonly string[] {
  const text = JSON.stringify({ intent, steps });
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

function readContent(text: string): EntryContent | null {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && 'steps' in content && 'intent' in content
      ? (content as EntryContent)
      : null;
  } catch (error) {
    // Half of an entry: the write failed before anything of a person's was touched.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function textOf(value: SheetGrid['values'][number][number]): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
