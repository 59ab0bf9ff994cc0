import { readFileSync } from 'node:fs';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { cds6Thang } from '../../src/indicator-sets/cds-6-thang';
import { filledForm, formSetOf, HALF_OF_2023, type TypedForm } from '../support/filled-form';
import { ANNEX_1, ANNEX_2, CAP_HUYEN, CAP_XA, NINH_KHANG, resultsOf, VINH_LOC } from '../support/vinh-loc';
import { call, callJson, expectRefusal, succeed } from './command-line';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const AS_OF = { year: 2023, month: 6, day: 15 };
const DISTRICT: TypedForm = {
  set: CAP_HUYEN,
  unit: VINH_LOC,
  period: HALF_OF_2023,
  asOf: AS_OF,
  values: resultsOf(ANNEX_1),
};
const COMMUNE: TypedForm = { ...DISTRICT, set: CAP_XA, unit: NINH_KHANG, values: resultsOf(ANNEX_2) };

async function file(name: string, ...forms: readonly TypedForm[]): Promise<string> {
  const workbook = new FileWorkbook(forms.map(filledForm));
  folder.write(name, await workbook.toBytes());
  return folder.path(name);
}

test('in bảng đánh giá theo nhóm, số đếm và kết luận', async () => {
  const input = await file('vl.xlsx', DISTRICT);
  const text = await succeed(
    'report',
    input,
    '--section',
    'cap-huyen@2023-H1',
    '--out',
    folder.path('bc.xlsx'),
  );
  const lines = text.split('\n');
  expect(lines[0]).toBe('Chuyển đổi số cấp huyện – UBND huyện Vĩnh Lộc, 6 tháng đầu năm 2023');
  expect(lines[1]).toMatch(/^TT +Chỉ tiêu +Mức giao +Kết quả +Đánh giá$/);
  expect(lines.find((line) => line.startsWith('2.2 '))).toMatch(
    /100% +Đạt +Đạt – tự đánh giá, không có số liệu$/,
  );
  expect(lines).toContain(
    'Chính quyền số: 07 chỉ tiêu, đạt 5 (trong đó 1 tự đánh giá, không có số liệu), chưa đạt 1 (trong đó 1 tự đánh giá, không có số liệu), chưa đủ căn cứ 1.',
  );
  expect(lines).toContain('Chưa hoàn thành (hoàn thành khi đạt mọi chỉ tiêu được giao; đạt 7/14, 50%).');
  expect(lines.at(-1)).toBe(`Đã ghi ${folder.path('bc.xlsx')}`);
});

test('quy tắc hoàn thành là một tùy chọn, quy tắc không hiểu được thì từ chối', async () => {
  const input = await file('xa.xlsx', COMMUNE);
  const section = ['report', input, '--section', 'cap-xa@2023-H1', '--out', folder.path('bc.xlsx')];
  expect(await succeed(...section, '--completion', '70%')).toContain('\nHoàn thành (');
  await expectRefusal(
    folder,
    [...section.slice(0, -1), folder.path('x.xlsx'), '--completion', 'gần hết'],
    ['gần hết'],
  );
  await expectRefusal(
    folder,
    [...section.slice(0, -1), folder.path('x.xlsx'), '--completion', '0'],
    ['--completion'],
  );
  await expectRefusal(
    folder,
    [...section.slice(0, -1), folder.path('x.xlsx'), '--completion', '101%'],
    ['101%'],
  );
});

test('câu của bộ chỉ tiêu được in để chép vào báo cáo', async () => {
  const sixMonths: TypedForm = {
    ...DISTRICT,
    set: formSetOf(cds6Thang),
    values: { HN: 4, 'TIN.TTDT': 14, 'HOP.TT': 3, 'HOP.KG': 7 },
  };
  const input = await file('6t.xlsx', sixMonths);
  const text = await succeed(
    'report',
    input,
    '--section',
    'cds-6-thang@2023-H1',
    '--out',
    folder.path('bc.xlsx'),
  );
  expect(text).toContain('\nSố hội nghị, hội thảo, tập huấn về chuyển đổi số: 4.\n');
  expect(text).toContain('\nĐã tổ chức được 03 cuộc họp trực tuyến và 07 phiên họp không giấy.\n');
});

