import { cellText } from '../../src/workbook/address';
import {
  cleared,
  columnOf,
  edited,
  rewritten,
  rowCopied,
  rowDeleted,
  rowOf,
  rowsInserted,
  sortedBy,
  typedAt,
  type Edit,
} from './by-hand';
import { callJson, type ReportJson } from './command-line';
import { check, expectNothingNew, only, type Checked } from './findings';
import { APRIL, entryWorkbooks, MAY, UNIT_NAMES, type EntryWorkbooks } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});

const checkMay = async (...edits: readonly Edit[]) =>
  check(folder, await edited(workbooks.mayAlone, MAY, ...edits));

const expectNothing = (checked: Checked) => expectNothingNew(checked, workbooks.mayAlone);

/** The ranks of table 1 by unit, as the report of the last checked workbook gives them. */
async function ranks(): Promise<Readonly<Record<string, number | null>>> {
  const report = [
    'report',
    folder.path('nhap.xlsx'),
    '--section',
    '766@2025-05',
    '--out',
    folder.path('bao-cao.xlsx'),
  ];
  const { exitCode, json } = await callJson(...report, '--force');
  expect(exitCode).toBe(0);
  const units = (json as ReportJson).sections[0]!.tables[0]!.units;
  return Object.fromEntries(units.map(({ name, rank }) => [name, rank]));
}

const RANKS = {
  'UBND Phường 1': 1,
  'UBND Phường 2': 2,
  'UBND Phường 3': 3,
  'UBND xã Vĩnh Quới': 6,
  'UBND xã Mỹ Bình': 5,
  'UBND xã Mỹ Quới': 7,
  'UBND xã Long Bình': 4,
  'UBND xã Tân Long': 8,
};

describe('sorting', () => {
  test('without the column of codes: each moved row is an error that names both, and nothing is guessed', async () => {
    const checked = await checkMay(sortedBy('TONG', 2));
    expect(checked.exitCode).toBe(1);
    // Phường 1, 2 and 3, Mỹ Bình (fifth) and Tân Long (last) stay where they are.
    expect(checked.errors).toEqual([
      'code-name-mismatch C14',
      'code-name-mismatch C16',
      'code-name-mismatch C17',
    ]);
    const [first] = checked.findings.filter(({ code }) => code === 'code-name-mismatch');
    expect(first!.acceptable).toBe(false);
    expect(first!.text.fault).toBe(
      'Mã “NN.04” là của “UBND xã Vĩnh Quới”, còn tên trong dòng là “UBND xã Long Bình” (mã NN.07).',
    );
  });

  test('of whole rows is nobody’s business', async () => {
    await expectNothing(await checkMay(sortedBy('TONG', 0)));
    expect(await ranks()).toEqual(RANKS);
  });
});

describe('spellings of one name', () => {
  test('decomposed letters (NFD), as a Mac types them', async () => {
    await expectNothing(await checkMay(rewritten(2, (name) => name.normalize('NFD'))));
  });

  test('ƣ for ư, as an old converter left it', async () => {
    const checked = await checkMay(
      rewritten(2, (name) => name.replace('Phường', 'Phƣờng').replace('ư', 'ƣ')),
    );
    await expectNothing(checked);
  });

  test('without “UBND”, with double spaces, in capitals', async () => {
    await expectNothing(
      await checkMay(rewritten(2, (name) => name.replace('UBND', ' Ủy ban  nhân dân').toUpperCase())),
    );
  });

  test('the list’s other names', async () => {
    await expectNothing(await checkMay(rewritten(2, (name) => name.replace('UBND Phường ', 'P.'))));
  });

  test('spaces around names and codes', async () => {
    await expectNothing(
      await checkMay(
        rewritten(2, (name) => `${name}\u00a0 `),
        rewritten(0, (code) => ` ${code} `),
      ),
    );
    expect(await ranks()).toEqual(RANKS);
  });

  test('an old encoding (TCVN3) is said', async () => {
    const checked = await checkMay(typedAt({ C15: 'UBND x· Mü B×nh' }));
    expect(checked.exitCode).toBe(1);
    expect(checked.errors).toContain('legacy-encoding C15');
    expect(only(checked, 'legacy-encoding').text.fault).toContain('TCVN3');
  });
});

