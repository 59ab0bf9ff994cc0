import type { RowSpan } from '../report/report-tables';
import type { ReportWriter } from '../report/report-writer';

/** Where rows stand that decide about pages. */
export interface FormRows {
  /** The heading row, and the last row of the table under it. */
  readonly table: RowSpan;
  /** Rows that no page ends with: headings of groups and of parts, and all but the last row of a small table. */
  readonly keptWithNext: ReadonlySet<number>;
  /** Where the annex begins on a page of its own; null where it stands first. */
  readonly annexFrom: number | null;
}

/** Where each page after the first begins, and whether the heading row has to be printed on more pages than its own. */
export interface FormPages {
  readonly breaks: readonly number[];
  readonly repeatsHeading: boolean;
}

/** Rows fill page after page, from the table's second page on under its repeated heading row. */
export function pagesOfForm(
  writer: ReportWriter,
  { table, keptWithNext, annexFrom }: FormRows,
  pageHeight: number,
): FormPages {
  const headingHeight = writer.topOf(table.first + 1) - writer.topOf(table.first);
  const breaks: number[] = [];
  let first = 0;
  const tail = table.last + 1;
  const end = writer.topOf(writer.row);
  for (let row = 0; row < writer.row; row += 1) {
    const room = first > table.first ? pageHeight - headingHeight : pageHeight;
    const isFull = writer.topOf(row + 1) - writer.topOf(first) > room;
    // What follows the table stays on one page where it fits on one.
    const isSplit = end - writer.topOf(first) > room && end - writer.topOf(row) <= pageHeight - headingHeight;
    const begins = row === annexFrom || (row === tail && isSplit);
    if (!isFull && !begins) continue;
    first = begins ? row : withHeadings(row, keptWithNext, first);
    breaks.push(first);
  }
  return { breaks, repeatsHeading: breaks.some((row) => row > table.first && row <= table.last) };
}

function withHeadings(row: number, keptWithNext: ReadonlySet<number>, first: number): number {
  let begins = row;
  while (keptWithNext.has(begins - 1) && begins - 1 > first) begins -= 1;
  return begins;
}
