import {
  layoutAcceptanceSheet,
  nextAcceptanceRow,
  readAcceptanceSheet,
} from '../../src/sheets/acceptance-sheet';
import { layoutUnitListSheet, readUnitListSheet } from '../../src/sheets/unit-list-sheet';
import { en } from '../../src/language/en';
import type { UnitKind, UnitList } from '../../src/model/unit';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { validateSheets } from '../../src/workbook/validate-model';
import { asText, cellAt, contentAt, heightOf, rowContents, styleAt } from './cells';
import { ngaNam, reportSheets } from './sample-workbooks';
import { gridOf, insertColumns, insertRows, moveColumn, removeColumn, type } from './sheet-edits';
import { PROVINCE, unitList, unitListWithLongNames } from './unit-lists';

describe('the list of units', () => {
  const list: UnitList = {
    parent: ngaNam().parent,
    units: ngaNam().units.map((unit, index) =>
      index === 0
        ? {
            ...unit,
            validFrom: { year: 2004, month: 1, day: 9 },
            validTo: { year: 2025, month: 6, day: 30 },
            successors: ['NN.03', 'NN.04'],
          }
        : unit,
    ),
  };
  const model = layoutUnitListSheet(list);

  test('shows code, name, kind, other names, the unit above, its dates and where it went, as text', () => {
    expect(rowContents(model, 1)).toEqual([
      'Mã',
      'Tên đơn vị',
      'Loại',
      'Tên gọi khác (cách nhau bằng |)',
      'Mã đơn vị cấp trên',
      'Hiệu lực từ',
      'Hiệu lực đến',
      'Nay thuộc (mã)',
    ]);
    expect(rowContents(model, 2).slice(0, 5)).toEqual([
      'NN',
      'UBND thị xã Ngã Năm',
      'thị xã',
      'TX. Ngã Năm|Thị xã Ngã Năm',
      null,
    ]);
    expect(rowContents(model, 3)).toEqual([
      'NN.01',
      'UBND Phường 1',
      'phường',
      'P.1|Phường 01',
      'NN',
      '09/01/2004',
      '30/06/2025',
      'NN.03|NN.04',
    ]);
    expect(styleAt(model, 'A4').numberFormat).toBe('@');
  });

  test.each([
    ['as it was laid out', model],
    ['with a row above', insertRows(model, 0, 1)],
    ['with a column before', insertColumns(model, 0, 1)],
    ['with an empty row between', insertRows(model, 5, 1)],
    ['with the kind moved to the end', moveColumn(model, 2, 6)],
  ])('reads back the same units: %s', async (_, edited) => {
    const units = list.units.map((unit) => ({ ...unit, parent: 'NN' }));
    expect(readUnitListSheet(await gridOf(edited))).toEqual({
      list: { parent: list.parent, units },
      findings: [],
    });
  });

  test('every kind of unit is read back, also where the name does not say it', async () => {
    const kinds = Object.keys(en.pane.units.kinds) as readonly UnitKind[];
    const units = kinds.map((kind, index) => {
      return { code: `NN.${index}`, name: `Đơn vị số ${index}`, kind, aliases: [], parent: 'NN' };
    });
    expect(kinds).toHaveLength(12);
    const reading = readUnitListSheet(await gridOf(layoutUnitListSheet({ parent: list.parent, units })));
    expect(reading).toEqual({ list: { parent: list.parent, units }, findings: [] });
  });

  test('a unit alone is a list, with an empty row for the first below it', async () => {
    const alone: UnitList = { parent: list.parent, units: [] };
    const sheet = layoutUnitListSheet(alone);
    expect(rowContents(sheet, 3).filter((content) => content !== null)).toEqual([]);
    expect(cellAt(sheet, 'A4')?.style).toBe('text');
    expect(readUnitListSheet(await gridOf(sheet))).toEqual({ list: alone, findings: [] });

    const grown = ['NN.01', 'UBND Phường 1', 'phường', null, 'NN'].reduce<SheetModel>(
      (model, content, column) => type(model, `${'ABCDE'.charAt(column)}4`, content),
      sheet,
    );
    expect(readUnitListSheet(await gridOf(grown))?.list?.units.map(({ code }) => code)).toEqual(['NN.01']);
  });

  test('a code used twice is a finding and there is no list', async () => {
    const reading = readUnitListSheet(await gridOf(type(model, 'A5', 'NN.01')));
    expect(reading?.list).toBeNull();
    expect(reading?.findings).toMatchObject([
      { code: 'unit-list-fault', place: { sheet: 'Đơn vị', cell: 'A5' } },
    ]);
  });

  test('a list from before units could say where they went reads as it is', async () => {
    const { units } = readUnitListSheet(await gridOf(removeColumn(model, 7)))?.list ?? { units: [] };
    expect(units).toHaveLength(list.units.length);
    expect(units[0]).toMatchObject({ code: 'NN.01', validTo: { year: 2025, month: 6, day: 30 } });
    expect(units[0]).not.toHaveProperty('successors');
  });

  test('without one of its headings it is no list of ours', async () => {
    expect(readUnitListSheet(await gridOf(type(model, 'E2', 'Ghi chú')))).toBeNull();
  });

  test('168 units print on landscape A4 with the heading on each page, long names in full', () => {
    const long = layoutUnitListSheet(unitListWithLongNames(168, PROVINCE));
    expect(long.page).toMatchObject({
      orientation: 'landscape',
      scaling: { type: 'fit', width: 1, height: 0 },
      titleRows: { first: 1, last: 1 },
    });
    expect(heightOf(long, 3 + 5)).toBeGreaterThanOrEqual(32);
    expect(heightOf(long, 3 + 1)).toBe(18);
    expect(() => {
      validateSheets([long], []);
    }).not.toThrow();
  });
});

