import { catalogue, findSet, setHash, type SetCatalogue } from '../../indicator-sets/catalogue';
import { hasMatrix, matrixIndicators, type MatrixSet } from '../../model/indicator-set';
import { rememberedOf } from '../../model/remembered';
import { foldText } from '../../model/vietnamese-text';
import type { SheetGrid } from '../../workbook/port';
import { ENTRY_WORDS, measureHeading } from './entry-words';
import { readColumnKey, type ColumnKey } from './geometry';
import { beginsWith, longestSpelling, sameWords, textAt, valueText } from './grid-text';
import { readTag, type EntryTag } from './tag';
import { SEARCH_ROWS, tagCell } from './tag-cell';

/** Where things are on a sheet that is ours. */
export interface RecognisedSheet {
  readonly set: MatrixSet;
  /** Null when the hidden tag is gone and the sheet was known by its headings. */
  readonly tag: EntryTag | null;
  /** Whether the tag's set has the definition that this program has. */
  readonly isSameDefinition: boolean;
  readonly codeColumn: number | null;
  readonly nameColumn: number | null;
  readonly columns: readonly KeyedColumn[];
  /** The row of the column headings. */
  readonly headerRow: number;
  readonly firstDataRow: number;
}

export interface KeyedColumn {
  readonly column: number;
  readonly key: Exclude<ColumnKey, { type: 'name' }>;
}

/** Of the set's headings that must be there before a sheet without a tag is taken for ours. */
const ENOUGH_HEADINGS = 0.6;

/** Finds out whether a sheet is an entry sheet of one of the sets and where its parts are; null for a foreign sheet. */
export function recogniseEntrySheet(grid: SheetGrid, sets: SetCatalogue = catalogue): RecognisedSheet | null {
  return recogniseByTag(grid, sets) ?? recogniseByHeadings(grid, sets);
}

function recogniseByTag(grid: SheetGrid, sets: SetCatalogue): RecognisedSheet | null {
  const place = tagCell(grid, (text) => readTag(text) !== null);
  const tag = place === null ? null : readTag(textAt(grid, place));
  const set = tag === null ? null : findSet(tag.set, sets);
  if (place === null || tag === null || set === null || !hasMatrix(set)) return null;

  const keys = (grid.values[place.row] ?? []).map((value) => readColumnKey(valueText(value)));
  const columns = keys.flatMap((key, column) =>
    key === null || key.type === 'name' ? [] : [{ column, key }],
  );
  const nameColumn = keys.findIndex((key) => key?.type === 'name');
  const heading = headingRow(grid, set);
  const headerRow = heading ?? place.row;
  return {
    set,
    tag,
    isSameDefinition: tag.setHash === setHash(set),
    codeColumn: place.column,
    nameColumn: nameColumn === -1 ? null : nameColumn,
    columns,
    headerRow,
    firstDataRow: afterMeasures(grid, set, headerRow, columns),
  };
}

/** Document Inspector and copies of values lose the hidden row and the names; the headings stay. */
function recogniseByHeadings(grid: SheetGrid, sets: SetCatalogue): RecognisedSheet | null {
  const found = bestHeaded(grid, sets.filter(hasMatrix));
  if (found === null) return null;
  const { set, row: headerRow } = found;
  const near = { first: Math.max(0, headerRow - 3), last: headerRow };
  const columns = columnsByHeading(grid, set, headerRow);
  return {
    set,
    tag: null,
    isSameDefinition: true,
    codeColumn: columnOfHeading(grid, near, ENTRY_WORDS.code),
    nameColumn: columnOfHeading(grid, near, ENTRY_WORDS.name),
    columns,
    headerRow,
    firstDataRow: afterMeasures(grid, set, headerRow, columns),
  };
}

/** The set most of whose headings are there; of equals the first: a set is often made from another by adding to it. */
function bestHeaded(
  grid: SheetGrid,
  sets: readonly MatrixSet[],
): (HeadingRow & { readonly set: MatrixSet }) | null {
  let best: (HeadingRow & { readonly set: MatrixSet }) | null = null;
  for (const set of sets) {
    const found = headings(grid, set);
    if (found !== null && found.share > (best?.share ?? 0)) best = { ...found, set };
  }
  return best;
}

interface HeadingRow {
  readonly row: number;
  /** Of the set's headings, those that are there. */
  readonly share: number;
}

function headingRow(grid: SheetGrid, set: MatrixSet): number | null {
  return headings(grid, set)?.row ?? null;
}

/** The row that holds most of the set's headings. */
function headings(grid: SheetGrid, set: MatrixSet): HeadingRow | null {
  const { expected, longest } = expectedHeadings(set);
  for (let row = 0; row < Math.min(SEARCH_ROWS, grid.values.length); row += 1) {
    const texts = (grid.values[row] ?? []).filter((value) => typeof value === 'string');
    const folded = texts.filter(({ length }) => length <= longest).map(foldText);
    const found = new Set(folded.filter((text) => expected.has(text)));
    const share = found.size / expected.size;
    if (share >= ENOUGH_HEADINGS) return { row, share };
  }
  return null;
}

const expectedHeadings = rememberedOf((set: MatrixSet) => {
  const headings = matrixIndicators(set).map(({ shortName }) => shortName.vi);
  return { expected: new Set(headings.map(foldText)), longest: longestSpelling(headings) };
});

/**
 * The columns of the period before begin under their own band, whatever became of single columns. Where that is gone, a
 * column that stands twice is a question, and one that stands once may be of either period and is not read.
 */
function columnsByHeading(grid: SheetGrid, set: MatrixSet, headerRow: number): readonly KeyedColumn[] {
  const texts = (grid.values[headerRow] ?? []).map((value) => foldText(valueText(value)));
  const band = previousBand(grid, headerRow);
  const placed = matrixIndicators(set).map(({ code, shortName }) => {
    const heading = foldText(shortName.vi);
    return { code, columns: texts.flatMap((text, column) => (text === heading ? [column] : [])) };
  });
  const hasPrevious = placed.some(({ columns }) => columns.length > 1);
  return placed.flatMap(({ code, columns }) =>
    columns.map((column) => {
      const isPrevious = band === null ? hasPrevious && columns.length === 1 : column >= band;
      return { column, key: { type: isPrevious ? 'previous' : 'current', indicator: code } };
    }),
  );
}

/** The column over which the band of the period before begins; null when the bands are gone. */
function previousBand(grid: SheetGrid, headerRow: number): number | null {
  const column = (grid.values[headerRow - 1] ?? []).findIndex((value) =>
    beginsWith(valueText(value), PREVIOUS_BAND),
  );
  return column === -1 ? null : column;
}

const PREVIOUS_BAND = 'KỲ TRƯỚC';

function columnOfHeading(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  heading: string,
): number | null {
  for (let row = rows.first; row <= rows.last; row += 1) {
    const column = (grid.values[row] ?? []).findIndex((value) => sameWords(valueText(value), heading));
    if (column !== -1) return column;
  }
  return null;
}

/** The row of units of measure under the headings is no data. */
function afterMeasures(
  grid: SheetGrid,
  set: MatrixSet,
  headerRow: number,
  columns: readonly KeyedColumn[],
): number {
  const measures = measureHeadings(set);
  const below = headerRow + 1;
  const hasMeasures = columns.some(({ column }) => measures.has(textAt(grid, { row: below, column })));
  return hasMeasures ? below + 1 : below;
}

const measureHeadings = rememberedOf(
  (set: MatrixSet): ReadonlySet<string> => new Set(matrixIndicators(set).map(measureHeading)),
);
