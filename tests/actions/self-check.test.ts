import { setImmediate as nextTurn } from 'node:timers/promises';
import { selfCheck } from '../../src/actions/self-check';
import type { SelfCheckInput, SelfCheckResult } from '../../src/actions/self-check';
import { CONTRACT } from '../../src/workbook/contract/contract';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { WorkbookError } from '../../src/workbook/port';
import type { SheetGrid, WorkbookPort } from '../../src/workbook/port';
import type { CellContent, SheetModel } from '../../src/workbook/sheet-model';
import { openExcel } from '../excel/open-excel';
import { cell, fullSheet, range, sheet } from '../workbook/sample-sheets';

/** A person's workbook: names that the cases use too, formulas across sheets, one that changes by itself, protection. */
const PERSONS: readonly SheetModel[] = [
  fullSheet('Một'),
  sheet('Có sẵn', {
    cells: [
      cell('A1', { formula: '=Một!C4*2', cached: 191.54 }),
      cell('A2', { formula: '=\'SCS~1 cũ\'!A1&"!"', cached: 'của người dùng!' }),
      cell('B2', '007'),
    ],
    names: [{ name: 'Thẻ', range: range('A1:B2') }],
  }),
  sheet('SCS~1 cũ', { visibility: 'hidden', cells: [cell('A1', 'của người dùng')] }),
  sheet('Kho', {
    visibility: 'very-hidden',
    cells: [cell('A1', 'Mã')],
    tables: [{ name: 'Bảng', range: range('A1:A2'), columns: ['Mã'] }],
  }),
];

interface Opened {
  readonly port: WorkbookPort;
  readonly remove: SelfCheckInput['remove'];
  readonly models: () => readonly SheetModel[];
}

function openMemory(initial: readonly SheetModel[] = PERSONS): Opened {
  let workbook = new MemoryWorkbook(initial);
  return {
    port: {
      listSheets: () => workbook.listSheets(),
      readSheets: (names) => workbook.readSheets(names),
      writeSheets: (models) => workbook.writeSheets(models),
      patchCells: (patches) => workbook.patchCells(patches),
      change: (changes, expectations) => workbook.change(changes, expectations),
      revealCell: (name, place) => workbook.revealCell(name, place),
      watch: (onChange) => workbook.watch(onChange),
    },
    remove: (names) => {
      workbook = new MemoryWorkbook(workbook.sheetModels().filter(({ name }) => !names.includes(name)));
      return Promise.resolve();
    },
    models: () => workbook.sheetModels(),
  };
}

async function openSimulatedExcel(): Promise<Opened> {
  const { excel, run, workbook } = await openExcel(PERSONS);
  return {
    port: workbook,
    remove: (names) =>
      run(async (context) => {
        for (const name of names) {
          const scratch = context.workbook.worksheets.getItem(name);
          // Excel deletes no sheet that is very hidden.
          scratch.visibility = 'Visible';
          scratch.delete();
        }
        await context.sync();
      }),
    models: () => excel.sheetModels(),
  };
}

function check({ port, remove }: Opened, given: Partial<SelfCheckInput> = {}): Promise<SelfCheckResult> {
  return selfCheck({
    port,
    remove,
    version: '0.1.0',
    build: 'thử',
    wait: () => nextTurn(),
    ...given,
  });
}

/** A workbook seen through an adapter that does one thing wrong. */
function broken(given: (port: WorkbookPort) => Partial<WorkbookPort>): Opened {
  const opened = openMemory();
  return { ...opened, port: { ...opened.port, ...given(opened.port) } };
}

const titlesOf = (result: SelfCheckResult): string[] => result.failed.map(({ title }) => title);
const CASES = CONTRACT.flatMap(({ cases }) => cases);
const RUNNABLE = CASES.filter(({ needs, sees }) => needs === 'any-workbook' && sees === 'port');

describe.each([
  ['memory', () => Promise.resolve(openMemory())],
  ['the simulated Excel', openSimulatedExcel],
] as const)('over %s, among the sheets of a person', (_what, open) => {
  test('every case passes, and the workbook is what it was, to the last style', async () => {
    const opened = await open();
    const before = structuredClone(opened.models());
    const result = await check(opened);
    expect(result).toMatchObject({
      version: '0.1.0',
      build: 'thử',
      failed: [],
      passed: RUNNABLE.length,
      leftBehind: [],
      sameAsBefore: true,
      changedSheets: [],
      faults: [],
    });
    expect(opened.models()).toEqual(before);
  });

  test('stopped in the middle it leaves nothing behind, and counts what did not run', async () => {
    const opened = await open();
    const before = structuredClone(opened.models());
    const signal = { aborted: false };
    const result = await check(opened, {
      signal,
      onProgress: ({ done }) => {
        signal.aborted = done === 4;
      },
    });
    expect(result).toMatchObject({ passed: 5, failed: [], leftBehind: [], sameAsBefore: true });
    const cancelled = result.notRunnable.filter(({ reason }) => reason === 'cancelled');
    expect(cancelled).toHaveLength(RUNNABLE.length - 5);
    expect(opened.models()).toEqual(before);
  });
});

