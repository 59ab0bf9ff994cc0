import type { RangeAddress } from '../../address';
import { formulaAfterShift, shiftedRange, type RowShift } from '../../formulas/moved-references';
import type { CellModel, PageSetup, RowModel, SheetModel } from '../../sheet-model';
import { withFormulas } from './sheet-formulas';

/** Puts rows into one sheet or takes them out; what refers to it on any sheet follows, as in Excel. */
export function shiftRows(models: readonly SheetModel[], shift: RowShift): readonly SheetModel[] {
  return models.map((model) => {
    const following = withFormulas(model, (formula) => formulaAfterShift(formula, model.name, shift));
    return model.name === shift.sheet ? shiftedSheet(following, shift) : following;
  });
}

function shiftedSheet(model: SheetModel, shift: RowShift): SheetModel {
  const range = (given: RangeAddress): RangeAddress | null => shiftedRange(given, shift);
  const row = (given: number): number | null =>
    shiftedRange({ top: given, left: 0, bottom: given, right: 0 }, shift)?.top ?? null;
  return {
    ...model,
    cells: [...moved(model.cells, ({ row: at }) => row(at)), ...likeAbove(model, shift)],
    rows: [...moved(model.rows, ({ row: at }) => row(at)), ...highAsAbove(model, shift)],
    merges: model.merges.flatMap((merge) => {
      const rest = range(merge);
      const isOne = rest !== null && rest.top === rest.bottom && rest.left === rest.right;
      return rest === null || isOne ? [] : [rest];
    }),
    validations: ranged(model.validations, range),
    conditionalFormats: ranged(model.conditionalFormats, range),
    tables: ranged(model.tables, range),
    names: ranged(model.names, range),
    ...(model.page === undefined ? {} : { page: shiftedPage(model.page, range, row) }),
  };
}

/** New rows look like the row above them, and hold nothing. */
function likeAbove({ cells }: SheetModel, { row, count }: RowShift): readonly CellModel[] {
  const above = cells.filter((cell) => cell.row === row - 1 && cell.style !== undefined);
  return Array.from({ length: Math.max(0, count) }, (_, index) => row + index).flatMap((at) =>
    above.map((cell) => ({ ...cell, row: at, content: null })),
  );
}

/** As Excel does it, hidden rows apart. */
function highAsAbove({ rows }: SheetModel, { row, count }: RowShift): readonly RowModel[] {
  const height = rows.find((layout) => layout.row === row - 1)?.height;
  if (height === undefined) return [];
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({ row: row + index, height }));
}

function moved<Item extends { readonly row: number }>(
  items: readonly Item[],
  to: (item: Item) => number | null,
): readonly Item[] {
  return items.flatMap((item) => {
    const row = to(item);
    return row === null ? [] : [{ ...item, row }];
  });
}

function ranged<Item extends { readonly range: RangeAddress }>(
  items: readonly Item[],
  to: (range: RangeAddress) => RangeAddress | null,
): readonly Item[] {
  return items.flatMap((item) => {
    const range = to(item.range);
    return range === null ? [] : [{ ...item, range }];
  });
}

function shiftedPage(
  { printArea, titleRows, ...page }: PageSetup,
  range: (given: RangeAddress) => RangeAddress | null,
  row: (given: number) => number | null,
): PageSetup {
  const area = printArea === undefined ? null : range(printArea);
  const titles =
    titleRows === undefined
      ? null
      : range({ top: titleRows.first, left: 0, bottom: titleRows.last, right: 0 });
  return {
    ...page,
    ...(area === null ? {} : { printArea: area }),
    ...(titles === null ? {} : { titleRows: { first: titles.top, last: titles.bottom } }),
    breaksBeforeRows: page.breaksBeforeRows.flatMap((at) => row(at) ?? []),
  };
}
