import { WorkbookError } from '../../port';
import { sheetNameKey, sheetNamesFault } from '../../rules/sheet-name-rules';
import { sheetNamed, type KnownSheet, type PlannedChange } from './known-sheets';
import { bytesOf, step } from './write-step';

/** Gives a sheet another name; formulas that name it follow by themselves. It costs the user Excel's own undo. */
export function renameSteps(from: string, to: string, sheets: readonly KnownSheet[]): PlannedChange {
  const own = sheetNamed(sheets, from);
  const others = sheets.map(({ name }) => name).filter((name) => name !== from);
  const isTaken = others.some((name) => sheetNameKey(name) === sheetNameKey(to));
  const fault = sheetNamesFault([to], others) ?? (isTaken ? `sheet name "${to}" is used twice` : null);
  if (fault !== null) throw new WorkbookError('bad-sheet-name', fault);
  return {
    steps: [
      step(2, bytesOf(to), (target) => {
        target.sheetNamed(from).name = to;
        target.forget(from);
      }),
    ],
    sheets: sheets.map((sheet) => (sheet === own ? { ...own, name: to } : sheet)),
  };
}
