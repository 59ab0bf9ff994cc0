import type { SheetModel } from '../../src/workbook/sheet-model';
import {
  columnCopied,
  columnDeleted,
  columnOf,
  columnsInserted,
  edited,
  formulasToValues,
  inspected,
  resaved,
  rowsInserted,
  typed,
  typedAt,
  type Edit,
} from './by-hand';
import { call, callJson, type CheckJson, type ReportJson } from './command-line';
import { check, expectNothingNew, only, subjects, type Checked } from './findings';
import { APRIL, entryWorkbooks, figuresOf, MAY, UNITS, type EntryWorkbooks } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});

const checkMay = async (...edits: readonly Edit[]) =>
  check(folder, await edited(workbooks.mayAlone, MAY, ...edits));

const expectNothing = (checked: Checked) => expectNothingNew(checked, workbooks.mayAlone);

async function report(...more: readonly string[]): Promise<{ exitCode: number; json: ReportJson }> {
  const args = [
    'report',
    folder.path('nhap.xlsx'),
    '--section',
    '766@2025-05',
    '--out',
    folder.path('bc.xlsx'),
  ];
  const { exitCode, json } = await callJson(...args, ...more);
  return { exitCode, json: json as ReportJson };
}

/** The ranks of table 1 in the sheet's order. */
const ranksOf = ({ sections }: ReportJson) => sections[0]!.tables[0]!.units.map(({ rank }) => rank);
const RANKS = [1, 2, 3, 6, 5, 7, 4, 8];

/** Copies a sheet in its workbook, as Excel does: "766 T4-2025 (2)". */
function withCopyOf(name: string, ...edits: readonly Edit[]) {
  return (sheets: readonly SheetModel[]): readonly SheetModel[] => {
    const original = sheets.find((sheet) => sheet.name === name)!;
    const copy = edits.reduce((done, edit) => edit(done), { ...original, name: `${name} (2)` });
    return [...sheets, copy];
  };
}

const figuresOfMay: Edit = (sheet) =>
  [...figuresOf('2025-05')]
    .flatMap(([unit, figures]) => [...figures].map(([code, figure]) => typed(unit, code, figure)))
    .reduce((done, edit) => edit(done), sheet);

describe('last month’s sheet copied and typed over', () => {
  test('with its period typed over: tag, title and tab still name last month', async () => {
    const copied = withCopyOf(APRIL, figuresOfMay, typedAt({ D3: 'Tháng 5/2025' }));
    const checked = await check(folder, await resaved(workbooks.april, copied));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['period-disagrees D3']]);
    const { text, place, acceptable } = only(checked, 'period-disagrees');
    expect(place).toMatchObject({ sheet: `${APRIL} (2)`, period: '2025-05' });
    expect(text.fault).toBe(
      'Ô kỳ số liệu ghi tháng 5/2025, nhưng thẻ ẩn của biểu ghi tháng 4/2025, tiêu đề biểu ghi tháng 4/2025, ' +
        'tên trang tính ghi tháng 4/2025.',
    );
    expect(text.remedy).toContain('chèn biểu mới');
    expect(acceptable).toBe(true);
    expect((await report()).exitCode).toBe(1);
  });

  test('with its period left as it was: two sheets for one month, which nobody can accept', async () => {
    const checked = await check(folder, await resaved(workbooks.april, withCopyOf(APRIL, figuresOfMay)));
    expect(checked.exitCode).toBe(1);
    expect(checked.errors).toEqual(['double-period']);
    expect(only(checked, 'double-period')).toMatchObject({
      acceptable: false,
      place: { sheet: `${APRIL} (2)`, period: '2025-04' },
      text: { fault: expect.stringContaining(`trang “${APRIL}”`) as string },
    });
    const args = [
      'report',
      folder.path('nhap.xlsx'),
      '--section',
      '766@2025-04',
      '--out',
      folder.path('bc.xlsx'),
    ];
    expect((await call(...args)).exitCode).toBe(1);
  });

  test('with nothing typed over at all: a copy, used once', async () => {
    const checked = await check(folder, await resaved(workbooks.mayAlone, withCopyOf(MAY)));
    expect([checked.exitCode, checked.errors, checked.notes]).toEqual([0, [], ['copied-period']]);
    expect(ranksOf((await report()).json)).toEqual(RANKS);
  });

  test('with its figures left as they were', async () => {
    const copied = withCopyOf(APRIL, typedAt({ D3: 'Tháng 5/2025' }));
    const checked = await check(folder, await resaved(workbooks.april, copied));
    expect(checked.warnings.filter((warning) => warning === 'series-repeated')).toHaveLength(6);
  });
});

