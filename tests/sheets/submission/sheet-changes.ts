import * as fc from 'fast-check';
import { cellText } from '../../../src/workbook/address';
import type { CellContent, SheetModel } from '../../../src/workbook/sheet-model';
import {
  copyColumn,
  insertColumns,
  insertRows,
  moveColumn,
  removeColumn,
  removeRow,
  renamed,
  type,
  withoutNames,
} from '../sheet-edits';

/** What people do to a sheet before they send it, as data. Rows and columns count from 0. */
export type SheetChange =
  | { readonly do: 'insert-rows'; readonly before: number; readonly count: number }
  | { readonly do: 'insert-columns'; readonly before: number; readonly count: number }
  | { readonly do: 'remove-row'; readonly row: number }
  | { readonly do: 'remove-column'; readonly column: number }
  | { readonly do: 'move-column'; readonly from: number; readonly before: number }
  /** As Excel inserts copied cells: nothing is covered. */
  | { readonly do: 'copy-column'; readonly from: number; readonly to: number }
  | { readonly do: 'swap-rows'; readonly one: number; readonly other: number }
  | { readonly do: 'repeat-row'; readonly row: number; readonly at: number }
  | { readonly do: 'lose-names' }
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'paste-values' }
  | { readonly do: 'decompose' }
  | { readonly do: 'overwrite-tag'; readonly text: string | null }
  /** Below everything. */
  | { readonly do: 'note'; readonly below: number; readonly column: number; readonly text: string };

/** Any change of a sheet that has so many rows and columns. */
export function sheetChanges(rows: number, columns: number): fc.Arbitrary<readonly SheetChange[]> {
  const row = fc.nat({ max: rows - 1 });
  const column = fc.nat({ max: columns - 1 });
  const count = fc.integer({ min: 1, max: 3 });
  const change: fc.Arbitrary<SheetChange> = fc.oneof(
    fc.record({ do: fc.constant('insert-rows' as const), before: row, count }),
    fc.record({ do: fc.constant('insert-columns' as const), before: column, count }),
    fc.record({ do: fc.constant('remove-row' as const), row }),
    fc.record({ do: fc.constant('remove-column' as const), column }),
    fc.record({ do: fc.constant('move-column' as const), from: column, before: column }),
    fc.record({ do: fc.constant('copy-column' as const), from: column, to: column }),
    fc.record({ do: fc.constant('swap-rows' as const), one: row, other: row }),
    fc.record({ do: fc.constant('repeat-row' as const), row, at: row }),
    fc.constant({ do: 'lose-names' } as const),
    fc.record({
      do: fc.constant('rename' as const),
      name: fc.constantFrom('Sheet1', 'Bản sao', 'Biểu mẫu (2)', 'nộp lại'),
    }),
    fc.constant({ do: 'paste-values' } as const),
    fc.constant({ do: 'decompose' } as const),
    fc.record({ do: fc.constant('overwrite-tag' as const), text: fc.constantFrom(null, 'x', '1') }),
    fc.record({
      do: fc.constant('note' as const),
      below: fc.integer({ min: 1, max: 5 }),
      column,
      text: fc.constantFrom('Người lập biểu', 'Ghi chú: số liệu đến hết tháng', 'TM. ỦY BAN NHÂN DÂN'),
    }),
  );
  return fc.array(change, { maxLength: 4 });
}

export function changed(model: SheetModel, changes: readonly SheetChange[]): SheetModel {
  return changes.reduce(applied, model);
}

function applied(model: SheetModel, change: SheetChange): SheetModel {
  switch (change.do) {
    case 'insert-rows':
      return insertRows(model, change.before, change.count);
    case 'insert-columns':
      return insertColumns(model, change.before, change.count);
    case 'remove-row':
      return removeRow(withoutNamesIn(model, 'row', change.row), change.row);
    case 'remove-column':
      return removeColumn(withoutNamesIn(model, 'column', change.column), change.column);
    case 'move-column':
      return moveColumn(withoutNamesIn(model, 'column', change.from), change.from, change.before);
    case 'copy-column':
      return copyColumn(
        insertColumns(model, change.to, 1),
        change.from >= change.to ? change.from + 1 : change.from,
        change.to,
      );
    case 'swap-rows':
      return swappedRows(model, change.one, change.other);
    case 'repeat-row':
      return repeatedRow(model, change.row, change.at);
    case 'lose-names':
      return withoutNames(model);
    case 'rename':
      return renamed(model, change.name);
    case 'paste-values':
      return { ...model, cells: model.cells.map((cell) => ({ ...cell, content: valueOf(cell.content) })) };
    case 'decompose':
      return {
        ...model,
        cells: model.cells.map((cell) => ({
          ...cell,
          content: typeof cell.content === 'string' ? cell.content.normalize('NFD') : cell.content,
        })),
      };
    case 'overwrite-tag': {
      const tag = model.cells.find(
        ({ content }) => typeof content === 'string' && content.startsWith('so-chi-so|'),
      );
      if (tag === undefined) return model;
      const cells = model.cells.map((cell) => (cell === tag ? { ...cell, content: change.text } : cell));
      return { ...model, cells };
    }
    case 'note': {
      const last = Math.max(...model.cells.map(({ row }) => row));
      return type(model, cellText({ row: last + change.below, column: change.column }), change.text);
    }
  }
}

/** Excel drops a name whose cell is deleted. */
function withoutNamesIn(model: SheetModel, kind: 'row' | 'column', at: number): SheetModel {
  const isGone = ({ range }: SheetModel['names'][number]): boolean =>
    kind === 'row' ? range.top === at : range.left === at;
  return { ...model, names: model.names.filter((name) => !isGone(name)) };
}

function swappedRows(model: SheetModel, one: number, other: number): SheetModel {
  const swapped = (row: number) => (row === one ? other : row === other ? one : row);
  return { ...model, cells: model.cells.map((cell) => ({ ...cell, row: swapped(cell.row) })) };
}

/** The row copied over the cells of another. */
function repeatedRow(model: SheetModel, row: number, at: number): SheetModel {
  if (row === at) return model;
  const kept = model.cells.filter((cell) => cell.row !== at);
  const copies = model.cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: at }));
  return { ...model, cells: [...kept, ...copies] };
}

function valueOf(content: CellContent): CellContent {
  return content !== null && typeof content === 'object' && 'formula' in content ? content.cached : content;
}
