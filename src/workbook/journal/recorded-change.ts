import { asGridContent, contentKey, gridContent, writableContent } from '../change/grid-content';
import type { CopyChange, Expectation, SheetChange } from '../change/sheet-change';
import { fingerprintOfModel, type SheetFingerprint } from '../fingerprint';
import { formulaCopied } from '../formulas/moved-references';
import type { CellContent, SheetModel } from '../sheet-model';
import {
  rowBefore,
  type ChangePlan,
  type InsertedRows,
  type KnownWorkbook,
  type PlannedStep,
} from './change-plan';
import type { RecordedStep } from './change-record';
import {
  backupSheetName,
  entryPatches,
  hiddenSheet,
  journalExpectation,
  newJournalSheet,
  statePatch,
} from './journal-sheet';
import { originalOf } from './originals-sheet';
import { savedSheets, type SavedSheet } from './saved-sheets';

/** What a plan asks of the workbook port. */
export interface RecordedChange {
  readonly changes: readonly SheetChange[];
  readonly expectations: readonly Expectation[];
}

/**
 * A plan with its journal: first it is noted and what is to be replaced is saved, then it is done, and last the mark is
 * set that all is done. Whatever fails in between, the journal tells how far it came.
 */
export function recordedChange(plan: ChangePlan, known: KnownWorkbook): RecordedChange {
  const id = 1 + (known.journal.entries[0]?.id ?? 0);
  const saved = savedSheets(plan, known);
  const backup = backupSheetName(id);
  const { title, time, intent, steps } = plan;
  const recorded = steps.flatMap((step, index) =>
    recordedSteps(step, steps.slice(0, index), plan, known, saved),
  );
  const entry = { id, state: 'saving', time, title, intent, steps: recorded } as const;
  return {
    changes: [
      ...(known.journal.exists ? [] : [{ type: 'write', models: [newJournalSheet()] } as const]),
      { type: 'patch', patches: entryPatches(entry, known.journal) },
      ...(saved.size === 0 ? [] : [{ type: 'write', models: [hiddenSheet(backup, [])] } as const]),
      ...[...saved].map(([sheet, place]) => savingCopy(sheet, place, backup)),
      { type: 'patch', patches: [statePatch(id, 'writing')] },
      ...steps.flatMap((step) => changesOf(step, saved, backup)),
      { type: 'patch', patches: [statePatch(id, 'done')] },
    ],
    expectations: [
      journalExpectation(known.journal),
      ...steps.flatMap((step, index) => expectationsOf(step, steps.slice(0, index), known)),
    ],
  };
}

function savingCopy(sheet: string, { row, rows, columns }: SavedSheet, backup: string): CopyChange {
  return {
    type: 'copy',
    from: { sheet, range: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 } },
    to: { sheet: backup, row, column: 0 },
    parts: 'contents-and-formats',
  };
}

function changesOf(
  step: PlannedStep,
  saved: ReadonlyMap<string, SavedSheet>,
  backup: string,
): readonly SheetChange[] {
  switch (step.type) {
    case 'write':
      return [{ type: 'write', models: step.models }];
    case 'carry': {
      const row = (saved.get(step.sheet)?.row ?? 0) + step.from.row;
      const { column } = step.from;
      const range = { top: row, left: column, bottom: row, right: column };
      const from = { sheet: backup, range };
      return [{ type: 'copy', from, to: { sheet: step.sheet, ...step.to }, parts: 'contents-and-formats' }];
    }
    case 'patch':
      return [
        {
          type: 'patch',
          patches: step.cells.map(({ row, column, after }) => ({
            sheet: step.sheet,
            row,
            column,
            content: after,
          })),
        },
      ];
    case 'insert-rows':
      return insertionOf(step);
    case 'print-area':
    case 'rename':
    case 'reveal':
      return [step];
  }
}

function insertionOf({ sheet, row, count, like, columns, parts }: InsertedRows): readonly SheetChange[] {
  const pattern = like >= row ? like + count : like;
  return [
    { type: 'insert-rows', sheet, row, count },
    ...Array.from({ length: count }, (_, index): CopyChange => ({
      type: 'copy',
      from: { sheet, range: { top: pattern, left: 0, bottom: pattern, right: columns - 1 } },
      to: { sheet, row: row + index, column: 0 },
      parts,
    })),
  ];
}

