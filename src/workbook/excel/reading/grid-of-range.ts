import { WorkbookError, type GridValue, type SheetGrid, type SheetSummary } from '../../port';
import { MAX_GRID_CELLS } from '../../rules/grid-limit';

/** What is asked of a used range. */
export const LOADED =
  'rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,formulas,numberFormat' as const;

/** The loaded arrays of a used range, or of a part of one. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The grid from A1 to the end of the used range, whose parts come from the top down. */
export function gridOf(summary: SheetSummary, parts: readonly LoadedRange[]): SheetGrid {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) {
    return { ...summary, values: [], formulas: [], numberFormats: [] };
  }
  const { rowIndex, columnIndex } = first;
  const columns = columnIndex + (first.values[0]?.length ?? 0);
  refuseHuge(summary.name, last.rowIndex + last.values.length, columns);
  const padded = <Cell>(empty: Cell, rows: (part: LoadedRange) => readonly (readonly Cell[])[]): Cell[][] => [
    ...Array.from({ length: rowIndex }, () => new Array<Cell>(columns).fill(empty)),
    ...parts.flatMap((part) =>
      rows(part).map((row) => [...new Array<Cell>(columnIndex).fill(empty), ...row]),
    ),
  ];
  return {
    ...summary,
    values: padded<GridValue>(null, (part) => cells(part, valueAt)),
    formulas: padded<string | null>(null, (part) => cells(part, formulaAt)),
    numberFormats: padded('General', (part) => part.numberFormat.map((row) => row.map(String))),
  };
}

function refuseHuge(sheet: string, rows: number, columns: number): void {
  if (rows * columns <= MAX_GRID_CELLS) return;
  throw new WorkbookError('unsafe-file', `sheet "${sheet}" spans ${rows} rows × ${columns} columns`);
}

function cells<Cell>(
  part: LoadedRange,
  cell: (part: LoadedRange, row: number, column: number) => Cell,
): readonly (readonly Cell[])[] {
  return part.values.map((line, row) => line.map((_, column) => cell(part, row, column)));
}

/** An error comes as its text, and only the type tells it from a text. */
function valueAt(part: LoadedRange, row: number, column: number): GridValue {
  const value = part.values[row]?.[column];
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : '';
  if (part.valueTypes[row]?.[column] === 'Error') return { error: text };
  return text === '' && formulaAt(part, row, column) === null ? null : text;
}

/** A text that begins with "=" is its own value; a formula never is. */
function formulaAt({ formulas, values }: LoadedRange, row: number, column: number): string | null {
  const formula = formulas[row]?.[column];
  const isFormula =
    typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[column];
  return isFormula ? formula : null;
}