describe('the list of accepted findings', () => {
  const accepted = [
    { key: 'impossible-value|2025-05|NN.05|TDGQ|0123abcd', by: 'Lê Minh Chiến', note: 'đã đối chiếu, đúng' },
    { key: 'jump|2025-05|NN.01|TTTT|89abcdef', by: 'Trần Thị Hoa', note: 'mới triển khai' },
  ];

  test('reads back what was laid out, and rows for more', async () => {
    const model = layoutAcceptanceSheet(accepted);
    expect(readAcceptanceSheet(await gridOf(model))).toEqual(accepted);
    expect(cellAt(model, 'A24')).toMatchObject({ content: null, style: 'text' });
    expect(cellAt(model, 'A25')).toBeUndefined();
    expect(styleAt(model, 'A24')).toMatchObject({ locked: false, numberFormat: '@' });
  });

  test('what it is about stands beside, for people, and is read back', async () => {
    const about = {
      sheet: '766 T5-2025',
      cell: 'F15',
      unit: 'UBND xã Mỹ Bình',
      text: 'Tiến độ: 957,7 vượt quá 100.',
    };
    const told = [{ ...accepted[0]!, about }, accepted[1]!];
    const model = layoutAcceptanceSheet(told);
    expect(rowContents(model, 1).slice(3)).toEqual(['Trang', 'Ô', 'Đơn vị', 'Nội dung']);
    expect(rowContents(model, 2).slice(3)).toEqual(Object.values(about));
    expect(readAcceptanceSheet(await gridOf(model))).toEqual(told);
  });

  test('a list of an earlier version has three columns; what stands beside them is no part of it', async () => {
    const older = ['D2', 'E2', 'F2', 'G2'].reduce(
      (model, place) => type(model, place, null),
      type(layoutAcceptanceSheet(accepted), 'D3', 'của tôi'),
    );
    const grid = await gridOf(older);
    expect(readAcceptanceSheet(grid)).toEqual(accepted);
    expect(nextAcceptanceRow(grid)).toEqual({ row: 4, columns: 3 });
    expect(nextAcceptanceRow(await gridOf(layoutAcceptanceSheet(accepted)))).toEqual({ row: 4, columns: 7 });
  });

  test('a row without name or note does not count', async () => {
    const noName = type(layoutAcceptanceSheet(accepted), 'B3', null);
    const noNote = type(layoutAcceptanceSheet(accepted), 'C4', ' ');
    expect(readAcceptanceSheet(await gridOf(noName))).toEqual([accepted[1]]);
    expect(readAcceptanceSheet(await gridOf(noNote))).toEqual([accepted[0]]);
  });

  test('empty, it is a list without entries; another sheet is none', async () => {
    expect(readAcceptanceSheet(await gridOf(layoutAcceptanceSheet([])))).toEqual([]);
    expect(readAcceptanceSheet(await gridOf(layoutUnitListSheet(ngaNam())))).toBeNull();
  });
});

describe('the flat table "Dữ liệu"', () => {
  test('has a row for each figure of both months, and is an Excel table', async () => {
    const sheets = await reportSheets({ units: unitList(8) });
    const data = sheets.find(({ name }) => name === 'Dữ liệu')!;
    expect(rowContents(data, 0)).toEqual(data.tables[0]?.columns);
    expect(data.tables).toMatchObject([
      { name: 'DuLieu', range: { top: 0, left: 0, bottom: 134, right: 9 } },
    ]);
    expect(rowContents(data, 1).slice(0, 7)).toEqual([
      '766',
      '2025-05',
      'NN',
      'UBND thị xã Ngã Năm',
      'TONG',
      'Điểm số tổng hợp',
      'có số liệu',
    ]);
    expect(rowContents(data, 134).slice(1, 5)).toEqual(['2025-04', 'NN.08', 'UBND xã Đông Long', 'MDHL']);
  });

  test('names of indicators fit their column', async () => {
    const data = (await reportSheets()).find(({ name }) => name === 'Dữ liệu')!;
    const longest = Math.max(
      ...data.cells
        .filter(({ row, column }) => row > 0 && column === 5)
        .map(({ content }) => asText(content).length),
    );
    expect(longest).toBeLessThanOrEqual(data.columns.find(({ column }) => column === 5)!.width! + 4);
  });

  test('its formulas name the entry sheet in quotes', async () => {
    const data = (await reportSheets()).find(({ name }) => name === 'Dữ liệu')!;
    expect(contentAt(data, 'I2')).toMatchObject({
      formula: expect.stringContaining(`'766 T5-2025'!$D$1`) as string,
    });
    expect(contentAt(data, 'J2')).toEqual({ formula: '=IF(H2&""=I2&"",0,1)', cached: 0 });
  });
});
