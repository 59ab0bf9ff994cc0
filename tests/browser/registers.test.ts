import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertRegister } from '../../src/actions/insert-register';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { newFolder, removeFolder } from '../cli/temporary-folder';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { H1_2025, VAN_BAN, type Typed } from '../support/register-table';
import { document, MY_BINH, MY_QUOI, PHUONG_1 } from '../support/sent-registers';
import { dropFiles } from './support/drop-files';
import { usePreview } from './support/open-preview';
import { seriousViolations } from './support/serious-violations';

const SHEET = 'van-ban-tong-hop 6T-2025';
const preview = usePreview();
let folder = '';
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => removeFolder(folder));

/** What a unit sends back on 05/06/2025. */
async function sent(
  name: string,
  unit: { readonly code: string; readonly name: string },
  records: readonly Typed[],
): Promise<string> {
  const file = new FileWorkbook();
  const units = { parent: NGA_NAM_UNITS.parent, units: [{ kind: 'commune', aliases: [], ...unit }] } as const;
  const contents = records.map((typed) => new Map(Object.entries(typed)));
  const common = { register: VAN_BAN, period: H1_2025, asOf: null, unit, units, records: contents };
  await insertRegister(file, { ...common, use: 'hand-out' });
  const path = join(folder, name);
  writeFileSync(path, await file.toBytes());
  const time = new Date('2025-06-05T02:00:00Z');
  utimesSync(path, time, time);
  return path;
}

test('lists that units sent are shown with their faults and doubles, asked about, written as one sheet, and taken back', async () => {
  const decision = document('766/QĐ-TTg', { 'co-quan': 'Thủ tướng Chính phủ' });
  const paths = [
    await sent('my-binh.xlsx', MY_BINH, [document('2/KH-UBND', { 'ngay-ban-hanh': '31/02/2025' }), decision]),
    await sent('my-quoi.xlsx', MY_QUOI, [decision]),
    await sent('phuong-1.xlsx', PHUONG_1, [document('3/KH-UBND')]),
    await sent('phuong-1-sua.xlsx', PHUONG_1, [document('4/KH-UBND')]),
  ];
  const { page, faults, pane: readyPane } = await preview.openPage();
  await page.getByRole('button', { name: 'Mở mẫu Ngã Năm' }).click();
  await page.getByRole('tab', { name: '766 T4-2025' }).waitFor();
  const pane = await readyPane();
  await pane.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
  await pane.getByLabel('Bộ chỉ tiêu').selectOption({ label: 'Danh sách văn bản' });
  await pane.getByLabel('Loại kỳ').selectOption({ label: '6 tháng' });
  await pane.getByLabel('Nửa năm', { exact: true }).selectOption({ label: '6 tháng đầu năm' });
  await pane.getByLabel('Năm', { exact: true }).fill('2025');
  await dropFiles(pane, paths);

  await pane.getByText('1 đủ · 1 một phần · 1 chờ quyết định · 5 chưa gửi').waitFor();
  await pane.getByRole('button', { name: 'Nhận một phần (1 tệp)' }).click();
  await pane.getByText('“31/02/2025” không phải một ngày có thật.', { exact: false }).waitFor();
  await pane.getByRole('button', { name: 'Trùng nhau (1)' }).click();
  await pane
    .getByText('UBND xã Mỹ Bình (my-binh.xlsx, dòng 9); UBND xã Mỹ Quới (my-quoi.xlsx, dòng 8)', {
      exact: false,
    })
    .waitFor();
  expect(await seriousViolations(pane)).toEqual([]);
  await pane
    .getByRole('group', { name: 'UBND Phường 1 có nhiều tệp. Tệp nào được tính?' })
    .getByRole('button', { name: 'Tính “phuong-1-sua.xlsx”, nhận 05/06/2025' })
    .click();
  await pane.getByRole('button', { name: 'Dòng chỉ có trong tệp không được tính (1 tệp)' }).waitFor();
  await pane.getByRole('button', { name: 'Ghi 4 dòng của 3 đơn vị' }).click();
  await pane.getByText(`Đã ghi 4 dòng vào trang “${SHEET}”`, { exact: false }).waitFor();
  await page.getByRole('tab', { name: SHEET, exact: true }).click();
  await page.getByText('31/02/2025', { exact: true }).first().waitFor();

  await pane.getByRole('button', { name: 'Mở trình đơn' }).click();
  await pane.getByRole('button', { name: 'Hoàn tác “Tổng hợp”' }).click();
  await page.getByRole('tab', { name: SHEET, exact: true }).waitFor({ state: 'detached' });
  expect(faults).toEqual({ errors: [], foreignRequests: [] });
});
