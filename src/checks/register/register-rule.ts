import type { Finding, Place } from '../../model/finding';
import type { UnitList } from '../../model/unit';
import type { RegisterColumn } from '../../registers/register-definition';
import type { RegisterCell, RegisterRecord, RegisterTable } from '../../registers/register-table';

/** What a rule may look at. */
export interface RegisterContext {
  readonly table: RegisterTable;
  /** The units that there are; null when no list is at hand. */
  readonly unitList: UnitList | null;
}

/** One rule: what it finds in one register, in the order of its cells. */
export type RegisterRule = (context: RegisterContext) => readonly Finding[];

/** One cell of a record with all that is known of it. */
export interface CellInPlace<Column extends RegisterColumn = RegisterColumn> extends RegisterCell {
  readonly record: RegisterRecord;
  readonly column: Column;
}

/** The cells of all records in the columns of one kind, or of every kind, row by row. */
export function cellsOf<Kind extends RegisterColumn['kind']>(
  { register, records }: RegisterTable,
  kind: Kind,
): readonly CellInPlace<Extract<RegisterColumn, { readonly kind: Kind }>>[] {
  const isOfKind = (column: RegisterColumn): column is Extract<RegisterColumn, { readonly kind: Kind }> =>
    column.kind === kind;
  const columns = register.columns.filter(isOfKind);
  return records.flatMap((record) =>
    columns.flatMap((column) => {
      const cell = record.cells.get(column.code);
      return cell === undefined ? [] : [{ ...cell, record, column }];
    }),
  );
}

/** The place of a cell; what a set calls an indicator is a column here. */
export function placeOfCell(
  { sheet, period, register }: Pick<RegisterTable, 'sheet' | 'period' | 'register'>,
  { code, name }: RegisterColumn,
  cell?: string,
): Place {
  return {
    set: register.id,
    sheet,
    period: period.id,
    indicator: { code, name: name.vi },
    ...(cell === undefined ? {} : { cell }),
  };
}
