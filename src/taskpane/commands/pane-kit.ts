import type { StoreApi } from 'zustand/vanilla';
import type { HandOutRequest } from '../../actions/hand-out-file';
import type { OpenWorkbook } from '../../actions/open-workbook';
import type { ArchivedFile } from '../../workbook/file/zip-files';
import type { Language } from '../../language/language';
import type { CalendarDate } from '../../model/period';
import type { Submission } from '../../consolidation/submission';
import type { FileReading } from '../take-in/read-in-browser';
import type { PaneActions } from '../pane-actions';
import { withHeldSet, withNextPeriod, type EntryForm } from '../state/entry-form';
import { heldSheets } from '../state/held-sheets';
import type { PaneState, WorkbookView } from '../state/pane-state';
import { mayWrite } from '../state/pane-state';
import { leavesWorkbook, type Outcome, type Task } from '../state/status';
import { createTaskRunner, type Later, type TaskRunner } from './task-runner';

/** What the pane takes from its surroundings. */
export interface PaneSurroundings {
  readonly actions: PaneActions;
  readonly later: Later;
  readonly today: () => CalendarDate;
  readonly now: () => Date;
  /** Makes the file of a hand-out, away from the pane's own thread. */
  readonly makeHandOut: (request: HandOutRequest) => Promise<ArchivedFile>;
  /** Opens a file's bytes as a workbook beside this one. Rejects with a WorkbookError. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<void>;
  /** Asks the browser to save a file; whether it does is not told. */
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  readonly loadLanguage: (id: Language['id']) => Promise<Language>;
  /** Reads what units sent, away from the pane's own thread; null when it was stopped. */
  readonly readFiles: (reading: FileReading) => Promise<readonly Submission[] | null>;
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
  readonly write: (task: Task, prepare: (open: OpenWorkbook) => Write | Promise<Write>) => Promise<void>;
}

/** A change of the workbook that is ready to be made. */
export interface Write {
  /** Under which the workbook's journal lists it; null for a task that it does not list. */
  readonly title: string | null;
  readonly work: () => Promise<Outcome>;
  /** What the pane forgets once the workbook holds it. */
  readonly forget?: () => void;
}

export function createPaneKit(store: StoreApi<PaneState>, surroundings: PaneSurroundings): PaneKit {
  let reading = 0;
  const readWorkbook = async () => {
    const own = (reading += 1);
    const open = await surroundings.actions.read();
    const workbook = await viewOf(open);
    if (own !== reading) return;
    store.setState((state) => ({ workbook, entryForm: proposedForm(state, open) }));
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
    write: async (task, prepare) => {
      if (!mayWrite(store.getState())) return;
      let attempt: { readonly write: Write; readonly before: OpenWorkbook } | null = null;
      const work = async () => {
        // Taken when it runs: a second try meets the workbook as it was read since.
        const before = openOf(store);
        const write = await prepare(before);
        attempt = { write, before };
        const outcome = await write.work();
        if (!leavesWorkbook(outcome)) write.forget?.();
        return outcome;
      };
      await runner.run(task, work, () => {
        if (attempt === null) return null;
        const { write, before } = attempt;
        if (write.title === null || !isDoneSince(write.title, before, openOf(store))) return null;
        write.forget?.();
        return { type: 'completed', title: write.title };
      });
    },
  };
}

/** The form follows what the workbook holds while nobody has said another period. */
function proposedForm({ entryForm, workbook }: PaneState, { contents, unfinished }: OpenWorkbook): EntryForm {
  // A sheet that broke off half way is not a period that is there.
  if (!entryForm.isProposed || unfinished !== null) return entryForm;
  const held = heldSheets(contents);
  const form = workbook.type === 'unread' ? withHeldSet(entryForm, held, contents.sets) : entryForm;
  return withNextPeriod(form, held, contents.sets);
}

/** Whether the journal lists a change as done that it did not list before: the answer was lost, the work was not. */
function isDoneSince(title: string, before: OpenWorkbook, after: OpenWorkbook): boolean {
  const [last, earlier] = [after.undoable, before.undoable];
  if (after.unfinished !== null || last?.title !== title) return false;
  return last.id !== earlier?.id || last.time !== earlier.time;
}

function openOf(store: StoreApi<PaneState>): OpenWorkbook {
  const { workbook } = store.getState();
  if (workbook.type === 'unread') throw new Error('the workbook has not been read');
  return workbook.open;
}

async function viewOf(open: OpenWorkbook): Promise<WorkbookView> {
  const { entrySheets, registerSheets, definitionFindings, unitListFindings } = open.contents;
  const isNothingToCheck = [entrySheets, registerSheets, definitionFindings, unitListFindings].every(
    ({ length }) => length === 0,
  );
  if (isNothingToCheck) return { type: 'read', open, findings: [], judged: NOTHING_FOUND };
  const { checkedContents } = await import('../checked-workbook');
  return { type: 'read', open, ...checkedContents(open.contents) };
}

const NOTHING_FOUND = { blocking: [], accepted: [], warnings: [] } as const;
