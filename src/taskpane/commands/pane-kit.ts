import type { StoreApi } from 'zustand/vanilla';
import { judge } from '../../actions/acceptance';
import type { OpenWorkbook } from '../../actions/open-workbook';
import { checkEntries } from '../../actions/check-entries';
import type { Language } from '../../language/language';
import type { CalendarDate } from '../../model/period';
import type { PaneActions } from '../pane-actions';
import type { PaneState, WorkbookView } from '../state/pane-state';
import { mayWrite } from '../state/pane-state';
import type { Outcome, Task } from '../state/status';
import { createTaskRunner, type Later, type TaskRunner } from './task-runner';

/** What the pane takes from its surroundings. */
export interface PaneSurroundings {
  readonly actions: PaneActions;
  readonly later: Later;
  readonly today: () => CalendarDate;
  readonly loadLanguage: (id: Language['id']) => Promise<Language>;
  /** Keeps the chosen language for the next opening. */
  readonly rememberLanguage: (id: Language['id']) => void;
  /** The machine's decimal sign, or null where Excel does not tell. */
  readonly decimalSign: () => Promise<string | null>;
  /** Tries this machine's Excel out in the open workbook; the result is a text to copy. */
  readonly selfCheck: (run: SelfCheckRun) => Promise<string>;
}

export interface SelfCheckRun {
  readonly language: Language;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal: { readonly aborted: boolean };
}

/** What the commands of all views share. */
export interface PaneKit {
  readonly store: StoreApi<PaneState>;
  readonly surroundings: PaneSurroundings;
  readonly runner: TaskRunner;
  /** Reads the workbook and shows it; of two readings under way the later one counts. */
  readonly readWorkbook: () => Promise<void>;
  /** Throws away the reading under way. */
  readonly abandonReading: () => void;
  /** Runs a task that writes, while nothing forbids it. */
  readonly write: (task: Task, work: (open: OpenWorkbook) => Promise<Outcome>) => Promise<void>;
}

export function createPaneKit(store: StoreApi<PaneState>, surroundings: PaneSurroundings): PaneKit {
  let reading = 0;
  const readWorkbook = async () => {
    const own = (reading += 1);
    const open = await surroundings.actions.read();
    if (own === reading) store.setState({ workbook: viewOf(open) });
  };
  const runner = createTaskRunner(store, surroundings.later, readWorkbook);
  return {
    store,
    surroundings,
    runner,
    readWorkbook,
    abandonReading: () => {
      reading += 1;
    },
    write: async (task, work) => {
      if (!mayWrite(store.getState())) return;
      // Taken when it runs: a second try meets the workbook as it was read since.
      await runner.run(task, () => work(openOf(store)));
    },
  };
}

function openOf(store: StoreApi<PaneState>): OpenWorkbook {
  const { workbook } = store.getState();
  if (workbook.type === 'unread') throw new Error('the workbook has not been read');
  return workbook.open;
}

function viewOf(open: OpenWorkbook): WorkbookView {
  const findings = checkEntries(open.contents);
  return { type: 'read', open, findings, judged: judge(findings, open.contents.acceptances) };
}
