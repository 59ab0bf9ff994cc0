import type { CellContent, SheetModel } from './sheet-model';
import type { SheetGrid } from './grid';
import { asGridContent, contentKey, gridContent } from './change/grid-content';

/**
 * What every cell of a sheet held, four characters a cell and a text a row, so that a later look tells which cells are no
 * longer what they were. One changed cell in 1.6 million passes unseen. Formulas are all one: Excel rewrites them when
 * rows come and go elsewhere, so that only a formula that became something else counts as changed.
 */
export type SheetFingerprint = readonly string[];

/** Of a cell without content. */
const EMPTY = '....';
const FORMULA = '====';
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

/** A cell whose content is another than when the fingerprint was taken. */
export interface DifferingCell {
  readonly row: number;
  readonly column: number;
  readonly was: 'empty' | 'filled';
}

/** The cells of a grid that differ from a fingerprint, from the top left. */
export function differingCells(
  fingerprint: SheetFingerprint,
  grid: Pick<SheetGrid, 'values' | 'formulas'>,
): readonly DifferingCell[] {
  const rows = Math.max(fingerprint.length, grid.values.length);
  const gridColumns = grid.values[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const columns = Math.max((fingerprint[row] ?? '').length / LENGTH, gridColumns);
    return Array.from({ length: columns }, (_, column): DifferingCell | null => {
      const before = printAt(fingerprint, row, column);
      const isFormula = (grid.formulas[row]?.[column] ?? null) !== null;
      const now = isFormula ? FORMULA : printOf(contentKey(gridContent(grid, row, column)));
      return before === now ? null : { row, column, was: before === EMPTY ? 'empty' : 'filled' };
    }).filter((cell) => cell !== null);
  });
}

function printAt(fingerprint: SheetFingerprint, row: number, column: number): string {
  return fingerprint[row]?.slice(column * LENGTH, (column + 1) * LENGTH).padEnd(LENGTH, '.') ?? EMPTY;
}

function cellPrint(content: CellContent): string {
  if (content !== null && typeof content === 'object' && 'formula' in content) return FORMULA;
  return printOf(contentKey(asGridContent(content)));
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
