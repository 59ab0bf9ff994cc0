import { MAX_COLUMNS, MAX_ROWS } from '../../address';
import { MAX_GRID_CELLS } from '../../rules/grid-limit';
import { unsafe } from './refusals';
import type { SheetSize } from './sheet-extent';

/** What the sheets of one file that are read may become together. */
export interface ReadingLimits {
  /** Bytes that the parts we read may inflate to together. */
  readonly inflated: number;
  /** Rows times columns of each sheet: one stray cell far out costs all between it and the first one. */
  readonly places: number;
  /** Cells that are written in the file. */
  readonly cells: number;
  readonly merges: number;
  /** XML elements of all parts that are read. */
  readonly elements: number;
}

/** Of a workbook that a person works in: no more than an adapter can carry. */
export const WORKBOOK_LIMITS: ReadingLimits = {
  inflated: 128 * 1024 * 1024,
  places: MAX_GRID_CELLS,
  cells: 5_000_000,
  merges: 1_000_000,
  elements: 20_000_000,
};

/** Of a file that somebody sent, of which thousands are read: docs/known-limitations.md says what memory they take. */
export const SUBMISSION_LIMITS: ReadingLimits = {
  inflated: 32 * 1024 * 1024,
  places: 2_000_000,
  cells: 300_000,
  merges: 100_000,
  elements: 1_000_000,
};

/**
 * Refuses sheets that are small as XML and huge once read: a cell in column XFD of every row, or column definitions
 * repeated without end. The reader would run out of memory, which nothing can catch. Throws `WorkbookError` `unsafe-file`.
 */
export function refuseHugeSheets(sheets: readonly SheetSize[], limits: ReadingLimits): void {
  const sum = (count: (sheet: SheetSize) => number) => sheets.reduce((all, sheet) => all + count(sheet), 0);
  refuseBeyond(
    'cells',
    sum(({ places }) => places),
    limits.places,
  );
  refuseBeyond(
    'cells',
    sum(({ cells }) => cells),
    limits.cells,
  );
  refuseBeyond(
    'merges',
    sum(({ merges }) => merges),
    limits.merges,
  );
  for (const { rows, columns } of sheets) {
    refuseBeyond('rows', rows, MAX_ROWS);
    refuseBeyond('columns', columns, MAX_COLUMNS);
  }
}

/** Readers make an object of every element of the parts beside the sheets. Throws `WorkbookError` `unsafe-file`. */
export function refuseManyElements(
  parts: Readonly<Record<string, Uint8Array>>,
  { elements }: ReadingLimits,
): void {
  const sizes = Object.values(parts);
  const bytes = sizes.reduce((sum, { length }) => sum + length, 0);
  if (bytes <= elements * SHORTEST_ELEMENT) return;
  const found = sizes.reduce((sum, part) => sum + openingTags(part), 0);
  refuseBeyond('elements', found, elements);
}

/** `<a/>` */
const SHORTEST_ELEMENT = 4;
const LESS = 0x3c;
const SLASH = 0x2f;

function openingTags(xml: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < xml.length; at += 1) {
    if (xml[at] === LESS && xml[at + 1] !== SLASH) count += 1;
  }
  return count;
}

function refuseBeyond(danger: Parameters<typeof unsafe>[1], found: number, limit: number): void {
  if (found > limit) throw unsafe(`${found} ${danger}, more than ${limit}`, danger, { found, limit });
}
