import type { SheetView } from '../../host/view/sheet-view';
import { columnPixels, rowPixels } from './sizes';

/** A column that is drawn. */
export interface GridColumn {
  readonly column: number;
  readonly width: number;
  /** Where it stays while the rest scrolls, or null. */
  readonly frozenAt: number | null;
}

/** A row that is drawn. */
export interface GridRow {
  readonly row: number;
  /** Null grows with its content. */
  readonly height: number | null;
  readonly frozenAt: number | null;
}

export interface GridLayout {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Where frozen columns stay, by column. */
  readonly frozenColumns: ReadonlyMap<number, number>;
  /** How much of the view the frozen cells take. */
  readonly frozen: { readonly width: number; readonly height: number };
  /** Whether there are rows beyond those that are drawn. */
  readonly isCutOff: boolean;
}

/** The row of letters and the column of numbers around a sheet, in pixels. */
export const HEADINGS = { height: 22, width: 42 } as const;

/** The most rows that are drawn, so that a huge file does not stop the page. */
export const MOST_ROWS = 1_000;
export const MOST_COLUMNS = 200;
const ROOM = { rows: 12, columns: 4 } as const;
const LEAST = { rows: 40, columns: 16 } as const;

/** The rows and columns of a sheet that are drawn: those in use and some room, without hidden ones. */
export function gridLayout(sheet: SheetView): GridLayout {
  const used = sheet.extent ?? { bottom: 0, right: 0 };
  const rowCount = Math.max(LEAST.rows, used.bottom + 1 + ROOM.rows);
  const columnCount = Math.max(LEAST.columns, used.right + 1 + ROOM.columns);
  const columns = drawnColumns(sheet, Math.min(columnCount, MOST_COLUMNS));
  const rows = drawnRows(sheet, Math.min(rowCount, MOST_ROWS));
  return {
    columns,
    rows,
    frozenColumns: new Map(
      columns.flatMap(({ column, frozenAt }) => (frozenAt === null ? [] : [[column, frozenAt] as const])),
    ),
    frozen: {
      width: sum(columns.map(({ width, frozenAt }) => (frozenAt === null ? 0 : width))),
      height: sum(rows.map(({ height, frozenAt }) => (frozenAt === null ? 0 : (height ?? 0)))),
    },
    isCutOff: used.bottom >= MOST_ROWS,
  };
}

function drawnColumns(sheet: SheetView, count: number): readonly GridColumn[] {
  const known = new Map(sheet.columns.map((column) => [column.column, column]));
  const frozen = sheet.freeze.columns;
  let at: number = HEADINGS.width;
  return range(count).flatMap((column) => {
    const { width: characters, hidden } = known.get(column) ?? {};
    if (hidden === true) return [];
    const width = columnPixels(characters);
    const frozenAt = column < frozen ? at : null;
    at += width;
    return [{ column, width, frozenAt }];
  });
}

function drawnRows(sheet: SheetView, count: number): readonly GridRow[] {
  const known = new Map(sheet.rows.map((row) => [row.row, row]));
  const frozen = sheet.freeze.rows;
  let at: number = HEADINGS.height;
  return range(count).flatMap((row) => {
    const { height: points, hidden } = known.get(row) ?? {};
    if (hidden === true) return [];
    // A frozen row has to have a height: the next one stays below it.
    const height = points === undefined && row >= frozen ? null : rowPixels(points);
    const frozenAt = row < frozen ? at : null;
    at += height ?? 0;
    return [{ row, height, frozenAt }];
  });
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
