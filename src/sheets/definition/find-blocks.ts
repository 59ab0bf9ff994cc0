import type { DefinitionProblem } from '../../model/set/definition-problem';
import { foldText } from '../../model/vietnamese-text';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueText } from '../entry/grid-text';
import { BLOCK_NAMES, BLOCKS, FACET_HEADING, type Block, type BlockName } from './blocks';

/** Where a block stands on a sheet; people insert rows and columns, and move columns. */
export interface FoundBlock {
  readonly name: BlockName;
  readonly headingRow: number;
  readonly headerRow: number;
  /** The column of each key; one that is gone is missing here. */
  readonly columns: ReadonlyMap<string, number>;
  /** The columns of the form's rows that hold codes, by facet. */
  readonly facets: ReadonlyMap<string, number>;
  /** The rows under the column headings that hold anything. */
  readonly rows: readonly number[];
}

export interface FoundBlocks {
  readonly blocks: ReadonlyMap<BlockName, FoundBlock>;
  readonly problems: readonly DefinitionProblem[];
}

/** Far above what a set needs; against a sheet that holds something else. */
const MOST_ROWS = 3000;
/** Columns that are there for people. */
const OPTIONAL: readonly string[] = [
  BLOCKS.set.columns.help.heading,
  BLOCKS.sentences.columns.ordinal.heading,
];

/** The blocks of a sheet by their headings. */
export function findBlocks(grid: SheetGrid): FoundBlocks {
  const problems: DefinitionProblem[] = [];
  const blocks = new Map<BlockName, FoundBlock>();
  const end = Math.min(grid.values.length, MOST_ROWS);
  const headings = Array.from({ length: end }, (_, row) => row).flatMap((row) => {
    const name = blockHeadedBy(grid, row);
    return name === null ? [] : [{ name, row }];
  });
  headings.forEach(({ name, row }, index) => {
    if (blocks.has(name)) {
      const fault = { type: 'repeated-block', block: BLOCKS[name].heading } as const;
      problems.push({ cell: cellText({ row, column: firstFilled(grid, row) }), fault });
      return;
    }
    const found = findColumns(grid, { name, row, end: headings[index + 1]?.row ?? end });
    blocks.set(name, found.block);
    problems.push(...found.problems);
  });
  if (grid.values.length > MOST_ROWS) {
    const cell = cellText({ row: MOST_ROWS, column: 0 });
    problems.push({ cell, fault: { type: 'too-many-rows', limit: MOST_ROWS } });
  }
  return { blocks, problems };
}

/** Every sheet of a workbook is asked, so what is too long to be a heading is passed over. */
const LONGEST_HEADING = 60;

/** The block whose heading a row holds: "B. CÁC CHỈ TIÊU"; a person may have taken the letter away. */
function blockHeadedBy(grid: SheetGrid, row: number): BlockName | null {
  const text = textOf(grid, row, firstFilled(grid, row));
  if (text === '' || text.length > LONGEST_HEADING) return null;
  const folded = foldText(text).replace(/^[a-z0-9]{1,3}[.)]\s*/, '');
  return BLOCK_NAMES.find((name) => foldText(BLOCKS[name].heading) === folded) ?? null;
}

function firstFilled(grid: SheetGrid, row: number): number {
  return Math.max(
    0,
    (grid.values[row] ?? []).findIndex((value) => valueText(value) !== ''),
  );
}

function textOf(grid: SheetGrid, row: number, column: number): string {
  return valueText(grid.values[row]?.[column] ?? null);
}

/** A block from its heading to the next one's. */
interface BlockRange {
  readonly name: BlockName;
  readonly row: number;
  readonly end: number;
}

function findColumns(
  grid: SheetGrid,
  { name, row: headingRow, end }: BlockRange,
): { readonly block: FoundBlock; readonly problems: readonly DefinitionProblem[] } {
  const { columns: known }: Block = BLOCKS[name];
  const headerRow = headerRowOf(grid, known, { name, row: headingRow, end });
  const problems: DefinitionProblem[] = [];
  const columns = new Map<string, number>();
  const facets = new Map<string, number>();
  foldedRow(grid, headerRow).forEach((text, column) => {
    const key = Object.keys(known).find((each) => foldText(known[each]?.heading ?? '') === text);
    const facet =
      name === 'rows' && text.startsWith(FACET_START) ? text.slice(FACET_START.length).trim() : '';
    if (key === undefined && facet === '') return;
    if (key === undefined ? facets.has(facet) : columns.has(key)) {
      const heading = textOf(grid, headerRow, column);
      problems.push({
        cell: cellText({ row: headerRow, column }),
        fault: { type: 'repeated-column', column: heading },
      });
    } else if (key === undefined) facets.set(facet, column);
    else columns.set(key, column);
  });
  for (const [key, { heading }] of Object.entries(known)) {
    if (columns.has(key) || OPTIONAL.includes(heading)) continue;
    const cell = cellText({ row: headerRow, column: firstFilled(grid, headerRow) });
    problems.push({ cell, fault: { type: 'missing-column', column: heading } });
  }
  const used = [...columns.values(), ...facets.values()];
  const rows = Array.from({ length: end - headerRow - 1 }, (_, index) => headerRow + 1 + index).filter(
    (row) => used.some((column) => textOf(grid, row, column) !== ''),
  );
  return { block: { name, headingRow, headerRow, columns, facets, rows }, problems };
}

const FACET_START = foldText(FACET_HEADING);

/** The row that holds most of the block's column headings, the first of equals; its own heading where there is none. */
function headerRowOf(grid: SheetGrid, known: Block['columns'], { row: headingRow, end }: BlockRange): number {
  const headings = new Set(Object.values(known).map(({ heading }) => foldText(heading)));
  let best = { row: headingRow, found: 0 };
  for (let row = headingRow + 1; row < Math.min(end, headingRow + HEADING_ROWS); row += 1) {
    const found = new Set(foldedRow(grid, row).filter((text) => headings.has(text))).size;
    if (found > best.found) best = { row, found };
  }
  return best.row;
}

/** The column headings stand near the block's own, even where a person put rows between. */
const HEADING_ROWS = 30;

function foldedRow(grid: SheetGrid, row: number): readonly string[] {
  return (grid.values[row] ?? []).map((value) => foldText(valueText(value)));
}
