import type { Frame, Page } from 'playwright-core';
import { usePreview } from './support/open-preview';

const preview = usePreview();

async function openSample(): Promise<{
  page: Page;
  pane: Frame;
  faults: { readonly errors: readonly string[] };
}> {
  const { page, pane, faults } = await preview.openPage();
  await pane();
  await page.getByRole('button', { name: 'Mở mẫu Ngã Năm' }).click();
  await page.getByRole('tab', { name: '766 T4-2025' }).waitFor();
  const frame = await pane();
  await frame.getByText('8 đơn vị thuộc UBND thị xã Ngã Năm').waitFor();
  return { page, pane: frame, faults };
}

async function insertMay(pane: Frame): Promise<void> {
  await pane.getByLabel('Tháng', { exact: true }).selectOption({ label: 'Tháng 5' });
  await pane.getByLabel('Năm', { exact: true }).fill('2025');
  await pane.getByRole('button', { name: 'Chèn biểu', exact: true }).click();
}

function tabs(page: Page): Promise<readonly string[]> {
  return page.getByRole('tab').allInnerTexts();
}

describe('a sheet that breaks off while it is inserted', () => {
  test.each([
    ['Khôi phục', 'Đã khôi phục như trước khi ghi.', false],
    ['Tiếp tục', 'Đã ghi tiếp đến hết.', true],
  ])('%s', async (button, said, isThere) => {
    const { page, pane } = await openSample();
    const before = await tabs(page);
    await page.getByLabel('Gây lỗi').selectOption({ label: 'Hỏng giữa chừng' });
    await insertMay(pane);
    await pane.getByText('Chưa chèn được biểu').waitFor();
    await pane.getByText('Lần ghi trước bị dừng giữa chừng').waitFor();
    await page.getByLabel('Gây lỗi').selectOption({ label: 'Không' });

    await pane.getByRole('button', { name: button, exact: true }).click();
    await pane.getByText(said, { exact: false }).waitFor();
    await pane.getByText('Lần ghi trước bị dừng giữa chừng').waitFor({ state: 'detached' });
    expect(await tabs(page)).toEqual(isThere ? [...before, '766 T5-2025'] : before);
  });
});

test('while a cell is being edited Excel waits, the pane says why, and the sheet comes once Enter is pressed', async () => {
  const { page, pane } = await openSample();
  await page.getByLabel('Gây lỗi').selectOption({ label: 'Ô đang được sửa' });
  await insertMay(pane);
  await pane.getByText('hãy nhấn Enter hoặc Esc trong ô đó: Excel đang chờ.', { exact: false }).waitFor();
  expect(await tabs(page)).not.toContain('766 T5-2025');
  await page.getByLabel('Gây lỗi').selectOption({ label: 'Không' });
  await page.getByRole('tab', { name: '766 T5-2025' }).waitFor();
  await pane.getByText('Đã chèn biểu “766 T5-2025”.').waitFor();
});

test('the self-check runs in the Excel that is open, passes, and leaves the workbook as it was', async () => {
  const { page, pane, faults } = await openSample();
  const before = await tabs(page);
  await pane.getByRole('button', { name: 'Mở trình đơn' }).click();
  await pane.getByRole('button', { name: 'Tự kiểm tra trên máy này' }).click();
  await pane.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  const result = pane.getByLabel('Kết quả, để chép gửi người hỗ trợ');
  await result.waitFor({ timeout: 90_000 });
  const text = await result.inputValue();
  expect(text).toMatch(/^Sổ Chỉ Số \d+\.\d+\.\d+ \(bản dựng [0-9a-f]{8,}\)$/m);
  expect(text).toMatch(/Đạt \d{2,}, không đạt 0, không chạy \d+/);
  expect(text).toContain('Sổ tính còn nguyên như trước khi kiểm tra.');
  expect(await tabs(page)).toEqual(before);
  expect(faults.errors).toEqual([]);
});
