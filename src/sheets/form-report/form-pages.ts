import type { RowSpan } from '../report/report-tables';
import type { ReportWriter } from '../report/report-writer';

/** Where rows stand that decide about pages. */
export interface FormRows {
  readonly header: RowSpan;
  /** Headings of groups and of parts: none is left alone at the foot of a page. */
  readonly headings: ReadonlySet<number>;
}

/**
 * Where each page after the first begins. Rows fill page after page under the repeated heading row; a heading goes over
 * to the next page with what it heads.
 */
export function breaksOfForm(
  writer: ReportWriter,
  { header, headings }: FormRows,
  pageHeight: number,
): readonly number[] {
  const headerHeight = writer.topOf(header.last + 1) - writer.topOf(header.first);
  const breaks: number[] = [];
  let first = 0;
  for (let row = 0; row < writer.row; row += 1) {
    const room = breaks.length === 0 ? pageHeight : pageHeight - headerHeight;
    if (writer.topOf(row + 1) - writer.topOf(first) <= room) continue;
    const begins = withHeadings(row, headings, first);
    breaks.push(begins);
    first = begins;
  }
  return breaks;
}

function withHeadings(row: number, headings: ReadonlySet<number>, first: number): number {
  let begins = row;
  while (headings.has(begins - 1) && begins - 1 > first) begins -= 1;
  return begins;
}
