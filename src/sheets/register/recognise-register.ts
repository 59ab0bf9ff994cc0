import { foldName } from '../../model/name-folding';
import { registerHash, registers } from '../../registers/catalogue';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { SheetGrid } from '../../workbook/port';
import { textAt, valueText } from '../entry/grid-text';
import { SEARCH_ROWS, tagCell } from '../entry/tag-cell';
import { readColumnKey } from './geometry';
import { readRegisterTag, type RegisterTag } from './register-tag';
import { headingsOf } from './register-words';

/** Where things are on a register sheet. */
export interface RecognisedRegister {
  readonly register: RegisterDefinition;
  /** Null when the hidden tag is gone and the sheet was known by its headings. */
  readonly tag: RegisterTag | null;
  /** Whether the tag's register has the definition that this program has. */
  readonly isSameDefinition: boolean;
  /** In the order of the sheet; a column code may come twice where a person copied a column. */
  readonly columns: readonly PlacedColumn[];
  /** The row of the column headings, or that of the keys where the headings are gone. */
  readonly headerRow: number;
}

export interface PlacedColumn {
  readonly column: number;
  readonly code: string;
}

/** Of the headings that must be there before a sheet without a tag is taken for a register. */
const ENOUGH_HEADINGS = 0.6;

/**
 * Finds out whether a sheet is one of these registers and where its columns are; null for any other sheet. A sheet that says
 * of itself that it is another register is not taken for one of these by its headings.
 */
export function recogniseRegister(
  grid: SheetGrid,
  known: readonly RegisterDefinition[] = registers,
): RecognisedRegister | null {
  const place = tagCell(grid, (text) => readRegisterTag(text) !== null);
  const tag = place === null ? null : readRegisterTag(textAt(grid, place));
  if (place === null || tag === null) return recogniseByHeadings(grid, known);
  const register = known.find(({ id }) => id === tag.register);
  if (register === undefined) return null;
  const columns = (grid.values[place.row] ?? []).flatMap((value, column) => {
    const code = readColumnKey(valueText(value));
    return code === null ? [] : [{ column, code }];
  });
  return {
    register,
    tag,
    isSameDefinition: tag.registerHash === registerHash(register),
    columns,
    headerRow: Math.max(headingRow(grid, register, 'most')?.row ?? place.row, place.row),
  };
}

/** Copies of values and Document Inspector lose the hidden row and the names; the headings stay. */
function recogniseByHeadings(
  grid: SheetGrid,
  known: readonly RegisterDefinition[] = registers,
): RecognisedRegister | null {
  for (const register of known) {
    const heading = headingRow(grid, register, 'required-too');
    if (heading === null) continue;
    const { row: headerRow, columns } = heading;
    return { register, tag: null, isSameDefinition: true, columns, headerRow };
  }
  return null;
}

interface HeadingRow {
  readonly row: number;
  readonly columns: readonly PlacedColumn[];
}

/**
 * The row that holds most of the register's headings. Where they alone say what the sheet is, the required ones must be
 * among them: other lists have a number and a date too.
 */
function headingRow(
  grid: SheetGrid,
  register: RegisterDefinition,
  needed: 'most' | 'required-too',
): HeadingRow | null {
  const codes = codesByHeading(register);
  for (let row = 0; row < Math.min(SEARCH_ROWS, grid.values.length); row += 1) {
    const columns = (grid.values[row] ?? []).flatMap((value, column) => {
      const code = codes.get(foldName(valueText(value)));
      return code === undefined ? [] : [{ column, code }];
    });
    const found = new Set(columns.map(({ code }) => code));
    const lacksRequired = register.columns.some(({ code, required }) => required && !found.has(code));
    if (needed === 'required-too' && lacksRequired) continue;
    if (found.size >= register.columns.length * ENOUGH_HEADINGS) return { row, columns };
  }
  return null;
}

/** Headings are compared without case, signs, tone placement and line breaks: "Số, ký hiệu *" is "Số ký hiệu". */
function codesByHeading({ columns }: RegisterDefinition): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap((column) =>
      headingsOf(column).map((heading) => [foldName(heading), column.code] as const),
    ),
  );
}

/** Whether a row repeats the headings, as a list does that was pasted together from printed pages. */
export function isHeadingRow(
  grid: SheetGrid,
  row: number,
  { register, columns }: RecognisedRegister,
): boolean {
  const codes = codesByHeading(register);
  const alike = columns.filter(
    ({ column, code }) => codes.get(foldName(textAt(grid, { row, column }))) === code,
  );
  return alike.length >= columns.length * ENOUGH_HEADINGS;
}
