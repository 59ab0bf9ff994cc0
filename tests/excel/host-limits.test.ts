import { sheet } from '../workbook/sample-sheets';
import { codeOf, contentAt, inSheet } from './batches';
import { openExcel } from './open-excel';

type Ask = (target: Excel.Worksheet) => void;

const REFUSED: Record<string, [string, Ask]> = {
  'a text longer than 32,767 characters': [
    'InvalidArgument',
    (target) => {
      target.getRange('A1').values = [['x'.repeat(32_768)]];
    },
  ],
  'a formula longer than 8,192 characters': [
    'InvalidArgument',
    (target) => {
      target.getRange('A1').formulas = [[`=1${'+1'.repeat(4_096)}`]];
    },
  ],
  'values of a whole column': [
    'InvalidArgument',
    (target) => {
      target.getRange('A:A').values = 1 as unknown as number[][];
    },
  ],
  'number formats of a whole row': [
    'InvalidArgument',
    (target) => {
      target.getRange('1:1').numberFormat = '0' as unknown as string[][];
    },
  ],
  'a number format longer than 255 characters': [
    'InvalidArgument',
    (target) => {
      target.getRange('A1').numberFormat = [['0'.repeat(256)]];
    },
  ],
  'more cells than one operation takes': [
    'RangeExceedsLimit',
    (target) => {
      target.getRange('A1:Z1000000').values = 1 as unknown as number[][];
    },
  ],
  'a row below the last': ['InvalidArgument', (target) => target.getRange('A1048577')],
  'a column right of the last': ['InvalidArgument', (target) => target.getRange('XFE1')],
  'indexes outside the sheet': ['InvalidArgument', (target) => target.getRangeByIndexes(1_048_575, 0, 2, 1)],
  'a row higher than 409.5 points': [
    'InvalidArgument',
    (target) => {
      target.getRange('1:1').format.rowHeight = 410;
    },
  ],
  'a column wider than 255 characters': [
    'InvalidArgument',
    (target) => {
      target.getRange('A:A').format.columnWidth = 1_343;
    },
  ],
  'a font of no size': [
    'InvalidArgument',
    (target) => target.getRange('A1').setCellProperties([[{ format: { font: { size: 0 } } }]]),
  ],
  'cell properties of another size than the range': [
    'InvalidArgument',
    (target) => target.getRange('A1:A2').setCellProperties([[{}]]),
  ],
  'a negative number of frozen rows': ['InvalidArgument', (target) => target.freezePanes.freezeRows(-1)],
  'all columns frozen': ['InvalidArgument', (target) => target.freezePanes.freezeColumns(16_384)],
  'a header longer than 255 characters': [
    'InvalidArgument',
    (target) => {
      target.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256);
    },
  ],
  'a negative margin': [
    'InvalidArgument',
    (target) => {
      target.pageLayout.topMargin = -1;
    },
  ],
  'more than 1,026 page breaks': [
    'InvalidOperation',
    (target) => {
      for (let row = 2; row <= 1_028; row += 1) target.horizontalPageBreaks.add(`A${row}`);
    },
  ],
  'a table over merged cells': [
    'MergedRangeConflict',
    (target) => {
      target.getRange('A1:A2').merge();
      target.tables.add('A1:B3', true);
    },
  ],
  'a table of a name that reads as a cell': [
    'InvalidArgument',
    (target) => {
      target.getRange('A1').values = [['Tên']];
      target.tables.add('A1:A3', true).name = 'T5';
    },
  ],
  'a style of tables that is not there': [
    'InvalidArgument',
    (target) => {
      target.getRange('A1').values = [['Tên']];
      target.tables.add('A1:A3', true).style = 'TableStyleMedium29';
    },
  ],
  'a table on a protected sheet': [
    'AccessDenied',
    (target) => {
      target.getRange('A1').values = [['Tên']];
      target.protection.protect();
      target.tables.add('A1:A3', true);
    },
  ],
  'another name of a table on a protected sheet': [
    'AccessDenied',
    (target) => {
      target.getRange('A1').values = [['Tên']];
      const table = target.tables.add('A1:A3', true);
      target.protection.protect();
      table.name = 'Bang';
    },
  ],
};

test.each(Object.entries(REFUSED))('Excel refuses %s', async (_what, [code, ask]) => {
  const { run } = await openExcel();
  expect(await codeOf(inSheet(run, 'Sheet1', ask))).toBe(code);
});

test.each(['A1', 'xfd1048576', 'R1C1', 'r', 'C', '1a', 'có dấu cách', 'a!b', '_xlnm', 'x'.repeat(256), ''])(
  'no range is named "%s"',
  async (name) => {
    const { run } = await openExcel();
    const work = inSheet(run, 'Sheet1', (target) => target.names.add(name, target.getRange('A1')));
    expect(await codeOf(work)).toBe('InvalidArgument');
  },
);

test.each(['Kỳ_báo_cáo', '_so.chi.so', 'XFE1', 'x'.repeat(255)])(
  'a range is named "%s", once',
  async (name) => {
    const { run } = await openExcel();
    const add = (text: string): Promise<string> =>
      codeOf(inSheet(run, 'Sheet1', (target) => target.names.add(text, target.getRange('A1'))));
    expect([await add(name), await add(name.toUpperCase())]).toEqual(['no error', 'InvalidArgument']);
  },
);

test('what is just within the limits is taken', async () => {
  const { excel, run } = await openExcel();
  const text = 'x'.repeat(32_767);
  const sum = `=1${'+1'.repeat(100)}`;
  await inSheet(run, 'Sheet1', (target) => {
    target.getRange('A1:B1').values = [[text, sum]];
    target.getRange('XFD1048576').values = [[1]];
    target.getRange('1:1').format.rowHeight = 409.5;
    target.getRange('A:A').format.columnWidth = 1_342.5;
  });
  expect(contentAt(excel, 'Sheet1', 'A1')).toBe(text);
  expect(contentAt(excel, 'Sheet1', 'B1')).toEqual({ formula: sum, cached: 101 });
});

test('whole columns and millions of cells are read as null, without an error', async () => {
  const { run } = await openExcel([sheet('Một')]);
  const values = await inSheet(run, 'Một', async (target, context) => {
    const column = target.getRange('A:A').load('values,numberFormat,address');
    const many = target.getRange('A1:Z1000000').load('formulas');
    await context.sync();
    return [column.values, column.numberFormat, column.address, many.formulas];
  });
  expect(values).toEqual([null, null, "'Một'!A1:A1048576", null]);
});

test('an answer of more than 5 MB does not come', async () => {
  const { run } = await openExcel();
  const row = Array.from({ length: 100 }, () => 'x'.repeat(30_000));
  await inSheet(run, 'Sheet1', (target) => {
    target.getRange('A1:CV1').values = [row];
  });
  await inSheet(run, 'Sheet1', (target) => {
    target.getRange('A2:CV2').values = [row];
  });
  const read = inSheet(run, 'Sheet1', (target) => target.getRange('A1:CV2').load('values'));
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});