test('what scratch sheets or the port cannot show is named and not counted as passed', async () => {
  const result = await check(openMemory());
  const titles = (reason: string) =>
    result.notRunnable.filter((item) => item.reason === reason).map(({ title }) => title);
  expect(titles('own-workbook')).toContain('từ chối: hiding the last visible sheet');
  expect(titles('own-workbook')).toContain(
    'ghi trang: takes the sheet name R1C1, with names and print titles on it',
  );
  expect(titles('models')).toContain('ghi trang: keeps validations');
  expect(result.passed + result.notRunnable.length).toBe(CASES.length);
});

test('tells before each case how far it is', async () => {
  const seen: string[] = [];
  await check(openMemory(), {
    onProgress: ({ done, total, title }) => seen.push(`${done}/${total} ${title}`),
  });
  expect(seen).toHaveLength(RUNNABLE.length);
  expect(seen[1]).toBe(
    `1/${RUNNABLE.length} đọc: reads a sheet as arrays of one size from A1 to the last used cell`,
  );
});

describe('a broken adapter is found', () => {
  const contents = (models: readonly SheetModel[], change: (content: CellContent) => CellContent) =>
    models.map((model) => ({
      ...model,
      cells: model.cells.map((one) => ({ ...one, content: change(one.content) })),
    }));
  const grids = (port: WorkbookPort, change: (grid: SheetGrid) => SheetGrid): Partial<WorkbookPort> => ({
    readSheets: async (names) => (await port.readSheets(names)).map(change),
  });

  test.each<[string, string, (port: WorkbookPort) => Partial<WorkbookPort>]>([
    [
      'turns text into numbers',
      'ghi trang: keeps text as text, whatever it looks like',
      (port) => ({
        writeSheets: (models) =>
          port.writeSheets(
            contents(models, (content) =>
              typeof content === 'string' && /^\d+\.\d+$/.test(content) ? Number(content) : content,
            ),
          ),
      }),
    ],
    [
      'loses formulas',
      'ghi trang: keeps formulas with results of each kind',
      (port) => ({
        writeSheets: (models) =>
          port.writeSheets(
            contents(models, (content) =>
              typeof content === 'object' && content !== null && 'formula' in content
                ? content.cached
                : content,
            ),
          ),
      }),
    ],
    [
      'drops a name',
      'ghi trang: keeps names of the sheet',
      (port) => ({
        writeSheets: (models) =>
          port.writeSheets(models.map((model) => ({ ...model, names: model.names.slice(1) }))),
      }),
    ],
    [
      'swaps two sheets',
      'đọc: reads in the order asked, hidden sheets too',
      (port) => ({ readSheets: async (names) => [...(await port.readSheets(names))].reverse() }),
    ],
    [
      'announces nothing',
      'theo dõi: calls back with the names of changed sheets, on writes and on patches',
      () => ({ watch: () => Promise.resolve(() => Promise.resolve()) }),
    ],
    [
      'loses number formats',
      'ghi trang: keeps number formats',
      (port) =>
        grids(port, (grid) => ({
          ...grid,
          numberFormats: grid.numberFormats.map((row) => row.map(() => 'General')),
        })),
    ],
    [
      'shows what is hidden',
      'ghi trang: makes sheets hidden and very hidden, and shows them again',
      (port) => ({
        writeSheets: (models) =>
          port.writeSheets(models.map((model) => ({ ...model, visibility: 'visible' as const }))),
      }),
    ],
    [
      'writes half of what is refused',
      'từ chối: an unknown style: bad-model, and nothing is written',
      (port) => ({
        writeSheets: async (models) => {
          for (const model of models) await port.writeSheets([model]);
        },
      }),
    ],
    [
      'takes a name in other letters',
      'đọc: an unknown sheet is refused, and so is its name in other letters',
      (port) => ({
        readSheets: async (names) => {
          const known = (await port.listSheets()).map(({ name }) => name);
          return port.readSheets(
            names.map((name) => known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name),
          );
        },
      }),
    ],
  ])('that %s: %s', async (_what, title, fault) => {
    const opened = broken(fault);
    const before = opened.models();
    const result = await check(opened);
    expect(titlesOf(result)).toContain(title);
    expect(result).toMatchObject({ leftBehind: [], sameAsBefore: true, faults: [] });
    expect(opened.models()).toEqual(before);
  });

  test('with the place, what was expected there and what was found', async () => {
    const result = await check(
      broken((port) =>
        grids(port, (grid) => ({
          ...grid,
          values: grid.values.map((row) => row.map((value) => (value === '1.10' ? 1.1 : value))),
        })),
      ),
    );
    expect(result.failed).toContainEqual({
      title: 'ghi trang: keeps text as text, whatever it looks like',
      expected: '[1].values[6][1] = "1.10"',
      found: '[1].values[6][1] = 1.1',
    });
  });
});

