import { finding } from '../../model/finding';
import { arePhoneNumbers, probablePhoneNumber } from '../../registers/phone-number';
import { cellsOf, placeOfCell, type RegisterRule } from './register-rule';

/** A telephone number that nobody can ring: most often Excel took its leading zero. */
export const phoneShape: RegisterRule = ({ table }) =>
  cellsOf(table, 'phone').flatMap(({ column, cell, text, value }) => {
    if (value.type !== 'words' || arePhoneNumbers(value.words)) return [];
    const details = { text, probable: probablePhoneNumber(value.words) };
    return [finding('phone-shape', placeOfCell(table, column, cell), details)];
  });
