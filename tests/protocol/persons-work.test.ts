import { changeUnits } from '../../src/actions/change-units';
import { checkEntries } from '../../src/actions/check-entries';
import { changePeriod } from '../../src/actions/change-period';
import { readOpenWorkbook, type OpenWorkbook } from '../../src/actions/open-workbook';
import { restoreUnfinished, undoChange } from '../../src/actions/take-back';
import { planReport, writeReport, type ReportPlan } from '../../src/actions/write-report';
import type { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import type { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { openExcel } from '../excel/open-excel';
import { APRIL, MAY, SET_766 } from '../sheets/sample-workbooks';
import { expectRefusal } from '../workbook/harness';
import * as look from './look-into';
import { at, nameOf } from './look-into';
import {
  FIRST_FIGURE,
  JUNE,
  LABEL,
  MAY_SHEET,
  ngaNamBook,
  PASTE,
  REPORT,
  REPORT_SHEET,
  tenUnits,
} from './jobs';

let excel: SimulatedExcel;
let workbook: ExcelWorkbook;

beforeEach(async () => {
  ({ excel, workbook } = await openExcel(await ngaNamBook()));
});

const read = (): Promise<OpenWorkbook> => readOpenWorkbook(workbook);

const held = (sheet: string, cell: string) => look.held(excel, sheet, cell);
const placesOf = (sheet: string, text: string) => look.placesOf(excel, sheet, text);

function planned(open: OpenWorkbook): ReportPlan {
  const planning = planReport(open, {
    requests: [{ set: SET_766, period: MAY, comparison: APRIL }],
    ties: 'competition',
    layout: 'full',
    figures: { as: 'numbers', decimals: 'as-published' },
  });
  if (planning.type === 'problem') throw new Error(planning.problem.code);
  return planning.plan;
}

describe('a report made again when eight units have become ten', () => {
  const NOTE = 'Đã báo cáo lãnh đạo';

  async function withTenUnits(): Promise<void> {
    await changeUnits(workbook, await read(), tenUnits(), LABEL);
    for (const [row, column] of [
      [13, 3],
      [19, 3],
    ] as const) {
      excel.person.type(MAY_SHEET, { row, column }, '70,5');
    }
  }

  test('a note under a table stays under its table, and it is said that it moves', async () => {
    await REPORT(workbook, await read());
    const [firstTable] = placesOf(REPORT_SHEET, 'UBND xã Tân Long');
    const underFirst = { row: (firstTable?.row ?? 0) + 1, column: 1 };
    const before = excel.sheetModels().find(({ name }) => name === REPORT_SHEET);
    expect(
      before?.cells.find((cell) => cell.row === underFirst.row && cell.column === 1)?.content ?? null,
    ).toBeNull();
    excel.person.type(REPORT_SHEET, underFirst, NOTE);
    await withTenUnits();

    const plan = planned(await read());
    expect(plan.edits).toEqual([]);
    expect(plan.moved).toEqual([
      expect.objectContaining({ sheet: REPORT_SHEET, text: NOTE, from: nameOf(underFirst) }),
    ]);
    await writeReport(workbook, await read(), plan, LABEL);
    const [note] = placesOf(REPORT_SHEET, NOTE);
    const [lastOfFirst] = placesOf(REPORT_SHEET, 'UBND xã Cuối');
    expect(placesOf(REPORT_SHEET, NOTE)).toHaveLength(1);
    expect(note?.row).toBe((lastOfFirst?.row ?? 0) + 1);
    // Made again from the same figures nothing moves any more.
    expect(planned(await read())).toMatchObject({ edits: [], moved: [] });
  });

  test('a figure edited by hand in the report is listed before it is written over, and undo gives it back', async () => {
    await REPORT(workbook, await read());
    const [unit] = placesOf(REPORT_SHEET, 'UBND Phường 1');
    const cell = { row: unit?.row ?? 0, column: 2 };
    excel.person.type(REPORT_SHEET, cell, '99,9');
    const open = await read();
    expect(planned(open).edits).toEqual([{ sheet: REPORT_SHEET, cell: nameOf(cell), text: '99.9' }]);
    await writeReport(workbook, open, planned(open), LABEL);
    expect(held(REPORT_SHEET, nameOf(cell))).not.toBe(99.9);
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'undone' });
    expect(held(REPORT_SHEET, nameOf(cell))).toBe(99.9);
  });

  test('a row put in by hand makes nothing below it strange', async () => {
    await REPORT(workbook, await read());
    excel.person.insertRows(REPORT_SHEET, 4, 1);
    excel.person.type(REPORT_SHEET, { row: 4, column: 1 }, NOTE);
    const plan = planned(await read());
    expect(plan.edits).toEqual([]);
    const count = placesOf(REPORT_SHEET, 'UBND Phường 1').length;
    await writeReport(workbook, await read(), plan, LABEL);
    expect(placesOf(REPORT_SHEET, 'UBND Phường 1')).toHaveLength(count);
    expect(placesOf(REPORT_SHEET, NOTE)).toHaveLength(1);
  });

  test("a person's formula that moves refers to the same units, and elsewhere to the same cells", async () => {
    await REPORT(workbook, await read());
    const [first] = placesOf(REPORT_SHEET, 'UBND Phường 1');
    const [last] = placesOf(REPORT_SHEET, 'UBND xã Tân Long');
    const row = (last?.row ?? 0) + 1;
    excel.person.type(REPORT_SHEET, { row, column: 1 }, "='Ghi chép'!A1");
    excel.person.type(REPORT_SHEET, { row, column: 10 }, `=C${(first?.row ?? 0) + 1}+C${row}`);
    await withTenUnits();
    await writeReport(workbook, await read(), planned(await read()), LABEL);
    const [firstNow] = placesOf(REPORT_SHEET, 'UBND Phường 1');
    const [lastNow] = placesOf(REPORT_SHEET, 'UBND xã Tân Long');
    const formulas = (excel.sheetModels().find(({ name }) => name === REPORT_SHEET)?.cells ?? []).flatMap(
      ({ content }) =>
        typeof content === 'object' && content !== null && 'formula' in content ? [content.formula] : [],
    );
    expect(formulas).toContain("='Ghi chép'!A1");
    expect(formulas).toContain(`=C${(firstNow?.row ?? 0) + 1}+C${(lastNow?.row ?? 0) + 1}`);
  });

  test('formulas elsewhere still show the unit they showed, and the new units have rows that take figures', async () => {
    const last = placesOf(MAY_SHEET, 'UBND xã Tân Long')[0];
    const own = held('Ghi chép', 'A2') as { cached: unknown };
    await withTenUnits();
    const moved = placesOf(MAY_SHEET, 'UBND xã Tân Long')[0];
    expect(moved?.row).toBe((last?.row ?? 0) + 1);
    expect((held('Ghi chép', 'A2') as { cached: unknown }).cached).toEqual(own.cached);
    const table = (await read()).contents.entrySheets.find(
      ({ table: of }) => of?.period.id === MAY.id,
    )?.table;
    expect(table?.units.map(({ unit }) => unit.code)).toEqual(tenUnits().units.map(({ code }) => code));
    expect(table?.units.map(({ row }) => held(MAY_SHEET, `B${row + 1}`))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(table?.units[3]?.entries.get('TONG')?.content).toBe(70.5);
    expect(excel.person.type(MAY_SHEET, { row: 13, column: 4 }, '957,7')).toMatchObject({ type: 'alert' });
    expect(excel.person.type(MAY_SHEET, { row: 19, column: 4 }, '957,7')).toMatchObject({ type: 'alert' });
  });
});

test('a sheet sorted without its codes blocks the report, and names code and name', async () => {
  excel.person.sort(MAY_SHEET, {
    area: { top: 10, left: 2, bottom: 17, right: 13 },
    column: 3,
    order: 'descending',
  });
  const open = await read();
  const found = checkEntries(open.contents).filter(({ code }) => code === 'code-name-mismatch');
  expect(found.length).toBeGreaterThan(0);
  expect(Object.keys(found[0]?.details ?? {})).toEqual(['code', 'name', 'nameOfCode', 'codeOfName']);
  const planning = planReport(open, {
    requests: [{ set: SET_766, period: MAY, comparison: APRIL }],
    ties: 'competition',
    layout: 'exact',
    figures: { as: 'numbers', decimals: 'as-published' },
  });
  expect(planning).toMatchObject({ type: 'problem', problem: { code: 'blocked' } });
});

test("a copy of last month's sheet with new figures is an error, and đổi kỳ makes it this month's", async () => {
  const copy = excel.person.copy(MAY_SHEET);
  excel.person.type(copy, FIRST_FIGURE, '81,5');
  const codes = (open: OpenWorkbook) => checkEntries(open.contents).map(({ code }) => code);
  expect(codes(await read())).toContain('double-period');

  const { sheet } = await changePeriod(workbook, await read(), { sheet: copy, period: JUNE }, LABEL);
  expect(sheet).toBe('766 T6-2025');
  const open = await read();
  const now = codes(open);
  for (const code of ['double-period', 'period-disagrees', 'copied-period', 'period-unreadable'] as const) {
    expect(now).not.toContain(code);
  }
  const june = open.contents.entrySheets.find(({ table }) => table?.period.id === JUNE.id);
  expect(june?.table?.units[0]?.entries.get('TONG')?.content).toBe(81.5);
  // Last month's figures come from May's sheet.
  const may = open.contents.entrySheets.find(({ table }) => table?.sheet === MAY_SHEET);
  expect(june?.table?.units[0]?.previous.get('TONG')?.content).toBe(
    may?.table?.units[0]?.entries.get('TONG')?.content,
  );
});

test('undo refuses where a person has changed a cell since, and names it', async () => {
  await PASTE(workbook, await read());
  excel.person.type(MAY_SHEET, FIRST_FIGURE, '82,1');
  expect(await undoChange(workbook, await read())).toEqual({
    type: 'refused',
    title: LABEL.title,
    cells: [{ sheet: MAY_SHEET, cell: 'D11' }],
    sheets: [],
  });
  expect(held(MAY_SHEET, 'D11')).toBe(82.1);
});

test('a sheet that was inserted is not removed once figures are typed into it', async () => {
  const { insertEntrySheet } = await import('../../src/actions/insert-entry-sheet');
  const request = { set: SET_766, period: JUNE, asOf: null, units: tenUnits() };
  await insertEntrySheet(workbook, await read(), request, LABEL);
  excel.person.type('766 T6-2025', FIRST_FIGURE, '80');
  expect(await undoChange(workbook, await read())).toMatchObject({
    type: 'refused',
    cells: [{ sheet: '766 T6-2025', cell: 'D11' }],
  });
});

test('a cell that changes between review and writing stops the write, and nothing is changed', async () => {
  const reviewed = await read();
  excel.person.type(MAY_SHEET, FIRST_FIGURE, '66,6');
  const error = await expectRefusal(PASTE(workbook, reviewed), 'changed-meanwhile');
  expect(error.detail).toBe(`${MAY_SHEET}!D11`);
  expect(held(MAY_SHEET, 'D11')).toBe(66.6);
  expect((await read()).unfinished).toBeNull();
  expect((await read()).undoable).toBeNull();
});

test('Khôi phục keeps what a person has typed since the work broke off, and names it', async () => {
  const open = await read();
  const counted = await openExcel(await ngaNamBook());
  await PASTE(counted.workbook, await readOpenWorkbook(counted.workbook));
  const [, , , actions = 0] = counted.excel.traffic.actions;
  // All cells are written when it breaks off, and the mark is not set.
  excel.failAt({ request: 2, point: 'after-actions', actions: actions - 3, code: 'GeneralException' });
  await expectRefusal(PASTE(workbook, open), 'host-failed');
  excel.failAt(null);
  expect(held(MAY_SHEET, 'D11')).toBe(81.25);
  excel.person.type(MAY_SHEET, FIRST_FIGURE, '82,1');

  const broken = await read();
  expect(broken.unfinished).toMatchObject({ title: LABEL.title });
  expect(await restoreUnfinished(workbook, broken)).toEqual({
    type: 'restored',
    kept: [{ sheet: MAY_SHEET, cell: 'D11' }],
  });
  expect([held(MAY_SHEET, 'D11'), held(MAY_SHEET, 'D12')]).toEqual([82.1, before('D12')]);
  expect((await read()).unfinished).toBeNull();

  function before(cell: string): unknown {
    const { row, column } = at(cell);
    return open.grids.get(MAY_SHEET)?.values[row]?.[column];
  }
});
