import { parseRange } from '../../workbook/address';
import type { Finding } from '../../model/finding';
import type { Tab } from '../state/pane-state';
import type { Language } from '../../language/language';
import type { OpenWorkbook } from '../../actions/open-workbook';
import type { Outcome } from '../state/status';
import { followActiveSheet } from './follow-active-sheet';
import type { PaneKit } from './pane-kit';

/** Reading, moving about, undoing: what no single view owns. */
export interface WorkbookCommands {
  /** Reads the workbook for the first time and follows its changes from then on; the result ends that. */
  readonly start: () => Promise<() => Promise<void>>;
  readonly selectTab: (tab: Tab) => Promise<void>;
  readonly chooseLanguage: (id: Language['id']) => Promise<void>;
  readonly cancel: () => void;
  readonly retry: () => Promise<void>;
  readonly dismissStatus: () => void;
  readonly undo: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Leaves what broke off as it is. */
  readonly drop: () => Promise<void>;
  readonly revealSheet: (sheet: string) => Promise<void>;
  readonly revealCell: (sheet: string, cell: string) => Promise<void>;
  readonly revealFinding: (found: Finding) => Promise<void>;
}

/** Typing in several cells in a row is followed by one reading. */
const SETTLE_AFTER = 600;

export function workbookCommands(kit: PaneKit): WorkbookCommands {
  const { store, runner, surroundings } = kit;
  const { actions, later } = surroundings;

  const readForAll = () => kit.readWorkbook().then(() => null);
  const refresh = async () => {
    if (store.getState().status.type === 'working') return;
    try {
      await kit.readWorkbook();
    } catch (error) {
      runner.showFailure('read', error, readForAll);
    }
  };
  const reveal = (sheet: string, cell: string) =>
    runner.run('reveal', async () => {
      const range = parseRange(cell);
      await actions.revealCell(sheet, { row: range?.top ?? 0, column: range?.left ?? 0 });
      return null;
    });
  const finishUnfinished = (
    task: 'restore' | 'resume' | 'drop',
    finish: (open: OpenWorkbook) => Promise<Outcome>,
  ) =>
    runner.run(task, async () => {
      const { workbook } = store.getState();
      return workbook.type === 'unread' ? null : finish(workbook.open);
    });

  return {
    start: async () => {
      await runner.run('read', readForAll);
      const endings = [await followChanges(kit, later, refresh), await followActiveSheet(kit)];
      return async () => {
        await Promise.all(endings.map((end) => end()));
      };
    },
    selectTab: async (tab) => {
      store.setState({ tab });
      // What was said of another view's work has been read by now.
      runner.dismiss();
      await refresh();
    },
    chooseLanguage: async (id) => {
      store.setState({ language: await surroundings.loadLanguage(id) });
      surroundings.rememberLanguage(id);
    },
    cancel: () => {
      kit.abandonReading();
      runner.cancel();
    },
    retry: runner.retry,
    dismissStatus: runner.dismiss,
    undo: () =>
      kit.write('undo', (open) => ({
        title: null,
        work: async () => {
          const result = await actions.undoChange(open);
          return result.type === 'refused' ? { ...result, type: 'undo-refused' } : result;
        },
      })),
    restore: () => finishUnfinished('restore', (open) => actions.restoreUnfinished(open)),
    resume: () =>
      finishUnfinished('resume', async (open) => {
        const result = await actions.resumeUnfinished(open);
        return result.type === 'completed' ? { type: 'resumed' } : result;
      }),
    drop: () =>
      finishUnfinished('drop', async (open) => {
        await actions.dropUnfinished(open);
        return { type: 'dropped' };
      }),
    revealSheet: (sheet) => reveal(sheet, 'A1'),
    revealCell: reveal,
    revealFinding: ({ place }) =>
      place.sheet === undefined ? Promise.resolve() : reveal(place.sheet, place.cell ?? 'A1'),
  };
}

/** Reads again when the workbook has changed and then been left alone for a moment; never while a task runs. */
async function followChanges(
  { store, surroundings }: PaneKit,
  later: PaneKit['surroundings']['later'],
  refresh: () => Promise<void>,
): Promise<() => Promise<void>> {
  let stopWaiting: () => void = () => undefined;
  const settle = () => {
    stopWaiting();
    stopWaiting = later(SETTLE_AFTER, () => {
      if (store.getState().status.type === 'working') settle();
      else void refresh();
    });
  };
  const endWatch = await surroundings.actions.watch(settle);
  return async () => {
    stopWaiting();
    await endWatch();
  };
}
