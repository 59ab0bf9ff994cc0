import { isDateFormat } from 'hucre';
import type { Cell, CellValue, Sheet } from 'hucre';
import type { CellAddress, RangeAddress } from '../../address';
import { coveredCells } from '../../rules/active-ranges';
import type { CellContent, CellModel, CellStyle, ErrorContent } from '../../sheet-model';
import { modelFormula, shiftFormula } from '../notation/formula-text';
import { readStyle } from './read-style';
import type { StyleContext } from './read-style';
import { DAYS_TO_1904 } from '../notation/units';

/** What reading cells needs to know of the workbook. */
export interface CellContext extends StyleContext {
  /** Whether dates count from 1904; they are brought to 1900. */
  readonly datesFrom1904: boolean;
}

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
  const add = (place: CellAddress, cell: Cell | undefined, value: CellValue): void => {
    const { name, style } = styles.named(cell);
    const content = contentOf(cell, value, { ...place, masters, shift: serialShift(style, context) });
    if (content === null && cell?.style === undefined) return;
    if (content !== null || name !== null)
      cells.push({ ...place, content, ...(name === null ? {} : { style: name }) });
  };
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(',').map(Number);
    add({ row: row ?? 0, column: column ?? 0 }, cell, cell.value);
  }
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null && sheet.cells?.has(`${row},${column}`) !== true)
        add({ row, column }, undefined, value);
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells: withoutHiddenContent(cells, merges), styles: styles.all() };
}

interface Place extends CellAddress {
  readonly masters: ReadonlyMap<number, SharedFormula>;
  readonly shift: number;
}

/** A cell that hucre lists only because of a link or the like has no formula and a plain value. */
function contentOf(cell: Cell | undefined, value: CellValue, place: Place): CellContent {
  const plain = plainContent(cell, value, place.shift);
  const formula = cell === undefined ? null : formulaOf(cell, place);
  if (formula === null) return plain === '' ? null : plain;
  // A file that was never calculated holds no result; a zero or a blank would pass for a figure.
  return { formula, cached: plain ?? { error: '#GETTING_DATA' } };
}

function plainContent(
  cell: Cell | undefined,
  value: CellValue,
  shift: number,
): number | string | boolean | ErrorContent | null {
  if (value instanceof Date) throw new Error('a number was read as a date although its format was hidden');
  if (typeof value === 'number') return value + shift;
  return typeof value === 'string' && cell?.type === 'error' ? { error: value } : value;
}

function serialShift(style: CellStyle, { datesFrom1904 }: CellContext): number {
  return datesFrom1904 && isDateFormat(style.numberFormat ?? '') ? DAYS_TO_1904 : 0;
}

interface SharedFormula extends CellAddress {
  readonly formula: string;
}

/** The cells that share a formula hold only its number; one of them holds its text. */
function sharedFormulas(sheet: Sheet): Map<number, SharedFormula> {
  const masters = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaSharedIndex === undefined || formula === undefined || formula === '') continue;
    const [row, column] = key.split(',').map(Number);
    masters.set(formulaSharedIndex, { formula, row: row ?? 0, column: column ?? 0 });
  }
  return masters;
}

function formulaOf({ formula, formulaSharedIndex }: Cell, { row, column, masters }: Place): string | null {
  if (formula === undefined) return null;
  if (formula !== '') return modelFormula(formula);
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

/** Gives each different style one name; cells without a style of their own get the workbook's default font, if special. */
class StyleNames {
  private readonly found = new Map<string, { name: string | null; style: CellStyle }>();
  private readonly names = new Map<string, string>();
  private readonly styles: Record<string, CellStyle> = {};

  constructor(private readonly context: StyleContext) {}

  named(cell: Cell | undefined): { name: string | null; style: CellStyle } {
    const key = JSON.stringify(cell?.style ?? {});
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const style = readStyle(cell?.style, this.context);
    const entry = { name: this.nameOf(style), style };
    this.found.set(key, entry);
    return entry;
  }

  all(): Readonly<Record<string, CellStyle>> {
    return this.styles;
  }

  private nameOf(style: CellStyle): string | null {
    const key = JSON.stringify(style);
    if (key === '{}') return null;
    const name = this.names.get(key) ?? `s${this.names.size + 1}`;
    this.names.set(key, name);
    this.styles[name] = style;
    return name;
  }
}
