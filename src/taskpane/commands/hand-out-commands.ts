import { tablesBefore } from '../../actions/tables-before';
import { isBuiltIn } from '../../indicator-sets/catalogue';
import type { Recipient } from '../../actions/hand-out-file';
import { handOutOrder } from '../take-in/take-in-request';
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
        const { workbook } = state;
        const order = handOutOrder(state);
        if (order === null || workbook.type === 'unread') throw new Error('nothing to hand out is chosen');
        store.setState(({ takeIn }) => ({ takeIn: { ...takeIn, handedOut: null } }));
        const earlier = tablesBefore(workbook.open.contents, order);
        const file = await surroundings.makeHandOut({
          order,
          isSetBuiltIn: isBuiltIn(order.set),
          recipient,
          earlier,
          now: surroundings.now(),
        });
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
