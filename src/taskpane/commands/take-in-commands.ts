import type { TakeInRequest } from '../../actions/take-in/take-in-request';
import { cellText } from '../../workbook/address';
import { setsInUse } from '../state/pane-state';
import { withAnswer, withoutAnswer, type Answer, type GivenAnswer } from '../take-in/answers';
import type { AskedTakeIn } from '../take-in/asked-take-in';
import type { ChosenFile } from '../take-in/chosen-files';
import { NO_TAKE_IN, type TakeInDraft } from '../take-in/take-in-draft';
import type { PaneKit } from './pane-kit';

/** Taking in what units send: files are read, shown with what they bring, and written after a click. */
export interface TakeInCommands {
  /** Reads files and adds them to those that were read; one of the same name takes the other's place. */
  readonly readFiles: (files: readonly ChosenFile[]) => Promise<void>;
  readonly stopReading: () => void;
  /** Ngày nhận, as it is typed. */
  readonly sayReceived: (file: string, text: string) => void;
  readonly sayDeadline: (text: string) => void;
  readonly answer: (answer: Answer, asked: Pick<AskedTakeIn, 'set' | 'period'>) => void;
  /** Takes an answer back: its question is open again. */
  readonly reopen: (given: GivenAnswer) => void;
  readonly clearTakeIn: () => void;
  /** "Ô này từ đâu?" of the selected cell, in the workbook as it is now. */
  readonly askOrigin: () => Promise<void>;
  /** Writes what was reviewed, which the request says. */
  readonly writeTakeIn: (request: TakeInRequest) => Promise<void>;
}

/** The pane is drawn anew no more often than eyes follow. */
const PROGRESS_EVERY = 100;

export function takeInCommands({ store, surroundings, runner, write }: PaneKit): TakeInCommands {
  let stopping: AbortController | null = null;
  const change = (changed: (draft: TakeInDraft) => Partial<TakeInDraft>) =>
    store.setState(({ takeIn }) => ({ takeIn: { ...takeIn, ...changed(takeIn) } }));

  return {
    readFiles: async (files) => {
      if (files.length === 0 || stopping !== null) return;
      const own = new AbortController();
      stopping = own;
      change(() => ({ progress: { done: 0, total: files.length, name: '' } }));
      let isDue = true;
      const reading = surroundings.readFiles({
        files,
        sets: setsInUse(store.getState()),
        signal: own.signal,
        later: surroundings.later,
        onProgress: (progress) => {
          if (!isDue || own.signal.aborted) return;
          isDue = false;
          surroundings.later(PROGRESS_EVERY, () => {
            isDue = true;
          });
          change(() => ({ progress }));
        },
      });
      const read = await reading.finally(() => {
        stopping = null;
        change(() => ({ progress: null }));
      });
      const names = new Set(files.map(({ name }) => name));
      change(({ submissions }) => ({
        submissions:
          read === null ? submissions : [...submissions.filter(({ file }) => !names.has(file.name)), ...read],
      }));
    },
    stopReading: () => stopping?.abort(),
    sayReceived: (file, text) =>
      change(({ received }) => ({ received: new Map([...received, [file, text]]) })),
    sayDeadline: (deadline) => change(() => ({ deadline })),
    answer: (answer, { set, period }) =>
      change(({ answers }) => ({
        answers: withAnswer(answers, { answer, set: set.id, period: period.id }),
      })),
    reopen: (given) => change(({ answers }) => ({ answers: withoutAnswer(answers, given) })),
    clearTakeIn: () => store.setState({ takeIn: NO_TAKE_IN }),
    askOrigin: () =>
      runner.run('read', async () => {
        const { actions } = surroundings;
        const [selected, { originOfCell }] = await Promise.all([
          actions.selectedCell(),
          import('../../actions/cell-origin'),
        ]);
        const asked = selected && {
          sheet: selected.sheet,
          cell: cellText(selected),
          origin: originOfCell(await actions.read(), selected.sheet, selected),
        };
        change(() => ({ asked }));
        return null;
      }),
    writeTakeIn: (request) =>
      write('take-in', (open) => {
        const title = store.getState().language.takeIn.changeTitle;
        return {
          title,
          work: async () => {
            const { cells, sheet } = await surroundings.actions.writeTakeIn(open, request, title);
            return { type: 'taken-in', cells, sheet };
          },
          forget: () => store.setState({ takeIn: NO_TAKE_IN, newUnits: null }),
        };
      }),
  };
}
