import type { Sheet, TableDefinition } from 'hucre';
import { MAX_COLUMNS, MAX_ROWS, parseRange } from '../../address';
import type { RangeAddress } from '../../address';
import { separateOverlaps } from '../../rules/active-ranges';
import { LIMITS } from '../../rules/limits';
import { nameFault, nameKey } from '../../rules/name-rules';
import { isIndex, rangeFault } from '../../rules/range-rules';
import { headerTexts, tableFault } from '../../rules/table-rules';
import type {
  CellModel,
  ColumnModel,
  ProtectedAction,
  Protection,
  RowModel,
  SheetModel,
  SheetName,
  TableModel,
  Visibility,
} from '../../sheet-model';
import { decodeText } from '../notation/escaped-text';
import { present } from '../notation/present';
import { ALLOWED_BY_DEFAULT, PROTECTED_ACTIONS } from '../notation/protected-actions';
import { readCells } from './read-cells';
import type { CellContext } from './style-names';
import { readPage } from './read-page';
import { readConditionalFormats, readValidations } from './read-rules';
import { referencesTo } from '../package/sheet-reference';
import { modelColumnWidth } from '../notation/units';
import type { DefinedName } from '../package/workbook-part';

/** One sheet as hucre read it, as a model that can be written again: what Excel would repair is left out. */
export function readSheet(
  sheet: Sheet,
  definedNames: readonly DefinedName[],
  context: CellContext,
): SheetModel {
  const merges = readMerges(sheet);
  const { cells, styles } = readCells(sheet, merges, context);
  return present<SheetModel>({
    name: sheet.name,
    visibility: visibilityOf(sheet),
    tabColor: context.color(sheet.view?.tabColor),
    showGridlines: sheet.view?.showGridLines !== false,
    styles,
    cells,
    columns: readColumns(sheet),
    rows: readRows(sheet),
    merges,
    validations: readValidations(sheet),
    conditionalFormats: readConditionalFormats(sheet, context.color),
    tables: readTables(sheet, cells, merges),
    names: readNames(sheet.name, definedNames),
    freeze: readFreeze(sheet),
    protection: readProtection(sheet),
    page: readPage(sheet, definedNames),
  });
}

export function visibilityOf({ hidden, veryHidden }: Sheet): Visibility {
  if (veryHidden === true) return 'very-hidden';
  return hidden === true ? 'hidden' : 'visible';
}

export function readMerges(sheet: Sheet): RangeAddress[] {
  const merges = (sheet.merges ?? [])
    .map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    }))
    .filter((merge) => rangeFault(merge) === null)
    .filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
  return separateOverlaps(merges).apart;
}

function readColumns(sheet: Sheet): ColumnModel[] {
  return (sheet.columns ?? []).flatMap(({ width, hidden }, column) => {
    const shown = width === undefined ? undefined : measure(modelColumnWidth(width), LIMITS.columnWidth);
    if (shown === undefined && hidden !== true) return [];
    return [present<ColumnModel>({ column, width: shown, hidden: hidden === true ? true : undefined })];
  });
}

function readRows(sheet: Sheet): RowModel[] {
  return [...(sheet.rowDefs ?? [])]
    .flatMap(([row, { height, hidden }]) => {
      const shown = height === undefined ? undefined : measure(height, LIMITS.rowHeight);
      if (!isIndex(row, MAX_ROWS) || (shown === undefined && hidden !== true)) return [];
      return [present<RowModel>({ row, height: shown, hidden: hidden === true ? true : undefined })];
    })
    .sort((a, b) => a.row - b.row);
}

function readFreeze({ freezePane }: Sheet): SheetModel['freeze'] {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  const known = isIndex(rows, MAX_ROWS) && isIndex(columns, MAX_COLUMNS);
  return known && rows + columns > 0 ? { rows, columns } : undefined;
}

/** A width or height that Excel takes; one beyond the limit is brought to it. */
function measure(length: number, limit: number): number | undefined {
  return length >= 0 ? Math.min(length, limit) : undefined;
}

/** A totals row is left out of the table and stays as cells. */
function readTables(
  sheet: Sheet,
  cells: readonly CellModel[],
  merges: readonly RangeAddress[],
): TableModel[] {
  const tables = (sheet.tables ?? []).flatMap(readTable);
  if (tables.length === 0) return [];
  const textAt = headerTexts({ cells, tables });
  const sound = tables.filter((table) => tableFault(table, textAt) === null);
  const apart = new Set(separateOverlaps([...merges, ...sound.map((table) => table.range)]).apart);
  return sound.filter((table) => apart.has(table.range));
}

function readTable({
  name,
  displayName,
  range,
  columns,
  style,
  showTotalRow,
}: TableDefinition): TableModel[] {
  const whole = parseRange(range ?? '');
  if (whole === null) return [];
  return [
    present<TableModel>({
      name: displayName ?? name,
      range: showTotalRow === true ? { ...whole, bottom: whole.bottom - 1 } : whole,
      columns: columns.map((column) => decodeText(column.name)),
      style,
    }),
  ];
}

export function readNames(sheet: string, definedNames: readonly DefinedName[]): SheetName[] {
  const seen = new Set<string>();
  return definedNames.flatMap((defined) => {
    if (defined.sheet !== sheet || nameFault(defined.name) !== null) return [];
    const [reference, ...others] = referencesTo(sheet, defined.refersTo) ?? [];
    const range = reference === undefined || others.length > 0 ? null : parseRange(reference);
    if (range === null || seen.has(nameKey(defined.name))) return [];
    seen.add(nameKey(defined.name));
    return [{ name: defined.name, range }];
  });
}

/** A password cannot be carried: the sheet stays protected, without one. */
function readProtection({ protection }: Sheet): Protection | undefined {
  if (protection?.sheet !== true) return undefined;
  const actions = Object.entries(PROTECTED_ACTIONS) as [ProtectedAction, keyof typeof protection][];
  return {
    allow: actions
      .filter(([action, key]) => protection[key] ?? ALLOWED_BY_DEFAULT.has(action))
      .map(([action]) => action),
  };
}
