import { WorkbookError } from '../../src/workbook/port';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { validateSheets, validateTogether } from '../../src/workbook/validate-model';
import { cell, fullSheet, range, sheet, wideSheet } from './sample-sheets';

function faultOf(work: () => void): { code: string; detail: string } | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { code: error.code, detail: error.detail };
  }
}

const list = (values: string[]) =>
  ({ range: range('A1'), rule: { type: 'list', values }, allowBlank: true }) as const;
const custom = (formula: string) =>
  ({ range: range('B2:B9'), rule: { type: 'custom', formula }, allowBlank: true }) as const;
const table = (given: object = {}) => ({
  cells: [cell('B2', 'Mã'), cell('C2', 'Tên')],
  tables: [{ name: 'Bảng', range: range('B2:C5'), columns: ['Mã', 'Tên'], ...given }],
});
const page = (given: object) => ({ page: { ...fullSheet().page!, ...given } });

test.each<[string, Partial<SheetModel>, string]>([
  ['a cell below the sheet', { cells: [{ row: 1_048_576, column: 0, content: 1 }] }, 'outside the sheet'],
  ['a cell at half a row', { cells: [{ row: 0.5, column: 0, content: 1 }] }, 'outside the sheet'],
  ['a cell twice', { cells: [cell('D12', 1), cell('D12', 1)] }, 'D12: cell is given twice'],
  ['an unknown style', { cells: [cell('D12', 1, 'lạ')] }, 'D12: unknown style "lạ"'],
  ['a style found only on the prototype', { cells: [cell('D12', 1, 'toString')] }, 'unknown style'],
  ['32,768 characters', { cells: [cell('D12', 'ư'.repeat(32_768))] }, 'D12: text has 32768 characters'],
  ['not a number', { cells: [cell('D12', Number.NaN)] }, 'D12: NaN'],
  ['an infinite result', { cells: [cell('D12', { formula: '=1', cached: -Infinity })] }, 'D12: -Infinity'],
  ['an unknown error', { cells: [cell('D12', { error: '#LỖI!' })] }, 'D12: unknown error value'],
  [
    'a formula without =',
    { cells: [cell('D12', { formula: 'A1', cached: 1 })] },
    'D12: formula does not begin',
  ],
  ['an empty formula', { cells: [cell('D12', { formula: '= ', cached: 1 })] }, 'D12: formula is empty'],
  ['a formula too long', { cells: [cell('D12', { formula: `=${'1+'.repeat(4_096)}1`, cached: 1 })] }, '8194'],
  [
    'overlapping merges',
    { merges: [range('A1:C3'), range('E1:F2'), range('C3:D4')] },
    'C3:D4: merge or table overlaps A1:C3',
  ],
  ['a merge of one cell', { merges: [range('B2')] }, 'B2: one cell is not a merge'],
  ['a merge upside down', { merges: [{ top: 5, left: 0, bottom: 2, right: 0 }] }, 'upside down'],
  [
    'content under a merge',
    { merges: [range('A1:C3')], cells: [cell('A1', 1), cell('B2', 'mất')] },
    'B2: content lies hidden',
  ],
  ['a merge in a table', { ...table(), merges: [range('B4:C4')] }, 'B4:C4: merge or table overlaps B2:C5'],
  ['a column twice', { columns: [{ column: 1 }, { column: 1 }] }, 'column 1'],
  ['a column too wide', { columns: [{ column: 1, width: 256 }] }, 'width 256'],
  ['a row too high', { rows: [{ row: 1, height: 410 }] }, 'height 410'],
  ['a row outside', { rows: [{ row: -1 }] }, 'row -1'],
  ['a colour with #', { styles: { s: { fill: '#FFFFFF' } } }, 'style "s": fill "#FFFFFF"'],
  [
    'a border colour name',
    { styles: { s: { border: { left: { line: 'thin', color: 'red' } } } } },
    'border colour',
  ],
  ['a font too large', { styles: { s: { font: { size: 410 } } } }, 'font size'],
  ['an empty number format', { styles: { s: { numberFormat: '' } } }, 'number format is empty'],
  ['a negative indent', { styles: { s: { indent: -1 } } }, 'indent'],
  ['a tab colour with alpha', { tabColor: 'FF1F4E79' }, 'tab colour'],
  [
    'a list longer than 255',
    { validations: [list(['ơ'.repeat(128), 'ư'.repeat(127)])] },
    'A1: list of a validation has 256',
  ],
  ['an empty list', { validations: [list([])] }, 'empty'],
  ['a list value with a comma', { validations: [list(['54,6'])] }, 'comma'],
  ['a list value with blanks', { validations: [list([' a'])] }, 'blank'],
  ['a validation formula of 256', { validations: [custom(`=${'1'.repeat(255)}`)] }, 'B2: formula has 256'],
  ['an array constant', { validations: [custom('=OR(B2={1,2})')] }, 'array constant'],
  [
    'a prompt of 256',
    { validations: [{ ...list(['a']), prompt: { title: '', message: 'x'.repeat(256) } }] },
    'prompt has 256',
  ],
  [
    'a prompt title of 33',
    { validations: [{ ...list(['a']), prompt: { title: 'x'.repeat(33), message: '' } }] },
    'prompt title has 33',
  ],
  [
    'an error message of 226',
    { validations: [{ ...list(['a']), error: { style: 'stop', title: '', message: 'x'.repeat(226) } }] },
    'error message has 226',
  ],
  [
    'a control character in a prompt',
    { validations: [{ ...list(['a']), prompt: { title: '\u0007', message: '' } }] },
    'control character',
  ],
  [
    'overlapping validations',
    { validations: [list(['a']), { ...custom('=TRUE'), range: range('A1:B2') }] },
    'validation overlaps',
  ],
  [
    'a conditional format without =',
    { conditionalFormats: [{ range: range('D4'), formula: 'D4>1', style: {}, stopIfTrue: false }] },
    'D4: formula does not begin',
  ],
  ['too few column names', table({ columns: ['Mã'] }), 'table Bảng names 1 columns over 2'],
  ['a column name twice', table({ columns: ['Mã', 'MÃ'] }), 'used twice'],
  [
    'a column name that is not in its cell',
    table({ columns: ['Mã', 'Tên đơn vị'] }),
    'is not the text of C2',
  ],
  ['a table of a header alone', table({ range: range('B2:C2') }), 'no row below'],
  ['a table name with a space', table({ name: 'Bảng 1' }), 'not a name'],
  ['a name that reads as a cell', { names: [{ name: 'SCS1', range: range('A1') }] }, 'reads as a cell'],
  ['a name that reads as R1C1', { names: [{ name: 'r1C', range: range('A1') }] }, 'reads as a cell'],
  [
    'a name twice',
    {
      names: [
        { name: 'Thẻ', range: range('A1') },
        { name: 'THẺ', range: range('B1') },
      ],
    },
    'given twice',
  ],
  ['a name kept by Excel', { names: [{ name: '_xlnm.Print_Area', range: range('A1') }] }, 'kept by Excel'],
  ['a scale of 5 %', page({ scaling: { type: 'percent', percent: 5 } }), 'scale 5'],
  ['a negative margin', page({ margins: { ...fullSheet().page!.margins, top: -1 } }), 'top margin'],
  ['a break before the first row', page({ breaksBeforeRows: [0] }), 'page break before row 0'],
  ['titles upside down', page({ titleRows: { first: 3, last: 1 } }), 'repeated rows'],
  ['a header too long', page({ header: 'x'.repeat(256) }), 'page header'],
  ['half a frozen row', { freeze: { rows: 0.5, columns: 0 } }, 'freeze'],
])('%s', (_what, given, detail) => {
  const fault = faultOf(() => validateSheets([sheet('Trang 1'), sheet('Trang 2', given)], []));
  expect(fault?.code).toBe('bad-model');
  expect(fault?.detail).toContain('sheet "Trang 2"');
  expect(fault?.detail).toContain(detail);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['a'.repeat(32), '31'],
  ['Q1/2025', '/'],
  ["'a", 'apostrophe'],
  ["a'", 'apostrophe'],
  ['history', 'History'],
  ['a\u0001', 'control'],
  ['a\ud800', 'control'],
])('sheet name %j', (name, detail) => {
  const fault = faultOf(() => validateSheets([sheet(name)], []));
  expect(fault).toMatchObject({ code: 'bad-sheet-name' });
  expect(fault?.detail).toContain(detail);
});

