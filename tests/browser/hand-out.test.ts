import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { usePreview } from './support/open-preview';
import { seriousViolations } from './support/serious-violations';

const preview = usePreview();

test('biểu gửi đơn vị: sổ chung mở thành sổ mới, chọn được tên đơn vị; tệp nén tải về được', async () => {
  const { page, faults, pane: readyPane } = await preview.openPage();
  await page.getByRole('button', { name: 'Mở mẫu Ngã Năm' }).click();
  await page.getByRole('tab', { name: '766 T4-2025' }).waitFor();
  const pane = await readyPane();
  await openHandOut(pane);
  await pane.getByLabel('Hạn gửi', { exact: true }).fill('05/06/2025');
  expect(await seriousViolations(pane)).toEqual([]);

  await pane
    .getByLabel('Sổ tính cho')
    .selectOption({ label: 'Từng đơn vị: mỗi đơn vị một sổ (tệp nén .zip)' });
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Tải tệp nén' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('766 T5-2025.zip');
  const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
  expect(Object.keys(files)).toHaveLength(8);
  const own = await FileWorkbook.open(files['766 T5-2025 - NN.05.xlsx'] ?? new Uint8Array());
  expect(own.sheetModels().map(({ name }) => name)).toContain('766 T4-2025');
  await pane.getByText('Đã đưa “766 T5-2025.zip” vào mục Tải xuống', { exact: false }).waitFor();

  await pane.getByLabel('Sổ tính cho').selectOption({ label: 'Tất cả: một sổ chung' });
  await pane.getByRole('button', { name: 'Mở sổ mới' }).click();
  await pane.getByText('Đã mở sổ mới', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Mở thay sổ này' }).click();
  await page.getByRole('tab', { name: 'Hướng dẫn' }).waitFor();
  await page.getByRole('gridcell', { name: 'C11', exact: true }).click();
  await page.getByText('Chọn đơn vị', { exact: true }).waitFor();
  expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

async function openHandOut(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
  await pane.getByRole('button', { name: 'Gửi biểu cho các đơn vị điền' }).click();
}
