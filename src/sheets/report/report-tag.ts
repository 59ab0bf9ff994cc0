import type { SheetGrid } from '../../workbook/port';
import { textAt } from '../entry/grid-text';

/** What a report's tag says. */
interface TaggedSection {
  readonly set: { readonly id: string };
  readonly period: { readonly id: string };
  readonly comparison: { readonly id: string };
  /** A fingerprint of everything the section was made from. */
  readonly inputHash: string;
}

/** The sheet-scoped name that leads to a report's tag. */
export const REPORT_TAG_NAME = 'SCS_REPORT';

const MARK = ['so-chi-so', 'report', '1'];

/** What a report was made from: two reports with one tag were made from the same cells. */
export function writeReportTag({ set, period, comparison, inputHash }: TaggedSection): string {
  return [...MARK, set.id, period.id, comparison.id, inputHash].join('|');
}

/** Of which set and periods a sheet is the report; null for any other sheet. */
export function readReportTag(
  grid: SheetGrid,
): { readonly set: string; readonly period: string; readonly comparison: string } | null {
  const range = grid.names.find(({ name }) => name === REPORT_TAG_NAME)?.range;
  if (range === undefined) return null;
  const parts = textAt(grid, { row: range.top, column: range.left }).split('|');
  const [set, period, comparison] = parts.slice(MARK.length);
  if (set === undefined || period === undefined || comparison === undefined) return null;
  return MARK.every((mark, index) => parts[index] === mark) ? { set, period, comparison } : null;
}
