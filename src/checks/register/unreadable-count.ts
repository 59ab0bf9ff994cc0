import { finding } from '../../model/finding';
import { cellsOf, placeOfCell, type RegisterRule } from './register-rule';

/** A number of people or households that is no whole number: it would be missing from the sums. */
export const unreadableCount: RegisterRule = ({ table }) =>
  cellsOf(table, 'count')
    .filter(({ value }) => value.type === 'unreadable')
    .map(({ column, cell, text }) => finding('count-unreadable', placeOfCell(table, column, cell), { text }));
