import { finding } from '../../model/finding';
import { placeOfCell, type RegisterRule } from './register-rule';

/** A blank cell in a column that every record fills in. */
export const incompleteRecord: RegisterRule = ({ table }) =>
  table.records.flatMap(({ cells }) =>
    table.register.columns.flatMap((column) => {
      const cell = cells.get(column.code);
      if (!column.required || cell?.value.type !== 'blank') return [];
      return [finding('record-incomplete', placeOfCell(table, column, cell.cell), {})];
    }),
  );
