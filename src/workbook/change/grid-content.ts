import type { GridValue, SheetGrid } from '../grid';
import type { CellContent } from '../sheet-model';

/** What a cell of a grid holds: its formula where it has one, else its value; null outside the grid. */
export function gridContent(
  { values, formulas }: Pick<SheetGrid, 'values' | 'formulas'>,
  row: number,
  column: number,
): GridValue {
  return formulas[row]?.[column] ?? values[row]?.[column] ?? null;
}

/** The content of a grid's cell as it would be written again. */
export function writableContent(
  { values, formulas }: Pick<SheetGrid, 'values' | 'formulas'>,
  row: number,
  column: number,
): CellContent {
  const formula = formulas[row]?.[column] ?? null;
  const value = values[row]?.[column] ?? null;
  return formula === null ? value : { formula, cached: value ?? '' };
}

/** What a content looks like in a grid. */
export function asGridContent(content: CellContent): GridValue {
  if (content === '') return null;
  return content !== null && typeof content === 'object' && 'formula' in content ? content.formula : content;
}

/**
 * Whether two contents are the same. Excel gives a formula back in its own spelling: quotes around a sheet's name that
 * needs none, spaces and the sign of implicit intersection are not told apart.
 */
export function sameGridContent(one: GridValue, other: GridValue): boolean {
  return contentKey(one) === contentKey(other);
}

/** A text that is the same for contents that are the same. */
export function contentKey(content: GridValue): string {
  if (content === null) return '';
  if (typeof content === 'object') return `!${content.error}`;
  if (typeof content !== 'string') return `${typeof content === 'number' ? 'n' : 'b'}${String(content)}`;
  return content.startsWith('=') ? canonicalFormula(content) : `t${content}`;
}

function canonicalFormula(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"|['\s@]|_xlfn\.|_xlws\.|[^"'\s@]/g, (piece) => {
    if (piece.startsWith('"')) return piece;
    return /^(?:['\s@]|_xl.*)$/.test(piece) ? '' : piece.toUpperCase();
  });
}
