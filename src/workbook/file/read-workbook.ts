import { colorReader } from './notation/colors';
import { openPackage } from './package/open-package';
import { WORKBOOK_LIMITS } from './package/reading-limits';
import { asWorkbookError, readPackage, type SheetIntroduction } from './read-package';
import { readSheet } from './reading/read-sheet';
import type { SheetModel } from '../sheet-model';

/**
 * Reads a .xlsx or .xlsm file: its worksheets in tab order, as models.
 * Only the sheets that `isWanted` are read; the time goes into these.
 *
 * Rejects with a `WorkbookError` and nothing else: `unreadable-file` (not a workbook, cut off, encrypted, .xls, .xlsb,
 * .ods …; the detail says which) or `unsafe-file` (too many parts, would inflate or spread beyond the limits).
 *
 * Not carried over: charts and chart sheets, pictures, shapes, comments, links, pivot tables, slicers, macros;
 * filters outside tables, outlines, split panes, zoom, several print areas, paper other than A4, even-page headers;
 * names of the whole workbook and names that are no plain range; validations other than custom rules and lists;
 * conditional formats other than by formula, and of these all but fill, font colour and bold; workbook-default,
 * column and row styles; underline, strike-through, rotation, pattern and gradient fills; formats of parts of a text
 * (the text stays); array formulas as such (they read as plain ones); passwords; document properties.
 * Of line styles, the nearest is kept. A formula that was never calculated reads as `#GETTING_DATA`.
 * A cell with a date in words (`t="d"`, ISO 8601, of strict files) reads as the number of the day; as its text where it
 * has no format of its own or names no day that Excel has.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  isWanted: (sheet: SheetIntroduction) => boolean = () => true,
): Promise<SheetModel[]> {
  try {
    const choose = (sheets: readonly SheetIntroduction[]) => sheets.filter(isWanted).map(({ name }) => name);
    const { workbook, names, numberFormat, datesFrom1904 } = await readPackage(
      openPackage(bytes, WORKBOOK_LIMITS),
      choose,
    );
    const { themeColors, defaultFont } = workbook;
    const context = { color: colorReader(themeColors), numberFormat, defaultFont, datesFrom1904 };
    return workbook.sheets.map((sheet) => readSheet(sheet, names, context));
  } catch (error) {
    throw asWorkbookError(error);
  }
}