test('an error of another kind inside a case is a failure with its message, and the other cases run', async () => {
  const result = await check(
    broken(() => ({
      revealCell: () => {
        throw new TypeError('cannot read properties of null');
      },
    })),
  );
  expect(result.failed).toEqual([
    {
      title: 'đọc: reveals a cell, and refuses an unknown sheet or a cell outside the sheet',
      expected: null,
      found: 'TypeError: cannot read properties of null',
    },
  ]);
  expect(result.passed).toBe(RUNNABLE.length - 1);
});

test('scratch sheets that cannot be removed stop it, and are named with the reason', async () => {
  const opened = openMemory();
  const result = await check(opened, {
    remove: () => Promise.reject(new WorkbookError('protected', 'the structure is protected')),
  });
  expect(result.leftBehind).toEqual(['SCS~~0']);
  expect(result.faults).toEqual(['protected: the structure is protected']);
  expect(result).toMatchObject({ passed: 0, failed: [], sameAsBefore: true });
  expect(result.notRunnable.filter(({ reason }) => reason === 'not-cleaned')).toHaveLength(RUNNABLE.length);
});

test('scratch sheets of a later case that cannot be removed are all named', async () => {
  const opened = openMemory();
  let removals = 0;
  const result = await check(opened, {
    remove: (names) => {
      removals += 1;
      return removals === 1 ? opened.remove(names) : Promise.resolve();
    },
  });
  expect(result.leftBehind).toEqual(['SCS~~1 Nhập liệu', 'SCS~~1 Ẩn', 'SCS~~1 Rất ẩn', 'SCS~~1 Báo cáo']);
  expect(result.faults).toEqual(['removed without an error, and still there']);
  expect(result).toMatchObject({ passed: 1, failed: [], sameAsBefore: true });
});

test('a removal that fails while a person types succeeds a moment later', async () => {
  const opened = openMemory();
  let refusals = 0;
  const result = await check(opened, {
    remove: (names) => {
      refusals += 1;
      return refusals <= 2
        ? Promise.reject(new WorkbookError('cell-being-edited', 'press Enter'))
        : opened.remove(names);
    },
  });
  expect(result).toMatchObject({ passed: RUNNABLE.length, failed: [], leftBehind: [], faults: [] });
});

test('a sheet of the person that changed is named', async () => {
  const opened = openMemory();
  const result = await check(opened, {
    onProgress: ({ done }) => {
      if (done === 3) void opened.port.patchCells([{ sheet: 'Có sẵn', row: 1, column: 1, content: 'khác' }]);
    },
  });
  expect(result).toMatchObject({ failed: [], sameAsBefore: false, changedSheets: ['Có sẵn'] });
});

test('a formula whose result changes by itself is no change, another formula is', async () => {
  const withFormula = (formula: string, cached: number): SheetModel =>
    sheet('Ngày', { cells: [cell('A1', { formula, cached })] });
  const changing = (after: SheetModel): Promise<SelfCheckResult> => {
    const opened = openMemory([withFormula('=NOW()', 1)]);
    return check(opened, {
      onProgress: ({ done }) => {
        if (done === 3) void opened.port.writeSheets([after]);
      },
    });
  };
  expect((await changing(withFormula('=NOW()', 2))).sameAsBefore).toBe(true);
  expect((await changing(withFormula('=TODAY()', 1))).changedSheets).toEqual(['Ngày']);
});

test('a workbook that cannot be read is refused before anything is written', async () => {
  const opened = broken(() => ({
    listSheets: () => Promise.reject(new WorkbookError('cell-being-edited', 'press Enter')),
  }));
  await expect(check(opened)).rejects.toMatchObject({ code: 'cell-being-edited' });
  expect(opened.models()).toEqual(PERSONS);
});

test('a workbook that takes no sheet now is refused once, not by every case', async () => {
  const opened = broken(() => ({
    writeSheets: () => Promise.reject(new WorkbookError('protected', 'the structure is protected')),
  }));
  await expect(check(opened)).rejects.toMatchObject({ code: 'protected' });
  expect(opened.models()).toEqual(PERSONS);
});

test('an adapter that cannot write at all fails its cases', async () => {
  const result = await check(broken(() => ({ writeSheets: () => Promise.reject(new TypeError('no')) })));
  expect(result).toMatchObject({ passed: 0, leftBehind: [], sameAsBefore: true });
  expect(result.failed).toHaveLength(RUNNABLE.length);
});

test('a sheet too large to be read stops nothing', async () => {
  const result = await check(
    openMemory([...PERSONS, sheet('Xa', { cells: [cell('A1', 1), cell('XFD1048576', 2)] })]),
  );
  expect(result).toMatchObject({ passed: RUNNABLE.length, failed: [], sameAsBefore: true });
});
