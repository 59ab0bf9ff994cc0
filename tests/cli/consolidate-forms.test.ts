import { contentsOf } from '../../src/actions/read-contents';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { COMMUNE_OF_VINH_LOC, sendForms, THREE_COMMUNES } from '../support/commune-forms';
import type { Typed } from '../support/hand-outs';
import { callJson, succeed, type CheckJson } from './command-line';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
interface CombinedJson {
  readonly combined: {
    readonly silent: readonly string[];
    readonly senders: readonly string[] | null;
    readonly completion: { readonly count: number; readonly expected: number } | null;
    readonly feed: { readonly type: string };
    readonly items: readonly {
      readonly code: string;
      readonly figures: readonly { readonly code: string; readonly value: string | null }[];
      readonly remarks: readonly { readonly units: readonly string[]; readonly text: string }[];
    }[];
  };
  readonly counts: Readonly<Record<string, number>>;
}

test('biểu tháng của ba xã: số lượng được cộng, tỷ lệ tính lại từ tổng, không phải trung bình', async () => {
  // 90/100, 20/100, 40/800: trung bình 90, 20, 5 là 38,33; toàn địa bàn 150/1000 = 15.
  const sent = await handedOut('cds-thang', '2025-06', {
    X1: { 'VNEID.LUYKE': 90, DS14: 100, 'TT.TANG': 3 },
    X2: { 'VNEID.LUYKE': 20, DS14: 100, 'TT.TANG': 4 },
    X3: { 'VNEID.LUYKE': 40, DS14: 800, 'TT.TANG': null },
  });
  const { json } = await callJson(
    'consolidate',
    sent,
    '--set',
    'cds-thang',
    '--period',
    '2025-06',
    '--units',
    folder.path('units.csv'),
    '--out',
    folder.path('th.xlsx'),
  );
  const { combined, counts } = json as CombinedJson;
  expect(counts['partly']).toBe(3);
  const value = (code: string) =>
    combined.items.flatMap(({ figures }) => figures).find((figure) => figure.code === code)?.value;
  expect([value('VNEID.LUYKE'), value('VNEID.TYLE'), value('TT.TANG')]).toEqual(['150', '15.00', '7']);
  const check = (await callJson('check', folder.path('th.xlsx'))).json as CheckJson;
  expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(await collectedIn('th.xlsx', 'X2', 'VNEID.LUYKE')).toBe(20);
});

describe('Phụ lục 2 của ba xã và Phụ lục 1 của huyện', () => {
  test('khó khăn, vướng mắc kê theo đơn vị; tỷ lệ xã hoàn thành điền vào dòng 1.1 của huyện', async () => {
    const sent = await handedOut('cap-xa', '2023-H1', {
      X1: { ...COMMUNE_OF_VINH_LOC, '#1.2': 'Thiếu cán bộ' },
      X2: { ...COMMUNE_OF_VINH_LOC, '#1.2': 'Thiếu cán bộ' },
      X3: { ...COMMUNE_OF_VINH_LOC, '#1.2': 'Mạng yếu' },
    });
    const units = folder.path('units.csv');
    const district = folder.path('huyen.xlsx');
    await succeed(
      'template',
      '--set',
      'cap-huyen',
      '--period',
      '2023-H1',
      '--units',
      units,
      '--out',
      district,
    );
    const take = (out: string, ...options: readonly string[]) =>
      callJson(
        'consolidate',
        sent,
        '--set',
        'cap-xa',
        '--period',
        '2023-H1',
        '--with',
        district,
        '--out',
        folder.path(out),
        ...options,
      );
    const lenient = (await take('de.xlsx', '--completion', '10%')).json as CombinedJson;
    expect(lenient.combined.completion).toEqual({ count: 3, expected: 3, undecided: [] });
    expect(lenient.combined.senders).toEqual(['X1', 'X2', 'X3']);
    expect(lenient.combined.feed).toMatchObject({ type: 'filled', value: 100 });
    const remarks = lenient.combined.items.find(({ code }) => code === '1.2')?.remarks;
    expect(remarks).toEqual([
      { units: ['X1', 'X2'], text: 'Thiếu cán bộ' },
      { units: ['X3'], text: 'Mạng yếu' },
    ]);
    const strict = (await take('kho.xlsx')).json as CombinedJson;
    expect(strict.combined.feed).toMatchObject({ type: 'filled', value: 0 });
  });
});

async function handedOut(set: string, period: string, typed: Readonly<Record<string, Typed>>) {
  const units = folder.write('units.csv', THREE_COMMUNES);
  const sent = folder.makeFolder('gui-ve');
  await sendForms({ set, period, units, sent }, typed);
  return sent;
}

async function collectedIn(file: string, unit: string, code: string) {
  const workbook = await FileWorkbook.open(folder.read(file));
  const grids = await workbook.readSheets((await workbook.listSheets()).map(({ name }) => name));
  const [collected] = contentsOf([{ name: file, grids }]).collectedSheets;
  const cells = [...(collected?.target?.cells.values() ?? [])];
  return cells.find((cell) => cell.unit === unit && cell.code === code)?.content;
}
