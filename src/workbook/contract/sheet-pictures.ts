import { WorkbookError } from '../port';
import type { SheetGrid, SheetSummary, WorkbookPort } from '../port';
import { firstDifference } from './first-difference';

/** A sheet as it was at one time; `grid` is null where it is larger than can be read. */
interface SheetPicture {
  readonly place: number;
  readonly summary: SheetSummary;
  readonly grid: Pick<SheetGrid, 'values' | 'formulas' | 'numberFormats'> | null;
}

/** All sheets of a workbook by name. */
export type SheetPictures = ReadonlyMap<string, SheetPicture>;

/** Reads the workbook sheet by sheet, so that one too large spoils no other. */
export async function takePictures(port: WorkbookPort): Promise<SheetPictures> {
  const pictures = new Map<string, SheetPicture>();
  for (const [place, summary] of (await port.listSheets()).entries()) {
    pictures.set(summary.name, { place, summary, grid: await readGrid(port, summary.name) });
  }
  return pictures;
}

/** The names of the sheets that differ in place, visibility, names or grid, or that are in one of the two only. */
export function changedSheets(before: SheetPictures, after: SheetPictures): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => firstDifference(after.get(name), before.get(name)) !== null);
}

async function readGrid(port: WorkbookPort, name: string): Promise<SheetPicture['grid']> {
  try {
    const [grid] = await port.readSheets([name]);
    return grid === undefined ? null : withoutResults(grid);
  } catch (error) {
    if (error instanceof WorkbookError && (error.code === 'too-large' || error.code === 'unsafe-file'))
      return null;
    throw error;
  }
}

/** What a formula gives may change with the hour or by chance (`NOW`, `RAND`); the formula itself may not. */
function withoutResults({ values, formulas, numberFormats }: SheetGrid): SheetPicture['grid'] {
  return {
    values: values.map((row, index) =>
      row.map((value, column) => (typeof formulas[index]?.[column] === 'string' ? null : value)),
    ),
    formulas,
    numberFormats,
  };
}
