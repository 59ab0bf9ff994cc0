import type { Culture } from '../state/book';
import { decimalText } from './decimal-text';

/** General shows up to 11 characters (https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68). */
const CHARACTERS = 11;

/** A number under the format General. */
export function generalText(value: number, { decimal }: Culture): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = size.toExponential(5).split('e');
    const short = mantissa.replace(/\.?0+$/, '').replace('.', decimal);
    return `${sign}${short}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  const whole = decimalText(size, 0).whole.length;
  const decimals = Math.max(0, CHARACTERS - 1 - whole);
  const text = decimalText(size, decimals);
  const fraction = text.fraction.replace(/0+$/, '');
  return `${sign}${text.whole}${fraction === '' ? '' : `${decimal}${fraction}`}`;
}
