import type { CellContent } from '../sheet-model';
import { cellTextFault, formulaFault } from './text-rules';

/** The error values a cell can hold (support.microsoft.com, "ERROR.TYPE function"). */
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** What is wrong with what a cell is to hold, or null. */
export function contentFault(content: CellContent): string | null {
  if (content === null || typeof content === 'boolean') return null;
  if (typeof content === 'number')
    return Number.isFinite(content) ? null : `${content} is not a finite number`;
  if (typeof content === 'string') return cellTextFault(content);
  if ('error' in content)
    return ERROR_VALUES.has(content.error) ? null : `unknown error value ${content.error}`;
  return formulaFault(content.formula) ?? contentFault(content.cached);
}
