import { decimal, decimalFromNumber, toNumber, toPlainText } from '../../model/decimal';

/** A decimal of a set as a cell holds it: a number, or text where a number would lose how it is written (0,50). */
export function numberCell(text: string): number | string {
  const value = toNumber(decimal(text));
  return toPlainText(decimalFromNumber(value)) === text ? value : text.replace('.', ',');
}