test('a sheet may replace one of its very name, not one in other letters', () => {
  expect(faultOf(() => validateSheets([sheet('Báo cáo')], ['Báo cáo', 'Khác']))).toBeNull();
  expect(faultOf(() => validateSheets([sheet('BÁO CÁO')], ['Báo cáo']))).toMatchObject({
    code: 'bad-sheet-name',
  });
  expect(faultOf(() => validateSheets([sheet('a'), sheet('A')], []))).toMatchObject({
    code: 'bad-sheet-name',
  });
});

test('everything a layout may use passes', () => {
  expect(faultOf(() => validateSheets([fullSheet(), wideSheet()], []))).toBeNull();
  const edges = sheet('x'.repeat(31), {
    cells: [cell('XFD1048576', 'x'.repeat(32_767)), cell('A1', '\v\u0001=1+1')],
    validations: [list(['ơ'.repeat(127), 'ư'.repeat(127)]), custom('=B2<>"{"')],
    merges: [range('A2:XFD2'), range('A3:A1048576'), range('B3:B4')],
    names: [
      { name: 'Kỳ.báo_cáo\\1?', range: range('A1') },
      { name: '_', range: range('A1') },
    ],
  });
  expect(faultOf(() => validateSheets([edges], []))).toBeNull();
});

test('a hundred thousand merges are checked, the one overlap found', () => {
  const merges = Array.from({ length: 100_000 }, (_, row) => ({
    top: row * 2,
    left: 0,
    bottom: row * 2,
    right: 3,
  }));
  expect(faultOf(() => validateSheets([sheet('x', { merges })], []))).toBeNull();
  const overlap = { top: 150_000, left: 3, bottom: 150_001, right: 4 };
  expect(faultOf(() => validateSheets([sheet('x', { merges: [overlap, ...merges] })], []))).not.toBeNull();
});

test('all sheets together: one is in view, table names are used once', () => {
  expect(faultOf(() => validateTogether([sheet('a', { visibility: 'hidden' })]))).toMatchObject({
    code: 'bad-model',
  });
  const both = [sheet('a', table()), sheet('b', table({ name: 'BẢNG' }))];
  expect(faultOf(() => validateTogether(both))?.detail).toContain('another table');
});
