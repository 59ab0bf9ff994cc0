import { writeDate } from '../model/date-text';
import { finding, type Finding } from '../model/finding';
import { readUnitRow, type UnitColumn } from '../model/unit-row';
import { unitListOf } from '../model/units-csv';
import { listWordOfKind } from '../model/unit-kind-words';
import type { Unit, UnitList } from '../model/unit';
import type { RangeAddress } from '../workbook/address';
import type { SheetGrid } from '../workbook/port';
import type { CellStyle, SheetModel } from '../workbook/sheet-model';
import { sameWords, valueText } from './entry/grid-text';
import { listPage, textRoom } from './paper';
import { SheetBuilder } from './sheet-builder';
import { BOX, FILL, textStyle } from './styles';
import { heightOfLines, linesOf } from './text-lines';

export const UNIT_LIST_SHEET = 'Đơn vị';

const COLUMNS: readonly { readonly key: UnitColumn; readonly heading: string; readonly width: number }[] = [
  { key: 'code', heading: 'Mã', width: 14 },
  { key: 'name', heading: 'Tên đơn vị', width: 40 },
  { key: 'kind', heading: 'Loại', width: 16 },
  { key: 'aliases', heading: 'Tên gọi khác (cách nhau bằng |)', width: 44 },
  { key: 'parent', heading: 'Mã đơn vị cấp trên', width: 20 },
  { key: 'valid_from', heading: 'Hiệu lực từ', width: 14 },
  { key: 'valid_to', heading: 'Hiệu lực đến', width: 14 },
  { key: 'successors', heading: 'Nay thuộc (mã)', width: 18 },
];
/** Lists from before there was the column have none. */
const LATER_COLUMNS: readonly UnitColumn[] = ['successors'];
const HELP =
  'Danh mục dùng để nhận ra từng dòng số liệu theo mã và tên. Đơn vị tổng hợp để trống mã cấp trên. ' +
  'Thêm, bớt đơn vị ở đây khi sáp nhập, chia tách; thứ tự theo Cổng Dịch vụ công.';
const ROW = { help: 0, header: 1, first: 2 } as const;

