import { headingWord, isFigureLike } from '../../consolidation/paste/cell-texts';
import type { ForeignSheet } from '../../consolidation/submission';
import { writeDate } from '../../model/date-text';
import { dateFromSerial } from '../../model/excel-date';
import { isDateFormat } from '../../model/number-format';
import { textOfCell } from '../../model/word-reading';
import type { GridValue, SheetGrid } from '../../workbook/port';
import { SEARCH_ROWS } from '../entry/tag-cell';

/** A larger table than of all units of a province with all their indicators is none that anybody sends to be added up. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const ENOUGH_ROWS_OF_FIGURES = 2;

/** The texts of a sheet that looks like a table of units and figures; null for any other. */
export function foreignSheet(grid: SheetGrid): ForeignSheet | null {
  const firstRow = grid.values.findIndex((values) => values.some((value) => value !== null));
  if (firstRow === -1) return null;
  const heading = grid.values
    .slice(firstRow, firstRow + SEARCH_ROWS)
    .findIndex((values) =>
      values.some((value) => typeof value === 'string' && headingWord(value) === 'name'),
    );
  if (heading === -1) return null;
  const rows = grid.values
    .slice(firstRow, firstRow + MOST_ROWS)
    .map((values, index) =>
      values
        .slice(0, MOST_COLUMNS)
        .map((value, column) =>
          shownText(value, grid.numberFormats[firstRow + index]?.[column] ?? 'General'),
        ),
    );
  const withFigures = rows.slice(heading + 1).filter(hasNameAndFigure);
  if (withFigures.length < ENOUGH_ROWS_OF_FIGURES) return null;
  return { sheet: grid.name, rows, firstRow: firstRow + 1 };
}

function hasNameAndFigure(texts: readonly string[]): boolean {
  return texts.some((text) => /\p{L}/u.test(text) && !isFigureLike(text)) && texts.some(isFigureLike);
}

function shownText(value: GridValue, numberFormat: string): string {
  const date = typeof value === 'number' && isDateFormat(numberFormat) ? dateFromSerial(value) : null;
  return date === null ? textOfCell({ value, numberFormat }) : writeDate(date);
}
