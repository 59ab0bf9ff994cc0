import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { hundredths, isParentCode, type Month } from '../support/nga-nam';
import { usePreview } from './support/open-preview';

const SAMPLES = join(__dirname, '../../assets/samples/nga-nam');
const REPORT = 'BC 766 T5-2025';

const preview = usePreview();

/**
 * An official's month, from an empty workbook: the table as it lies on the clipboard, one wrong figure, the check, the
 * correction, the report. All with the built pane and the whole office.js, as Excel on the web would run them.
 */
test('from a table on the clipboard to the ranked report, and back', async () => {
  const { page, faults, pane: readyPane } = await preview.openPage();
  const pane = await readyPane();

  await listUnits(pane);
  await insertMonth(pane, 4);
  await pasteTable(page, pane, tableOf('2025-04'));
  await insertMonth(pane, 5);
  await pasteTable(page, pane, tableOf('2025-05'));
  // Phường 1's rate of dossiers in time without its comma, pasted into the grid: what may be typed there no paste is held to.
  await page.locator('#cell-F11').click();
  await copy(page, '945,9');
  await page.keyboard.press('Control+V');
  await cell(page, 'F11 945,9').waitFor();
  await page.locator('#cell-A1').click();

  await open(pane, 'Kiểm tra');
  await pane.getByText('1 lỗi', { exact: false }).waitFor();
  await pane
    .getByRole('button', { name: /ô F11, UBND Phường 1/ })
    .first()
    .click();
  await cell(page, 'F11 945,9').and(page.locator('[aria-selected=true]')).waitFor();
  await page.locator('#cell-F11').click();
  await page.keyboard.type('94,59');
  await page.keyboard.press('Enter');
  await pane.getByText('0 lỗi', { exact: false }).waitFor();

  await open(pane, 'Xếp hạng');
  await pane.getByRole('row', { name: /^1 UBND Phường 1 72,89 79,41 \+6,52/ }).waitFor();

  await open(pane, 'Báo cáo');
  await pane.getByText('Đầy đủ', { exact: false }).click();
  await pane.getByRole('button', { name: 'Lập báo cáo', exact: true }).click();
  await pane.getByText(`Đã lập báo cáo: “${REPORT}”.`).waitFor();

  await page.getByRole('tab', { name: REPORT }).click();
  expect(await rankedRows(page)).toEqual(expectedRows());

  await undo(pane);
  await page.getByRole('tab', { name: REPORT }).waitFor({ state: 'detached' });
  await undo(pane);
  await page.getByRole('tab', { name: '766 T5-2025' }).click();
  await cell(page, 'F11').waitFor();
  await cell(page, 'D11').waitFor();
  expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

async function listUnits(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Lập danh sách' }).click();
  await pane.locator('input[type=file]').setInputFiles(join(SAMPLES, 'units.csv'));
  await pane.getByRole('button', { name: 'Lưu danh sách' }).click();
  await pane.getByText('8 đơn vị thuộc UBND thị xã Ngã Năm').waitFor();
}

async function insertMonth(pane: Frame, month: number): Promise<void> {
  await open(pane, 'Biểu mẫu');
  await pane.getByLabel('Tháng', { exact: true }).selectOption({ label: `Tháng ${month}` });
  await pane.getByLabel('Năm', { exact: true }).fill('2025');
  await pane.getByRole('button', { name: 'Chèn biểu', exact: true }).click();
  await pane.getByText(`Đã chèn biểu “766 T${month}-2025”.`).waitFor();
}

async function pasteTable(page: Page, pane: Frame, table: string): Promise<void> {
  await copy(page, table);
  await pane.getByLabel('Bảng sao chép từ Cổng, Word hoặc Excel').focus();
  await page.keyboard.press('Control+V');
  await pane.getByRole('button', { name: /^Ghi \d+ ô vào 766 T\d+-2025$/ }).click();
  await pane.getByText(/^Đã ghi \d+ ô vào trang/).waitFor();
}

async function open(pane: Frame, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: tab, exact: true }).click();
}

async function undo(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Mở trình đơn' }).click();
  const name = await pane.getByRole('button', { name: /^Hoàn tác “/ }).innerText();
  await pane.getByRole('button', { name: /^Hoàn tác “/ }).click();
  await pane.getByText(name.replace('Hoàn tác', 'Đã hoàn tác'), { exact: false }).waitFor();
}

async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** A cell by its address and what it shows. */
function cell(page: Page, name: string): Locator {
  return page.getByRole('gridcell', { name, exact: true });
}

/** The table as a browser or Excel puts it on the clipboard, the names of units in their printed form. */
function tableOf(month: Month): string {
  return readFileSync(join(SAMPLES, `766-${month}.csv`), 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .map((line, index) => {
      const [code = '', name = '', ...figures] = line.split(';');
      return (index === 0 ? ['Mã', 'Đơn vị', ...figures] : [code, name, ...figures]).join('\t');
    })
    .join('\r\n');
}

interface RankedRow {
  readonly unit: string;
  readonly change: string;
  readonly rank: string;
}

/** The first table of the report as the grid shows it. */
async function rankedRows(page: Page): Promise<readonly RankedRow[]> {
  const rows = await page.getByRole('grid').getByRole('row').all();
  const texts = await Promise.all(
    rows.map(async (row) => {
      const cells = await row.getByRole('gridcell').all();
      return Promise.all(cells.map((cell) => cell.innerText()));
    }),
  );
  const first = texts.findIndex((cells) => cells[0] === '1' && (cells[1] ?? '').startsWith('UBND'));
  return texts
    .slice(first, first + 8)
    .map(([, unit = '', , , change = '', , rank = '']) => ({ unit, change, rank }));
}

/** Ranks and changes of the total score, reckoned from the digits of the published tables. */
function expectedRows(): readonly RankedRow[] {
  const [april, may] = [hundredths('2025-04'), hundredths('2025-05')];
  const units = [...may.keys()].filter((code) => !isParentCode(code));
  const score = (of: typeof may, code: string): number => of.get(code)?.get('TONG') ?? Number.NaN;
  const names = new Map(
    tableOf('2025-05')
      .split('\r\n')
      .map((line) => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']),
  );
  return units.map((code) => {
    const change = score(may, code) - score(april, code);
    const sign = change < 0 ? '−' : '+';
    const rest = String(Math.abs(change) % 100).padStart(2, '0');
    return {
      unit: names.get(code) ?? '',
      change: `${sign}${Math.floor(Math.abs(change) / 100)},${rest}`,
      rank: String(1 + units.filter((other) => score(may, other) > score(may, code)).length),
    };
  });
}
