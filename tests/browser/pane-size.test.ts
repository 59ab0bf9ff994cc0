import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { builtPages } from './support/built-pages';
import { usePreview } from './support/open-preview';

/** What a first opening of the pane may load of our own script, compressed: old machines, slow lines. */
const BUDGET = 250_000;
/** The same over a workbook that holds sheets of ours: what reads and checks them comes along. */
const BUDGET_WITH_SHEETS = 300_000;

const preview = usePreview();

test('a first opening loads no more script than a slow line carries', async () => {
  const { pane } = await preview.openPage();
  const frame = await pane();
  await frame.getByRole('tab', { name: 'Biểu mẫu' }).waitFor();
  await frame.getByText('Chưa có danh sách.', { exact: false }).waitFor();
  expect(await loadedBytes(frame)).toBeLessThan(BUDGET);
});

test('an opening over forms and lists stays within its budget too', async () => {
  const { page, pane } = await preview.openPage();
  await page.locator('.commands select').selectOption('vinh-loc');
  await page.getByRole('button', { name: 'Mở mẫu Vĩnh Lộc' }).click();
  await page.getByRole('tab', { name: 'cap-xa 6T-2023' }).waitFor();
  const frame = await pane();
  await frame.getByText('6 đơn vị thuộc UBND huyện Vĩnh Lộc').waitFor();
  expect(await loadedBytes(frame)).toBeLessThan(BUDGET_WITH_SHEETS);
});

async function loadedBytes(frame: Frame): Promise<number> {
  const loaded = await frame.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const own = loaded.filter((path) => path.endsWith('.js') && !path.includes('/office-js/'));
  expect(own.length).toBeGreaterThan(1);
  const { pane: folder } = await builtPages();
  const bytes = own.map((path) => gzipSync(readFileSync(join(folder, path))).length);
  return bytes.reduce((sum, size) => sum + size, 0);
}
