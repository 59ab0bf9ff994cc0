import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf } from '../../src/actions/read-contents';
import { positionOf } from '../../src/consolidation/paste/cell-position';
import type { MatrixTable } from '../../src/model/entry';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { filledHandOut } from '../support/hand-outs';
import { MAY } from '../support/nga-nam';
import { callJson, type CheckJson } from './command-line';
import { fillInHandOuts, ownFigures } from './sent-by-all';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
const UNITS = 'assets/samples/nga-nam/units.csv';
const ASKED = ['--set', '766', '--period', '2025-05', '--units', UNITS] as const;

interface ConsolidateJson {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly {
    readonly name: string;
    readonly outcome: string;
    readonly units: readonly string[];
    readonly taken: number;
    readonly findings: readonly { readonly code: string }[];
  }[];
  readonly units: readonly {
    readonly code: string;
    readonly outcome: string;
    readonly daysLate: number | null;
  }[];
  readonly values: readonly {
    readonly unit: string;
    readonly code: string;
    readonly change: string;
    readonly held: unknown;
    readonly brought: unknown;
  }[];
  readonly questions: readonly { readonly type: string }[];
  readonly idleDecisions: readonly {
    readonly about: string;
    readonly key: string;
    readonly choice: string | null;
  }[];
}

describe('bộ 766 tháng 5/2025 của thị xã Ngã Năm, tám đơn vị', () => {
  test('tám tệp gửi đủ: bảng tổng hợp có đúng số của từng đơn vị, kiểm tra không có lỗi', async () => {
    const sent = await sentByAll();
    const { exitCode, json } = await consolidated(sent, 'tong-hop.xlsx');
    expect(exitCode).toBe(0);
    expect(json.counts).toEqual({ ...NOBODY, complete: 8 });
    expect(json.files.map(({ outcome, units }) => [outcome, units.length])).toEqual(
      Array.from({ length: 8 }, () => ['complete', 1]),
    );
    expect(figuresIn(await tableIn('tong-hop.xlsx'))).toEqual(expectedFigures());
    const check = (await callJson('check', folder.path('tong-hop.xlsx'))).json as CheckJson;
    expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('tệp đổi tên, một tệp hỏng, một đơn vị không gửi: nói đúng từng tệp, không xóa số nào', async () => {
    const sent = await sentByAll();
    const files = readdirSync(sent).sort();
    renameSync(join(sent, files[0] ?? ''), join(sent, 'bao cao thang 5 (1).xlsx'));
    writeFileSync(join(sent, files[1] ?? ''), 'không phải sổ tính');
    writeFileSync(join(sent, files[2] ?? ''), readFileSync(join(sent, files[2] ?? '')).subarray(0, 900));
    const { exitCode, json } = await consolidated(sent, 'tong-hop.xlsx');
    expect(exitCode).toBe(1);
    expect(json.counts).toEqual({ ...NOBODY, complete: 6, 'not-sent': 2 });
    const refused = json.files.filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['file-not-workbook'],
      ['file-damaged'],
    ]);
  });

  test('một tệp gửi hai lần: tính một lần, nói rõ, không phải lỗi', async () => {
    const sent = await sentByAll();
    const [first = ''] = readdirSync(sent).sort();
    writeFileSync(join(sent, 'gui lai.xlsx'), readFileSync(join(sent, first)));
    const { exitCode, json } = await consolidated(sent, 'tong-hop.xlsx');
    expect(exitCode).toBe(0);
    expect(json.counts).toEqual({ ...NOBODY, complete: 8 });
    const setAside = json.files.filter(({ outcome }) => outcome === 'set-aside');
    expect(setAside.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['file-twice']]);
  });

  test('nhận lần hai: số đơn vị gửi lại được thay, số sửa tay được giữ cho đến khi quyết định', async () => {
    const sent = await sentByAll();
    await consolidated(sent, 'lan-1.xlsx');
    const workbook = await FileWorkbook.open(folder.read('lan-1.xlsx'));
    const table = await tableIn('lan-1.xlsx');
    const cell = table.units[0]?.entries.get('TDGQ');
    const place = positionOf(cell?.cell ?? '') ?? { row: 0, column: 0 };
    await workbook.patchCells([{ sheet: table.sheet, ...place, content: 88 }]);
    folder.write('lan-1.xlsx', await workbook.toBytes());

    const check = (await callJson('check', folder.path('lan-1.xlsx'))).json as CheckJson;
    expect(
      check.findings
        .filter(({ code }) => code === 'edited-after-take-in')
        .map(({ place, text }) => [place.cell, text.fault]),
    ).toEqual([[cell?.cell, 'Ô đang là 88; lúc nhận là 94,59.']]);

    const first = readdirSync(sent).sort()[0] ?? '';
    const unit = table.units[0]?.unit.code ?? '';
    writeFileSync(
      join(sent, first),
      await filledHandOut(readFileSync(join(sent, first)), unit, { TDGQ: 91, CKMB: 70 }),
    );
    const again = await consolidated(sent, 'lan-2.xlsx', '--with', folder.path('lan-1.xlsx'));
    expect(again.exitCode).toBe(1);
    expect(again.json.questions.map(({ type }) => type)).toEqual(['conflict']);
    expect(again.json.values.map(({ code, change, brought }) => [code, change, brought])).toEqual([
      ['CKMB', 'changed', 70],
      ['TDGQ', 'kept', 91],
    ]);
    const kept = (await tableIn('lan-2.xlsx')).units[0]?.entries;
    expect([kept?.get('TDGQ')?.content, kept?.get('CKMB')?.content]).toEqual([88, 70]);

    const decisions = folder.write(
      'quyet-dinh.json',
      JSON.stringify({ conflicts: [{ unit, code: 'TDGQ', decision: 'take' }] }),
    );
    const decided = await consolidated(
      sent,
      'lan-3.xlsx',
      '--with',
      folder.path('lan-2.xlsx'),
      '--decisions',
      decisions,
    );
    expect([decided.exitCode, decided.json.questions]).toEqual([0, []]);
    expect((await tableIn('lan-3.xlsx')).units[0]?.entries.get('TDGQ')?.content).toBe(91);
  });

  test('thư mục không có tệp nào: nói rõ, không coi là chưa đơn vị nào gửi', async () => {
    const { exitCode, json } = await consolidated(folder.makeFolder('trong'), 'tong-hop.xlsx');
    expect(exitCode).toBe(2);
    expect(JSON.stringify(json)).toContain('không có tệp nào');
  });

  test('quyết định ghi nhầm tên: nói rõ là không có tác dụng, mã thoát 1', async () => {
    const sent = await sentByAll();
    const decisions = folder.write(
      'quyet-dinh.json',
      JSON.stringify({
        received: { 'khong-co.xlsx': '03/06/2025' },
        units: [{ name: 'Xã Không Có', unit: 'NN.01' }],
        files: { 'NN.01': 'khong-co.xlsx' },
        conflicts: [{ unit: 'NN.01', code: 'TDGQ', decision: 'take' }],
        mappings: [{ fingerprint: 'a1b2', columns: null }],
      }),
    );
    const { exitCode, json } = await consolidated(sent, 'tong-hop.xlsx', '--decisions', decisions);
    expect(exitCode).toBe(1);
    expect(json.idleDecisions).toEqual([
      { about: 'received', key: 'khong-co.xlsx', choice: null },
      { about: 'units', key: '["","xã không có"]', choice: null },
      { about: 'files', key: 'NN.01', choice: 'khong-co.xlsx' },
      { about: 'conflicts', key: '["NN.01","value","TDGQ"]', choice: null },
      { about: 'mappings', key: 'a1b2', choice: null },
    ]);
  });
});