const STYLES = {
  help: textStyle(11, { italic: true }, { wrap: true }),
  header: textStyle(12, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  text: textStyle(
    12,
    {},
    { border: BOX, wrap: true, horizontal: 'left', indent: 1, numberFormat: '@', locked: false },
  ),
  parent: textStyle(
    12,
    { bold: true },
    {
      border: BOX,
      fill: FILL.parent,
      wrap: true,
      horizontal: 'left',
      indent: 1,
      numberFormat: '@',
      locked: false,
    },
  ),
} satisfies Readonly<Record<string, CellStyle>>;

/** The list of units as a sheet that a person can read and edit. */
export function layoutUnitListSheet({ parent, units }: UnitList): SheetModel {
  const sheet = new SheetBuilder(UNIT_LIST_SHEET, STYLES);
  const last = COLUMNS.length - 1;
  sheet.putAcross({ top: ROW.help, left: 0, bottom: ROW.help, right: last }, HELP, 'help');
  sheet.setRow(ROW.help, { height: 34 });
  sheet.setRow(ROW.header, { height: 34 });
  COLUMNS.forEach(({ heading, width }, column) => {
    sheet.put(ROW.header, column, heading, 'header');
    sheet.setColumn(column, { width });
  });
  [parent, ...units].forEach((unit, index) => {
    sheet.setRow(ROW.first + index, { height: rowHeight(unit, parent) });
    COLUMNS.forEach(({ key }, column) => {
      const isParent = unit === parent;
      sheet.put(
        ROW.first + index,
        column,
        textOf(unit, key, isParent ? null : parent),
        isParent ? 'parent' : 'text',
      );
    });
  });
  // Where the first unit below would be typed in, dressed as one.
  if (units.length === 0) COLUMNS.forEach((_, column) => sheet.put(ROW.first + 1, column, null, 'text'));
  return sheet.build({
    tabColor: '7F7F7F',
    freeze: { rows: ROW.first, columns: 0 },
    page: listPage({ first: ROW.header, last: ROW.header }),
  });
}

/** The columns of the list for formulas of other sheets; cell by cell of the same units, without the one that heads the list. */
export interface UnitColumns {
  readonly sheet: string;
  readonly codes: RangeAddress;
  readonly names: RangeAddress;
}

/** Where a new list has the codes and the names of the units below; there must be one at least. */
export function unitColumns({ units }: UnitList): UnitColumns {
  const down = (key: UnitColumn): RangeAddress => {
    const column = COLUMNS.findIndex((one) => one.key === key);
    return { top: ROW.first + 1, left: column, bottom: ROW.first + units.length, right: column };
  };
  return { sheet: UNIT_LIST_SHEET, codes: down('code'), names: down('name') };
}

/** As tall as the column with the most lines needs it. */
function rowHeight(unit: Unit, parent: Unit): number {
  const { font } = STYLES.parent;
  const lines = COLUMNS.map(({ key, width }) => {
    return linesOf(textOf(unit, key, parent) ?? '', font, textRoom([width], 1)).length;
  });
  return Math.max(ROW_HEIGHT, heightOfLines(Math.max(...lines), font));
}

/** One line of 12 points with a little air. */
const ROW_HEIGHT = 18;

function textOf(unit: Unit, column: UnitColumn, parent: Unit | null): string | null {
  switch (column) {
    case 'code':
    case 'name':
      return unit[column];
    case 'kind':
      return listWordOfKind(unit.kind);
    case 'aliases':
      return unit.aliases.join('|') || null;
    case 'parent':
      return parent === null ? null : (unit.parent ?? parent.code);
    case 'valid_from':
      return unit.validFrom === undefined ? null : writeDate(unit.validFrom);
    case 'valid_to':
      return unit.validTo === undefined ? null : writeDate(unit.validTo);
    case 'successors':
      return unit.successors?.join('|') ?? null;
  }
}

/** What a sheet says of the units. */
export interface UnitListReading {
  /** Null when the list has faults. */
  readonly list: UnitList | null;
  readonly findings: readonly Finding[];
}

/** Where the list stands on its sheet; a person may have put columns in or moved them. */
export interface UnitListPlaces {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<UnitColumn, number>;
  /** The rows under the headings that hold anything. */
  readonly rows: readonly number[];
}

/** Finds the list; null when the sheet is not one. */
export function findUnitList(grid: SheetGrid): UnitListPlaces | null {
  const headerRow = grid.values.findIndex((row) =>
    COLUMNS.every(
      ({ key, heading }) =>
        LATER_COLUMNS.includes(key) || row.some((value) => sameWords(valueText(value), heading)),
    ),
  );
  if (headerRow === -1) return null;
  const headings = (grid.values[headerRow] ?? []).map(valueText);
  return {
    headerRow,
    columns: new Map(
      COLUMNS.flatMap(({ key, heading }) => {
        const column = headings.findIndex((text) => sameWords(text, heading));
        return column === -1 ? [] : [[key, column] as const];
      }),
    ),
    rows: grid.values.flatMap((values, row) =>
      row <= headerRow || values.every((value) => valueText(value) === '') ? [] : [row],
    ),
  };
}

/** What stands in the columns of a unit's row. */
export function unitListTexts(unit: Unit, parent: Unit): ReadonlyMap<UnitColumn, string | null> {
  return new Map(COLUMNS.map(({ key }) => [key, textOf(unit, key, unit === parent ? null : parent)]));
}

/** Reads the list; null when the sheet is not one. */
export function readUnitListSheet(grid: SheetGrid): UnitListReading | null {
  const places = findUnitList(grid);
  if (places === null) return null;
  const rows = places.rows.map((row) =>
    readUnitRow(row + 1, (column: UnitColumn) =>
      valueText(grid.values[row]?.[places.columns.get(column) ?? -1] ?? null),
    ),
  );
  const reading = unitListOf(rows);
  if ('ok' in reading) return { list: reading.ok, findings: [] };
  return {
    list: null,
    findings: reading.problems.map((problem) =>
      finding('unit-list-fault', { sheet: grid.name, cell: `A${problem.line}` }, { problem }),
    ),
  };
}
