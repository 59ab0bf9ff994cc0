import type { StoreApi } from 'zustand/vanilla';
import { WorkbookError } from '../../workbook/port';
import type { PaneState } from '../state/pane-state';
import { onlyReads, type Failure, type Outcome, type Task } from '../state/status';

/** Calls back after so many milliseconds unless the result is called first. */
export type Later = (milliseconds: number, work: () => void) => () => void;

export type TaskWork = () => Promise<Outcome | null>;

/** Asked when a task failed and the workbook was read again: what was done after all, or null. */
export type Recovered = () => Outcome | null;

const NOTHING_RECOVERED: Recovered = () => null;

export interface TaskRunner {
  /** Runs one task, unless another one runs. Never rejects: a failure is shown with a way to try again. */
  readonly run: (task: Task, work: TaskWork, recovered?: Recovered) => Promise<void>;
  /** Shows the failure of a task that ran unseen; `work` is what trying again does. */
  readonly showFailure: (task: Task, error: unknown, work: TaskWork) => void;
  /** Abandons a task that only reads: what it brings is thrown away. */
  readonly cancel: () => void;
  /** Runs the task that failed again. */
  readonly retry: () => Promise<void>;
  readonly dismiss: () => void;
}

/** What runs after a task that wrote, or failed to: the workbook is read again. */
export type Afterwards = () => Promise<void>;

/** After this long Excel may be waiting for a person who is typing in a cell. */
export const SLOW_AFTER = 2500;

/** Runs the tasks of the pane one at a time and keeps the status that people see. */
export function createTaskRunner(
  store: StoreApi<PaneState>,
  later: Later,
  readAgain: Afterwards,
): TaskRunner {
  let current = 0;
  let failed: { readonly task: Task; readonly work: TaskWork; readonly recovered: Recovered } | null = null;

  const run: TaskRunner['run'] = async (task, work, recovered = NOTHING_RECOVERED) => {
    if (store.getState().status.type === 'working') return;
    const own = (current += 1);
    const isCurrent = () => own === current;
    store.setState({ status: { type: 'working', task, isSlow: false, canCancel: onlyReads(task) } });
    const endWatch = later(SLOW_AFTER, () => {
      if (isCurrent()) markSlow(store);
    });
    const fail = (error: unknown, failedTask: Task, before: Outcome | null) => {
      failed = { task, work, recovered };
      store.setState({ status: { type: 'failed', failure: failureOf(failedTask, error), before } });
    };

    let outcome: Outcome | null = null;
    try {
      outcome = await work();
    } catch (error) {
      endWatch();
      if (!isCurrent()) return;
      const isRead = !onlyReads(task) && mayHaveWritten(error) && (await readAfterFailure());
      const done = isRead ? recovered() : null;
      if (done === null) fail(error, task, null);
      else finish(done);
      return;
    }
    if (!isCurrent()) {
      endWatch();
      return;
    }
    try {
      if (!onlyReads(task)) await readAgain();
    } catch (error) {
      endWatch();
      fail(error, 'read', outcome);
      failed = { task: 'read', work: () => readAgain().then(() => null), recovered: NOTHING_RECOVERED };
      return;
    }
    endWatch();
    finish(outcome);
  };

  const finish = (outcome: Outcome | null) => {
    failed = null;
    store.setState({ status: outcome === null ? { type: 'idle' } : { type: 'done', outcome } });
  };

  /** Whether it was read; the failure that is told is the first one, which this one follows from. */
  const readAfterFailure = () =>
    readAgain().then(
      () => true,
      () => false,
    );

  return {
    run,
    showFailure: (task, error, work) => {
      failed = { task, work, recovered: NOTHING_RECOVERED };
      store.setState({ status: { type: 'failed', failure: failureOf(task, error), before: null } });
    },
    cancel: () => {
      const { status } = store.getState();
      if (status.type !== 'working' || !status.canCancel) return;
      current += 1;
      store.setState({ status: { type: 'done', outcome: { type: 'cancelled' } } });
    },
    retry: () => (failed === null ? Promise.resolve() : run(failed.task, failed.work, failed.recovered)),
    dismiss: () => {
      if (store.getState().status.type !== 'working') store.setState({ status: { type: 'idle' } });
    },
  };
}

function markSlow(store: StoreApi<PaneState>): void {
  const { status } = store.getState();
  if (status.type === 'working') store.setState({ status: { ...status, isSlow: true } });
}

/** A workbook that is closed to us just now has not been changed, and would only keep us waiting once more. */
function mayHaveWritten(error: unknown): boolean {
  return !(error instanceof WorkbookError && error.code === 'cell-being-edited');
}

function failureOf(task: Task, error: unknown): Failure {
  if (error instanceof WorkbookError) return { task, code: error.code, detail: error.detail };
  return { task, code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
