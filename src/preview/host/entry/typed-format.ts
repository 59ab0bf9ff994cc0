import type { CellContent } from '../../../workbook/sheet-model';

const DATE_OF_A_YEAR = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;
const DATE = /^\d{1,2}[/-]\d{1,2}$/;

/**
 * The number format that Excel gives a general cell with what is typed there, or null where it leaves the cell as it is:
 * a date is shown as a date (https://support.microsoft.com/office/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8),
 * a percentage as one.
 */
export function formatOfTyped(text: string, numberFormat: string, content: CellContent): string | null {
  if (numberFormat !== 'General' || typeof content !== 'number') return null;
  const typed = text.trim();
  if (DATE_OF_A_YEAR.test(typed)) return 'm/d/yyyy';
  if (DATE.test(typed)) return 'd-mmm';
  if (typed.endsWith('%')) return /[.,]/.test(typed) ? '0.00%' : '0%';
  return null;
}
