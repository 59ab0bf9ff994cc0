import type { UniteRegistersRequest } from '../../actions/unite-registers';
import { NO_TAKE_IN } from '../take-in/take-in-draft';
import type { PaneKit } from './pane-kit';

/** Making one list of those that many units sent. */
export interface UniteCommands {
  /** Writes what was reviewed, which the request says, as a new sheet. */
  readonly uniteRegisters: (request: UniteRegistersRequest) => Promise<void>;
}

export function uniteCommands({ store, surroundings, write }: PaneKit): UniteCommands {
  return {
    uniteRegisters: (request) =>
      write('take-in', (open) => {
        const title = store.getState().language.takeIn.changeTitle;
        return {
          title,
          work: async () => {
            const { account, sheet } = await surroundings.actions.uniteRegisters(open, request, title);
            return { type: 'united', records: account.records.length, sheet };
          },
          forget: () => store.setState({ takeIn: NO_TAKE_IN, newUnits: null }),
        };
      }),
  };
}
