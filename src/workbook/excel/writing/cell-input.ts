import type { CellContent } from '../../sheet-model';

/**
 * What is assigned to `formulas` so that a cell comes to hold this content. Every text stands after an apostrophe:
 * Excel would make a formula, a number, a date or an error of many, and which of them depends on the machine's language
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 * The cell's number format must not be "text" (@) when this is assigned: there the apostrophe would stay.
 */
export function cellInput(content: CellContent): number | string | boolean {
  if (content === null || content === '') return '';
  if (typeof content === 'string') return `'${content}`;
  if (typeof content !== 'object') return content;
  return 'formula' in content ? content.formula : content.error;
}
