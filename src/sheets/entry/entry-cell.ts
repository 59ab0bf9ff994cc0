import { readCellValue, type CellReading } from '../../model/cell-reading';
import type { Entry } from '../../model/entry';
import { expectationOf } from '../../model/indicator-expectation';
import { isFigureIndicator, type Indicator } from '../../model/indicator-set';
import { observedIn } from '../../model/observed-value';
import { readWordCell } from '../../model/word-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { GridValue, SheetGrid } from '../../workbook/port';
import { valueAt, valueText } from './grid-text';

/** Reads the cell of an indicator. */
export function readEntry(grid: SheetGrid, address: CellAddress, indicator: Indicator): Entry {
  const value = valueAt(grid, address);
  const reading = readingOf(value, numberFormatAt(grid, address), indicator);
  return {
    cell: cellText(address),
    content: value !== null && typeof value === 'object' ? valueText(value) : value,
    formula: grid.formulas[address.row]?.[address.column] ?? null,
    reading,
    observed: observedIn(reading, indicator.kind),
  };
}

export function numberFormatAt(grid: SheetGrid, { row, column }: CellAddress): string {
  return grid.numberFormats[row]?.[column] ?? 'General';
}

function readingOf(value: GridValue, numberFormat: string, indicator: Indicator): CellReading {
  return isFigureIndicator(indicator)
    ? readCellValue({ value, numberFormat }, expectationOf(indicator))
    : readWordCell({ value, numberFormat }, indicator);
}