describe('codes', () => {
  test('typed as numbers, so that 01 became 1', async () => {
    const header = 'code,name,kind,aliases,parent';
    const rows = UNIT_NAMES.map((name, index) => `0${index + 1},${name},,,00`);
    const units = folder.write(
      'units.csv',
      [header, '00,UBND thị xã Ngã Năm,town,,', ...rows, ''].join('\n'),
    );
    const template = ['template', '--set', '766', '--period', '2025-05', '--units', units];
    await callJson(...template, '--out', folder.path('bieu.xlsx'));
    const renumbered = await edited(folder.read('bieu.xlsx'), MAY, typedAt({ A11: 1, D11: 79.41 }));
    const checked = await check(folder, renumbered);
    expect([checked.exitCode, checked.errors]).toEqual([1, ['code-name-mismatch C11']]);
    expect(only(checked, 'code-name-mismatch').text.fault).toContain(
      'Mã “1” không có trong danh mục, còn tên trong dòng là “UBND Phường 1” (mã 01)',
    );
  });

  test('gone, while the figures are there', async () => {
    const checked = await checkMay(typedAt({ A15: null }));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['row-without-code D15']]);
    expect(only(checked, 'row-without-code')).toMatchObject({ acceptable: false });
  });

  test('there, while the name is gone', async () => {
    const checked = await checkMay(typedAt({ C15: null }));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['row-without-name D15']]);
    expect((await checkMay(typedAt({ C15: null }), cleared('NN.05'))).errors).toEqual([
      'row-without-name D15',
    ]);
  });

  test('and the name of another unit typed over', async () => {
    const checked = await checkMay(typedAt({ C15: 'UBND xã Mỹ Quới' }));
    expect(checked.exitCode).toBe(1);
    expect(checked.errors).toEqual(expect.arrayContaining(['code-name-mismatch C15']));
  });
});

describe('units', () => {
  test('one that has sent nothing is listed, and has no rank', async () => {
    const checked = await checkMay(cleared('NN.07'));
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(checked.warnings).toContain('not-submitted NN.07');
    expect(checked.warnings.filter((warning) => warning.startsWith('blank'))).toEqual([]);
    // Without Long Bình, which was fourth, those below it move up.
    expect(await ranks()).toEqual({
      ...RANKS,
      'UBND xã Long Bình': null,
      'UBND xã Mỹ Bình': 4,
      'UBND xã Vĩnh Quới': 5,
      'UBND xã Mỹ Quới': 6,
      'UBND xã Tân Long': 7,
    });
  });

  test('one that is there twice', async () => {
    const checked = await checkMay(rowCopied('NN.05'));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['duplicate-unit NN.05']]);
    expect(only(checked, 'duplicate-unit')).toMatchObject({
      acceptable: false,
      text: { fault: '“UBND xã Mỹ Bình” đã có ở dòng 15.' },
    });
  });

  test('one whose row was removed', async () => {
    const checked = await checkMay((sheet) => rowDeleted(rowOf(sheet, 'NN.05'))(sheet));
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(checked.warnings).toContain('unit-removed NN.05');
    const { 'UBND xã Mỹ Bình': removed, ...others } = await ranks();
    expect(removed).toBeUndefined();
    expect(Object.keys(others)).toHaveLength(7);
  });

  test('one that was added below and is on no list', async () => {
    const added = typedAt({ A19: 'NN.09', C19: 'UBND xã Vĩnh Biên', D19: 60 });
    const checked = await check(folder, await edited(workbooks.may, MAY, added));
    expect(checked.exitCode).toBe(1);
    expect(checked.errors).toEqual(['unknown-unit C19']);
    expect(checked.warnings).toContain('unit-added NN.09');
  });

  test('one that was added to the sheet and to the list has no past', async () => {
    const added = await edited(
      workbooks.may,
      MAY,
      typedAt({ A19: 'NN.09', C19: 'UBND xã Vĩnh Biên', D19: 60 }),
    );
    const listed = await edited(
      added,
      'Đơn vị',
      typedAt({ A12: 'NN.09', B12: 'UBND xã Vĩnh Biên', E12: 'NN' }),
    );
    const checked = await check(folder, listed);
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(checked.warnings).toContain('unit-added NN.09');
    expect(await ranks()).toEqual({ ...RANKS, 'UBND xã Vĩnh Biên': 8, 'UBND xã Tân Long': 9 });
  });

  test('the parent’s row gone', async () => {
    const checked = await checkMay((sheet) => rowDeleted(rowOf(sheet, 'NN'))(sheet));
    expect([checked.exitCode, checked.errors]).toEqual([0, []]);
    expect(checked.warnings).toContain('parent-missing');
  });
});