const NOBODY = { complete: 0, partly: 0, refused: 0, waiting: 0, earlier: 0, 'not-sent': 0 };

async function consolidated(sent: string, out: string, ...options: readonly string[]) {
  const { exitCode, json } = await callJson(
    'consolidate',
    sent,
    ...ASKED,
    '--out',
    folder.path(out),
    ...options,
  );
  return { exitCode, json: json as ConsolidateJson };
}

async function sentByAll(): Promise<string> {
  const sent = folder.makeFolder('gui-ve');
  await fillInHandOuts(sent);
  return sent;
}

async function tableIn(file: string): Promise<MatrixTable> {
  const workbook = await FileWorkbook.open(folder.read(file));
  const grids = await workbook.readSheets((await workbook.listSheets()).map(({ name }) => name));
  const { entrySheets } = contentsOf([{ name: file, grids }]);
  const table = entrySheets.map((sheet) => sheet.table).find((found) => found?.arrangement === 'matrix');
  if (table?.arrangement !== 'matrix') throw new Error(`no matrix in ${file}`);
  return table;
}

/** By unit and indicator what the cells of the units hold; blank ones left out. */
function figuresIn(table: MatrixTable) {
  return table.units.map(({ unit, entries }) => [
    unit.code,
    Object.fromEntries(
      [...entries].flatMap(([code, { content }]) => (content === null ? [] : [[code, content]])),
    ),
  ]);
}

function expectedFigures() {
  return MAY.units.map(({ code, cells }) => [code, ownFigures(cells)]);
}
