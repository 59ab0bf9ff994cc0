import type { Page } from 'playwright-core';
import { usePreview } from './support/open-preview';

const preview = usePreview();

test('arrow keys, Enter and Shift go through the cells as in Excel', async () => {
  const { page } = await preview.openPage();
  const address = page.getByLabel('Ô đang chọn');
  await page.locator('#cell-B2').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expectText(page, address, 'C3');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expectText(page, address, 'C3:D4');
  await page.keyboard.press('Enter');
  await expectText(page, address, 'C4');
});

test('F2 edits what is there, Escape leaves it, Delete clears it', async () => {
  const { page } = await preview.openPage();
  await type(page, 'A1', '54,6');
  await page.locator('#cell-A1').click();
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'Sửa ô A1' });
  expect(await field.inputValue()).toBe('54,6');
  await field.fill('1');
  await page.keyboard.press('Escape');
  await named(page, 'A1 54,6').waitFor();
  await page.keyboard.press('Delete');
  await named(page, 'A1').waitFor();
});

test('the formula bar shows the formula and takes another one', async () => {
  const { page } = await preview.openPage();
  await type(page, 'A1', '2');
  await type(page, 'A2', '=A1*2');
  await page.locator('#cell-A2').click();
  const bar = page.getByRole('textbox', { name: 'Nội dung ô' });
  expect(await bar.inputValue()).toBe('=A1*2');
  await bar.fill('=A1*3');
  await page.keyboard.press('Enter');
  await named(page, 'A2 6').waitFor();
});

test('rows come and go with what stands below, and formulas follow', async () => {
  const { page } = await preview.openPage();
  await type(page, 'A1', '5');
  await type(page, 'A3', '=A1+1');
  await menu(page, 'A1', 'Chèn dòng phía trên');
  await named(page, 'A4 6').waitFor();
  await menu(page, 'A1', 'Xóa dòng');
  await named(page, 'A3 6').waitFor();
});

test('a sheet is copied, renamed and deleted, and a name that Excel refuses is refused', async () => {
  const { page } = await preview.openPage();
  await sheetMenu(page, 'Chép trang');
  await page.getByRole('tab', { name: 'Sheet1 (2)', selected: true }).waitFor();
  await sheetMenu(page, 'Đổi tên…');
  await answer(page, 'Sai [tên]');
  await page.getByRole('alertdialog').getByText('Tên trang không dùng được').waitFor();
  await page.keyboard.press('Escape');
  await sheetMenu(page, 'Đổi tên…');
  await answer(page, 'Tháng 5');
  await page.getByRole('tab', { name: 'Tháng 5', selected: true }).waitFor();
  await sheetMenu(page, 'Xóa trang…');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByRole('tab', { name: 'Sheet1', selected: true }).waitFor();
  expect(await page.getByRole('tab').count()).toBe(1);
});

test('a sheet that comes to the front is at its first cell in view, not at a hidden tag', async () => {
  const { page, pane } = await preview.openPage();
  await sheetMenu(page, 'Chép trang');
  const frame = await pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const report = context.workbook.worksheets.getItem('Sheet1');
      report.getRange('A1').values = [['thẻ ẩn']];
      report.getRange('1:1').rowHidden = true;
      await context.sync();
    }),
  );
  await page.getByRole('tab', { name: 'Sheet1', exact: true }).click();
  await expectText(page, page.getByLabel('Ô đang chọn'), 'A2');
  expect(await page.getByRole('textbox', { name: 'Nội dung ô' }).inputValue()).toBe('');
});

test('what the pane merges, hides, formats and lists is drawn so', async () => {
  const { page, pane } = await preview.openPage();
  const frame = await pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A1').values = [['Tiêu đề']];
      sheet.getRange('A2:A3').values = [[0.7203], [99.5]];
      sheet.getRange('A2').numberFormat = [['0.00%']];
      sheet.getRange('A3').numberFormat = [['0.00']];
      sheet.getRange('A3').setCellProperties([[{ format: { fill: { color: '#DDEBF7' } } }]]);
      sheet.getRange('4:4').rowHidden = true;
      sheet.getRange('B5').dataValidation.rule = { list: { inCellDropDown: true, source: 'xã,phường' } };
      await context.sync();
    }),
  );
  const title = named(page, 'A1 Tiêu đề');
  await title.waitFor();
  expect(await title.getAttribute('colspan')).toBe('3');
  expect(await page.locator('#cell-B1, #cell-A4').count()).toBe(0);
  await named(page, 'A2 72,03%').waitFor();
  const figure = named(page, 'A3 99,50');
  expect(await figure.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe('rgb(221, 235, 247)');
  await page.locator('#cell-B5').click();
  await page.getByRole('button', { name: 'Chọn giá trị cho ô B5' }).click();
  await page.getByRole('option', { name: 'phường' }).click();
  await named(page, 'B5 phường').waitFor();
});

test('on a machine with a decimal point figures are shown and typed with it', async () => {
  const { page, pane } = await preview.openPage();
  await type(page, 'A1', '54,6');
  await page.getByRole('combobox', { name: 'Cách viết số' }).selectOption('en-US');
  await named(page, 'A1 54.6').waitFor();
  await type(page, 'A2', '99.14');
  await named(page, 'A2 99.14').waitFor();
  const frame = await pane();
  expect(await frame.evaluate(() => Office.context.contentLanguage)).toBe('en-US');
});

test('asked for by its address, the page is English and tells the pane so', async () => {
  const { page, pane } = await preview.openPage();
  expect(await page.getByRole('combobox', { name: 'Ngôn ngữ' }).count()).toBe(0);
  await page.goto(`${preview.address}?lang=en`);
  await page.getByRole('heading', { name: 'SIMULATION – this is not Excel' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  const frame = await pane();
  expect(await frame.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
});

test('the pane is as wide as Excel’s and is made narrower by the keyboard, down to 320', async () => {
  const { page } = await preview.openPage();
  const frame = page.locator('iframe');
  const separator = page.getByRole('separator');
  expect((await frame.boundingBox())?.width).toBe(350);
  await separator.focus();
  for (let press = 0; press < 5; press += 1) await separator.press('ArrowRight');
  expect((await frame.boundingBox())?.width).toBe(320);
});

/** A cell by the name under which a screen reader reads it: its address and what it shows. */
function named(page: Page, name: string) {
  return page.getByRole('gridcell', { name, exact: true });
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function menu(page: Page, address: string, command: string): Promise<void> {
  await page.locator(`#cell-${address}`).click({ button: 'right' });
  await page.getByRole('menuitem', { name: command }).click();
}

async function sheetMenu(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: /^Thao tác với trang/ }).click();
  await page.getByRole('menuitem', { name: command }).click();
}

async function answer(page: Page, text: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

async function expectText(page: Page, place: ReturnType<Page['getByLabel']>, text: string): Promise<void> {
  await place.and(page.getByText(text, { exact: true })).waitFor();
}