test('--json và --csv: từng chỉ tiêu với kết quả, mức giao, đánh giá', async () => {
  const input = await file('hai.xlsx', DISTRICT, COMMUNE, { ...COMMUNE, unit: VINH_LOC });
  const { exitCode, json } = await callJson(
    'report',
    input,
    '--section',
    'cap-huyen@2023-H1',
    '--section',
    'cap-xa@2023-H1',
    '--out',
    folder.path('bc.xlsx'),
    '--csv',
    folder.path('bc.csv'),
  );
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    sections: [
      {
        set: 'cap-huyen',
        unit: { code: 'VL' },
        judgement: {
          total: { total: 14, achieved: 5 },
          completion: { rule: 'every', outcome: 'incomplete' },
        },
      },
      { set: 'cap-xa', unit: { code: 'VL.03' } },
      { set: 'cap-xa', unit: { code: 'VL' } },
    ],
  });
  const csv = readFileSync(folder.path('bc.csv'), 'utf8')
    .replace(/^\ufeff/, '')
    .split('\r\n');
  expect(csv[0]).toBe(
    'set,period,comparison,indicator,indicator_name,unit,unit_name,status,previous,current,change,target,judgement,reason',
  );
  expect(csv.filter((line) => line !== '')).toHaveLength(1 + 14 + 37 + 37);
  const line = csv.find((text) => text.startsWith('cap-huyen,2023-H1,2022-H2,2.5,'));
  expect(line).toMatch(/,VL,UBND huyện Vĩnh Lộc,reported,,100,,90%,achieved,$/);
  expect(csv.find((text) => text.startsWith('cap-huyen,2023-H1,2022-H2,2.3,'))).toMatch(
    /,Chưa đạt,,50%,not-achieved-self-declared,$/,
  );
  expect(csv.find((text) => text.startsWith('cap-huyen,2023-H1,2022-H2,2.7,'))).toMatch(
    /,undecided,no-target$/,
  );
});

test('sổ báo cáo đọc lại được: biểu đã mang sang vẫn là biểu', async () => {
  const input = await file('vl.xlsx', DISTRICT);
  await succeed('report', input, '--section', 'cap-huyen@2023-H1', '--out', folder.path('bc.xlsx'));
  const { json } = await callJson('check', folder.path('bc.xlsx'));
  expect(json).toMatchObject({
    sheets: [{ set: 'cap-huyen', period: '2023-H1', units: 1 }],
    counts: { error: 0 },
  });
  const again = [
    'report',
    folder.path('bc.xlsx'),
    '--section',
    'cap-huyen@2023-H1',
    '--out',
    folder.path('lai.xlsx'),
  ];
  const first = await succeed(
    'report',
    input,
    '--section',
    'cap-huyen@2023-H1',
    '--out',
    folder.path('bc2.xlsx'),
  );
  expect((await succeed(...again)).split('\n').slice(0, -1)).toEqual(first.split('\n').slice(0, -1));
});

test('không có biểu của kỳ, và lỗi số liệu thì không lập', async () => {
  const input = await file('vl.xlsx', { ...DISTRICT, values: { ...DISTRICT.values, '2.5': 957 } });
  const out = ['--out', folder.path('bc.xlsx')];
  await expectRefusal(
    folder,
    ['report', input, '--section', 'cap-huyen@2024-H1', ...out],
    ['cap-huyen', 'đầu năm 2024'],
  );
  const { exitCode, out: said } = await call('report', input, '--section', 'cap-huyen@2023-H1', ...out);
  expect(exitCode).toBe(1);
  expect(said).toContain('957');
});

test('bằng tiếng Anh', async () => {
  const input = await file('vl.xlsx', DISTRICT);
  const text = await succeed(
    'report',
    input,
    '--section',
    'cap-huyen@2023-H1',
    '--out',
    folder.path('bc.xlsx'),
    '--lang',
    'en',
  );
  expect(text).toContain('Achieved – self-declared, without figures');
  expect(text).toContain('Not complete (needed: every applicable target; achieved 7 of 14).');
});
