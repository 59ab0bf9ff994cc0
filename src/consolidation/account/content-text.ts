import { decimalFromNumber } from '../../model/decimal';
import { writeNumber } from '../../model/number-writing';

/** What a cell holds, as a Vietnamese reader writes it; "(trống)" is for the language to say, so a blank one is empty. */
export function contentText(content: string | number | boolean | null): string {
  if (typeof content === 'number') return writeNumber(decimalFromNumber(content), { grouping: true });
  return content === null ? '' : String(content);
}
