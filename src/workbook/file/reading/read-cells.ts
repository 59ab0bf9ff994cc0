import type { Cell, CellValue, Sheet } from 'hucre';
import type { CellAddress, RangeAddress } from '../../address';
import { coveredCells } from '../../rules/active-ranges';
import { ERROR_VALUES } from '../../rules/content-rules';
import type { CellContent, CellModel, CellStyle, ErrorContent } from '../../sheet-model';
import { modelFormula, shiftFormula } from '../notation/formula-text';
import { StyleNames } from './style-names';
import type { CellContext } from './style-names';

export interface ReadCells {
  readonly cells: readonly CellModel[];
  readonly styles: Readonly<Record<string, CellStyle>>;
}

/**
 * The cells of a sheet that hold something or look like something, row by row, and their styles as `s1`, `s2` …
 * Content that lies hidden under a merge is left out.
 */
export function readCells(sheet: Sheet, merges: readonly RangeAddress[], context: CellContext): ReadCells {
  const styles = new StyleNames(context);
  const masters = sharedFormulas(sheet);
  const cells: CellModel[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const place = placeOf(key);
    const { name, shift } = styles.named(cell.style);
    const content = cellContent(cell, plainContent(cell.value, cell.type === 'error', shift), place, masters);
    if (content !== null || (name !== null && cell.style !== undefined))
      cells.push(modelCell(place, content, name));
    // Taken: the walk over plain values below passes it by.
    const line = sheet.rows[place.row];
    if (line !== undefined) line[place.column] = null;
  }
  const { name, shift } = styles.named(undefined);
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || value === '') continue;
      cells.push(modelCell({ row, column }, plainContent(value, false, shift), name));
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells: merges.length === 0 ? cells : withoutHiddenContent(cells, merges), styles: styles.all() };
}

function modelCell({ row, column }: CellAddress, content: CellContent, style: string | null): CellModel {
  return style === null ? { row, column, content } : { row, column, content, style };
}

/** hucre names a cell by `row,column`, counted from 0. */
export function placeOf(key: string): CellAddress {
  const comma = key.indexOf(',');
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

/** What a cell holds, or what its formula came to. */
export type PlainContent = number | string | boolean | ErrorContent | null;

export function cellContent(
  cell: Cell,
  plain: PlainContent,
  place: CellAddress,
  masters: ReadonlyMap<number, SharedFormula>,
): CellContent {
  const formula = formulaOf(cell, place, masters);
  if (formula === null) return plain === '' ? null : plain;
  // A file that was never calculated holds no result; a zero or a blank would pass for a figure.
  return { formula, cached: plain ?? { error: '#GETTING_DATA' } };
}

export function plainContent(value: CellValue, isError: boolean, shift: number): PlainContent {
  if (value instanceof Date) throw new Error('a number was read as a date although its format was hidden');
  if (typeof value === 'number') return Number.isFinite(value) ? value + shift : { error: '#NUM!' };
  if (!isError) return value;
  // What a newer Excel calls its errors is `#VALUE!` to those before.
  return { error: typeof value === 'string' && ERROR_VALUES.has(value) ? value : '#VALUE!' };
}

interface SharedFormula extends CellAddress {
  readonly formula: string;
}

/** The cells that share a formula hold only its number; one of them holds its text. */
export function sharedFormulas(sheet: Sheet): Map<number, SharedFormula> {
  const masters = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaSharedIndex === undefined || formula === undefined || formula === '') continue;
    masters.set(formulaSharedIndex, { formula, ...placeOf(key) });
  }
  return masters;
}

function formulaOf(
  { formula, formulaSharedIndex }: Cell,
  { row, column }: CellAddress,
  masters: ReadonlyMap<number, SharedFormula>,
): string | null {
  if (formula === undefined) return null;
  if (formula.trim() !== '') return modelFormula(formula);
  const master = masters.get(formulaSharedIndex ?? -1);
  if (master === undefined) return null;
  return shiftFormula(modelFormula(master.formula), row - master.row, column - master.column);
}

function withoutHiddenContent(cells: readonly CellModel[], merges: readonly RangeAddress[]): CellModel[] {
  const covered = new Set(coveredCells(merges, cells));
  return cells.flatMap((cell) => {
    if (!covered.has(cell) || cell.content === null) return [cell];
    return cell.style === undefined ? [] : [{ ...cell, content: null }];
  });
}
