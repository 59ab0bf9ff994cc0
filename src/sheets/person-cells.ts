import type { CellAddress } from '../workbook/address';
import { alignedRows } from '../workbook/aligned-rows';
import { contentAt } from '../workbook/change/grid-content';
import { differingColumns, fingerprintOfGrid } from '../workbook/fingerprint';
import { mapReferences } from '../workbook/formulas/formula-references';
import type { OriginalSheet } from '../workbook/journal/originals-sheet';
import type { SheetGrid } from '../workbook/port';
import { holdsCell } from '../workbook/range-arithmetic';
import type { CellContent, SheetModel } from '../workbook/sheet-model';
import { valueText } from './entry/grid-text';
import { rowFollowing } from './row-labels';

/** What people did to a generated sheet since it was written. */
export interface PersonsWork {
  /** Generated cells that were edited by hand; making the sheet anew writes over them. */
  readonly edited: readonly CellAddress[];
  /** Contents of a person's own, each with where it goes on the sheet that is made anew. */
  readonly kept: readonly KeptCell[];
}

export interface KeptCell {
  readonly from: CellAddress;
  readonly to: CellAddress;
  /** A formula refers to the same rows of this sheet wherever they stand now. */
  readonly content: CellContent;
}

/**
 * Finds a person's work on a generated sheet that is about to be made anew. A person's own cell keeps its distance from
 * the generated row above it, known by its first words; where a generated cell now stands in its place it goes to the
 * next free one: to the right beside the tables, down elsewhere.
 */
export function personsWork(grid: SheetGrid, original: OriginalSheet, next: SheetModel): PersonsWork {
  const { edited, own } = differences(grid, original);
  const ownPlaces = new Set(own.map(placeOf));
  const before = grid.values.map((values, row) =>
    values.map((value, column) => (ownPlaces.has(placeOf({ row, column })) ? '' : wordsOf(value))),
  );
  const following = rowFollowing(before, modelWords(next));
  const taken = new TakenCells(next);
  return {
    edited,
    kept: own.map(({ row, column }) => {
      const wanted = { row: following(row), column };
      return {
        from: { row, column },
        to: taken.take(wanted, column >= original.columns ? 'right' : 'down'),
        content: followingContent(contentAt(grid, row, column), grid.name, following),
      };
    }),
  };
}

/** Rows are held against the rows that they were, since a person may have put some in. */
function differences(
  grid: SheetGrid,
  original: OriginalSheet,
): { readonly edited: readonly CellAddress[]; readonly own: readonly CellAddress[] } {
  const now = fingerprintOfGrid(grid);
  const rows = alignedRows(original.written, now);
  const cells = now.flatMap((print, row) => {
    const at = rows[row] ?? null;
    const written = at === null ? '' : (original.written[at] ?? '');
    return differingColumns(written, print).map(({ column, was }) => ({ row, column, was }));
  });
  return {
    edited: cells.filter(({ was }) => was === 'filled').map(({ row, column }) => ({ row, column })),
    own: cells
      .filter(({ row, column, was }) => was === 'empty' && contentAt(grid, row, column) !== null)
      .map(({ row, column }) => ({ row, column })),
  };
}

function followingContent(
  content: CellContent,
  own: string,
  following: (row: number) => number,
): CellContent {
  if (content === null || typeof content !== 'object' || !('formula' in content)) return content;
  const formula = mapReferences(content.formula, ({ sheet, range, shape }) => {
    if ((sheet !== null && sheet !== own) || shape === 'columns') return range;
    const [top, bottom] = [following(range.top), following(range.bottom)];
    return { ...range, top: Math.min(top, bottom), bottom: Math.max(top, bottom) };
  });
  return { ...content, formula };
}

function modelWords(model: SheetModel): readonly (readonly string[])[] {
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
function wordsOf(value: SheetGrid['values'][number][number]): string {
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