describe('the period cell', () => {
  test.each<[string, string | number]>([
    ['another spelling', ' THÁNG 05 năm 2025 '],
    ['decomposed letters', 'Tháng 5/2025'.normalize('NFD')],
    ['a date that Excel made of 5/2025', 45_778],
  ])('read from %s', async (_what, content) => {
    await expectNothing(await checkMay(typedAt({ D3: content })));
  });

  test.each<[string, string | null]>([
    ['empty', null],
    ['without its year', 'Tháng 5'],
    ['with two', 'Tháng 4, tháng 5/2025'],
  ])('not to be read: %s', async (_what, content) => {
    const checked = await checkMay(typedAt({ D3: content }));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['period-unreadable D3']]);
    expect(only(checked, 'period-unreadable')).toMatchObject({ acceptable: false });
    expect((await report()).exitCode).toBe(1);
  });

  test.each<[string, string | number | null, string, number]>([
    ['gone', null, 'as-of-missing', 0],
    ['one that the calendar does not have', '31/6/2025', 'as-of-unreadable', 1],
    ['one before the period', '30/4/2025', 'as-of-outside', 0],
  ])('the date beside it: %s', async (_what, content, code, exitCode) => {
    const checked = await checkMay(typedAt({ J3: content }));
    expect(checked.exitCode).toBe(exitCode);
    expect(only(checked, code).place.period).toBe('2025-05');
  });
});

describe('Document Inspector took the hidden row and the names', () => {
  const inspectedMay = () => resaved(workbooks.may, (sheets) => sheets.map(inspected));

  test('the sheets are known by their headings, which a person must confirm', async () => {
    const checked = await check(folder, await inspectedMay());
    expect([checked.exitCode, checked.errors]).toEqual([1, ['keys-recovered', 'keys-recovered']]);
    const recovered = checked.findings.filter(({ code }) => code === 'keys-recovered');
    expect(recovered.map(({ place, acceptable }) => [place.sheet, place.period, acceptable])).toEqual([
      [MAY, '2025-05', true],
      [APRIL, '2025-04', true],
    ]);
    const others = subjects(checked).filter((subject) => !subject.startsWith('keys-recovered'));
    expect(others).toEqual(subjects(await check(folder, workbooks.may)));
  });

  test('once accepted, the report has the right figures', async () => {
    const { findings } = await check(folder, await inspectedMay());
    expect((await report()).exitCode).toBe(1);
    const accepted = findings
      .filter(({ code }) => code === 'keys-recovered')
      .map(({ key }) => ({ key, by: 'Trần Thị B', note: 'đã xem lại tiêu đề' }));
    const { exitCode, json } = await report('--accepted', folder.write('a.json', JSON.stringify(accepted)));
    expect(exitCode).toBe(0);
    expect(ranksOf(json)).toEqual(RANKS);
    const [section] = json.sections;
    expect(section!.parent).toMatchObject({ code: 'NN', name: 'UBND thị xã Ngã Năm' });
    expect(section!.asOf).toBe('2025-05-31');
    for (const { indicator, parent } of section!.tables) {
      expect(parent?.current).toBe(figuresOf('2025-05').get('NN')!.get(indicator));
      expect(parent?.previous).toBe(figuresOf('2025-04').get('NN')!.get(indicator));
    }
  });

  test('last month’s column never stands in for this month’s that was deleted', async () => {
    const withoutColumn: Edit = (sheet) => columnDeleted(columnOf(sheet, 'TDGQ'))(sheet);
    const checked = await checkMay(withoutColumn, inspected);
    expect(checked.errors).toEqual(['keys-recovered', 'missing-indicator']);
    expect(only(checked, 'missing-indicator').place.indicator?.code).toBe('TDGQ');
  });

  test('a column that stands there twice is still found', async () => {
    const twice: Edit = (sheet) => columnCopied(columnOf(sheet, 'TDGQ'))(sheet);
    const checked = await checkMay(twice, inspected);
    expect(checked.errors).toEqual(['keys-recovered', 'duplicate-indicator G6']);
  });
});

describe('rows and columns', () => {
  test.each<[string, readonly Edit[]]>([
    ['rows above', [rowsInserted(0, 3)]],
    ['columns on the left', [columnsInserted(0, 2)]],
    ['a column beside the codes', [columnsInserted(1, 1)]],
    ['a column among the figures', [columnsInserted(5, 1), typedAt({ F7: 'Ghi chú', F15: 'gọi lại 12/5' })]],
    ['a row between heading and figures', [rowsInserted(8, 1)]],
  ])('inserted: %s', async (_what, edits) => {
    await expectNothing(await checkMay(...edits));
  });

  test('inserted everywhere, and still the same report', async () => {
    await expectNothing(await checkMay(rowsInserted(0, 2), columnsInserted(5, 2), columnsInserted(0, 1)));
    expect(ranksOf((await report()).json)).toEqual(RANKS);
  });

  test('a heading typed over', async () => {
    const checked = await checkMay(typedAt({ F7: 'Đúng hẹn' }));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['header-disagrees F7']]);
    expect(only(checked, 'header-disagrees')).toMatchObject({
      acceptable: true,
      text: { fault: expect.stringContaining('“Đúng hẹn”') as string },
    });
  });

  test('a heading broken over lines and in capitals is the same heading', async () => {
    await expectNothing(await checkMay(typedAt({ F7: 'TIẾN ĐỘ:\nhồ sơ xử lý  đúng hạn' })));
  });

  test('a column of an indicator deleted', async () => {
    const checked = await checkMay((sheet) => columnDeleted(columnOf(sheet, 'TDGQ'))(sheet));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['missing-indicator']]);
    const { key } = only(checked, 'missing-indicator');
    const accepted = JSON.stringify([{ key, by: 'Trần Thị B', note: 'Cổng không công bố' }]);
    const { exitCode, json } = await report('--accepted', folder.write('a.json', accepted));
    expect(exitCode).toBe(0);
    expect(json.sections[0]!.tables[2]!.units.map(({ current, rank }) => [current, rank])).toEqual(
      Array.from({ length: 8 }, () => [null, null]),
    );
  });

  test('a column copied with its hidden key', async () => {
    const checked = await checkMay((sheet) => columnCopied(columnOf(sheet, 'TDGQ'))(sheet));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['duplicate-indicator G7']]);
    expect(only(checked, 'duplicate-indicator')).toMatchObject({ acceptable: false });
  });

  test('formulas turned to values', async () => {
    await expectNothing(await checkMay(formulasToValues));
  });
});

