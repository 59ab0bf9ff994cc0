import type { WorkbookPort } from '../port';
import type { SheetModel } from '../sheet-model';
import { check } from './check';
import { portCase } from './contract-case';
import type { ContractContext, ContractGroup } from './contract-case';
import { sheet } from './sample-sheets';

/** Waits until something holds; the check that follows says what did not. */
async function eventually({ wait, eventLateness }: ContractContext, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await wait(eventLateness);
}

/** Opens a workbook and lets the events of the opening pass. */
async function openQuietly(context: ContractContext, initial: readonly SheetModel[]): Promise<WorkbookPort> {
  const { port } = await context.open(initial);
  await context.wait(context.eventLateness);
  return port;
}

/** `watch`. */
export const WATCHING: ContractGroup = {
  title: 'theo dõi',
  cases: [
    portCase('calls back with the names of changed sheets, on writes and on patches', async (context) => {
      const port = await openQuietly(context, [sheet('Một'), sheet('Hai'), sheet('Ba')]);
      const seen = new Set<string>();
      await port.watch((name) => seen.add(name));
      await port.patchCells([
        { sheet: 'Hai', row: 0, column: 0, content: 1 },
        { sheet: 'Hai', row: 1, column: 0, content: 2 },
      ]);
      await eventually(context, () => seen.has('Hai'));
      check.equal([...seen], ['Hai']);
      seen.clear();
      await port.writeSheets([sheet('Một'), sheet('Mới')]);
      await eventually(context, () => seen.size === 2);
      check.equal([...seen].sort(), ['Một', 'Mới'].sort());
    }),

    portCase('a watch that was ended hears nothing more, the other one goes on', async (context) => {
      const port = await openQuietly(context, [sheet('Một')]);
      const ended: string[] = [];
      const going: string[] = [];
      const end = await port.watch((name) => ended.push(name));
      await port.watch((name) => going.push(name));
      await end();
      await end();
      await port.patchCells([{ sheet: 'Một', row: 0, column: 0, content: 1 }]);
      await eventually(context, () => going.length > 0);
      await context.wait(context.eventLateness);
      check.holds(going.includes('Một'), 'the other watch hears "Một"', going);
      check.equal(ended, []);
    }),

    portCase('what is refused, or changes nothing, is not heard', async (context) => {
      const port = await openQuietly(context, [sheet('Một')]);
      const seen: string[] = [];
      await port.watch((name) => seen.push(name));
      await port.writeSheets([]);
      await port.patchCells([]);
      await check.rejects(
        port.patchCells([{ sheet: 'Một', row: 0, column: 0, content: Number.NaN }]),
        'bad-model',
      );
      await check.rejects(port.writeSheets([sheet('History')]), 'bad-sheet-name');
      await context.wait(context.eventLateness);
      check.equal(seen, []);
    }),
  ],
};
