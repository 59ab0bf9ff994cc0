import type { Recipient } from '../../actions/hand-out';
import { handOutRequest } from '../take-in/hand-out-request';
import type { PaneKit } from './pane-kit';

/** Handing sheets out to units: as a new workbook beside this one, or as an archive among the downloads. */
export interface HandOutCommands {
  readonly handOut: (recipient: Recipient) => Promise<void>;
}

export function handOutCommands({ store, surroundings, runner }: PaneKit): HandOutCommands {
  return {
    handOut: (recipient) =>
      runner.run('hand-out', async () => {
        const state = store.getState();
        const request = handOutRequest(state, recipient, surroundings.now());
        if (request === null) throw new Error('nothing to hand out is chosen');
        store.setState(({ takeIn }) => ({ takeIn: { ...takeIn, handedOut: null } }));
        const file = await surroundings.makeHandOut(request);
        // Cancelled in the meantime.
        if (store.getState().status.type !== 'working') return null;
        if (recipient.type === 'each') surroundings.saveFile(file.name, file.bytes);
        else await surroundings.openWorkbook(file.bytes);
        const handedOut = {
          name: file.name,
          as: recipient.type === 'each' ? 'archive' : 'workbook',
        } as const;
        store.setState(({ takeIn }) => ({ takeIn: { ...takeIn, handedOut } }));
        return null;
      }),
  };
}
