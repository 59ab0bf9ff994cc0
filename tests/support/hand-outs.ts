import { contentsOf } from '../../src/actions/read-contents';
import { positionOf } from '../../src/consolidation/paste/cell-position';
import type { EntryTable } from '../../src/model/entry';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';

/** What is typed into a hand-out, by indicator code; of a remark the item's code with `#` before it. */
export type Typed = Readonly<Record<string, number | string | null>>;

/** A hand-out as a unit sends it back: what it typed stands in the cells of its own figures. */
export async function filledHandOut(bytes: Uint8Array, unit: string, typed: Typed): Promise<Uint8Array> {
  const workbook = await FileWorkbook.open(bytes);
  const grids = await workbook.readSheets((await workbook.listSheets()).map(({ name }) => name));
  const { entrySheets } = contentsOf([{ name: '', grids }]);
  const [table] = entrySheets.flatMap((sheet) => (sheet.table === null ? [] : [sheet.table]));
  if (table === undefined) throw new Error('no entry sheet in the hand-out');
  await workbook.patchCells(
    Object.entries(typed).map(([code, content]) => ({
      sheet: table.sheet,
      ...placeOf(table, unit, code),
      content,
    })),
  );
  return workbook.toBytes();
}

function placeOf(table: EntryTable, unit: string, code: string) {
  const row = table.units.find((candidate) => candidate.unit.code === unit);
  const cell = row?.entries.get(code)?.cell ?? '';
  const place = positionOf(cell);
  if (place === null) throw new Error(`the hand-out has no cell for ${unit}, ${code}`);
  return place;
}
