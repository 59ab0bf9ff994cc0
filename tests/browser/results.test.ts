import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../cli/command-line';
import { newFolder, removeFolder } from '../cli/temporary-folder';
import { COMMUNE_OF_VINH_LOC, sendForms, THREE_COMMUNES } from '../support/commune-forms';
import { dropFiles } from './support/drop-files';
import { usePreview } from './support/open-preview';
import { seriousViolations } from './support/serious-violations';

const preview = usePreview();
const TENTH = 'đạt từ 10% số chỉ tiêu được giao trở lên';
let folder = '';
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => removeFolder(folder));

test('biểu của ba xã: nhận, lập bảng kết quả, điền tỷ lệ xã hoàn thành vào dòng 1.1 của huyện', async () => {
  const { district, sent } = await filesOfThreeCommunes();
  const { page, faults, pane: readyPane } = await preview.openPage();
  await page
    .getByLabel('Mở .xlsx…')
    .setInputFiles({ name: 'huyen.xlsx', mimeType: '', buffer: readFileSync(district) });
  await page.getByRole('tab', { name: 'cap-huyen 6T-2023' }).waitFor();
  const pane = await readyPane();
  await pane.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
  await pane.getByLabel('Bộ chỉ tiêu, danh sách').selectOption('cap-xa');
  await pane.getByLabel('Nửa năm').selectOption({ label: '6 tháng đầu năm' });
  await pane.getByLabel('Năm', { exact: true }).fill('2023');
  await dropFiles(
    pane,
    readdirSync(sent).map((name) => join(sent, name)),
  );
  await pane.getByRole('button', { name: /^Ghi \d+ ô của 3 đơn vị$/ }).click();
  await pane.getByText('Đã ghi', { exact: false }).waitFor();

  await pane.getByLabel('Hoàn thành khi').selectOption('share');
  await pane.getByLabel('Tỷ lệ (%)').fill('10');
  await pane.getByRole('button', { name: 'Lập bảng kết quả' }).click();
  await pane.getByText(`Hoàn thành (${TENTH}): 3/3 đơn vị.`).waitFor();
  await pane.getByText('Đã điền 100% vào ô', { exact: false }).waitFor();
  expect(await seriousViolations(pane)).toEqual([]);
  await page.getByRole('tab', { name: 'cap-xa 6T-2023 KQ' }).click();
  await page.getByText(`3/3 đơn vị đã gửi. Hoàn thành (${TENTH}): 3/3 đơn vị.`).waitFor();
  await page.getByText('UBND xã Ninh Khang, UBND xã Vĩnh Tiến: Thiếu cán bộ', { exact: false }).waitFor();
  expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

async function filesOfThreeCommunes() {
  const units = join(folder, 'units.csv');
  writeFileSync(units, THREE_COMMUNES);
  const sent = join(folder, 'gui-ve');
  mkdirSync(sent);
  await sendForms(
    { set: 'cap-xa', period: '2023-H1', units, sent },
    {
      X1: { ...COMMUNE_OF_VINH_LOC, '#1.2': 'Thiếu cán bộ' },
      X2: { ...COMMUNE_OF_VINH_LOC, '#1.2': 'Thiếu cán bộ' },
      X3: { ...COMMUNE_OF_VINH_LOC, '#1.2': 'Mạng yếu' },
    },
  );
  const district = join(folder, 'huyen.xlsx');
  const of = ['--set', 'cap-huyen', '--period', '2023-H1', '--units', units];
  await succeed('template', ...of, '--out', district);
  return { district, sent };
}
