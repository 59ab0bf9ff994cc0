import { catalogue } from '../../src/indicator-sets/catalogue';
import { layoutDefinitionSheet } from '../../src/sheets/definition/definition-layout';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { expectRefusal, succeed } from './command-line';
import { UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let own: string;

/** The 766 set as if it were reported by month alone, defined in a file. */
beforeEach(async () => {
  const workbook = new FileWorkbook();
  await workbook.writeSheets([layoutDefinitionSheet({ ...catalogue[0]!, periodKinds: ['month'] })]);
  own = folder.write('thang.xlsx', await workbook.toBytes());
});

test.each([
  ['2025-Q2', 'quý II/2025'],
  ['2025-H1', '6 tháng đầu năm 2025'],
  ['2025', 'năm 2025'],
])('a period of a kind that the set does not report: %s', async (period, words) => {
  const out = ['--out', folder.path('ra.xlsx')];
  const said = ['Bộ chỉ tiêu 766 không báo cáo theo', words];
  const template = ['template', '--set', '766', '--sets', own, '--units', UNITS];
  await expectRefusal(folder, [...template, '--period', period, ...out], said);

  const entry = folder.path('bieu.xlsx');
  await succeed(...template, '--period', '2025-05', '--out', entry);
  await expectRefusal(folder, ['report', entry, '--section', `766@${period}`, ...out], said);
  await expectRefusal(folder, ['report', entry, '--section', `766@2026-12:${period}`, ...out], said);
});
