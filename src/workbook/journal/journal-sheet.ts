import type { Expectation, ExpectedCell } from '../change/sheet-change';
import type { CellPatch, GridValue, SheetGrid } from '../grid';
import type { SheetModel } from '../sheet-model';
import type { ChangeState, JournalEntry, RecordedStep } from './change-record';
import { chunksOf, readChunkedJson } from './chunked-text';
import { hiddenSheet } from './hidden-sheet';
import { JOURNAL_SHEET, KEPT_CHANGES, slotOf } from './slots';

const HEADINGS = ['Số', 'Trạng thái', 'Lúc', 'Việc', 'Nội dung'];
const COLUMN = { id: 0, state: 1, time: 2, title: 3, firstChunk: 4 } as const;
const STATES: readonly ChangeState[] = ['saving', 'writing', 'done', 'undoing', 'undone'];
const STEPS: readonly RecordedStep['type'][] = ['created', 'replaced', 'patched', 'inserted-rows', 'renamed'];

/** The journal as it is read. */
export interface Journal {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  /** How many columns each slot has in use, to be emptied when it is used again. */
  readonly widths: readonly number[];
  /** Number and state of every slot as they stand, also where no entry can be read. */
  readonly marks: readonly ExpectedCell[];
  readonly exists: boolean;
}

/** The empty journal of a workbook that has none. */
export function newJournalSheet(): SheetModel {
  return hiddenSheet(
    JOURNAL_SHEET,
    HEADINGS.map((content, column) => ({ row: 0, column, content })),
  );
}

/** Reads the journal. An entry that cannot be read is left out: there is nothing that could be taken back with it. */
export function readJournal(grid: SheetGrid | null): Journal {
  if (grid === null) return { entries: [], widths: [], marks: [], exists: false };
  const rows = Array.from({ length: KEPT_CHANGES }, (_, slot) => grid.values[1 + slot] ?? []);
  return {
    entries: rows.flatMap((row) => readEntry(row.map(textOf)) ?? []).sort((a, b) => b.id - a.id),
    widths: rows.map((row) =>
      row.reduce<number>((last, value, column) => (value === null ? last : column + 1), 0),
    ),
    marks: rows.flatMap((row, slot) =>
      [COLUMN.id, COLUMN.state].map((column) => ({ row: 1 + slot, column, content: row[column] ?? null })),
    ),
    exists: true,
  };
}

/** That nobody has written to the journal since it was read. */
export function journalExpectation({ marks, exists }: Journal): Expectation {
  return exists
    ? { type: 'cells', sheet: JOURNAL_SHEET, cells: marks }
    : { type: 'absent', sheet: JOURNAL_SHEET };
}

/** The cells of an entry in its slot; what an older entry left there is emptied. */
export function entryPatches(entry: JournalEntry, { widths }: Pick<Journal, 'widths'>): readonly CellPatch[] {
  const { id, state, time, title, intent, steps } = entry;
  const texts = [String(id), state, time, title, ...chunksOf(JSON.stringify({ intent, steps }))];
  const width = Math.max(texts.length, widths[slotOf(id)] ?? 0);
  return Array.from({ length: width }, (_, column) => ({
    sheet: JOURNAL_SHEET,
    row: rowOf(id),
    column,
    content: texts[column] ?? null,
  }));
}

/** The one cell that says how far a change has come. */
export function statePatch(id: number, state: ChangeState): CellPatch {
  return { sheet: JOURNAL_SHEET, row: rowOf(id), column: COLUMN.state, content: state };
}

function rowOf(id: number): number {
  return 1 + slotOf(id);
}

function readEntry(texts: readonly string[]): JournalEntry | null {
  const id = Number(texts[COLUMN.id]);
  const state = STATES.find((known) => known === texts[COLUMN.state]);
  const content = readChunkedJson(texts.slice(COLUMN.firstChunk));
  if (!Number.isInteger(id) || id < 1 || state === undefined || !isEntryContent(content)) return null;
  const [time = '', title = ''] = texts.slice(COLUMN.time, COLUMN.firstChunk);
  return { id, state, time, title, ...content };
}

/** A step of another version of this program is not one that can be taken back. */
function isEntryContent(content: unknown): content is Pick<JournalEntry, 'intent' | 'steps'> {
  if (typeof content !== 'object' || content === null) return false;
  if (!('intent' in content) || !('steps' in content)) return false;
  const { intent, steps } = content;
  return (
    typeof intent === 'string' &&
    Array.isArray(steps) &&
    steps.every((step: unknown) => {
      if (typeof step !== 'object' || step === null || !('type' in step)) return false;
      return STEPS.some((type) => type === step.type);
    })
  );
}

function textOf(value: GridValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
