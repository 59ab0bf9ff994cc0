import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { ANNEX_1 } from '../support/vinh-loc';
import { usePreview } from './support/open-preview';

const UNITS = join(__dirname, '../../assets/samples/vinh-loc/units.csv');
const SHEET = 'cap-huyen 6T-2023';
const REPORT = 'BC cap-huyen 6T-2023';

const preview = usePreview();

/**
 * An official of huyện Vĩnh Lộc fills in Phụ lục 1 of the first half of 2023, from an empty workbook: one result that
 * cannot be, the check, the correction, the judgement by group, the report, and everything taken back.
 */
test('biểu của một đơn vị: từ chèn tới báo cáo, và hoàn tác', async () => {
  const { page, faults, pane: readyPane } = await preview.openPage();
  const pane = await readyPane();

  await pane.getByRole('button', { name: 'Lập danh sách' }).click();
  await pane.locator('input[type=file]').setInputFiles(UNITS);
  await pane.getByRole('button', { name: 'Lưu danh sách' }).click();
  await pane.getByLabel('Bộ chỉ tiêu, danh sách').selectOption('cap-huyen');
  await pane.getByLabel('Loại kỳ').selectOption('half');
  await pane.getByLabel('Nửa năm', { exact: true }).selectOption({ index: 0 });
  await pane.getByLabel('Năm', { exact: true }).fill('2023');
  await pane.getByText('Sẽ chèn biểu của UBND huyện Vĩnh Lộc: 14 dòng chỉ tiêu.').waitFor();
  await pane.getByRole('button', { name: 'Chèn biểu', exact: true }).click();
  await pane.getByText(`Đã chèn biểu “${SHEET}”.`).waitFor();

  const place = await resultCells(page);
  for (const [code, , result] of ANNEX_1) await type(page, place(code), result);
  await type(page, place('2.4'), 'trên 100%');

  await open(pane, 'Kiểm tra');
  await pane.getByText('1 lỗi', { exact: false }).waitFor();
  await pane
    .getByRole('button', { name: new RegExp(`ô ${place('2.4')}, UBND huyện Vĩnh Lộc`) })
    .first()
    .click();
  await cell(page, place('2.4')).and(page.locator('[aria-selected=true]')).waitFor();
  await type(page, place('2.4'), '100%');
  await pane.getByText('0 lỗi', { exact: false }).waitFor();

  await open(pane, 'Xếp hạng');
  await pane.getByText(GOVERNMENT, { exact: false }).waitFor();
  await pane
    .getByText('Chưa hoàn thành (hoàn thành khi đạt mọi chỉ tiêu được giao', { exact: false })
    .waitFor();
  await pane.getByRole('button', { name: 'Chép câu tổng hợp' }).click();
  await pane.getByText('Đã chép.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toContain(`${GOVERNMENT}.`);

  await open(pane, 'Báo cáo');
  await pane.getByText('Đầy đủ', { exact: false }).click();
  await pane.getByRole('button', { name: 'Lập báo cáo', exact: true }).click();
  await pane.getByText(`Đã lập báo cáo: “${REPORT}”.`).waitFor();
  await page.getByRole('tab', { name: REPORT }).click();
  await page
    .getByRole('gridcell', { name: /Chưa đạt – tự đánh giá, không có số liệu$/ })
    .first()
    .waitFor();

  await undo(pane);
  await page.getByRole('tab', { name: REPORT }).waitFor({ state: 'detached' });
  expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

/** Reckoned by hand from the annex: 2.1, 2.4, 2.5, 2.6 by figures and words, 2.2 by the unit's own word. */
const GOVERNMENT =
  'Chính quyền số: 07 chỉ tiêu, đạt 5 (trong đó 1 tự đánh giá, không có số liệu), chưa đạt 1 (trong đó 1 tự đánh giá, không có số liệu), chưa đủ căn cứ 1';

/** The address of an item's result, by the code in its row and the column's heading. */
async function resultCells(page: Page): Promise<(code: string) => string> {
  const cells = await page
    .getByRole('gridcell')
    .evaluateAll((found) =>
      found.map((one) => ({ address: one.id.replace('cell-', ''), text: one.textContent.trim() })),
    );
  const heading = cells.find(({ text }) => text === 'Kết quả đạt được');
  const column = heading?.address.replace(/\d+/, '') ?? '';
  return (code) => {
    const row = cells.find(({ address, text }) => /^A\d+$/.test(address) && text === code);
    return `${column}${row?.address.slice(1) ?? ''}`;
  };
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  // A keyboard without Đ cannot begin a cell with it; in the cell's field any text can be put.
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function open(pane: Frame, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: tab, exact: true }).click();
}

async function undo(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Mở trình đơn' }).click();
  const button = pane.getByRole('button', { name: /^Hoàn tác “/ });
  const name = await button.innerText();
  await button.click();
  await pane.getByText(name.replace('Hoàn tác', 'Đã hoàn tác'), { exact: false }).waitFor();
}

function cell(page: Page, address: string): Locator {
  return page.locator(`#cell-${address}`);
}
