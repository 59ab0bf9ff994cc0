import type { RangeAddress } from '../../../workbook/address';
import { copyCells, sizeOfCopy, type Copying } from '../editing/copy-cells';
import { copyConditionalFormats, copyMerges, copyValidations } from '../editing/copy-rules';
import { HostFailure, invalidArgument, itemNotFound } from '../host-failure';
import { asOneOf, type Arguments } from '../object/arguments';
import { contains, intersection, sizeOf, WHOLE_SHEET } from '../state/areas';
import type { Book } from '../state/book';
import { sheetNameKey } from '../state/sheet-names';
import type { SheetState } from '../state/sheet-state';
import { readAddress } from './addresses';
import { refuseInsideMerge, refuseLocked, refuseProtected, type RangeState } from './range-state';

/** More repetitions than this are no copy that somebody means. */
const MAX_PLACES = 2_000_000;

/**
 * `copyFrom`: a source that fits the target a whole number of times is repeated over it; a target of any other size takes
 * the source's size from its first cell
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)).
 * All and Formats bring merged cells and conditional formats, only All brings rules of entry; widths stay
 * (https://learn.microsoft.com/javascript/api/excel/excel.rangecopytype).
 */
export function copyFrom(range: RangeState, source: RangeState, args: Arguments): void {
  const type = asOneOf(args.at(1) ?? 'All', ['All', 'Formats', 'Values', 'Formulas']);
  const [skipBlanks, transpose] = [args.flag(2, false), args.flag(3, false)];
  const size = sizeOfCopy(source.area, transpose);
  const area = targetArea(range.area, size);
  const places = placesIn(area, size);
  const copying: Copying = {
    book: range.book,
    from: { sheet: source.sheet, area: source.area },
    to: { sheet: range.sheet, area },
    places,
    type,
    skipBlanks,
    transpose,
  };
  if (type === 'All' || type === 'Formats') {
    refuseProtected(range);
    refuseCutMerges(copying);
  } else {
    refuseLocked({ ...range, area });
    refuseInsideMerge({ ...range, area });
  }
  // Values are those of the moment.
  if (type === 'Values') range.book.calculation.settle();
  copyCells(copying);
  if (type === 'All' || type === 'Formats') {
    copyMerges(copying);
    copyConditionalFormats(copying);
  }
  if (type === 'All') copyValidations(copying);
  // A change of formats alone is told by another event.
  if (type !== 'Formats') range.book.changed(range.sheet, area);
}

/** The range that a source text means: of the target's own sheet unless it names another. */
export function sourceFromText(book: Book, home: SheetState, text: string): RangeState {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return { book, sheet: home, area: readAddress(text) };
  const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  const sheet = book.sheets.find((other) => sheetNameKey(other.name) === sheetNameKey(name));
  if (sheet === undefined) throw itemNotFound(`the sheet ${name}`);
  return { book, sheet, area: readAddress(match[3] ?? '') };
}

function targetArea(target: RangeAddress, { rows, columns }: ReturnType<typeof sizeOf>): RangeAddress {
  const size = sizeOf(target);
  const area =
    size.rows % rows === 0 && size.columns % columns === 0
      ? target
      : {
          top: target.top,
          left: target.left,
          bottom: target.top + rows - 1,
          right: target.left + columns - 1,
        };
  if (!contains(WHOLE_SHEET, area)) throw invalidArgument('what is copied does not fit on the sheet');
  return area;
}

function placesIn(area: RangeAddress, { rows, columns }: ReturnType<typeof sizeOf>): Copying['places'] {
  const size = sizeOf(area);
  const [down, across] = [size.rows / rows, size.columns / columns];
  if (down * across > MAX_PLACES) throw new HostFailure('RangeExceedsLimit', 'the range is too large');
  return Array.from({ length: down * across }, (_, index) => ({
    row: area.top + Math.floor(index / across) * rows,
    column: area.left + (index % across) * columns,
  }));
}

/** Excel does not change a part of a merged cell, and merges nothing inside a table. */
function refuseCutMerges({ from, to }: Copying): void {
  const isCut = (merge: RangeAddress, area: RangeAddress): boolean =>
    intersection(merge, area) !== null && !contains(area, merge);
  if (to.sheet.merges.some((merge) => isCut(merge, to.area)))
    throw invalidArgument('the target holds a part of a merged cell');
  if (from.sheet.merges.some((merge) => isCut(merge, from.area)))
    throw invalidArgument('the source holds a part of a merged cell');
  const bringsMerges = from.sheet.merges.some((merge) => contains(from.area, merge));
  if (bringsMerges && to.sheet.tables.some((table) => intersection(table.range, to.area) !== null))
    throw new HostFailure('InvalidOperation', 'cells of a table cannot be merged');
}
