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
  const texts = grid.values.slice(0, MOST_ROWS).map((row) => row.map((value) => foldText(valueText(value))));
  if (grid.values.length > MOST_ROWS) {
    const cell = cellText({ row: MOST_ROWS, column: 0 });
    problems.push({ cell, fault: { type: 'too-many-rows', limit: MOST_ROWS } });
  }
  const headings = texts.flatMap((row, index) => {
    const name = blockHeadedBy(row);
    return name === null ? [] : [{ name, row: index }];
  });
  headings.forEach(({ name, row }, index) => {
    const cell = cellText({ row, column: firstFilled(texts[row] ?? []) });
    if (blocks.has(name)) {
      problems.push({ cell, fault: { type: 'repeated-block', block: BLOCKS[name].heading } });
      return;
    }
    const end = headings[index + 1]?.row ?? texts.length;
    const found = findColumns(name, texts, row, end);
    blocks.set(name, found.block);
    problems.push(...found.problems);
  });
  return { blocks, problems };
}

/** The block whose heading a row holds: "B. CÁC CHỈ TIÊU"; a person may have taken the letter away. */
function blockHeadedBy(row: readonly string[]): BlockName | null {
  const text = (row[firstFilled(row)] ?? '').replace(/^[a-z0-9]{1,3}[.)]\s*/, '');
  return BLOCK_NAMES.find((name) => foldText(BLOCKS[name].heading) === text) ?? null;
}

function firstFilled(row: readonly string[]): number {
  return Math.max(
    0,
    row.findIndex((text) => text !== ''),
  );
}

function findColumns(
  name: BlockName,
  texts: readonly (readonly string[])[],
  headingRow: number,
  end: number,
): { readonly block: FoundBlock; readonly problems: readonly DefinitionProblem[] } {
  const { columns: known }: Block = BLOCKS[name];
  const keyOf = new Map(Object.entries(known).map(([key, { heading }]) => [foldText(heading), key]));
  const matches = (row: number) => new Set((texts[row] ?? []).filter((text) => keyOf.has(text))).size;
  let headerRow = headingRow;
  for (let row = headingRow + 1; row < end; row += 1) if (matches(row) > matches(headerRow)) headerRow = row;

  const problems: DefinitionProblem[] = [];
  const columns = new Map<string, number>();
  const facets = new Map<string, number>();
  const header = texts[headerRow] ?? [];
  header.forEach((text, column) => {
    const key = keyOf.get(text);
    const facet =
      name === 'rows' && text.startsWith(FACET_START) ? text.slice(FACET_START.length).trim() : '';
    const taken = key === undefined ? facets.has(facet) : columns.has(key);
    if (key === undefined && facet === '') return;
    if (taken)
      problems.push({
        cell: cellText({ row: headerRow, column }),
        fault: { type: 'repeated-column', column: headingOf(known, key, facet) },
      });
    else if (key === undefined) facets.set(facet, column);
    else columns.set(key, column);
  });
  for (const [key, { heading }] of Object.entries(known)) {
    if (columns.has(key) || OPTIONAL.includes(heading)) continue;
    problems.push({
      cell: cellText({ row: headerRow, column: 0 }),
      fault: { type: 'missing-column', column: heading },
    });
  }
  const used = [...columns.values(), ...facets.values()];
  const rows = texts.flatMap((row, index) =>
    index > headerRow && index < end && used.some((column) => (row[column] ?? '') !== '') ? [index] : [],
  );
  return { block: { name, headingRow, headerRow, columns, facets, rows }, problems };
}

const FACET_START = foldText(FACET_HEADING);

function headingOf(known: Block['columns'], key: string | undefined, facet: string): string {
  return key === undefined ? `${FACET_HEADING} ${facet}` : (known[key]?.heading ?? key);
}
