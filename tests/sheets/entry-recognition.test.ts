import type { EntryTable } from '../../src/model/entry';
import type { Finding } from '../../src/model/finding';
import { layoutEntrySheet } from '../../src/sheets/entry/entry-layout';
import { readMatrixSheet } from '../../src/sheets/entry/entry-reading';
import { readEntrySheet } from '../../src/sheets/read-entry-sheet';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { asText, contentAt } from './cells';
import { MAY, ngaNam, ngaNamFigures, SET_766, APRIL } from './sample-workbooks';
import {
  copyColumn,
  gridOf,
  insertColumns,
  insertRows,
  moveColumn,
  removeColumn,
  removeRow,
  renamed,
  type,
  withoutHiddenRow,
  withoutNames,
} from './sheet-edits';

const SHEET = layoutEntrySheet({
  set: SET_766,
  period: MAY,
  asOf: { year: 2025, month: 5, day: 31 },
  units: ngaNam(),
  figure: ngaNamFigures(MAY),
  previous: { type: 'typed', figure: ngaNamFigures(APRIL) },
});

async function read(model: SheetModel): Promise<{ table: EntryTable | null; findings: readonly Finding[] }> {
  const reading = readMatrixSheet(await gridOf(model));
  if (reading === null) throw new Error('not recognised');
  return reading;
}

/** Everything a table says but where its cells stand. */
function said({ table }: { table: EntryTable | null }): unknown {
  const rows = table === null ? [] : [...(table.parent === null ? [] : [table.parent]), ...table.units];
  const contents = (entries: EntryTable['units'][number]['entries']) =>
    [...entries].map(([code, { content }]) => [code, content]).sort();
  return {
    period: table?.period.id,
    asOf: table?.asOf,
    parent: table?.parent?.unit.code,
    rows: rows.map(({ unit, entries, previous }) => [
      unit.code,
      unit.name,
      contents(entries),
      contents(previous),
    ]),
  };
}

const codes = ({ findings }: { findings: readonly Finding[] }) => findings.map(({ code }) => code);

let whole: unknown;
beforeAll(async () => {
  whole = said(await read(SHEET));
});

test('the untouched sheet has nothing to say', async () => {
  const { table, findings } = await read(SHEET);
  expect(findings).toEqual([]);
  expect(table?.units).toHaveLength(8);
});

describe('nothing is known by its position', () => {
  const LETTERHEAD = type(insertRows(SHEET, 0, 3), 'A1', 'ỦY BAN NHÂN DÂN THỊ XÃ NGÃ NĂM');

  test.each<[string, SheetModel]>([
    ['rows above for a letterhead', LETTERHEAD],
    ['an empty row between title and period', insertRows(SHEET, 2, 1)],
    ['an empty row between two units', insertRows(SHEET, 13, 1)],
    ['a column before everything', insertColumns(SHEET, 0, 1)],
    ['a column between name and figures', insertColumns(SHEET, 3, 1)],
    ['two columns among the figures', insertColumns(SHEET, 6, 2)],
    ['the last indicator moved to the front', moveColumn(SHEET, 13, 3)],
    ['last period’s figures put first', moveColumn(SHEET, 14, 3)],
    ['the ordinal deleted', removeColumn(SHEET, 1)],
    ['names lost', withoutNames(SHEET)],
    ['names lost and rows above', withoutNames(LETTERHEAD)],
    ['a sum under the table', type(SHEET, 'C20', 'Tổng cộng')],
    ['a remark beside the table', type(SHEET, 'AC12', 'đã gọi điện')],
  ])('%s', async (_, model) => {
    const reading = await read(model);
    expect(said(reading)).toEqual(whole);
    expect(codes(reading)).toEqual([]);
  });

  test('units sorted with all their columns are the same figures in another order', async () => {
    const turned = {
      ...SHEET,
      cells: SHEET.cells.map((cell) => (cell.row >= 10 ? { ...cell, row: 27 - cell.row } : cell)),
    };
    const { table, findings } = await read(turned);
    expect(findings).toEqual([]);
    expect(table?.units.map(({ unit }) => unit.code).reverse()).toEqual(
      ngaNam().units.map(({ code }) => code),
    );
    expect(table?.units[0]).toMatchObject({ unit: { name: 'UBND xã Tân Long' } });
    expect(table?.units[0]?.entries.get('TONG')?.content).toBe(54.6);
  });
});

describe('a renamed tab', () => {
  test('without a period is no matter', async () => {
    const reading = await read(renamed(SHEET, 'Sheet1 (2)'));
    expect([said(reading), codes(reading)]).toEqual([whole, []]);
  });

  test('with another period disagrees', async () => {
    const reading = await read(renamed(SHEET, '766 T6-2025'));
    expect(said(reading)).toEqual(whole);
    expect(reading.findings).toMatchObject([
      { code: 'period-disagrees', details: { elsewhere: [{ where: 'tab', period: '2025-06' }] } },
    ]);
  });

  test.each(['Tháng 6', 'T6', '766 T6'])(
    '%s, without a year, is a month of the sheet’s own year',
    async (tab) => {
      const reading = await read(renamed(SHEET, tab));
      expect(reading.findings).toMatchObject([
        { code: 'period-disagrees', details: { elsewhere: [{ where: 'tab', period: '2025-06' }] } },
      ]);
    },
  );

  test.each(['Tháng 5', 'T5', 'Quý II'])('%s disagrees with nothing', async (tab) => {
    expect((await read(renamed(SHEET, tab))).findings).toEqual([]);
  });
});

