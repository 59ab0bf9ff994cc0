import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { findWords, valueText } from '../entry/grid-text';

/** By what a cell over a table is found. */
export interface CellSought {
  /** The sheet-scoped name that leads to it. */
  readonly name: string;
  /** What stands to the left of it. */
  readonly label: string;
  /** How many rows, from the top, may hold the label. */
  readonly rows: number;
}

/** The cell a name leads to, or the first filled cell to the right of its label; null where its own is blank. */
export function labelledCell(grid: SheetGrid, { name, label, rows }: CellSought): CellAddress | null {
  const range = grid.names.find((candidate) => candidate.name === name)?.range;
  if (range !== undefined) return { row: range.top, column: range.left };
  const labelled = findWords(grid, rows, label);
  return labelled === null ? null : (filledBeside(grid, labelled)[0] ?? null);
}

/**
 * The filled cells to the right of a label, up to the next label or to instructions: where the cell of a label is blank,
 * what stands further on is not its own.
 */
export function filledBeside({ values }: SheetGrid, { row, column }: CellAddress): readonly CellAddress[] {
  const texts = (values[row] ?? []).map(valueText);
  const end = texts.findIndex((text, at) => at > column && isOther(text));
  return texts.flatMap((text, at) =>
    at > column && (end === -1 || at < end) && text !== '' ? [{ row, column: at }] : [],
  );
}

/** No name of a unit and no period is as long. */
const LONGEST_VALUE = 100;

function isOther(text: string): boolean {
  return text.endsWith(':') || text.length > LONGEST_VALUE;
}
