import { contentsOf, type FoundEntrySheet, type FoundForm } from '../../src/actions/read-contents';
import { positionOf } from '../../src/consolidation/paste/cell-position';
import type { EntryTable, FormTable } from '../../src/model/entry';
import { itemsOf } from '../../src/model/indicator-set';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';

/** What is typed into a hand-out, by indicator code; of a remark the item's code with `#` before it. */
export type Typed = Readonly<Record<string, number | string | null>>;

/** A hand-out as a unit sends it back: what it typed stands in the cells of its own figures. */
export async function filledHandOut(bytes: Uint8Array, unit: string, typed: Typed): Promise<Uint8Array> {
  const workbook = await FileWorkbook.open(bytes);
  const grids = await workbook.readSheets((await workbook.listSheets()).map(({ name }) => name));
  const { entrySheets } = contentsOf([{ name: '', grids }]);
  const found = entrySheets.find(({ table }) => table !== null);
  if (found?.table === undefined || found.table === null) throw new Error('no entry sheet in the hand-out');
  const { table } = found;
  await workbook.patchCells(
    Object.entries(typed).map(([code, content]) => ({
      sheet: table.sheet,
      ...(code.startsWith('#') ? remarkPlace(found, code.slice(1)) : placeOf(table, unit, code)),
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

/** The cell of remarks beside an item of a form: in the row of the item's first figure. */
function remarkPlace(found: FoundEntrySheet, item: string) {
  const { table, layout } = found;
  const column = found.arrangement === 'form' ? remarkColumn(found) : undefined;
  const code = table?.arrangement === 'form' ? firstFigure(table, item) : undefined;
  const cell = code === undefined ? undefined : table?.units[0]?.entries.get(code)?.cell;
  const place = positionOf(cell ?? '');
  if (column === undefined || place === null) throw new Error(`no remark on ${item} of ${layout.set.id}`);
  return { row: place.row, column };
}

function remarkColumn({ layout }: FoundForm) {
  return layout.columns.find(({ key }) => key.type === 'remark')?.column;
}

function firstFigure({ set }: FormTable, item: string) {
  const found = itemsOf(set.form).find(({ code }) => code === item);
  return Object.values(found?.cells ?? {})[0];
}
