import type { MatrixTable } from '../model/entry';
import { matrixIndicators } from '../model/indicator-set';
import { entrySheetName } from '../sheets/entry/entry-layout';
import { COLUMN, currentColumn, previousColumn } from '../sheets/entry/geometry';
import type { FoundEntrySheet } from './read-contents';

/** Where the figures of a sheet of many units stand, by indicator code; null for a column that is not there. */
export interface FigurePlaces {
  readonly sheet: string;
  readonly codeColumn: number;
  readonly current: (indicator: string) => number | null;
  readonly previous: (indicator: string) => number | null;
}

/** On a sheet that this program lays out anew. */
export function placesOnNewSheet({ set, period }: MatrixTable): FigurePlaces {
  const column = (place: (index: number) => number) => (indicator: string) => {
    const index = matrixIndicators(set).findIndex(({ code }) => code === indicator);
    return index === -1 ? null : place(index);
  };
  return {
    sheet: entrySheetName(set, period),
    codeColumn: COLUMN.code,
    current: column(currentColumn),
    previous: column((index) => previousColumn(set, index)),
  };
}

/** On the sheet as people have it: columns may have been put in, taken out or moved. Null without a column of codes, and for a form. */
export function placesOnSheet(found: FoundEntrySheet): FigurePlaces | null {
  if (found.arrangement !== 'matrix' || found.table === null) return null;
  const { codeColumn, columns } = found.layout;
  if (codeColumn === null) return null;
  const column = (type: 'current' | 'previous') => (indicator: string) =>
    columns.find(({ key }) => key.type === type && key.indicator === indicator)?.column ?? null;
  return { sheet: found.table.sheet, codeColumn, current: column('current'), previous: column('previous') };
}
