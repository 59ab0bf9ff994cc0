import { setTimeout as wait } from 'node:timers/promises';
import type { OpenHarness } from './harness';
import { sheet } from './sample-sheets';

/** Long enough for an event to come late, as Excel's do. */
const LATE_MILLISECONDS = 20;

/** Waits until something holds; the expectation that follows says what did not. */
async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await wait(LATE_MILLISECONDS);
}

/** `watch`. */
export function describeWatching(open: OpenHarness): void {
  describe('theo dõi', () => {
    test('calls back with the names of changed sheets, on writes and on patches', async () => {
      const { port } = await open([sheet('Một'), sheet('Hai'), sheet('Ba')]);
      const seen = new Set<string>();
      await port.watch((name) => seen.add(name));
      await port.patchCells([
        { sheet: 'Hai', row: 0, column: 0, content: 1 },
        { sheet: 'Hai', row: 1, column: 0, content: 2 },
      ]);
      await eventually(() => seen.has('Hai'));
      expect([...seen]).toEqual(['Hai']);
      seen.clear();
      await port.writeSheets([sheet('Một'), sheet('Mới')]);
      await eventually(() => seen.size === 2);
      expect([...seen].sort()).toEqual(['Một', 'Mới'].sort());
    });

    test('a watch that was ended hears nothing more, the other one goes on', async () => {
      const { port } = await open([sheet('Một')]);
      const ended: string[] = [];
      const going: string[] = [];
      const end = await port.watch((name) => ended.push(name));
      await port.watch((name) => going.push(name));
      await end();
      await end();
      await port.patchCells([{ sheet: 'Một', row: 0, column: 0, content: 1 }]);
      await eventually(() => going.length > 0);
      await wait(LATE_MILLISECONDS);
      expect(going).toContain('Một');
      expect(ended).toEqual([]);
    });

    test('what is refused, or changes nothing, is not heard', async () => {
      const { port } = await open([sheet('Một')]);
      const seen: string[] = [];
      await port.watch((name) => seen.push(name));
      await port.writeSheets([]);
      await port.patchCells([]);
      await port.patchCells([{ sheet: 'Một', row: 0, column: 0, content: Number.NaN }]).catch(() => null);
      await port.writeSheets([sheet('History')]).catch(() => null);
      await wait(LATE_MILLISECONDS);
      expect(seen).toEqual([]);
    });
  });
}
