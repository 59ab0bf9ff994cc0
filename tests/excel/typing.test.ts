import { shownFormula, storedFormula } from '../../src/preview/host/entry/local-formula';
import { HostFailure } from '../../src/preview/host/host-failure';
import { CULTURES } from '../../src/preview/host/state/book';
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
