import type { EntryRow, EntryTable } from '../model/entry';
import type { FigureInCell } from '../model/finding';
import { indicatorOf } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import { indicatorName } from './rule';

/** The figure of an indicator in a row, with its name and cell; null for a bound, a word, a blank or a missing cell. */
export function figureInCell(table: EntryTable, row: EntryRow, code: string): FigureInCell | null {
  const entry = row.entries.get(code);
  const value = figureOf(entry?.observed);
  if (entry === undefined || value === null) return null;
  return { name: nameOf(table, code), cell: entry.cell, value };
}

/** What the indicator of a code is called on its sheet. */
export function nameOf(table: EntryTable, code: string): string {
  const indicator = indicatorOf(table.set, code);
  return indicator === undefined ? code : indicatorName(table, indicator);
}
