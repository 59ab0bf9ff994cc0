import { readFileSync } from 'node:fs';
import { insertRegister } from '../../src/actions/insert-register';
import { parseUnitsCsv } from '../../src/model/units-csv';
import type { RecordContent } from '../../src/sheets/register/register-layout';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { CellContent } from '../../src/workbook/sheet-model';
import { H1_2023, sample, VAN_BAN, VINH_LOC } from '../support/register-table';
import { range } from '../sheets/cells';
import { call, callJson, expectRefusal, succeed } from './command-line';
import { UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const SHEET = 'van-ban 6T-2023';
const VINH_LOC_UNITS =
  'code,name,kind,aliases,parent\nVL,UBND huyện Vĩnh Lộc,district,,\nVL.1,UBND xã Minh Tân,commune,,VL\n';

interface CheckedRegisters {
  readonly registers: readonly unknown[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly code: string;
    readonly place: { readonly cell?: string };
    readonly key: string;
  }[];
}

/** A workbook with the documents of huyện Vĩnh Lộc, after what is typed over them. */
async function workbook(name: string, typed: Readonly<Record<string, CellContent>> = {}): Promise<string> {
  const units = parseUnitsCsv(VINH_LOC_UNITS);
  if (!('ok' in units)) throw new Error('the list of units is broken');
  const records: readonly RecordContent[] = sample('vinh-loc');
  const file = new FileWorkbook();
  const common = { register: VAN_BAN, period: H1_2023, asOf: null, unit: VINH_LOC, records };
  await insertRegister(file, { ...common, units: units.ok, use: 'own' });
  await file.patchCells(
    Object.entries(typed).map(([address, content]) => {
      const { top, left } = range(address);
      return { sheet: SHEET, row: top, column: left, content };
    }),
  );
  return folder.write(name, await file.toBytes());
}

async function sheetNames(path: string): Promise<readonly string[]> {
  const file = await FileWorkbook.open(readFileSync(path));
  return (await file.listSheets()).map(({ name }) => name);
}

describe('sets', () => {
  test('kể cả các danh sách, với mã riêng trong JSON', async () => {
    expect(await succeed('sets')).toMatch(
      /van-ban {2}Danh sách văn bản ban hành\n.*Nghị định số 30\/2020\/NĐ-CP/,
    );
    expect(await succeed('sets', '--lang', 'en')).toContain('to-cnscd  Register of community digital teams');
    const { json } = await callJson('sets');
    const { registers } = json as {
      registers: readonly { id: string; contentHash: string; columns: unknown[] }[];
    };
    expect(registers.map(({ id, columns }) => [id, columns.length])).toEqual([
      ['van-ban', 6],
      ['to-cnscd', 10],
    ]);
    expect(registers[0]!.contentHash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('template', () => {
  const args = (...more: readonly string[]) => [
    'template',
    '--set',
    'van-ban',
    '--period',
    '2023-H1',
    '--units',
    UNITS,
    ...more,
  ];

  test('lập biểu của đơn vị đứng đầu danh mục; biểu trống kiểm tra không có lỗi', async () => {
    const out = folder.path('van-ban.xlsx');
    expect(await succeed(...args('--out', out))).toBe(`Đã ghi ${out}`);
    expect(await sheetNames(out)).toEqual([SHEET, 'Đơn vị', 'Chấp nhận']);
    const { exitCode, json } = await callJson('check', out);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      sheets: [],
      registers: [
        {
          register: 'van-ban',
          sheet: SHEET,
          period: '2023-H1',
          unit: { code: 'NN', name: 'UBND thị xã Ngã Năm' },
          records: 0,
        },
      ],
      findings: [],
    });
  });

  test('mỗi đơn vị một tệp có bảo vệ', async () => {
    const out = folder.makeFolder('gui');
    const { json } = await callJson(...args('--for-units', out));
    expect((json as { written: readonly string[] }).written).toHaveLength(8);
    const file = await FileWorkbook.open(folder.read(`gui/${SHEET} - NN.05.xlsx`));
    const sheet = file.sheetModels().find(({ name }) => name === SHEET);
    expect(sheet?.protection).toBeDefined();
    expect(sheet?.cells.find(({ row, column }) => row === 2 && column === 2)?.content).toBe(
      'UBND xã Mỹ Bình',
    );
  });

  test('--unit: của một đơn vị trong danh mục, không có trong danh mục thì từ chối', async () => {
    const out = folder.path('van-ban.xlsx');
    await succeed(...args('--unit', 'NN.05', '--out', out));
    const { json } = await callJson('check', out);
    expect(json).toMatchObject({ registers: [{ unit: { code: 'NN.05', name: 'UBND xã Mỹ Bình' } }] });
    await expectRefusal(folder, args('--unit', 'NN.99', '--out', folder.path('ra.xlsx')), ['NN.99']);
  });

  test.each([
    ['--with', 'cu.xlsx', 'danh sách không có kỳ trước'],
    ['--arrangement', 'form', 'danh sách chỉ có một cách lập'],
    ['--sets', 'bo.xlsx', 'danh sách không có định nghĩa riêng'],
  ])('không nhận %s %s, vì %s', async (option, value) => {
    const out = folder.path('ra.xlsx');
    await expectRefusal(folder, args('--out', out, option, value), [option]);
  });

  test('--unit không đi với --for-units', async () => {
    const out = folder.makeFolder('gui');
    await expectRefusal(folder, args('--unit', 'NN.05', '--for-units', out), ['--unit', '--for-units']);
  });

  test('bộ chỉ tiêu lạ: kể ra cả các danh sách đang có', async () => {
    const refused = [
      'template',
      '--set',
      'van-bản',
      '--period',
      '2023-H1',
      '--units',
      UNITS,
      '--out',
      'x.xlsx',
    ];
    await expectRefusal(folder, refused, ['“van-bản”', 'van-ban, to-cnscd']);
  });
});

describe('check', () => {
  test('danh sách của huyện Vĩnh Lộc không có gì cần lưu ý', async () => {
    expect(await succeed('check', await workbook('dung.xlsx'))).toBe(
      'Đã kiểm tra 1 biểu: không có gì cần lưu ý.',
    );
  });

  test('nói từng ô sai và việc cần làm', async () => {
    const path = await workbook('sai.xlsx', {
      D8: '30/2/2023',
      F9: null,
      C10: '236/QĐ-UBND',
      D10: '19/01/2023',
    });
    const { exitCode, out } = await call('check', path);
    expect(exitCode).toBe(1);
    expect(out).toContain(
      'Ô D8, Ngày ban hành: “30/2/2023” không phải một ngày có thật. Hãy gõ đủ ngày, tháng, năm, ví dụ 19/01/2023.'.slice(
        2,
      ),
    );
    const { json } = await callJson('check', path);
    const { findings, counts } = json as CheckedRegisters;
    expect(findings.map(({ code, place }) => `${code} ${place.cell}`)).toEqual([
      'record-incomplete F9',
      'date-unreadable D8',
    ]);
    expect(counts).toEqual({ error: 2, warning: 0, note: 0 });
  });

  test('hai tệp cùng danh sách, cùng kỳ, cùng đơn vị', async () => {
    const { json } = await callJson('check', await workbook('mot.xlsx'), await workbook('hai.xlsx'));
    const { findings } = json as CheckedRegisters;
    expect(findings.map(({ code }) => code)).toEqual(['double-register', 'double-register']);
  });
});

describe('report', () => {
  test('ghi danh sách in, biểu nhập và các trang kèm theo', async () => {
    const out = folder.path('bao-cao.xlsx');
    const text = await succeed(
      'report',
      await workbook('vao.xlsx'),
      '--section',
      'van-ban@2023-H1',
      '--out',
      out,
    );
    expect(text).toContain(
      'Danh sách văn bản ban hành 6 tháng đầu năm 2023\n- Quyết định số 236/QĐ-UBND, ngày 19/01/2023',
    );
    expect(text).toContain('Tổng số: 05 văn bản (01 Quyết định, 01 Kế hoạch, 03 Công văn).');
    expect(await sheetNames(out)).toEqual([
      'BC van-ban 6T-2023',
      SHEET,
      'Đơn vị',
      'Chấp nhận',
      expect.any(String),
    ]);
    // What was carried over reads as before.
    const { json } = await callJson('check', out);
    expect(json).toMatchObject({ registers: [{ records: 5 }], findings: [] });
  });

  test('theo kế hoạch JSON; kết quả JSON có từng câu', async () => {
    const plan = folder.write(
      'plan.json',
      JSON.stringify({ sections: [{ set: 'van-ban', period: '2023-H1' }] }),
    );
    const out = folder.path('bao-cao.xlsx');
    const { json } = await callJson('report', await workbook('vao.xlsx'), '--plan', plan, '--out', out);
    expect(json).toMatchObject({
      sections: [],
      registers: [{ register: 'van-ban', period: '2023-H1', unit: VINH_LOC, warnings: [], accepted: [] }],
      written: [out],
    });
    const { registers } = json as { registers: readonly { lines: readonly string[] }[] };
    expect(registers[0]!.lines[4]).toBe(
      '- Kế hoạch số 102/KH-UBND, ngày 10/4/2023 về phát triển doanh nghiệp công nghệ số huyện Vĩnh Lộc đến năm 2025 và giai đoạn 2026-2030.',
    );
  });

  test('lỗi chặn báo cáo; chấp nhận kèm tên và ghi chú thì in', async () => {
    const path = await workbook('sai.xlsx', { D8: '30/2/2023' });
    const args = ['report', path, '--section', 'van-ban@2023-H1', '--out', folder.path('bao-cao.xlsx')];
    const { exitCode, json } = await callJson(...args);
    expect(exitCode).toBe(1);
    const [blocked] = (json as { blocked: readonly { key: string }[] }).blocked;
    const accepted = folder.write(
      'chap-nhan.json',
      JSON.stringify([{ key: blocked!.key, by: 'Lê Thị Hoa', note: 'văn bản ghi như vậy' }]),
    );
    const text = await succeed(...args, '--accepted', accepted);
    expect(text).toContain('ngày 30/2/2023 của UBND huyện');
    expect(text).toContain('1 lỗi đã được chấp nhận');
  });

  test('không có danh sách của kỳ đó; danh sách không so với kỳ khác', async () => {
    const path = await workbook('vao.xlsx');
    const out = folder.path('bao-cao.xlsx');
    await expectRefusal(
      folder,
      ['report', path, '--section', 'van-ban@2024-H1', '--out', out],
      ['van-ban', '6 tháng đầu năm 2024'],
    );
    await expectRefusal(
      folder,
      ['report', path, '--section', 'van-ban@2023-H1:2022-H2', '--out', out],
      ['van-ban@2023-H1:2022-H2'],
    );
  });
});
