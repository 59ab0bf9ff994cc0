import { finding } from '../../model/finding';
import { isDocumentNumber, probableDocumentNumber } from '../../registers/document-number';
import { cellsOf, placeOfCell, type RegisterRule } from './register-rule';

/** A number that is not written like one: "236", "QĐ 236", "236/qđ-ubnd". Offices differ, so it is only noted. */
export const documentNumberShape: RegisterRule = ({ table }) =>
  cellsOf(table, 'document-number').flatMap(({ column, cell, text, value }) => {
    if (value.type !== 'words' || isDocumentNumber(value.words)) return [];
    const details = { text, probable: probableDocumentNumber(value.words) };
    return [finding('document-number-shape', placeOfCell(table, column, cell), details)];
  });
