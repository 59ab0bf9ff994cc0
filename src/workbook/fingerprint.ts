import { contentAt, contentKey, type GridContents } from './change/grid-content';
import { formulaSkeleton } from './formulas/canonical-formula';
import type { CellContent, SheetModel } from './sheet-model';

/**
 * What every cell of a sheet held, four characters a cell and a text a row, so that a later look tells which cells are no
 * longer what they were. One changed cell in 1.6 million passes unseen. A formula counts without what it refers to: Excel
 * rewrites that when rows come and go elsewhere.
 */
export type SheetFingerprint = readonly string[];

/** Of a cell without content. */
const EMPTY = '....';
const LENGTH = EMPTY.length;

/** The fingerprint of a sheet as it is about to be written. */
export function fingerprintOfModel({ cells }: Pick<SheetModel, 'cells'>): SheetFingerprint {
  const rows: string[] = [];
  const filled = cells.filter(({ content }) => content !== null && content !== '');
  for (const { row, column, content } of [...filled].sort((a, b) => a.row - b.row || a.column - b.column)) {
    while (rows.length <= row) rows.push('');
    rows[row] = `${(rows[row] ?? '').padEnd(column * LENGTH, '.')}${cellPrint(content)}`;
  }
  return rows;
}

/** The fingerprint of a sheet as it is. */
export function fingerprintOfGrid(grid: GridContents): SheetFingerprint {
  return grid.values.map((values, row) =>
    values.map((_, column) => cellPrint(contentAt(grid, row, column))).join(''),
  );
}

/** A cell whose content is another than when the fingerprint was taken. */
export interface DifferingCell {
  readonly row: number;
  readonly column: number;
  readonly was: 'empty' | 'filled';
}

/** The cells of a grid that differ from a fingerprint, from the top left. */
export function differingCells(fingerprint: SheetFingerprint, grid: GridContents): readonly DifferingCell[] {
  const now = fingerprintOfGrid(grid);
  const rows = Math.max(fingerprint.length, now.length);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    differingColumns(fingerprint[row] ?? '', now[row] ?? '').map((cell) => ({ row, ...cell })),
  );
}

/** The columns in which two rows differ. */
export function differingColumns(before: string, now: string): readonly Omit<DifferingCell, 'row'>[] {
  const columns = Math.max(before.length, now.length) / LENGTH;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const was = printAt(before, column);
    if (was === printAt(now, column)) return [];
    return [{ column, was: was === EMPTY ? 'empty' : 'filled' } as const];
  });
}

/** How many of a row's filled cells are the same in another row, from 0 to 1; an empty row is like any other. */
export function rowLikeness(before: string, now: string): number {
  const columns = Array.from({ length: before.length / LENGTH }, (_, column) => column);
  const filled = columns.filter((column) => printAt(before, column) !== EMPTY);
  if (filled.length === 0) return 1;
  return filled.filter((column) => printAt(before, column) === printAt(now, column)).length / filled.length;
}

function printAt(row: string, column: number): string {
  return row.slice(column * LENGTH, (column + 1) * LENGTH).padEnd(LENGTH, '.');
}

function cellPrint(content: CellContent): string {
  const isFormula = content !== null && typeof content === 'object' && 'formula' in content;
  return printOf(isFormula ? `f${formulaSkeleton(content.formula)}` : contentKey(content));
}

const BASE = 36;

/** FNV-1a over the content, cut to four digits. */
function printOf(key: string): string {
  if (key === '') return EMPTY;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 0) % BASE ** LENGTH).toString(BASE).padStart(LENGTH, '0');
}
