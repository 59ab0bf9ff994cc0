import type { CellAddress, RangeAddress } from '../../../workbook/address';
import type { CellStyle, ColumnModel, RowModel, Validation, Visibility } from '../../../workbook/sheet-model';
import { shownFormula } from '../entry/local-formula';
import { isFormula } from '../formulas/calculation';
import { bounding } from '../state/areas';
import type { Book } from '../state/book';
import type { SheetState } from '../state/sheet-state';
import { isDateSerial, MACHINE_DATE } from './date-text';
import { cellKey, conditionalStyles, type ConditionalStyle } from './conditional-styles';
import { valueText } from './value-text';

/** A cell as a person sees it. */
export interface CellView extends CellAddress {
  /** What is shown, in the machine's notation. */
  readonly text: string;
  /** What the formula bar shows: the formula, or the text that would be typed. */
  readonly input: string;
  /** Numbers stand right, texts left, truth values and errors in the middle, unless the style says otherwise. */
  readonly alignment: 'left' | 'center' | 'right';
  readonly style: CellStyle;
  /** What conditional formats lay over the style. */
  readonly conditional: ConditionalStyle;
}

/** A sheet as a person sees it; cells that show nothing and have no style are left out. */
export interface SheetView {
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly isProtected: boolean;
  /** The range that holds all there is to see, or null on an empty sheet. */
  readonly extent: RangeAddress | null;
  readonly cells: readonly CellView[];
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly merges: readonly RangeAddress[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
}

export function sheetView(book: Book, sheet: SheetState): SheetView {
  book.calculation.settle();
  const extent = extentOf(sheet);
  const conditional = extent === null ? new Map<number, never>() : conditionalStyles(book, sheet, extent);
  const places = new Set([
    ...sheet.cells.all().map(({ row, column }) => cellKey(row, column)),
    ...conditional.keys(),
  ]);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    isProtected: sheet.protection !== null,
    extent,
    cells: [...places]
      .sort((one, other) => one - other)
      .map((place) => {
        const row = Math.floor(place / cellKey(1, 0));
        const column = place % cellKey(1, 0);
        return cellView(book, sheet, { row, column }, conditional.get(place) ?? {});
      }),
    columns: [...sheet.columns].map(([column, layout]) => ({ column, ...layout })),
    rows: [...sheet.rows].map(([row, layout]) => ({ row, ...layout })),
    merges: sheet.merges,
    freeze: sheet.freeze,
    validations: sheet.validations,
  };
}

function cellView(
  { culture }: Book,
  sheet: SheetState,
  { row, column }: CellAddress,
  conditional: ConditionalStyle,
): CellView {
  const { content, style } = sheet.cells.at(row, column);
  const value = isFormula(content) ? content.cached : content;
  const format = style.numberFormat ?? 'General';
  const text = valueText(value, format, culture);
  const natural =
    typeof value === 'number' ? 'right' : typeof value === 'string' || value === null ? 'left' : 'center';
  const isDate =
    typeof value === 'number' &&
    isDateSerial(value) &&
    /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ''));
  const input = isFormula(content)
    ? shownFormula(content.formula, culture)
    : isDate
      ? valueText(value, Number.isInteger(value) ? MACHINE_DATE : format, culture)
      : valueText(value, format.includes('%') ? '0.##########%' : 'General', culture);
  return { row, column, text, input, alignment: style.horizontal ?? natural, style, conditional };
}

function extentOf(sheet: SheetState): RangeAddress | null {
  const used = sheet.cells.bounds(() => true);
  return sheet.merges.reduce<RangeAddress | null>(
    (extent, merge) => (extent === null ? merge : bounding(extent, merge)),
    used,
  );
}
