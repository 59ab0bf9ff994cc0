import { finding } from '../../model/finding';
import { cellsOf, placeOfCell, type RegisterRule } from './register-rule';

/** A date that the calendar does not have (30/2), or a text that is none. */
export const unreadableDate: RegisterRule = ({ table }) =>
  cellsOf(table, 'date')
    .filter(({ value }) => value.type === 'unreadable')
    .map(({ column, cell, text }) => finding('date-unreadable', placeOfCell(table, column, cell), { text }));
