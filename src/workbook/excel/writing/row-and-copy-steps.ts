import { rangeText } from '../../address';
import type { SheetChange } from '../../change/sheet-change';
import { WorkbookError } from '../../port';
import { cellFault, rangeFault } from '../../rules/range-rules';
import { sheetNamed, type KnownSheet } from './known-sheets';
import { step, type WriteStep } from './write-step';

type RowsOrCopy = Extract<SheetChange, { type: 'insert-rows' | 'delete-rows' | 'copy' }>;

/** Moves rows, or copies a rectangle as Excel itself does, so that no cell travels over the wire. */
export function rowAndCopySteps(change: RowsOrCopy, sheets: readonly KnownSheet[]): readonly WriteStep[] {
  if (change.type === 'copy') return copySteps(change, sheets);
  const { name, isProtected } = sheetNamed(sheets, change.sheet);
  refuseProtected(name, isProtected);
  const { row, count } = change;
  refuse(name, count < 1 ? 'no rows to move' : cellFault({ row: row + count - 1, column: 0 }));
  refuse(name, cellFault({ row, column: 0 }));
  return [
    step(3, 0, (target) => {
      const rows = target.sheetNamed(name).getRange(`${row + 1}:${row + count}`);
      if (change.type === 'insert-rows') rows.insert('Down');
      else rows.delete('Up');
    }),
  ];
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) */
function copySteps(
  { from, to, parts }: Extract<SheetChange, { type: 'copy' }>,
  sheets: readonly KnownSheet[],
): readonly WriteStep[] {
  sheetNamed(sheets, from.sheet);
  refuseProtected(to.sheet, sheetNamed(sheets, to.sheet).isProtected);
  const { range } = from;
  const bottom = to.row + range.bottom - range.top;
  const right = to.column + range.right - range.left;
  refuse(from.sheet, rangeFault(range));
  refuse(to.sheet, rangeFault({ top: to.row, left: to.column, bottom, right }));
  const area = rangeText({ top: to.row, left: to.column, bottom, right });
  return [
    step(7, 0, (target) => {
      // A range, not its address: of a text it is nowhere said that it may name another sheet.
      const source = target.sheetNamed(from.sheet).getRange(rangeText(range));
      const cells = target.sheetNamed(to.sheet).getRange(area);
      if (parts === 'everything') cells.copyFrom(source, 'All');
      // Formats first: they bring the merges, and a copied table stays a plain range.
      if (parts === 'contents-and-formats') cells.copyFrom(source, 'Formats');
      if (parts !== 'everything') cells.copyFrom(source, 'Formulas');
    }),
  ];
}

/** A protected sheet is said to be one before anything is changed, and not opened. */
function refuseProtected(sheet: string, isProtected: boolean): void {
  if (isProtected) throw new WorkbookError('protected', `sheet "${sheet}" is protected`);
}

function refuse(sheet: string, fault: string | null): void {
  if (fault !== null) throw new WorkbookError('bad-model', `sheet "${sheet}": ${fault}`);
}
