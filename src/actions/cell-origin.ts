import { contentText } from '../consolidation/account/content-text';
import type { SubmissionOrigin, TakenValue } from '../consolidation/memory';
import { originOf } from '../consolidation/origins/origin-of';
import type { ConsolidationTarget, HeldCell } from '../consolidation/target';
import { matrixTarget } from '../sheets/entry/matrix-target';
import type { CellAddress } from '../workbook/address';
import type { OpenWorkbook } from './open-workbook';

/** Where what stands in a cell comes from ("ô này từ đâu"). */
export type CellOrigin =
  /** The cell holds no unit's value of an indicator. */
  | { readonly type: 'no-value' }
  /** No take-in brought it: it was typed or pasted. */
  | { readonly type: 'typed'; readonly held: HeldCell }
  | {
      readonly type: 'taken';
      readonly held: HeldCell;
      readonly origin: SubmissionOrigin;
      readonly taken: TakenValue;
      /** What was received, where the cell holds something else since; null where it stands as it was taken in. */
      readonly receivedText: string | null;
    };

/** Tells the origin of a cell of the open workbook. */
export function originOfCell(open: OpenWorkbook, sheet: string, { row, column }: CellAddress): CellOrigin {
  const target = targetsIn(open).find((candidate) => candidate.sheet === sheet);
  const held = [...(target?.cells.values() ?? [])].find((cell) => cell.row === row && cell.column === column);
  if (target === undefined || held === undefined) return { type: 'no-value' };
  const found = originOf(open.contents.memory, target, held);
  if (found === null) return { type: 'typed', held };
  const { origin, taken } = found;
  const receivedText = held.content === taken.content ? null : contentText(taken.content);
  return { type: 'taken', held, origin, taken, receivedText };
}

/** The sheets of a workbook to which take-ins go. */
function targetsIn({ contents, grids }: OpenWorkbook): readonly ConsolidationTarget[] {
  return [
    ...contents.entrySheets.flatMap(({ table }) => {
      const grid = table?.arrangement === 'matrix' ? grids.get(table.sheet) : undefined;
      return grid === undefined || table?.arrangement !== 'matrix' ? [] : [matrixTarget(table, grid)];
    }),
    ...contents.collectedSheets.flatMap(({ target }) => target ?? []),
  ];
}
