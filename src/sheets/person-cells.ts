import { gridContent } from '../workbook/change/grid-content';
import type { CellAddress } from '../workbook/address';
import { differingCells } from '../workbook/fingerprint';
import type { OriginalSheet } from '../workbook/journal/originals-sheet';
import type { SheetGrid } from '../workbook/port';
import { holdsCell } from '../workbook/range-arithmetic';
import type { SheetModel } from '../workbook/sheet-model';
import { valueText } from './entry/grid-text';

/** What people did to a generated sheet since it was written. */
export interface PersonsWork {
  /** Generated cells that were edited by hand; making the sheet anew writes over them. */
  readonly edited: readonly CellAddress[];
  /** Cells of a person's own, each with where it goes on the sheet that is made anew. */
  readonly kept: readonly { readonly from: CellAddress; readonly to: CellAddress }[];
}

/**
 * Finds a person's work on a generated sheet that is about to be made anew. A person's own cell keeps its distance from
 * the generated row above it, known by its first words; where a generated cell now stands in its place it goes to the
 * next free one: to the right beside the tables, down elsewhere.
 */
export function personsWork(grid: SheetGrid, original: OriginalSheet, next: SheetModel): PersonsWork {
  const differing = differingCells(original.written, grid);
  const own = differing.filter(
    ({ row, column, was }) => was === 'empty' && gridContent(grid, row, column) !== null,
  );
  const ownPlaces = new Set(own.map(placeOf));
  const before = rowLabels(
    grid.values.map((values, row) =>
      values.map((value, column) => (ownPlaces.has(placeOf({ row, column })) ? '' : textOf(value))),
    ),
  );
  const after = new Map(rowLabels(modelTexts(next)).map(({ label, row }) => [label, row]));
  const taken = new TakenCells(next);
  const width = original.columns;
  return {
    edited: differing.filter(({ was }) => was === 'filled').map(({ row, column }) => ({ row, column })),
    kept: own.map(({ row, column }) => {
      const wanted = { row: wantedRow(row, before, after), column };
      return { from: { row, column }, to: taken.take(wanted, column >= width ? 'right' : 'down') };
    }),
  };
}

interface LabelledRow {
  readonly row: number;
  /** The row's first words, and which of the rows with these words it is: each table has a row of every unit. */
  readonly label: string;
}

function rowLabels(rows: readonly (readonly string[])[]): readonly LabelledRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((texts, row) => {
    const words = texts.find((text) => text !== '');
    if (words === undefined) return [];
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return [{ row, label: `${words}#${times}` }];
  });
}

/** The nearest labelled row above, or at, that there still is; the distance to it stays. */
function wantedRow(row: number, before: readonly LabelledRow[], after: ReadonlyMap<string, number>): number {
  const anchor = before.filter((labelled) => labelled.row <= row && after.has(labelled.label)).at(-1);
  const now = anchor === undefined ? undefined : after.get(anchor.label);
  return anchor === undefined || now === undefined ? row : now + row - anchor.row;
}

function modelTexts(model: SheetModel): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { row, column, content } of model.cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = typeof content === 'string' ? content.trim() : '';
  }
  return rows;
}

/** Only words tell rows apart: figures change. */
function textOf(value: SheetGrid['values'][number][number]): string {
  return typeof value === 'string' ? valueText(value) : '';
}

/** The cells that are taken, by what is generated and by what was put there already. */
class TakenCells {
  private readonly taken: Set<string>;

  constructor(private readonly model: SheetModel) {
    this.taken = new Set(
      model.cells.filter(({ content }) => content !== null && content !== '').map((cell) => placeOf(cell)),
    );
  }

  take(wanted: CellAddress, direction: 'right' | 'down'): CellAddress {
    let { row, column } = wanted;
    while (this.isTaken({ row, column })) {
      if (direction === 'right') column += 1;
      else row += 1;
    }
    this.taken.add(placeOf({ row, column }));
    return { row, column };
  }

  private isTaken(cell: CellAddress): boolean {
    return this.taken.has(placeOf(cell)) || this.model.merges.some((merge) => holdsCell(merge, cell));
  }
}

function placeOf({ row, column }: CellAddress): string {
  return `${row} ${column}`;
}