describe('what people put under the table', () => {
  const TOTALS: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
    ['a total in the column of names', { C19: 'Tổng cộng', D19: 561, E19: 405.8 }],
    ['a total in the column of codes', { A19: 'TỔNG CỘNG:', D19: 561 }],
    ['a total in the column of ordinals', { B19: 'Tổng số', D19: 561 }],
    ['a mean', { C20: 'Bình quân', D20: 70.12 }],
  ];

  test.each(TOTALS)('%s', async (_what, contents) => {
    await expectNothing(await checkMay(typedAt(contents)));
  });

  test('place, date, signatures and a note', async () => {
    const checked = await checkMay(
      typedAt({
        J20: 'Ngã Năm, ngày 31 tháng 5 năm 2025',
        A21: 'NGƯỜI LẬP BIỂU',
        J21: 'TRƯỞNG PHÒNG VĂN HÓA, KHOA HỌC VÀ THÔNG TIN',
        J22: '(Ký, ghi rõ họ tên)',
        C25: 'Trần Thị B',
        J25: 'Lê Minh Chiến',
        A27: 'Ghi chú: số liệu lấy lúc 8 giờ.',
      }),
    );
    await expectNothing(checked);
    expect(await ranks()).toEqual(RANKS);
  });

  test('but a commune whose code is missing is no total, whatever its name', async () => {
    const checked = await checkMay(typedAt({ C19: 'xã Trung Bình', D19: 60, C20: 'Cộng Hòa', D20: 61 }));
    expect(checked.errors).toEqual(['row-without-code D19', 'row-without-code D20']);
  });

  test('empty rows between the units do not end the table', async () => {
    await expectNothing(await checkMay((sheet) => rowsInserted(rowOf(sheet, 'NN.05'), 2)(sheet)));
  });
});

test('last month’s sheet may be in another order, with a unit more', async () => {
  const april = await edited(workbooks.may, APRIL, sortedBy('TONG', 0), (sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells,
      { row: 18, column: 0, content: 'NN.09' },
      { row: 18, column: 2, content: 'UBND xã Vĩnh Biên' },
      { row: 18, column: columnOf(sheet, 'TONG'), content: 99 },
    ],
  }));
  const { findings } = await check(folder, april);
  expect(
    findings.filter(({ place }) => place.period === '2025-05').every(({ severity }) => severity !== 'error'),
  ).toBe(true);
  expect(findings.find(({ code }) => code === 'unknown-unit')?.place.period).toBe('2025-04');
});

test('a figure typed into “kỳ trước” that differs from last month’s sheet', async () => {
  const typedOver: Edit = (sheet) => {
    const column = sheet.cells.find(({ content }) => content === 'previous:TONG')!.column;
    return typedAt({ [cellText({ row: rowOf(sheet, 'NN.05'), column })]: 67.66 })(sheet);
  };
  const checked = await check(folder, await edited(workbooks.may, MAY, typedOver));
  expect(checked.exitCode).toBe(0);
  const { fault } = only(checked, 'previous-disagrees').text;
  expect(fault).toContain('Cột kỳ trước ghi 67,66, trang “766 T4-2025” ghi 66,76');
});
