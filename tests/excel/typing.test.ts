import { shownFormula, storedFormula } from '../../src/preview/host/entry/local-formula';
import { HostFailure } from '../../src/preview/host/host-failure';
import { CULTURES, type HostEvent } from '../../src/preview/host/state/book';
import { cell, range, sheet } from '../workbook/sample-sheets';
import { openExcel } from './open-excel';

const PERCENT = sheet('Nhập', {
  styles: { free: { locked: false } },
  cells: ['B2', 'B3', 'B4'].map((place) => cell(place, null, 'free')),
  validations: [
    {
      range: range('B2:B4'),
      rule: { type: 'custom', formula: '=OR(AND(ISNUMBER(B2),B2>=0,B2<=100),B2="KPS")' },
      allowBlank: true,
      error: { style: 'stop', title: 'Không nhận', message: 'Gõ số từ 0 đến 100' },
    },
  ],
  protection: { allow: ['select-unlocked-cells'] },
});
const B3 = { row: 2, column: 1 };

test.each([
  ['vi-VN', '54,6', 54.6],
  ['vi-VN', 'KPS', 'KPS'],
  ['en-US', '54.6', 54.6],
] as const)('on a machine in %s, %s is taken', async (culture, text, value) => {
  const { excel, workbook } = await openExcel([PERCENT], { culture });
  expect(excel.type('Nhập', B3, text)).toEqual({ type: 'taken' });
  expect((await workbook.readSheets(['Nhập']))[0]?.values[2]?.[1]).toBe(value);
});

test.each([
  ['vi-VN', '957,7'],
  // On a machine in Vietnamese the point groups digits: a text that is no number.
  ['vi-VN', '54.6'],
  ['en-US', '546'],
] as const)('on a machine in %s, %s meets the alert and leaves the cell', async (culture, text) => {
  const { excel, workbook } = await openExcel([PERCENT], { culture });
  expect(excel.type('Nhập', B3, text)).toEqual({
    type: 'alert',
    style: 'stop',
    title: 'Không nhận',
    message: 'Gõ số từ 0 đến 100',
  });
  expect((await workbook.readSheets(['Nhập']))[0]?.values).toEqual([]);
});

test('what is pasted no rule sees', async () => {
  const { excel, workbook } = await openExcel([PERCENT]);
  excel.paste('Nhập', { row: 1, column: 1 }, [['957,7'], ['x']]);
  expect((await workbook.readSheets(['Nhập']))[0]?.values).toEqual([
    [null, null],
    [null, 957.7],
    [null, 'x'],
  ]);
});

describe('what looks like a date or a percentage becomes one, with the format for it', () => {
  const GENERAL = sheet('Nhập', { cells: [cell('A1', 'x')] });
  const textFormat = sheet('Nhập', {
    styles: { text: { numberFormat: '@' }, figure: { numberFormat: '0.00' } },
    cells: [cell('B3', null, 'text'), cell('C3', null, 'figure')],
  });

  test.each([
    ['vi-VN', '1/5', 45_778, 'd-mmm', '1-Thg5'],
    ['en-US', '5/1', 45_778, 'd-mmm', '1-May'],
    ['vi-VN', '1/5/2025', 45_778, 'm/d/yyyy', '01/05/2025'],
    ['vi-VN', '72,03%', 0.7203, '0.00%', '72,03%'],
    ['vi-VN', '72%', 0.72, '0%', '72%'],
    // No such day, and numbers that only look odd.
    ['vi-VN', '31/2', '31/2', 'General', '31/2'],
    ['vi-VN', '-45778', -45_778, 'General', '-45778'],
    ['vi-VN', '45778123456', 45_778_123_456, 'General', '45778123456'],
  ] as const)('on a machine in %s, %s', async (culture, text, value, numberFormat, shown) => {
    for (const put of ['type', 'paste'] as const) {
      const { excel, workbook } = await openExcel([GENERAL], { culture });
      if (put === 'type') excel.type('Nhập', B3, text);
      else excel.paste('Nhập', B3, [[text]]);
      const [grid] = await workbook.readSheets(['Nhập']);
      expect(grid?.values[2]?.[1]).toBe(value);
      expect(grid?.numberFormats[2]?.[1] ?? 'General').toBe(numberFormat);
      expect(excel.sheetView('Nhập').cells.find(({ row }) => row === 2)?.text).toBe(shown);
    }
  });

  test('a cell with a format of its own keeps it', async () => {
    const { excel } = await openExcel([textFormat]);
    excel.paste('Nhập', B3, [['1/5', '1/5']]);
    const [, kept] = excel.sheetView('Nhập').cells;
    expect(excel.sheetView('Nhập').cells.map(({ text }) => text)).toEqual(['1/5', '45778,00']);
    expect(kept?.style.numberFormat).toBe('0.00');
  });
});

test('an entry that a rule refuses nobody hears of, and the cell keeps its format', async () => {
  const { excel, workbook } = await openExcel([PERCENT]);
  await workbook.watch(() => undefined);
  const told: HostEvent[] = [];
  excel.onEvents = (events) => told.push(...events);
  expect(excel.type('Nhập', B3, '1/5')).toMatchObject({ type: 'alert' });
  expect(excel.sheetView('Nhập').cells.map(({ text, style }) => [text, style.numberFormat])).toEqual(
    Array(3).fill(['', undefined]),
  );
  expect(told).toEqual([]);
  excel.type('Nhập', B3, '54,6');
  expect(told.map(({ message }) => message['address'])).toEqual(['B3']);
});

test('a locked cell of a protected sheet takes nothing', async () => {
  const { excel } = await openExcel([PERCENT]);
  expect(() => excel.type('Nhập', { row: 0, column: 0 }, '1')).toThrow(HostFailure);
});

test('what a person types is heard by a watch', async () => {
  const { excel, workbook } = await openExcel([PERCENT]);
  const heard = new Promise<string>((resolve) => {
    void workbook.watch(resolve).then(() => excel.type('Nhập', B3, '1'));
  });
  await expect(heard).resolves.toBe('Nhập');
});

test.each([
  ['vi-VN', '=IF(B3>1,5;"a,b";0,25)', '=IF(B3>1.5,"a,b",0.25)'],
  ['vi-VN', "='Quý 1,2;3'!A1;B2", "='Quý 1,2;3'!A1,B2"],
  ['en-US', '=IF(B3>1.5,"a;b",0.25)', '=IF(B3>1.5,"a;b",0.25)'],
] as const)('on a machine in %s, the formula %s is kept as %s', (culture, typed, stored) => {
  expect(storedFormula(typed, CULTURES[culture])).toBe(stored);
  expect(shownFormula(stored, CULTURES[culture])).toBe(typed);
});

test('a comma between arguments is no formula where it marks decimals', async () => {
  const { excel } = await openExcel([sheet('Nhập')], { culture: 'vi-VN' });
  expect(() => excel.type('Nhập', B3, '=SUM(A1,B1)')).toThrow('broken formula');
  expect(excel.type('Nhập', B3, '=SUM(1,5;2)')).toEqual({ type: 'taken' });
  expect(excel.sheetView('Nhập').cells.map(({ text, input }) => [text, input])).toEqual([
    ['3,5', '=SUM(1,5;2)'],
  ]);
});
