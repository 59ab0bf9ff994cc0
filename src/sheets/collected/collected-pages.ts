import { columnsWidth, printableWidth } from '../paper';
import { COLLECTED_COLUMN, type CollectedColumn } from './collected-geometry';
import { COLLECTED_WIDTH } from './collected-sizes';

/** The columns that stand on one printed page beside those of code, ordinal and name, by their index among the columns. */
export interface CollectedPage {
  readonly first: number;
  readonly last: number;
}

/** How the columns of a collected sheet are printed. */
export interface CollectedPages {
  readonly pages: readonly CollectedPage[];
  readonly percent: number;
}

/** Larger is not needed, smaller is hard to read. */
const SCALE = { most: 90, least: 60 };
const FIXED = [COLLECTED_WIDTH.code, COLLECTED_WIDTH.ordinal, COLLECTED_WIDTH.name];

/**
 * The pages on which the columns of values are printed, as few as can be read, and the largest scale for which they are
 * enough. Remarks are not among them: the sheet of combined results prints these by item, without the empty ones.
 */
export function collectedPages(
  columns: readonly CollectedColumn[],
  widths: readonly number[],
): CollectedPages {
  const blocks = blocksOf(columns);
  const fewest = pagesAt(blocks, widths, SCALE.least);
  for (let percent = SCALE.most; percent > SCALE.least; percent -= 1) {
    const pages = pagesAt(blocks, widths, percent);
    if (pages.length === fewest.length) return { pages, percent };
  }
  return { pages: fewest, percent: SCALE.least };
}

/** The column of the sheet at which a page begins. */
export function firstColumnOf({ first }: CollectedPage): number {
  return COLLECTED_COLUMN.first + first;
}

/** The column of the sheet with which a page ends. */
export function lastColumnOf({ last }: CollectedPage): number {
  return COLLECTED_COLUMN.first + last;
}

/** Columns that are not to be parted: those of one item. The items of a group stay together where they can. */
type Group = readonly CollectedPage[];

function blocksOf(columns: readonly CollectedColumn[]): readonly Group[] {
  const groups: { readonly name: string | null; readonly items: CollectedPage[] }[] = [];
  columns.forEach((column, index) => {
    if (column.type === 'remark') return;
    const before = columns[index - 1];
    const group = groups.at(-1);
    if (group?.name !== column.group) {
      groups.push({ name: column.group, items: [{ first: index, last: index }] });
    } else if (before?.item === column.item) {
      const item = group.items.pop();
      group.items.push({ first: item?.first ?? index, last: index });
    } else group.items.push({ first: index, last: index });
  });
  return groups.map(({ items }) => items);
}

function pagesAt(
  groups: readonly Group[],
  widths: readonly number[],
  percent: number,
): readonly CollectedPage[] {
  const room = printableWidth('landscape') / (percent / 100);
  const fits = (first: number, last: number): boolean =>
    columnsWidth([...FIXED, ...widths.slice(first, last + 1)]) <= room;
  const pages: CollectedPage[] = [];
  const add = (block: CollectedPage): void => {
    const page = pages.at(-1);
    if (page !== undefined && fits(page.first, block.last)) {
      pages[pages.length - 1] = { ...page, last: block.last };
    } else pages.push(block);
  };
  for (const group of groups) {
    const [start, end] = [group[0]?.first ?? 0, group.at(-1)?.last ?? 0];
    if (fits(start, end)) add({ first: start, last: end });
    else group.forEach(add);
  }
  return pages;
}
