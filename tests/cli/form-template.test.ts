import { join } from 'node:path';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { call, callJson, expectRefusal, succeed, type CheckJson } from './command-line';
import { UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();

const template = (set: string, period: string, ...more: readonly string[]) => [
  ...['template', '--set', set, '--period', period, '--units', UNITS],
  ...more,
];

async function sheetsOf(name: string) {
  const workbook = await FileWorkbook.open(folder.read(name));
  const summaries = await workbook.listSheets();
  return { workbook, names: summaries.map((sheet) => sheet.name) };
}

async function checkedCodes(...files: readonly string[]): Promise<readonly string[]> {
  const { json } = await callJson('check', ...files);
  return (json as CheckJson).findings.map(({ code }) => code);
}

describe('template of a form', () => {
  test('is the form of the parent, and check finds nothing but that it is empty', async () => {
    const out = folder.path('bieu.xlsx');
    const { json } = await callJson(
      ...template('cds-thang', '2025-05', '--as-of', '31/05/2025', '--out', out),
    );
    expect(json).toEqual({
      set: 'cds-thang',
      period: '2025-05',
      arrangement: 'form',
      units: 1,
      written: [out],
    });
    expect((await sheetsOf('bieu.xlsx')).names[0]).toBe('cds-thang T5-2025');
    expect(await checkedCodes(out)).toEqual(['not-submitted']);
  });

  test('--unit takes a unit of the list, whose code the tab carries', async () => {
    const out = folder.path('bieu.xlsx');
    await succeed(...template('cap-xa', '2025-H1', '--unit', 'NN.05', '--out', out));
    const { workbook, names } = await sheetsOf('bieu.xlsx');
    expect(names[0]).toBe('cap-xa 6T-2025 NN.05');
    const [grid] = await workbook.readSheets([names[0]!]);
    expect(grid?.values[2]?.slice(3, 5)).toEqual(['NN.05', 'UBND xã Mỹ Bình']);
  });

  test('--arrangement chooses where a set has both', async () => {
    const [matrix, form] = [folder.path('nhieu.xlsx'), folder.path('mot.xlsx')];
    await succeed(...template('766-diem', '2025-05', '--out', matrix));
    await succeed(...template('766-diem', '2025-05', '--arrangement', 'form', '--out', form));
    const firstRow = async (name: string) => {
      const { workbook, names } = await sheetsOf(name);
      const [grid] = await workbook.readSheets([names[0]!]);
      return grid?.values.flat().filter((value) => value === 'NN.05').length;
    };
    expect(await firstRow('nhieu.xlsx')).toBe(1);
    expect(await firstRow('mot.xlsx')).toBe(0);
  });

  test('--with takes the figures of the period before from the form there', async () => {
    const [april, may] = [folder.path('t4.xlsx'), folder.path('t5.xlsx')];
    await succeed(...template('cds-thang', '2025-04', '--out', april));
    await succeed(...template('cds-thang', '2025-05', '--with', april, '--out', may));
    expect((await sheetsOf('t5.xlsx')).names.slice(0, 2)).toEqual(['cds-thang T5-2025', 'cds-thang T4-2025']);
  });
});

test('--for-units: each unit gets its own form, protected, with its list of one', async () => {
  const directory = folder.makeFolder('gui');
  const { json } = await callJson(...template('cap-xa', '2025-H1', '--for-units', directory));
  expect(json).toMatchObject({ units: 8 });
  const { workbook, names } = await sheetsOf(join('gui', 'cap-xa 6T-2025 - NN.05.xlsx'));
  expect(names[0]).toBe('cap-xa 6T-2025 NN.05');
  const model = workbook.sheetModels().find(({ name }) => name === names[0]);
  expect(model?.protection?.allow).toContain('select-unlocked-cells');
  expect(await checkedCodes(join(directory, 'cap-xa 6T-2025 - NN.05.xlsx'))).toEqual([
    'as-of-missing',
    'not-submitted',
  ]);
  // Each file lists its own unit alone and is held against that list, whichever comes first.
  const files = ['NN.06', 'NN.05'].map((code) => join(directory, `cap-xa 6T-2025 - ${code}.xlsx`));
  expect(await checkedCodes(...files)).toEqual([
    ...['as-of-missing', 'not-submitted'],
    ...['as-of-missing', 'not-submitted'],
  ]);
  const report = folder.path('bao-cao.xlsx');
  await succeed('report', ...files, '--section', 'cap-xa@2025-H1', '--out', report);
  const [units] = await (await sheetsOf('bao-cao.xlsx')).workbook.readSheets(['Đơn vị']);
  expect(units?.values.slice(2).map((row) => row[0])).toEqual(['NN', 'NN.06', 'NN.05']);
  const together = await call('check', '--units', UNITS, ...files);
  expect(together.exitCode).toBe(0);
});

describe('refusals', () => {
  const out = ['--out', 'ra.xlsx'];
  test.each([
    [
      'an arrangement that the set has not',
      template('766', '2025-05', '--arrangement', 'form', ...out),
      ['form', 'matrix'],
    ],
    ['a unit that is not listed', template('cap-xa', '2025-H1', '--unit', 'NN.99', ...out), ['NN.99']],
    [
      'a unit of a sheet for all',
      template('766', '2025-05', '--unit', 'NN.05', ...out),
      ['--unit', 'matrix'],
    ],
    [
      'a unit and all units',
      template('cap-xa', '2025-H1', '--unit', 'NN.05', '--for-units', '.'),
      ['--unit', '--for-units'],
    ],
  ])('%s', async (_, args, said) => {
    await expectRefusal(folder, args, said);
  });

  test('last period’s workbook without a form of the set', async () => {
    const april = folder.path('t4.xlsx');
    await succeed(...template('766', '2025-04', '--out', april));
    await expectRefusal(
      folder,
      template('cds-thang', '2025-05', '--with', april, '--out', folder.path('t5.xlsx')),
      ['cds-thang', 'tháng 4/2025'],
    );
  });
});
