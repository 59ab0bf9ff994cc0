import type { ColumnDef, RowDef, SheetProtection, WriteSheet } from 'hucre';
import { rangeText } from '../../address';
import type { ProtectedAction, Protection, SheetModel } from '../../sheet-model';
import { fileColor } from '../notation/colors';
import { encodeText } from '../notation/escaped-text';
import { present } from '../notation/present';
import { PROTECTED_ACTIONS } from '../notation/protected-actions';
import { fileColumnWidth } from '../notation/units';
import { fileCells } from './write-cells';
import { filePage } from './write-page';
import { fileConditionalFormat, fileValidation } from './write-rules';

/** One model as hucre writes it. */
export function fileSheet(model: SheetModel): WriteSheet {
  return present<WriteSheet>({
    name: model.name,
    hidden: model.visibility === 'hidden' ? true : undefined,
    veryHidden: model.visibility === 'very-hidden' ? true : undefined,
    view: present<NonNullable<WriteSheet['view']>>({
      showGridLines: model.showGridlines,
      tabColor: model.tabColor === undefined ? undefined : fileColor(model.tabColor),
    }),
    cells: fileCells(model),
    columns: fileColumns(model),
    rows: emptyRows(model),
    rowDefs: new Map(
      model.rows.map(({ row, height, hidden }): [number, RowDef] => [
        row,
        present<RowDef>({ height, hidden }),
      ]),
    ),
    merges: model.merges.map((merge) => ({
      startRow: merge.top,
      startCol: merge.left,
      endRow: merge.bottom,
      endCol: merge.right,
    })),
    dataValidations: model.validations.map(fileValidation),
    conditionalRules: model.conditionalFormats.map(fileConditionalFormat),
    tables: model.tables.map(({ name, range, columns, style }) => ({
      name,
      range: rangeText(range),
      columns: columns.map((column) => ({ name: encodeText(column) })),
      ...(style === undefined ? {} : { style }),
    })),
    freezePane: model.freeze === undefined ? undefined : { ...model.freeze },
    protection: model.protection === undefined ? undefined : fileProtection(model.protection),
    ...(model.page === undefined ? {} : filePage(model.page)),
  });
}

function fileColumns({ columns }: SheetModel): ColumnDef[] {
  const last = columns.reduce((most, { column }) => Math.max(most, column), -1);
  const definitions = Array.from({ length: last + 1 }, (): ColumnDef => ({}));
  for (const { column, width, hidden } of columns) {
    definitions[column] = present<ColumnDef>({
      width: width === undefined ? undefined : fileColumnWidth(width),
      hidden,
    });
  }
  return definitions;
}

/** hucre drops heights and hidden rows below the last row it knows of: it is told of as many as are laid out. */
function emptyRows({ rows }: SheetModel): [][] {
  const last = rows.reduce((most, { row }) => Math.max(most, row), -1);
  return Array.from({ length: last + 1 }, () => []);
}

/** Every action is stated, since files allow and forbid some of them by default. */
function fileProtection({ allow }: Protection): SheetProtection {
  const actions = Object.entries(PROTECTED_ACTIONS) as [ProtectedAction, keyof SheetProtection][];
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    ...Object.fromEntries(actions.map(([action, key]) => [key, allow.includes(action)])),
  };
}
