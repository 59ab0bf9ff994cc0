import { contentAt, contentKey } from '../change/grid-content';
import { fingerprintOfModel, type SheetFingerprint } from '../fingerprint';
import type { SheetModel } from '../sheet-model';
import {
  rowBefore,
  type ChangePlan,
  type InsertedRows,
  type KnownWorkbook,
  type PlannedStep,
} from './change-plan';
import type { InsertedRowsRecord, RecordedStep, ReplacedSheet } from './change-record';
import { originalOf } from './originals-sheet';
import { witnessesOf } from './witnesses';

/** What must be kept of each step of a plan so that it can be taken back. */
export function recordedSteps(
  { steps }: Pick<ChangePlan, 'steps'>,
  known: KnownWorkbook,
  saved: ReadonlyMap<string, NonNullable<ReplacedSheet['backup']>>,
): readonly RecordedStep[] {
  return steps.flatMap((step, index): readonly RecordedStep[] => {
    const earlier = steps.slice(0, index);
    switch (step.type) {
      case 'write':
        return step.models.map((model) => writtenSheet(model, steps, known, saved));
      case 'patch': {
        const { sheet, cells } = step;
        const grid = known.grids.get(sheet) ?? { values: [], formulas: [] };
        const witnesses = witnessesOf(cells, grid, (row) => rowBefore(earlier, sheet, row));
        return [{ type: 'patched', sheet, cells, ...witnesses }];
      }
      case 'insert-rows':
        return [insertedRows(step, earlier, known)];
      case 'rename':
        return [{ type: 'renamed', from: step.sheet, to: step.name }];
      case 'carry':
      case 'row-heights':
      case 'print-area':
      case 'reveal':
        return [];
    }
  });
}

function writtenSheet(
  model: SheetModel,
  steps: readonly PlannedStep[],
  { sheetNames, originals }: KnownWorkbook,
  saved: ReadonlyMap<string, NonNullable<ReplacedSheet['backup']>>,
): RecordedStep {
  const sheet = model.name;
  const written = writtenPrint(model, steps);
  if (!sheetNames.includes(sheet)) return { type: 'created', sheet, written };
  const { layout } = originals.find((original) => original.sheet === sheet) ?? originalOf(model);
  return { type: 'replaced', sheet, written, layout, backup: saved.get(sheet) ?? null };
}

/** The fingerprint of a sheet once it is written and a person's cells are carried over. */
function writtenPrint(model: SheetModel, steps: readonly PlannedStep[]): SheetFingerprint {
  const carried = steps.flatMap((step) =>
    step.type === 'carry' && step.sheet === model.name ? step.cells : [],
  );
  const places = new Set(carried.map(({ row, column }) => `${row} ${column}`));
  return fingerprintOfModel({
    cells: [...model.cells.filter(({ row, column }) => !places.has(`${row} ${column}`)), ...carried],
  });
}

function insertedRows(
  { sheet, row, count, like, columns }: InsertedRows,
  earlier: readonly PlannedStep[],
  { grids }: KnownWorkbook,
): InsertedRowsRecord {
  const grid = grids.get(sheet);
  const before = rowBefore(earlier, sheet, row);
  const pattern = rowBefore(earlier, sheet, like);
  const copied =
    grid === undefined || pattern === null
      ? []
      : Array.from({ length: columns }, (_, column) => contentKey(contentAt(grid, pattern, column)));
  const anchor = grid === undefined || before === null ? null : anchorBelow(grid, before);
  return { type: 'inserted-rows', sheet, row, count, anchor, copied };
}

/** A formula is no anchor: Excel rewrites it when rows move. */
function anchorBelow(grid: Parameters<typeof contentAt>[0], first: number): InsertedRowsRecord['anchor'] {
  for (let row = first; row < grid.values.length; row += 1) {
    const column = (grid.values[row] ?? []).findIndex(
      (value, index) => value !== null && (grid.formulas[row]?.[index] ?? null) === null,
    );
    if (column !== -1) return { below: row - first, column, key: contentKey(contentAt(grid, row, column)) };
  }
  return null;
}
