import type { Decisions } from '../../consolidation/decisions';
import { readDateText } from '../../model/date-text';
import { cellText } from '../../workbook/address';
import { setsInUse } from '../state/pane-state';
import type { ChosenFile } from '../take-in/chosen-files';
import { NO_TAKE_IN, type TakeInDraft } from '../take-in/take-in-draft';
import { takeInRequest } from '../take-in/take-in-request';
import type { PaneKit } from './pane-kit';

/** Taking in what units send: files are read, shown with what they bring, and written after a click. */
export interface TakeInCommands {
  /** Reads files and adds them to those that were read; one of the same name takes the other's place. */
  readonly readFiles: (files: readonly ChosenFile[]) => Promise<void>;
  readonly stopReading: () => void;
  /** Ngày nhận, as it is typed. */
  readonly sayReceived: (file: string, text: string) => void;
  readonly sayDeadline: (text: string) => void;
  /** By `unitClaimKey` a unit's code, or null to leave it out. */
  readonly decideUnit: (key: string, unit: string | null) => void;
  readonly decideFile: (unit: string, file: string) => void;
  /** By `valueKey`. */
  readonly decideConflict: (key: string, choice: 'keep' | 'take') => void;
  /** By `headingFingerprint` what the columns hold, or null to leave the sheet out. */
  readonly decideMapping: (fingerprint: string, columns: ColumnsOfSheet | null) => void;
  readonly clearTakeIn: () => void;
  /** "Ô này từ đâu?" of the selected cell, in the workbook as it is now. */
  readonly askOrigin: () => Promise<void>;
  readonly writeTakeIn: () => Promise<void>;
}

type ColumnsOfSheet = NonNullable<ReturnType<Decisions['mappings']['get']>>;

/** The pane is drawn anew no more often than eyes follow. */
const PROGRESS_EVERY = 100;

export function takeInCommands({ store, surroundings, runner, write }: PaneKit): TakeInCommands {
  let stopping: AbortController | null = null;
  const change = (changed: (draft: TakeInDraft) => Partial<TakeInDraft>) =>
    store.setState(({ takeIn }) => ({ takeIn: { ...takeIn, ...changed(takeIn) } }));
  const decide = (changed: (decisions: Decisions) => Partial<Decisions>) =>
    change(({ decisions }) => ({ decisions: { ...decisions, ...changed(decisions) } }));

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
      change(({ received, decisions }) => {
        const date = readDateText(text);
        const others = [...decisions.received].filter(([name]) => name !== file);
        return {
          received: new Map([...received, [file, text]]),
          decisions: {
            ...decisions,
            received: new Map(date === null ? others : [...others, [file, date]]),
          },
        };
      }),
    sayDeadline: (deadline) => change(() => ({ deadline })),
    decideUnit: (key, unit) => decide(({ units }) => ({ units: new Map([...units, [key, unit]]) })),
    decideFile: (unit, file) => decide(({ files }) => ({ files: new Map([...files, [unit, file]]) })),
    decideConflict: (key, choice) =>
      decide(({ conflicts }) => ({ conflicts: new Map([...conflicts, [key, choice]]) })),
    decideMapping: (fingerprint, columns) =>
      decide(({ mappings }) => ({ mappings: new Map([...mappings, [fingerprint, columns]]) })),
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
    writeTakeIn: () =>
      write('take-in', (open) => {
        const state = store.getState();
        const request = takeInRequest(state);
        if (request === null) throw new Error('the set, the period or the list of units is gone');
        const title = state.language.takeIn.changeTitle;
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
