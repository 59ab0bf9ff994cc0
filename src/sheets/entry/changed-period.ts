import { matrixIndicators } from '../../model/indicator-set';
import { rowsOf } from '../../model/entry';
import { previousPeriod, type Period } from '../../model/period';
import { writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import type { CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import type { CellContent } from '../../workbook/sheet-model';
import type { PreviousColumns } from './entry-content';
import { previousFormula } from './entry-layout';
import type { MatrixReading } from './entry-reading';
import { entryTitle } from './entry-heading';
import { isConsolidatedTitle, periodCell, titleCell } from './period-cells';
import { ENTRY_WORDS } from './entry-words';
import { findCell, textAt, valueText } from './grid-text';
import { writeTag } from './tag';

/** A cell with what it is to hold. */
export interface ContentAt extends CellAddress {
  readonly content: CellContent;
}

/**
 * The cells of an entry sheet that name its period, for another period: the visible cell, the title, the hidden tag, the
 * bands, and the formulas that look last period's figures up; without a sheet to look them up on these become empty cells
 * to type into.
 */
export function changedPeriodContents(
  grid: SheetGrid,
  { layout, table }: MatrixReading,
  period: Period,
  previous: Extract<PreviousColumns, { type: 'sheet' }> | null,
): readonly ContentAt[] {
  const { set, tag } = layout;
  const title = titleCell(grid, layout);
  const purpose = title !== null && isConsolidatedTitle(textAt(grid, title)) ? 'consolidated' : 'own';
  const before = writePeriod(previousPeriod(period));
  const at = (place: CellAddress | null, content: string): readonly ContentAt[] =>
    place === null ? [] : [{ ...place, content }];
  const band = (start: string): CellAddress | null =>
    findCell(grid, layout.headerRow, (text) => text.startsWith(start));
  const tagPlace = tag === null ? null : findCell(grid, layout.headerRow, (text) => text === writeTag(tag));
  return [
    ...at(periodCell(grid), writePeriodCapitalised(period)),
    ...at(title, entryTitle({ set, period, purpose })),
    ...at(tagPlace, tag === null ? '' : writeTag({ ...tag, period: period.id })),
    ...at(band(CURRENT_BAND), ENTRY_WORDS.currentBand(writePeriod(period))),
    ...at(
      band(PREVIOUS_BAND),
      previous === null
        ? ENTRY_WORDS.previousBandTyped(before)
        : ENTRY_WORDS.previousBandFrom(before, previous.sheet),
    ),
    ...(table === null ? [] : previousContents(grid, { layout, table }, previous)),
  ];
}

const CURRENT_BAND = valueText(ENTRY_WORDS.currentBand('')).slice(0, 'KỲ NÀY'.length);
const PREVIOUS_BAND = valueText(ENTRY_WORDS.previousBandTyped('')).slice(0, 'KỲ TRƯỚC'.length);

/** Cells that look a figure up look it up on the other sheet; figures that were typed are of another period and go. */
function previousContents(
  grid: SheetGrid,
  { layout, table }: Pick<MatrixReading, 'layout'> & { readonly table: NonNullable<MatrixReading['table']> },
  previous: Extract<PreviousColumns, { type: 'sheet' }> | null,
): readonly ContentAt[] {
  return rowsOf(table).flatMap(({ row, unit }) =>
    layout.columns.flatMap(({ column, key }): readonly ContentAt[] => {
      const indicator = matrixIndicators(layout.set).find(({ code }) => code === key.indicator);
      const isEmpty =
        (grid.values[row]?.[column] ?? null) === null && (grid.formulas[row]?.[column] ?? null) === null;
      if (key.type !== 'previous' || indicator === undefined) return [];
      const isClosed = indicator.scope === 'parent' && row !== table.parent?.row;
      if (isClosed || (isEmpty && previous === null)) return [];
      const code = { row, column: layout.codeColumn ?? 0 };
      return [
        { row, column, content: previous === null ? null : previousFormula(previous, code, unit, indicator) },
      ];
    }),
  );
}
