import type { Frame, Page } from 'playwright-core';
import { usePreview } from './support/open-preview';
import { seriousViolations } from './support/serious-violations';

const preview = usePreview();

test('the pane runs with the whole office.js in what it takes for Excel on the web', async () => {
  const { pane, faults } = await preview.openPage();
  const frame = await pane();
  const facts = await frame.evaluate(async () => ({
    info: await Office.onReady(),
    display: Office.context.displayLanguage,
    content: Office.context.contentLanguage,
    sets: ['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
  }));
  expect(facts).toEqual({
    info: expect.objectContaining({ host: 'Excel', platform: 'OfficeOnline' }) as object,
    display: 'vi-VN',
    content: 'vi-VN',
    sets: [true, false],
  });
  expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

test('what the pane writes stands in the grid, and what a person types the pane reads', async () => {
  const { page, pane, faults } = await preview.openPage();
  const frame = await pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[54.6], ['Phường 1']];
      await context.sync();
    }),
  );
  await page.getByRole('gridcell', { name: 'A1 54,6', exact: true }).waitFor();
  await page.getByRole('gridcell', { name: 'A2 Phường 1', exact: true }).waitFor();
  await enter(page, 'B3', '99,14');
  expect(await valueOf(frame, 'B3')).toBe(99.14);
  expect(faults.errors).toEqual([]);
});

test('the pane hears what a person types', async () => {
  const { page, pane } = await preview.openPage();
  const frame = await pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        document.body.dataset['heard'] = address;
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await enter(page, 'C4', '7');
  await frame.waitForFunction(() => document.body.dataset['heard'] === 'C4');
});

test('while a person edits a cell the pane is refused, and answered when it may wait', async () => {
  const { page, pane } = await preview.openPage();
  const frame = await pane();
  await page.locator('#cell-A1').dblclick();
  await page.getByRole('textbox', { name: 'Sửa ô A1' }).fill('5');
  const waiting = frame.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    }),
  );
  // Sent after the one that waits: when it is refused, the other has arrived.
  const refused = await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    }).then(
      () => 'answered',
      (error: unknown) => (error as { code: string }).code,
    ),
  );
  expect(refused).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.press('Enter');
  expect(await waiting).toBe(5);
});

test('a cell stays in editing while a person turns to the pane, and is written when they go on in the workbook', async () => {
  const { page, pane } = await preview.openPage();
  const frame = await pane();
  await page.locator('#cell-A1').click();
  await page.keyboard.type('7');
  await page.locator('iframe').click();
  await page.getByRole('textbox', { name: 'Sửa ô A1' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await page.locator('#cell-C3').click();
  await page.getByRole('gridcell', { name: 'A1 7', exact: true }).waitFor();
  expect(await valueOf(frame, 'A1')).toBe(7);
});

test('the sample opens with one click, refuses a figure that cannot be, and takes the right one', async () => {
  const { page, faults } = await preview.openPage();
  await page.getByRole('button', { name: 'Mở mẫu Ngã Năm' }).click();
  const parent = page.getByRole('gridcell', { name: /UBND thị xã Ngã Năm$/ });
  await parent.waitFor();
  const cell = page.getByRole('gridcell', { name: /^D\d+ 72,89$/ });
  const address = ((await cell.getAttribute('aria-label')) ?? '').split(' ')[0] ?? '';
  await enter(page, address, '957,7');
  const alert = page.getByRole('alertdialog');
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  const field = page.getByRole('textbox', { name: `Sửa ô ${address}` });
  expect(await field.inputValue()).toBe('957,7');
  await field.fill('95,77');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: `${address} 95,77`, exact: true }).waitFor();
  expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

test('a table of the clipboard is pasted as cells', async () => {
  const { page, pane } = await preview.openPage();
  const frame = await pane();
  await page.evaluate(() => navigator.clipboard.writeText('Đơn vị\tTỷ lệ\r\nPhường 1\t99,14'));
  await page.locator('#cell-B2').click();
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByRole('gridcell', { name: 'C3 99,14', exact: true }).waitFor();
  expect(await valueOf(frame, 'C3')).toBe(99.14);
});

test('a workbook that is saved opens again with what it held', async () => {
  const { page } = await preview.openPage();
  await enter(page, 'A1', '54,6');
  await enter(page, 'A2', '=A1*2');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  const path = await (await download).path();
  await page.getByRole('button', { name: 'Sổ trống' }).click();
  await page.getByRole('gridcell', { name: 'A2', exact: true }).waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('gridcell', { name: 'A2 109,2', exact: true }).waitFor();
});

test('a failure put into the middle of a write reaches the pane with what was written before', async () => {
  const { page, pane } = await preview.openPage();
  const frame = await pane();
  await page.getByRole('combobox', { name: 'Gây lỗi' }).selectOption({ label: 'Hỏng giữa chừng' });
  const code = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[address]];
      await context.sync();
    }).then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    ),
  );
  expect(code).toBe('GeneralException');
  await page.getByRole('gridcell', { name: 'A2 A2', exact: true }).waitFor();
  expect(await valueOf(frame, 'A3')).toBe('');
});

test('the page has no serious fault of accessibility', async () => {
  const { page } = await preview.openPage();
  await page.getByRole('button', { name: 'Mở mẫu Ngã Năm' }).click();
  await page.getByRole('tab', { name: '766 T4-2025' }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
});

/** Types into a cell as a person does. */
async function enter(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the pane reads in a cell. */
function valueOf(frame: Frame, address: string): Promise<unknown> {
  return frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(wanted).load('values');
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    address,
  );
}