function recordedSteps(
  step: PlannedStep,
  earlier: readonly PlannedStep[],
  plan: ChangePlan,
  known: KnownWorkbook,
  saved: ReadonlyMap<string, SavedSheet>,
): readonly RecordedStep[] {
  switch (step.type) {
    case 'write':
      return step.models.map((model): RecordedStep => {
        const written = writtenPrint(model, plan, known);
        if (!known.sheetNames.includes(model.name)) return { type: 'created', sheet: model.name, written };
        const original = known.originals.find(({ sheet }) => sheet === model.name) ?? originalOf(model);
        const backup = saved.get(model.name) ?? { row: 0, rows: 0, columns: 0 };
        return { type: 'replaced', sheet: model.name, written, layout: original.layout, backup };
      });
    case 'carry':
    case 'print-area':
    case 'reveal':
      return [];
    case 'patch':
      return [{ type: 'patched', sheet: step.sheet, cells: step.cells }];
    case 'insert-rows': {
      const { sheet, row, count } = step;
      const anchor = anchorOf(step, earlier, known);
      const copied = copiedContents(step, earlier, known);
      return [{ type: 'inserted-rows', sheet, row, count, anchor, copied }];
    }
    case 'rename':
      return [{ type: 'renamed', from: step.sheet, to: step.name }];
  }
}

/** The fingerprint of a sheet once it is written and a person's cells are carried over. */
function writtenPrint(model: SheetModel, { steps }: ChangePlan, { grids }: KnownWorkbook): SheetFingerprint {
  const grid = grids.get(model.name);
  const carried = steps.flatMap((step) =>
    step.type === 'carry' && step.sheet === model.name && grid !== undefined
      ? [
          {
            ...step.to,
            content: carriedContent(writableContent(grid, step.from.row, step.from.column), step),
          },
        ]
      : [],
  );
  const places = new Set(carried.map(({ row, column }) => `${row} ${column}`));
  return fingerprintOfModel({
    cells: [...model.cells.filter(({ row, column }) => !places.has(`${row} ${column}`)), ...carried],
  });
}

function carriedContent(
  content: CellContent,
  { from, to }: Extract<PlannedStep, { type: 'carry' }>,
): CellContent {
  if (content === null || typeof content !== 'object' || !('formula' in content)) return content;
  const by = { rows: to.row - from.row, columns: to.column - from.column };
  return { ...content, formula: formulaCopied(content.formula, by) };
}

/** The first content that the new rows push down, to tell later whether they are there. */
function anchorOf(
  { sheet, row }: InsertedRows,
  earlier: readonly PlannedStep[],
  { grids }: KnownWorkbook,
): Extract<RecordedStep, { type: 'inserted-rows' }>['anchor'] {
  const grid = grids.get(sheet);
  const before = rowBefore(earlier, sheet, row);
  if (grid === undefined || before === null) return null;
  for (let at = before; at < grid.values.length; at += 1) {
    const column = (grid.values[at] ?? []).findIndex((value) => value !== null);
    if (column !== -1) {
      return { below: at - before, column, content: contentKey(gridContent(grid, at, column)) };
    }
  }
  return null;
}

function copiedContents(
  { sheet, like, columns }: InsertedRows,
  earlier: readonly PlannedStep[],
  { grids }: KnownWorkbook,
): readonly string[] {
  const grid = grids.get(sheet);
  const row = rowBefore(earlier, sheet, like);
  if (grid === undefined || row === null) return [];
  return Array.from({ length: columns }, (_, column) => contentKey(gridContent(grid, row, column)));
}

function expectationsOf(
  step: PlannedStep,
  earlier: readonly PlannedStep[],
  known: KnownWorkbook,
): readonly Expectation[] {
  switch (step.type) {
    case 'write':
      return step.models.map(({ name }): Expectation => {
        const grid = known.grids.get(name);
        return grid === undefined ? { type: 'absent', sheet: name } : { type: 'whole', grid };
      });
    case 'patch': {
      const cells = step.cells.flatMap(({ row, column, before }) => {
        const at = rowBefore(earlier, step.sheet, row);
        return at === null ? [] : [{ row: at, column, content: asGridContent(before) }];
      });
      return [{ type: 'cells', sheet: step.sheet, cells }];
    }
    case 'insert-rows': {
      const grid = known.grids.get(step.sheet);
      const at = rowBefore(earlier, step.sheet, step.row);
      if (grid === undefined || at === null) return [];
      const line = grid.values[at] ?? [];
      const cells = line.map((_, column) => ({ row: at, column, content: gridContent(grid, at, column) }));
      return [{ type: 'cells', sheet: step.sheet, cells }];
    }
    default:
      return [];
  }
}
