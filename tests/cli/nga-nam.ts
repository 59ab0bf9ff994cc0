import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { CellPatch } from '../../src/workbook/port';
import { succeed } from './command-line';
import { newFolder, removeFolder } from './temporary-folder';

const SAMPLES = resolve(__dirname, '../../assets/samples/nga-nam');

/** The list of units of thị xã Ngã Năm. */
export const UNITS = join(SAMPLES, 'units.csv');
/** The tabs of the entry sheets. */
export const APRIL = '766 T4-2025';
export const MAY = '766 T5-2025';

/** The units in the document's order. */
export const UNIT_NAMES = [
  'UBND Phường 1',
  'UBND Phường 2',
  'UBND Phường 3',
  'UBND xã Vĩnh Quới',
  'UBND xã Mỹ Bình',
  'UBND xã Mỹ Quới',
  'UBND xã Long Bình',
  'UBND xã Tân Long',
] as const;

/** The entry workbooks of April and of May with the document's figures. */
export interface EntryWorkbooks {
  readonly april: Uint8Array;
  /** Holds April's sheet too. */
  readonly may: Uint8Array;
  /**
   * May's without April's sheet: last month's figures stay in its own columns. Without its rules too, as after a paste:
   * the command line does not look at them, and they take half the time of a file.
   */
  readonly mayAlone: Uint8Array;
}

/** Makes both workbooks as an official does: template, then figures typed in; May's with April's as the one before. */
export async function entryWorkbooks(): Promise<EntryWorkbooks> {
  const folder = newFolder();
  try {
    const aprilFile = join(folder, 'thang-4.xlsx');
    const mayFile = join(folder, 'thang-5.xlsx');
    await succeed(...template('2025-04', '30/04/2025', aprilFile));
    const april = await (await filledIn(readFileSync(aprilFile), APRIL, figuresOf('2025-04'))).toBytes();
    writeFileSync(aprilFile, april);
    await succeed(...template('2025-05', '31/5/2025', mayFile), '--with', aprilFile);
    const may = await filledIn(readFileSync(mayFile), MAY, figuresOf('2025-05'));
    const alone = new FileWorkbook(
      may
        .sheetModels()
        .flatMap((sheet) =>
          sheet.name === APRIL ? [] : [{ ...sheet, validations: [], conditionalFormats: [] }],
        ),
    );
    return { april, may: await may.toBytes(), mayAlone: await alone.toBytes() };
  } finally {
    removeFolder(folder);
  }
}

function template(period: string, asOf: string, out: string): readonly string[] {
  return ['template', '--set', '766', '--period', period, '--as-of', asOf, '--units', UNITS, '--out', out];
}

/** Figures by unit code and indicator code. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, number | string>>;

/** The document's figures of a month: `code;name;…` with decimal commas. */
export function figuresOf(month: '2025-04' | '2025-05'): Figures {
  const text = readFileSync(join(SAMPLES, `766-${month}.csv`), 'utf8').replace(/^\ufeff/, '');
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(';'));
  return new Map(
    rows.map((fields) => {
      const filled = fields.flatMap((field, column): [string, number][] =>
        column < 2 || field === '' ? [] : [[header[column]!, Number(field.replace(',', '.'))]],
      );
      return [fields[0]!, new Map(filled)];
    }),
  );
}

/** Types figures into an entry sheet, each under its column's hidden key and beside its unit's code. */
export async function filledIn(bytes: Uint8Array, sheet: string, figures: Figures): Promise<FileWorkbook> {
  const workbook = await FileWorkbook.open(bytes);
  const [grid] = await workbook.readSheets([sheet]);
  const keys = grid!.values.find((row) => row.includes('current:TONG'))!;
  const patches = [...figures].flatMap(([unit, byIndicator]) =>
    [...byIndicator].map(([indicator, content]): CellPatch => {
      const row = grid!.values.findIndex(([code]) => code === unit);
      return { sheet, row, column: keys.indexOf(`current:${indicator}`), content };
    }),
  );
  await workbook.patchCells(patches);
  return workbook;
}
