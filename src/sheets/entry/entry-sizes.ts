import { matrixIndicators, type MatrixSet } from '../../model/indicator-set';
import type { Unit } from '../../model/unit';
import { columnsWidth, printableWidth, textRoom } from '../paper';
import type { SheetBuilder } from '../sheet-builder';
import { heightOfLines, linesOf } from '../text-lines';
import { ENTRY_STYLES } from './entry-styles';
import type { EntrySheetContent } from './entry-content';
import { entryHelp } from './entry-heading';
import { COLUMN, currentColumn, previousColumn, ROW } from './geometry';

const WIDTH = { code: 8, ordinal: 5, name: 30, figure: 10.5 };
/** One line of 12 points with room to point at it. */
const ROW_HEIGHT = 20;

/** Widths of the columns and heights of the rows: every text has the room it needs. */
export function setSizes(sheet: SheetBuilder, content: EntrySheetContent): void {
  const { set, units } = content;
  sheet.setColumn(COLUMN.code, { width: WIDTH.code });
  sheet.setColumn(COLUMN.ordinal, { width: WIDTH.ordinal });
  sheet.setColumn(COLUMN.name, { width: WIDTH.name });
  matrixIndicators(set).forEach((_, index) => {
    sheet.setColumn(currentColumn(index), { width: WIDTH.figure });
    sheet.setColumn(previousColumn(set, index), { width: WIDTH.figure });
  });
  sheet.setRow(ROW.title, { height: 24 });
  sheet.setRow(ROW.source, { height: 17 });
  sheet.setRow(ROW.period, { height: 20 });
  sheet.setRow(ROW.sample, { height: helpHeight(content) });
  sheet.setRow(ROW.band, { height: 20 });
  sheet.setRow(ROW.names, { height: headingsHeight(set) });
  sheet.setRow(ROW.measures, { height: 18 });
  sheet.setRow(ROW.gap, { height: 6 });
  sheet.setRow(ROW.parent, { height: rowHeight(units.parent) });
  units.units.forEach((unit, index) => {
    sheet.setRow(ROW.firstUnit + index, { height: rowHeight(unit) });
  });
}

/** Tall enough for the instructions beside the sample. */
function helpHeight(content: EntrySheetContent): number {
  const { font, indent } = ENTRY_STYLES.help;
  const columns = matrixIndicators(content.set)
    .slice(1)
    .map(() => WIDTH.figure);
  return heightOfLines(linesOf(entryHelp(content), font, textRoom(columns, indent)).length, font);
}

/** Tall enough for the longest heading of a narrow column. */
function headingsHeight(set: MatrixSet): number {
  const { font } = ENTRY_STYLES.header;
  const lines = matrixIndicators(set).map(({ shortName }) => {
    return linesOf(shortName.vi, font, textRoom([WIDTH.figure])).length;
  });
  return heightOfLines(Math.max(...lines), font);
}

/** A name longer than its column wraps; the row must be tall enough for it. The parent's is bold, so all are measured so. */
function rowHeight({ name }: Unit): number {
  const { font, indent } = ENTRY_STYLES.parentName;
  const lines = linesOf(name, font, textRoom([WIDTH.name], indent)).length;
  return Math.max(ROW_HEIGHT, heightOfLines(lines, font));
}

/** The scale at which the unit columns and one band of figures fill the width of a landscape page. */
export function scaleFor(set: MatrixSet): number {
  const widths = [WIDTH.code, WIDTH.ordinal, WIDTH.name, ...matrixIndicators(set).map(() => WIDTH.figure)];
  const scale = Math.floor((printableWidth('landscape') / columnsWidth(widths)) * 100);
  return Math.min(100, Math.max(10, scale));
}
