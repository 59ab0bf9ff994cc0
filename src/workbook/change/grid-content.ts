import { canonicalFormula } from '../formulas/canonical-formula';
import type { SheetGrid } from '../grid';
import type { CellContent } from '../sheet-model';

/** The contents of a sheet, without its formats. */
export type GridContents = Pick<SheetGrid, 'values' | 'formulas'>;

/** What a cell of a grid holds, as it would be written again; null outside the grid. */
export function contentAt({ values, formulas }: GridContents, row: number, column: number): CellContent {
  const formula = formulas[row]?.[column] ?? null;
  const value = values[row]?.[column] ?? null;
  return formula === null ? value : { formula, cached: value ?? '' };
}

/** Whether two contents are the same; what formulas come to does not count, nor how Excel spells them. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return contentKey(one) === contentKey(other);
}

/** A text that is the same for contents that are the same, and empty for an empty cell. */
export function contentKey(content: CellContent): string {
  if (content === null || content === '') return '';
  if (typeof content === 'string') return `t${content}`;
  if (typeof content === 'number') return `n${content}`;
  if (typeof content === 'boolean') return `b${content}`;
  return 'formula' in content ? `f${canonicalFormula(content.formula)}` : `e${content.error}`;
}

/** What a cell shows when it is listed: its formula, or its value as text. */
export function contentText(content: CellContent): string {
  if (content === null) return '';
  if (typeof content !== 'object') return String(content);
  return 'formula' in content ? content.formula : content.error;
}
