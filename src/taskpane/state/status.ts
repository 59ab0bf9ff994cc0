import type { UnitsOutcome } from '../../actions/change-units';
import type { UnitsNeeded } from '../../actions/insert-entry-sheet';
import type { NamedCell } from '../../actions/take-back';
import type { TaskName } from '../../language/pane/pane-texts';
import type { WorkbookErrorCode } from '../../workbook/port';

/** What the pane does with the workbook, as progress and failures name it. */
export type Task = TaskName;

/** What came of it. */
export type Outcome =
  | { readonly type: 'inserted'; readonly sheet: string }
  | { readonly type: 'already-there'; readonly sheet: string }
  | UnitsNeeded
  | { readonly type: 'units-kept'; readonly units: number }
  | { readonly type: 'units-changed'; readonly change: UnitsOutcome }
  | { readonly type: 'pasted'; readonly cells: number; readonly sheet: string }
  | { readonly type: 'taken-in'; readonly cells: number; readonly sheet: string }
  | { readonly type: 'united'; readonly records: number; readonly sheet: string }
  | { readonly type: 'accepted' }
  | { readonly type: 'period-changed'; readonly sheet: string; readonly period: string }
  | { readonly type: 'reported'; readonly sheets: readonly string[] }
  | { readonly type: 'undone'; readonly title: string }
  | {
      readonly type: 'undo-refused';
      readonly title: string;
      readonly cells: readonly NamedCell[];
      readonly sheets: readonly string[];
    }
  | { readonly type: 'nothing-to-undo' }
  | { readonly type: 'restored'; readonly kept: readonly NamedCell[] }
  | { readonly type: 'resumed' }
  | { readonly type: 'restored-only'; readonly kept: readonly NamedCell[] }
  | { readonly type: 'sheets-missing'; readonly sheets: readonly string[] }
  | { readonly type: 'dropped' }
  | { readonly type: 'nothing-unfinished' }
  | { readonly type: 'cancelled' }
  /** Excel reported a failure, and the workbook as read again lists the change as done. */
  | { readonly type: 'completed'; readonly title: string };

/** Whether an outcome is that nothing was to be written: what a sheet was to be made from is still to be written. */
export function leavesWorkbook({ type }: Outcome): boolean {
  return type === 'already-there' || type === 'units-needed';
}

/** A failure of the workbook, or a fault of this program. */
export type FailureCode = WorkbookErrorCode | 'unexpected';

export interface Failure {
  readonly task: Task;
  readonly code: FailureCode;
  /** For the person who looks after the program. */
  readonly detail: string;
}

export type Status =
  | { readonly type: 'idle' }
  | {
      readonly type: 'working';
      readonly task: Task;
      /** Set when it lasts: Excel may be waiting for a cell that is being edited. */
      readonly isSlow: boolean;
      readonly canCancel: boolean;
    }
  | { readonly type: 'done'; readonly outcome: Outcome }
  /** `before` is what had been done when it failed: a sheet was written, and could then not be read again. */
  | { readonly type: 'failed'; readonly failure: Failure; readonly before: Outcome | null };

/** Tasks that settle a write that broke off. */
export function settles(task: Task): boolean {
  return task === 'restore' || task === 'resume' || task === 'drop';
}

/** Tasks that only read: they can be abandoned at any moment. A write is never cut off half way. */
export function onlyReads(task: Task): boolean {
  return task === 'read' || task === 'plan-report' || task === 'reveal' || task === 'hand-out';
}
