import type { PlacedSection, RowSpan } from './report-tables';
import type { ReportWriter } from './report-writer';

/** A sheet of a report before it is finished. */
export interface WrittenSheet {
  readonly writer: ReportWriter;
  readonly placed: readonly PlacedSection[];
  /** Points of the sheet that fit on a page. */
  readonly pageHeight: number;
  /** Percent. */
  readonly scale: number;
  readonly lastColumn: number;
}

/** Fewer rows of units do not stand alone with the notes on a last page. */
const UNITS_WITH_NOTES = 3;

/** The height of rows in points. */
export function heightOf(writer: ReportWriter, { first, last }: RowSpan): number {
  return writer.topOf(last + 1) - writer.topOf(first);
}

/**
 * Where pages begin when several sections stand on a sheet: none is split, the notes stay with the last one where a page
 * takes both, and on as few pages as that needs the sections are spread evenly.
 */
export function breaksOfSections({ writer, placed, pageHeight }: WrittenSheet): readonly number[] {
  const tops = placed.map(({ rows }, index) => (index === 0 ? 0 : rows.first));
  const lastTop = tops.at(-1) ?? 0;
  const lastRow = placed.at(-1)?.rows.last ?? 0;
  const withNotes = heightOf(writer, { first: lastTop, last: writer.row - 1 }) <= pageHeight;
  const ends = [...tops.slice(1), withNotes ? writer.row : lastRow + 1];

  /** The best division of the sections from each one on; beyond the last there is nothing left to divide. */
  const best: Division[] = [...placed.map(() => NO_DIVISION), { pages: 0, unevenness: 0, breaks: [] }];
  for (let first = placed.length - 1; first >= 0; first -= 1) {
    for (let next = first + 1; next <= placed.length; next += 1) {
      const height = writer.topOf(ends[next - 1] ?? 0) - writer.topOf(tops[first] ?? 0);
      if (height > pageHeight && next > first + 1) break;
      const rest = best[next] ?? NO_DIVISION;
      const isLast = next === placed.length;
      const candidate = {
        pages: rest.pages + 1,
        unevenness: rest.unevenness + (isLast ? 0 : (pageHeight - height) ** 2),
        breaks: isLast ? [] : [tops[next] ?? 0, ...rest.breaks],
      };
      if (isBetter(candidate, best[first] ?? NO_DIVISION)) best[first] = candidate;
    }
  }
  return best[0]?.breaks ?? [];
}

/** Sections divided over pages. */
interface Division {
  readonly pages: number;
  /** The squares of what is left empty on all pages but the last. */
  readonly unevenness: number;
  readonly breaks: readonly number[];
}

const NO_DIVISION: Division = { pages: Infinity, unevenness: Infinity, breaks: [] };

function isBetter(a: Division, b: Division): boolean {
  return a.pages < b.pages || (a.pages === b.pages && a.unevenness < b.unevenness);
}

/**
 * The pages of one long table under its repeated heading rows. They are fixed here, for left to themselves programs that
 * draw rows a little taller or lower would leave a line of the notes, or nothing but the heading rows, to a last page.
 */
export function breaksOfLongTable({ writer, placed, pageHeight }: WrittenSheet): readonly number[] {
  const [only] = placed;
  if (only === undefined) return [];
  const { unitRows, headerRows } = only;
  const laterPage = pageHeight - heightOf(writer, headerRows);
  const breaks = fullPages(writer, pageHeight, laterPage);
  const last = breaks.at(-1);
  const together = unitRows.last + 1 - UNITS_WITH_NOTES;
  const fits = heightOf(writer, { first: together, last: writer.row - 1 }) <= laterPage;
  return last !== undefined && last > together && fits ? [...breaks.slice(0, -1), together] : breaks;
}

/** Where each page after the first begins when rows fill page after page. */
function fullPages(writer: ReportWriter, firstPage: number, laterPage: number): readonly number[] {
  const breaks: number[] = [];
  let top = 0;
  for (let row = 0; row < writer.row; row += 1) {
    const room = breaks.length === 0 ? firstPage : laterPage;
    if (writer.topOf(row + 1) - top <= room) continue;
    breaks.push(row);
    top = writer.topOf(row);
  }
  return breaks;
}
