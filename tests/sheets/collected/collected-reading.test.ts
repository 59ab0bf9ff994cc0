import { contentsOf } from '../../../src/actions/read-contents';
import { checkEntries } from '../../../src/actions/check-entries';
import { valueKey, type UnitValue } from '../../../src/consolidation/value-key';
import { catalogue, type SetCatalogue } from '../../../src/indicator-sets/catalogue';
import { layoutCollectedSheet } from '../../../src/sheets/collected/collected-layout';
import { readCollectedSheet, type CollectedReading } from '../../../src/sheets/collected/collected-reading';
import { figureOf } from '../../../src/model/observation';
import type { UnitList } from '../../../src/model/unit';
import { decimal } from '../../../src/model/decimal';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { MAY, TOWN } from '../../support/forms';
import { SMALL_FORM } from '../../support/small-form-set';
import { gridOf, insertColumns, insertRows, moveColumn, renamed, type, withoutNames } from '../sheet-edits';

const SETS: SetCatalogue = [...catalogue, SMALL_FORM];
const UNITS: UnitList = {
  parent: TOWN,
  units: [
    { code: 'X.01', name: 'UBND xã Mỹ Quới', kind: 'commune', aliases: [] },
    { code: 'X.02', name: 'UBND xã Long Bình', kind: 'commune', aliases: [] },
    { code: 'X.03', name: 'UBND xã Tân Long', kind: 'commune', aliases: [] },
  ],
};

const HELD = new Map<string, string | number>(
  (
    [
      ['X.01', 'value', 'DS', 1000],
      ['X.01', 'value', 'CKS.TANG', 12],
      ['X.01', 'value', 'CKS.LUYKE', 900],
      ['X.01', 'value', 'HOSO', 'trên 60%'],
      ['X.01', 'remark', 'HOSO', 'Thiếu máy quét'],
      ['X.02', 'value', 'DS', 3000],
      ['X.02', 'value', 'CKS.LUYKE', 600],
      ['X.02', 'value', 'CKS.TYLE', 25],
    ] as const
  ).map(([unit, kind, code, content]) => [valueKey({ unit, kind, code }), content]),
);

const sheet = layoutCollectedSheet({
  set: SMALL_FORM,
  period: MAY,
  asOf: { year: 2025, month: 5, day: 31 },
  units: UNITS,
  held: (value) => HELD.get(valueKey(value)) ?? null,
});

async function read(model: SheetModel): Promise<CollectedReading> {
  const reading = readCollectedSheet(await gridOf(model), SETS);
  if (reading === null) throw new Error('the sheet is not read as one of gathered forms');
  return reading;
}

function contentOf({ target }: CollectedReading, value: UnitValue) {
  return target?.cells.get(valueKey(value))?.content;
}

/** The contents of all cells by unit and value, without their places. */
function contentsIn({ target }: CollectedReading): ReadonlyMap<string, unknown> {
  return new Map([...(target?.cells ?? [])].map(([key, { content }]) => [key, content]));
}

/** Two whole rows exchanged, as sorting does. */
function swappedRows(model: SheetModel, one: number, other: number): SheetModel {
  const moved = (row: number) => (row === one ? other : row === other ? one : row);
  return { ...model, cells: model.cells.map((cell) => ({ ...cell, row: moved(cell.row) })) };
}