describe('a lost hidden row', () => {
  test.each<[string, SheetModel]>([
    ['deleted', withoutHiddenRow(SHEET)],
    ['deleted with the names', withoutNames(withoutHiddenRow(SHEET))],
    ['emptied', { ...SHEET, cells: SHEET.cells.filter(({ row }) => row !== 4) }],
    ['deleted with columns moved', insertColumns(withoutHiddenRow(SHEET), 3, 1)],
  ])('%s: known by its headings, and a person is asked', async (_, model) => {
    const reading = await read(model);
    expect(said(reading)).toEqual(whole);
    expect(codes(reading)).toEqual(['keys-recovered']);
  });

  test('headings typed in another case, with line breaks, are the same headings', async () => {
    const typed = type(withoutHiddenRow(SHEET), 'E6', 'CÔNG KHAI,\nminh bạch:  hồ sơ đồng bộ');
    expect(said(await read(typed))).toEqual(whole);
  });

  test('headings of which most are gone are no sheet of ours', async () => {
    const bare = Array.from('DEFGHIOPQRSTUVWXY').reduce(
      (model, column) => type(model, `${column}6`, 'Cột'),
      withoutHiddenRow(SHEET),
    );
    expect(readMatrixSheet(await gridOf(bare))).toBeNull();
  });
});

describe('columns', () => {
  test('a deleted indicator is missing, the others are read', async () => {
    const reading = await read(removeColumn(SHEET, 5));
    expect(reading.findings).toMatchObject([
      { code: 'missing-indicator', place: { indicator: { code: 'TDGQ' } } },
    ]);
    expect(reading.table?.units[0]?.entries.get('TTTT')?.content).toBe(67.35);
  });

  test('a copied indicator stands twice', async () => {
    const reading = await read(copyColumn(SHEET, 5, 27));
    expect(reading.findings).toMatchObject([
      { code: 'duplicate-indicator', place: { cell: 'AB7' }, details: { otherCell: 'F7' } },
    ]);
  });

  test('a heading typed over disagrees with its key', async () => {
    const reading = await read(type(SHEET, 'F7', 'Mức độ hài lòng'));
    expect(reading.findings).toMatchObject([
      { code: 'header-disagrees', place: { cell: 'F7' }, details: { header: 'Mức độ hài lòng' } },
    ]);
  });
});

describe('rows', () => {
  test('figures without a code are nobody’s', async () => {
    const reading = await read(type(SHEET, 'A13', null));
    expect(reading.findings).toMatchObject([
      { code: 'row-without-code', place: { cell: 'D13' }, details: { name: 'UBND Phường 3' } },
    ]);
    expect(reading.table?.units).toHaveLength(7);
  });

  test('a code without a name is told by its code', async () => {
    const reading = await read(type(SHEET, 'C13', null));
    expect(reading.findings).toMatchObject([{ code: 'row-without-name', details: { code: 'NN.03' } }]);
  });

  test('an error in the cell of the code, without a name, is no code', async () => {
    const reading = await read(type(type(SHEET, 'A13', '#GETTING_DATA'), 'C13', null));
    expect(reading.findings).toMatchObject([{ code: 'row-without-code', details: { name: '' } }]);
  });

  test('the upper unit is known by the tag, wherever its row went', async () => {
    const below = {
      ...SHEET,
      cells: SHEET.cells.map((cell) => (cell.row === 8 ? { ...cell, row: 19 } : cell)),
    };
    const reading = await read(below);
    expect(reading.table?.parent?.entries.get('TONG')?.content).toBe(72.03);
    expect(reading.table?.units).toHaveLength(8);
  });

  test('without the upper unit’s row there is none', async () => {
    const reading = await read(removeRow(SHEET, 8));
    expect(reading.table?.parent).toBeNull();
    expect(reading.table?.units).toHaveLength(8);
  });
});

describe('the tag', () => {
  const tag = asText(contentAt(SHEET, 'A5'));
  const parts = tag.split('|');
  const tagWith = (index: number, part: string) =>
    parts.map((old, at) => (at === index ? part : old)).join('|');

  test('another definition of the set is told', async () => {
    const older = tagWith(5, '0123456789abcdef');
    const reading = await read(type(SHEET, 'A5', older));
    expect([said(reading), codes(reading)]).toEqual([whole, ['set-changed']]);
  });

  test.each([
    ['of a later layout', tagWith(2, '2')],
    ['cut off', parts.slice(0, 4).join('|')],
  ])('%s: known by its headings', async (_, text) => {
    const reading = await read(type(SHEET, 'A5', text));
    expect([said(reading), codes(reading)]).toEqual([whole, ['keys-recovered']]);
  });

  test('of a set that nothing defines: not taken for another set with the same headings', async () => {
    expect(readEntrySheet(await gridOf(type(SHEET, 'A5', tagWith(3, '999'))))).toBeNull();
  });

  test('other sheets are not ours', async () => {
    const foreign = type({ ...SHEET, cells: [], names: [] }, 'A1', 'Bộ chỉ số 766');
    expect(readMatrixSheet(await gridOf(foreign))).toBeNull();
    expect(readMatrixSheet(await gridOf({ ...SHEET, cells: [], names: [] }))).toBeNull();
  });
});