describe('the workbook', () => {
  const renamed = (name: string) => (sheets: readonly SheetModel[]) =>
    sheets.map((sheet) => (sheet.name === MAY ? { ...sheet, name } : sheet));

  test('a sheet renamed to something without a period', async () => {
    await expectNothing(await check(folder, await resaved(workbooks.mayAlone, renamed('Nộp chị Lan'))));
  });

  test('a sheet renamed to another period', async () => {
    const checked = await check(folder, await resaved(workbooks.mayAlone, renamed('766 T6-2025')));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['period-disagrees D3']]);
    expect(only(checked, 'period-disagrees').text.fault).toContain('tên trang tính ghi tháng 6/2025');
  });

  test('sheets protected, hidden and very hidden are read like any other', async () => {
    await expectNothing(await checkMay((sheet) => ({ ...sheet, protection: { allow: [] } })));
    await expectNothing(await checkMay((sheet) => ({ ...sheet, visibility: 'hidden' })));
    await expectNothing(await checkMay((sheet) => ({ ...sheet, visibility: 'very-hidden' })));
  });

  test('a second copy of the file is noted and used once', async () => {
    const first = folder.write('thang-5.xlsx', workbooks.mayAlone);
    const second = folder.write('thang-5 (1).xlsx', workbooks.mayAlone);
    const { exitCode, json } = await callJson('check', first, second);
    expect(exitCode).toBe(0);
    const { counts, findings } = json as CheckJson;
    expect(counts).toEqual({ error: 0, warning: 13, note: 1 });
    const copies = findings.filter(({ code }) => code === 'copied-period');
    expect(copies.map(({ place }) => [place.workbook, place.sheet])).toEqual([['thang-5 (1).xlsx', MAY]]);
    const out = ['--section', '766@2025-05', '--out', folder.path('bc.xlsx')];
    const made = await callJson('report', first, second, ...out);
    expect(ranksOf(made.json as ReportJson)).toEqual(RANKS);
  });

  test('a second copy that was worked on stops the report', async () => {
    const first = folder.write('thang-5.xlsx', workbooks.mayAlone);
    const second = folder.write(
      'thang-5 (1).xlsx',
      await edited(workbooks.mayAlone, MAY, typed('NN.05', 'TONG', 70.8)),
    );
    const { exitCode, json } = await callJson('check', first, second);
    expect(exitCode).toBe(1);
    const double = (json as CheckJson).findings.find(({ code }) => code === 'double-period');
    expect(double).toMatchObject({ severity: 'error', place: { workbook: 'thang-5 (1).xlsx', sheet: MAY } });
  });

  test('a sheet made for another definition of the set', async () => {
    const checked = await checkMay((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.content === 'string' && cell.content.startsWith('so-chi-so|')
          ? { ...cell, content: cell.content.replace(/[0-9a-f]{16}/, '0123456789abcdef') }
          : cell,
      ),
    }));
    expect([checked.exitCode, checked.errors]).toEqual([1, ['set-changed']]);
    expect(only(checked, 'set-changed')).toMatchObject({ acceptable: true });
  });

  test('a fault in the workbook’s list of units, which --units can stand in for', async () => {
    const bytes = await edited(workbooks.mayAlone, 'Đơn vị', typedAt({ A6: 'NN.01' }));
    const checked = await check(folder, bytes);
    expect([checked.exitCode, checked.errors]).toEqual([1, ['unit-list-fault A6']]);
    expect(only(checked, 'unit-list-fault')).toMatchObject({ acceptable: false });
    expect((await report()).exitCode).toBe(1);
    expect((await check(folder, bytes, '--units', UNITS)).errors).toEqual([]);
    expect((await report('--units', UNITS)).exitCode).toBe(0);
  });
});
