import type { CopyChange, Expectation, SheetChange } from '../change/sheet-change';
import type { ChangePlan, InsertedRows, KnownWorkbook, PlannedStep } from './change-plan';
import type { ReplacedSheet } from './change-record';
import { hiddenSheet } from './hidden-sheet';
import { entryPatches, journalExpectation, newJournalSheet, statePatch } from './journal-sheet';
import { planExpectations } from './plan-expectations';
import { recordedSteps } from './recorded-steps';
import { savedSheets } from './saved-sheets';

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
  const saved = savedSheets(plan, known, id);
  const { title, time, intent } = plan;
  const steps = recordedSteps(plan, known, saved);
  const backups = [...saved.values()].map(({ sheet }) => hiddenSheet(sheet, []));
  return {
    changes: [
      ...(known.journal.exists ? [] : [{ type: 'write', models: [newJournalSheet()] } as const]),
      {
        type: 'patch',
        patches: entryPatches({ id, state: 'saving', time, title, intent, steps }, known.journal),
      },
      ...(backups.length === 0 ? [] : [{ type: 'write', models: backups } as const]),
      ...[...saved].map(([sheet, backup]) => savingCopy(sheet, backup)),
      { type: 'patch', patches: [statePatch(id, 'writing')] },
      ...plan.steps.flatMap(changesOf),
      { type: 'patch', patches: [statePatch(id, 'done')] },
    ],
    expectations: [journalExpectation(known.journal), ...planExpectations(plan, known)],
  };
}

/** The cells of a sheet, each to its own address on the backup: formulas there mean the same cells elsewhere. */
function savingCopy(
  sheet: string,
  { sheet: backup, rows, columns }: NonNullable<ReplacedSheet['backup']>,
): CopyChange {
  return {
    type: 'copy',
    from: { sheet, range: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 } },
    to: { sheet: backup, row: 0, column: 0 },
    parts: 'contents-and-formats',
  };
}

function changesOf(step: PlannedStep): readonly SheetChange[] {
  switch (step.type) {
    case 'carry': {
      const { sheet, cells } = step;
      return [{ type: 'patch', patches: cells.map((cell) => ({ ...cell, sheet })) }];
    }
    case 'patch': {
      const { sheet, cells } = step;
      const patches = cells.map(({ row, column, after }) => ({ sheet, row, column, content: after }));
      return [{ type: 'patch', patches }];
    }
    case 'insert-rows':
      return insertionOf(step);
    case 'write':
    case 'row-heights':
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
