import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { usePreview } from './support/open-preview';

const preview = usePreview();

test('a workbook that nobody changed gives way without a question', async () => {
  const { page } = await preview.openPage();
  await press(page, 'Mở mẫu Ngã Năm');
  await page.getByRole('tab', { name: 'Chấp nhận' }).click();
  await press(page, 'Sổ trống');
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  expect(await page.getByRole('alertdialog').count()).toBe(0);
});

test.each(['Mở mẫu Ngã Năm', 'Sổ trống'])('%s asks before changes are lost', async (button) => {
  const { page } = await preview.openPage();
  await type(page, '7');
  await press(page, button);
  await answer(page, 'Hủy');
  await shown(page, '7').waitFor();
  await press(page, button);
  await answer(page, 'Bỏ thay đổi và mở');
  await shown(page, '7').waitFor({ state: 'detached' });
});

test('a file asks too, after it was chosen', async () => {
  const { page } = await preview.openPage();
  await type(page, '7');
  const download = page.waitForEvent('download');
  await press(page, 'Lưu .xlsx');
  const file = await (await download).path();
  await type(page, '8');
  await page
    .getByLabel('Mở .xlsx…')
    .setInputFiles({ name: 'so.xlsx', mimeType: '', buffer: await readFile(file) });
  await answer(page, 'Bỏ thay đổi và mở');
  await shown(page, '7').waitFor();
});

test('what was saved is not lost: no question, until it is changed again', async () => {
  const { page } = await preview.openPage();
  await type(page, '7');
  const download = page.waitForEvent('download');
  await press(page, 'Lưu .xlsx');
  await download;
  await page.getByText('Đã lưu so-chi-so.xlsx').waitFor();
  await page.getByRole('combobox', { name: 'Cách viết số' }).selectOption('en-US');
  await press(page, 'Sổ trống');
  await shown(page, '7').waitFor({ state: 'detached' });
  await type(page, '9');
  await page.getByRole('combobox', { name: 'Cách viết số' }).selectOption('vi-VN');
  await press(page, 'Sổ trống');
  await answer(page, 'Hủy');
  await shown(page, '9').waitFor();
});

test('the table of May says where it goes: into the pane, after its sheet was inserted', async () => {
  const { page } = await preview.openPage();
  await press(page, 'Mở mẫu Ngã Năm');
  await press(page, 'Sao chép bảng tháng 5');
  await page
    .getByText('Chèn biểu tháng 5/2025 ở khung bên phải, rồi dán vào mục Dán bảng số liệu.')
    .waitFor();
});

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
}

async function answer(page: Page, name: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name }).click();
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#cell-A1').click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await shown(page, text).waitFor();
}

function shown(page: Page, text: string) {
  return page.getByRole('gridcell', { name: `A1 ${text}`, exact: true });
}