describe('trang tổng hợp biểu của các đơn vị', () => {
  test('đọc lại kỳ, ngày số liệu và biểu của từng đơn vị', async () => {
    const reading = await read(sheet);
    expect(reading.findings).toEqual([]);
    expect(reading.period?.id).toBe('2025-05');
    expect(reading.asOf).toEqual({ year: 2025, month: 5, day: 31 });
    expect(reading.tables.map(({ units }) => units[0]?.unit.code)).toEqual(['X.01', 'X.02', 'X.03']);
    expect(reading.tables[0]?.units[0]?.remarks.get('HOSO')?.text).toBe('Thiếu máy quét');
    expect(sheet.name).toBe('bieu-nho T5-2025 TH');
  });

  test('mỗi ô của biểu là một ô của đơn vị: 11 giá trị và 9 ý kiến', async () => {
    const { target } = await read(sheet);
    expect(target).toMatchObject({ set: 'bieu-nho', period: '2025-05', sheet: 'bieu-nho T5-2025 TH' });
    expect(target?.cells.size).toBe(3 * (11 + 9));
    expect(target?.cells.get(valueKey({ unit: 'X.01', kind: 'value', code: 'DS' }))).toMatchObject({
      cell: 'D9',
      row: 8,
      column: 3,
      content: 1000,
      formula: null,
      isPercentFormatted: false,
    });
  });

  test('chỉ tiêu tính được tính lại; số đơn vị gõ vẫn được giữ', async () => {
    const { tables } = await read(sheet);
    const rate = (index: number) => figureOf(tables[index]?.units[0]?.entries.get('CKS.TYLE')?.observed);
    expect(rate(0)).toEqual(decimal('90.00'));
    expect(rate(1)).toEqual(decimal('25'));
  });

  test('chèn dòng, chèn cột, đổi chỗ cột, sắp xếp, đổi tên, mất tên vùng: vẫn cùng giá trị', async () => {
    const before = contentsIn(await read(sheet));
    const changed = [
      insertRows(sheet, 0, 3),
      insertRows(sheet, 9, 1),
      insertColumns(sheet, 1, 2),
      insertColumns(sheet, 5, 1),
      moveColumn(sheet, 6, 3),
      swappedRows(sheet, 8, 10),
      renamed(sheet, 'Tổng hợp các xã'),
      withoutNames(sheet),
    ];
    for (const model of changed) expect(contentsIn(await read(model))).toEqual(before);
  });

  test('mã đứng ở hai dòng thì không dòng nào nhận giá trị', async () => {
    const reading = await read(type(sheet, 'A10', 'X.01'));
    expect(reading.findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['duplicate-unit', 'C10'],
    ]);
    expect(reading.tables.map(({ units }) => units[0]?.unit.code)).toEqual(['X.03']);
    expect(contentOf(reading, { unit: 'X.01', kind: 'value', code: 'DS' })).toBeUndefined();
  });

  test('dòng có số mà mất mã, hay mất tên, được nêu', async () => {
    const lost = await read(type(type(sheet, 'A9', null), 'C10', null));
    expect(lost.findings.map(({ code }) => code)).toEqual(['row-without-code', 'row-without-name']);
  });

  test('ô trống định dạng phần trăm được biết là như vậy', async () => {
    const styles = { ...sheet.styles, percent: { numberFormat: '0.00%' } };
    const cells = sheet.cells.map((cell) =>
      cell.row === 10 && cell.column === 3 ? { ...cell, style: 'percent' } : cell,
    );
    const { target } = await read({ ...sheet, styles, cells });
    const held = target?.cells.get(valueKey({ unit: 'X.03', kind: 'value', code: 'DS' }));
    expect(held).toMatchObject({ content: null, isPercentFormatted: true });
  });
});

describe('kiểm tra trang tổng hợp', () => {
  test('lỗi của từng đơn vị chỉ đúng trang, ô và đơn vị; ngày thiếu chỉ nói một lần', async () => {
    const undated = layoutCollectedSheet({
      set: SMALL_FORM,
      period: MAY,
      asOf: null,
      units: UNITS,
      held: (value) => HELD.get(valueKey(value)) ?? null,
    });
    const contents = contentsOf([{ name: 'th.xlsx', grids: [await gridOf(undated)] }]);
    // The workbook does not define the small form, so the reading is put in its place.
    const reading = await read(undated);
    const found = checkEntries({
      ...contents,
      collectedSheets: [{ ...reading, sheet: undated.name, workbook: 'th.xlsx' }],
      definitionFindings: [],
      unitList: UNITS,
    });
    expect(found.filter(({ code }) => code === 'as-of-missing')).toHaveLength(1);
    expect(found.filter(({ code }) => code === 'not-submitted').map(({ place }) => place.unit?.code)).toEqual(
      ['X.03'],
    );
    const differs = found.filter(({ code }) => code === 'computed-differs');
    expect(differs.map(({ place }) => place)).toMatchObject([
      {
        set: 'bieu-nho',
        sheet: 'bieu-nho T5-2025 TH',
        unit: { code: 'X.02' },
        indicator: { code: 'CKS.TYLE' },
      },
    ]);
  });

  test('tên và mã không cùng một đơn vị thì được nêu ở ô của tên', async () => {
    const reading = await read(type(sheet, 'C10', 'UBND xã Tân Long'));
    const found = checkEntries({
      ...contentsOf([]),
      collectedSheets: [{ ...reading, sheet: sheet.name, workbook: 'th.xlsx' }],
      unitList: UNITS,
    });
    expect(found.filter(({ code }) => code === 'code-name-mismatch').map(({ place }) => place.cell)).toEqual([
      'C10',
    ]);
  });
});
