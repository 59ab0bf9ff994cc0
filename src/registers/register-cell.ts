import type { CellContent } from '../model/cell-reading';
import { writeDate } from '../model/date-text';
import { contentText, readRegisterCell } from './cell-value';
import type { RegisterColumn } from './register-definition';
import type { RegisterCell } from './register-table';

/** A cell of a register with what it says and how a person reads it: a date of Excel's own as 19/01/2023. */
export function registerCell(
  { cell, value: content, numberFormat }: CellContent & Pick<RegisterCell, 'cell'>,
  column: RegisterColumn,
): RegisterCell {
  const value = readRegisterCell({ value: content, numberFormat }, column);
  const isOwnDate = value.type === 'date' && typeof content === 'number';
  return {
    cell,
    text: isOwnDate ? writeDate(value.date) : contentText(content),
    value,
    content: content !== null && typeof content === 'object' ? content.error : content,
  };
}
