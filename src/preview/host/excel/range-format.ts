import { asFlag, asNumber } from '../object/arguments';
import { navigation, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import { sizeOf } from '../state/areas';
import { invalidArgument } from '../host-failure';
import type { RangeState } from './range-state';
import { refuseProtected } from './range-state';
import { columnLayouts, rowLayouts, STANDARD_ROW_POINTS } from './row-and-column-layouts';

/** Characters (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_WIDTH = 255;

/** One answer for a range: null where its cells differ. */
const formatProtection = new ObjectType<RangeState>('FormatProtection', {
  locked: property('1.2', ({ sheet, area }) => {
    const { rows, columns } = sizeOf(area);
    const unlocked = sheet.cells.within(area).filter(({ cell }) => cell.style.locked === false).length;
    if (unlocked === 0) return true;
    return unlocked === rows * columns ? false : null;
  }),
});

/**
 * `columnWidth` counts points: a column of w characters of the default font is 7w + 5 pixels of 3/4 point, one of less
 * than a character 12w pixels (https://learn.microsoft.com/javascript/api/excel/excel.rangeformat).
 */
export const rangeFormat = new ObjectType<RangeState>('RangeFormat', {
  protection: navigation('1.2', (range) => formatProtection.of(range)),
  columnWidth: property(
    '1.2',
    ({ sheet, area }) => charactersToPoints(sheet.columns.get(area.left)?.width ?? 8.43),
    (range, value) => {
      const points = asNumber(value);
      if (points < 0 || points > charactersToPoints(MAX_WIDTH))
        throw invalidArgument(`a column is 0 to ${MAX_WIDTH} characters wide`);
      columnLayouts(range, (layout) => ({ ...layout, width: pointsToCharacters(points) }));
    },
  ),
  rowHeight: property(
    '1.2',
    ({ sheet, area }) => sheet.rows.get(area.top)?.height ?? STANDARD_ROW_POINTS,
    (range, value) => {
      const height = asNumber(value);
      if (height < 0 || height > 409.5) throw invalidArgument('a row is 0 to 409.5 points high');
      rowLayouts(range, (layout) => ({ ...layout, height }));
    },
  ),
  useStandardWidth: property(
    '1.7',
    ({ sheet, area }) => sheet.columns.get(area.left)?.width === undefined,
    (range, value) => {
      if (!asFlag(value)) return;
      columnLayouts(range, ({ width: _width, ...layout }) => layout);
    },
  ),
  useStandardHeight: property(
    '1.7',
    ({ sheet, area }) => sheet.rows.get(area.top)?.height === undefined,
    (range, value) => {
      if (!asFlag(value)) return;
      rowLayouts(range, ({ height: _height, ...layout }) => layout);
    },
  ),
});

export const FORMAT_TYPES = [rangeFormat, formatProtection];

/** Hiding is a member of the range itself. */
export const columnHidden = property<RangeState>(
  '1.2',
  ({ sheet, area }) => sheet.columns.get(area.left)?.hidden ?? false,
  (range, value) => {
    const hidden = asFlag(value);
    columnLayouts(range, ({ hidden: _old, ...layout }) => (hidden ? { ...layout, hidden } : layout));
  },
);

export const rowHidden = property<RangeState>(
  '1.2',
  ({ sheet, area }) => sheet.rows.get(area.top)?.hidden ?? false,
  (range, value) => {
    refuseProtected(range);
    const hidden = asFlag(value);
    rowLayouts(range, ({ hidden: _old, ...layout }) => (hidden ? { ...layout, hidden } : layout));
  },
);

function charactersToPoints(characters: number): number {
  return (characters < 1 ? characters * 12 : characters * 7 + 5) * 0.75;
}

/** Characters to two decimals, as Excel's dialog shows them. */
function pointsToCharacters(points: number): number {
  const pixels = points / 0.75;
  const characters = pixels < 12 ? pixels / 12 : (pixels - 5) / 7;
  return Math.round(characters * 100) / 100;
}
