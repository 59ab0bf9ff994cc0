import type { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import type { RunExcel } from '../../src/workbook/excel/run-excel';
import { openExcel } from './open-excel';

/** What the library says of a failed batch. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return (error as { code: string } | null)?.code ?? 'no error';
}

async function inSheet<T>(
  run: RunExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}

function contentAt(excel: SimulatedExcel, row: number, column: number): unknown {
  return excel.sheetModels()[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.content;
}

describe('the simulated Excel refuses what Excel refuses', () => {
  const REFUSED: Record<string, [string, (sheet: Excel.Worksheet) => void]> = {
    'values of another size than the range': [
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2, 3]];
      },
    ],
    'a formula that names a sheet that is not there': [
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').formulas = [["='Không có'!A1"]];
      },
    ],
    'a part of a merged cell': [
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1:B2').merge(false);
        sheet.getRange('B2').values = [[1]];
      },
    ],
    'protecting a protected sheet': [
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.protection.protect();
      },
    ],
    'a locked cell of a protected sheet': [
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('A1').values = [[1]];
      },
    ],
    'hiding the only sheet': [
      'InvalidOperation',
      (sheet) => {
        sheet.visibility = 'Hidden';
      },
    ],
    'a member that is not simulated': [
      'ApiNotFound',
      (sheet) => sheet.getRange('A1').removeDuplicates([0], true),
    ],
    'a rule longer than 255 characters': [
      'InvalidArgument',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { custom: { formula: `=${'A1+'.repeat(90)}1` } };
      },
    ],
  };

  test.each(Object.entries(REFUSED))('%s', async (_what, [code, ask]) => {
    const { run } = await openExcel();
    expect(await codeOf(inSheet(run, ask))).toBe(code);
  });

  test.each(['', 'x'.repeat(32), 'quý/1', "'a", 'HISTORY', 'SHEET1'])('the sheet name "%s"', async (name) => {
    const { run } = await openExcel();
    expect(['InvalidArgument', 'ItemAlreadyExists']).toContain(
      await codeOf(inSheet(run, (_, context) => context.workbook.worksheets.add(name))),
    );
  });

  test('what lies above ExcelApi 1.14 is stopped by the library itself, before any request', async () => {
    const { excel, run } = await openExcel();
    const work = inSheet(run, (sheet) => sheet.getRange('A1').getDependents());
    expect(await codeOf(work)).toBe('ApiNotFound');
    expect(excel.traffic.requests).toBe(0);
  });

  test('more than 5 MB at once', async () => {
    const { run } = await openExcel();
    const work = inSheet(run, (sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(5 * 1024 * 1024)]];
    });
    expect(await codeOf(work)).toBe('RequestPayloadSizeLimitExceeded');
  });
});

test('actions before the one that fails stay done', async () => {
  const { excel, run } = await openExcel();
  const work = inSheet(run, (sheet) => {
    sheet.getRange('A1').values = [['trước']];
    sheet.getRange('A2:B2').values = [['sai cỡ']];
    sheet.getRange('A3').values = [['sau']];
  });
  expect(await codeOf(work)).toBe('InvalidArgument');
  expect([contentAt(excel, 0, 0), contentAt(excel, 2, 0)]).toEqual(['trước', undefined]);
});

test.each([
  ['1.10', 1.1],
  // The fifth of January: the month comes first.
  ['01/05/2025', 45_662],
  ['TRUE', true],
  ['=1+1', { formula: '=1+1', cached: 2 }],
  ["'1.10", '1.10'],
  ['#N/A', { error: '#N/A' }],
  ['54,6', '54,6'],
])('a text assigned to values is read as en-US: %s', async (text, content) => {
  const { excel, run } = await openExcel();
  await inSheet(run, (sheet) => {
    sheet.getRange('A1').values = [[text]];
  });
  expect(contentAt(excel, 0, 0)).toEqual(content);
});

test('null leaves a cell, and the text format keeps everything text', async () => {
  const { excel, run } = await openExcel();
  await inSheet(run, (sheet) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('C1').numberFormat = [['@']];
    sheet.getRange('A1:C1').values = [[null, 3, '=1']];
  });
  expect([0, 1, 2].map((column) => contentAt(excel, 0, column))).toEqual([1, 3, '=1']);
});

test('ranges are let go of after each run', async () => {
  const { excel, run } = await openExcel();
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.values = [[1], ['hai']];
    range.load('values,address');
    await context.sync();
    return [range.values, range.address];
  });
  expect(values).toEqual([[[1], ['hai']], "'Sheet1'!A1:A2"]);
  // The cleanup is a request of its own that nobody waits for; the next answer comes after it.
  await inSheet(run, (sheet) => sheet.load('name'));
  expect(excel.heldReferences).toBe(0);
  expect(excel.traffic.requests).toBe(2);
});
