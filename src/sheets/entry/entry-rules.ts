import { matrixIndicators, type FigureIndicator, type MatrixSet } from '../../model/indicator-set';
import type { RangeAddress } from '../../workbook/address';
import type { ConditionalFormat, Validation } from '../../workbook/sheet-model';
import type { EntrySheetContent } from './entry-content';
import { closedValidation, figureHighlights, figureValidation } from './entry-validation';
import { currentColumn, previousColumn, ROW } from './geometry';

/** What may be typed into each cell of figures: this period's, and last period's where these are typed by hand. */
export function entryValidations(
  { set, previous }: EntrySheetContent,
  lastRow: number,
): readonly Validation[] {
  const bands = previous.type === 'typed' ? [CURRENT, previousBand(set)] : [CURRENT];
  return bands.flatMap((column) =>
    cellsOfFigures(set, lastRow, column).map(({ indicator, range, isOpen }) =>
      isOpen ? figureValidation(set, indicator, range) : closedValidation(range, OF_THE_PARENT),
    ),
  );
}

/** Why units leave a cell empty in a column that only the parent fills in. */
const OF_THE_PARENT = 'Chỉ tiêu này chỉ có số liệu của đơn vị tổng hợp (dòng in đậm phía trên).';

/** Colours for what validation does not see because it was pasted. */
export function entryHighlights({ set }: EntrySheetContent, lastRow: number): readonly ConditionalFormat[] {
  return cellsOfFigures(set, lastRow, CURRENT)
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ indicator, range }) => figureHighlights(set, indicator, range));
}

/** The column of the indicator with this index in one of the two bands. */
type Band = (index: number) => number;

const CURRENT: Band = currentColumn;

function previousBand(set: MatrixSet): Band {
  return (index) => previousColumn(set, index);
}

interface FigureCells {
  readonly indicator: FigureIndicator;
  readonly range: RangeAddress;
  /** Whether a figure is expected there; units leave the parent's own indicators empty. */
  readonly isOpen: boolean;
}

/** The parent's cell and the units' column of each indicator. */
function cellsOfFigures(set: MatrixSet, lastRow: number, band: Band): readonly FigureCells[] {
  return matrixIndicators(set).flatMap((indicator, index) => {
    const column = band(index);
    const parent = { top: ROW.parent, left: column, bottom: ROW.parent, right: column };
    const units = { top: ROW.firstUnit, left: column, bottom: lastRow, right: column };
    return [
      { indicator, range: parent, isOpen: true },
      { indicator, range: units, isOpen: indicator.scope === 'all' },
    ];
  });
}
