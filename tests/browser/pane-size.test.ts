import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPages } from './support/built-pages';
import { usePreview } from './support/open-preview';

/** What a first opening of the pane may load of our own script, compressed: old machines, slow lines. */
const BUDGET = 250_000;

const preview = usePreview();

test('a first opening loads no more script than a slow line carries', async () => {
  const { pane } = await preview.openPage();
  const frame = await pane();
  await frame.getByRole('tab', { name: 'Biểu mẫu' }).waitFor();
  await frame.getByText('Chưa có danh sách.', { exact: false }).waitFor();
  const loaded = await frame.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const own = loaded.filter((path) => path.endsWith('.js') && !path.includes('/office-js/'));
  expect(own.length).toBeGreaterThan(1);
  const { pane: folder } = await builtPages();
  const bytes = own.map((path) => gzipSync(readFileSync(join(folder, path))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
});
