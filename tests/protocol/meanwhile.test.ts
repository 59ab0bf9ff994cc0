import { acceptFinding } from '../../src/actions/accept-finding';
import { changePeriod } from '../../src/actions/change-period';
import { changeUnits } from '../../src/actions/change-units';
import { insertEntrySheet } from '../../src/actions/insert-entry-sheet';
import { readOpenWorkbook, type OpenWorkbook } from '../../src/actions/open-workbook';
import { resumeUnfinished } from '../../src/actions/resume-unfinished';
import { dropUnfinished, restoreUnfinished, undoChange } from '../../src/actions/take-back';
import { writePaste } from '../../src/actions/write-paste';
import type { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import type { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { RunExcel } from '../../src/workbook/excel/run-excel';
import { openExcel } from '../excel/open-excel';
import { ngaNam, SET_766 } from '../sheets/sample-workbooks';
import { expectRefusal } from '../workbook/harness';
import * as look from './look-into';
import { at } from './look-into';
import {
  FIRST_FIGURE,
  JUNE,
  LABEL,
  MAY_SHEET,
  MISSING_DAY,
  ngaNamBook,
  PASTE,
  REPORT,
  REPORT_SHEET,
  tenUnits,
  type Job,
} from './jobs';

/** What people do to the workbook between reading and writing, and between writing and taking back. */
let excel: SimulatedExcel;
let workbook: ExcelWorkbook;
let run: RunExcel;
const JUNE_SHEET = '766 T6-2025';
const UNIT_ROWS = { top: 10, left: 0, bottom: 17, right: 13 };

beforeEach(async () => {
  ({ excel, workbook, run } = await openExcel(await ngaNamBook()));
});

const read = (): Promise<OpenWorkbook> => readOpenWorkbook(workbook);

const held = (sheet: string, cell: string) => look.held(excel, sheet, cell);
const formulaOf = (sheet: string, cell: string) => look.formulaOf(excel, sheet, cell);

/** A column of an entry sheet by the names of the units. */
function byUnit(sheet: string, column: number): Readonly<Record<string, unknown>> {
  const contents = new Map(
    look.cellsOf(excel, sheet).map((cell) => [`${cell.row} ${cell.column}`, cell.content]),
  );
  const rows = Array.from({ length: 30 }, (_, index) => 8 + index);
  return Object.fromEntries(
    rows.flatMap((row) => {
      const name = contents.get(`${row} 2`) ?? null;
      return typeof name === 'string' ? [[name, contents.get(`${row} ${column}`) ?? null]] : [];
    }),
  );
}

function sheetNamedLike(part: string): string {
  const found = excel.sheetModels().find(({ name }) => name.includes(part));
  if (found === undefined) throw new Error(`no sheet like ${part}`);
  return found.name;
}

const KPS_FOR_ALL: Job = (port, open) =>
  writePaste(
    port,
    open,
    {
      sheet: MAY_SHEET,
      patches: Array.from({ length: 8 }, (_, index) => ({ row: 10 + index, column: 3, content: 'KPS' })),
    },
    LABEL,
  );

/** Does a job until the actions before its last ones, and then Excel fails. */
async function breakOff(job: Job, back: number): Promise<void> {
  const counted = await openExcel(excel.sheetModels());
  await job(counted.workbook, await readOpenWorkbook(counted.workbook));
  const actions = counted.excel.traffic.actions.at(-1) ?? 0;
  const open = await read();
  excel.failAt({ request: 2, point: 'after-actions', actions: actions - back, code: 'GeneralException' });
  await expectRefusal(job(workbook, open), 'host-failed');
  excel.failAt(null);
  expect((await read()).unfinished).not.toBeNull();
}

describe('between review and writing', () => {
  beforeEach(async () => {
    const request = { set: SET_766, period: JUNE, asOf: null, units: ngaNam() };
    await insertEntrySheet(workbook, await read(), request, LABEL);
  });
  const paste: Job = (port, open) =>
    writePaste(port, open, { sheet: JUNE_SHEET, patches: [{ ...FIRST_FIGURE, content: 81.25 }] }, LABEL);

  test('a sorted sheet takes no figure meant for the unit that stood there', async () => {
    const reviewed = await read();
    excel.person.sort(JUNE_SHEET, { area: UNIT_ROWS, column: 2, order: 'descending' });
    await expectRefusal(paste(workbook, reviewed), 'changed-meanwhile');
    expect(Object.values(byUnit(JUNE_SHEET, 3)).every((value) => value === null)).toBe(true);
  });

  test('nor does a sheet with a row more above', async () => {
    const reviewed = await read();
    excel.person.insertRows(JUNE_SHEET, 3, 1);
    await expectRefusal(paste(workbook, reviewed), 'changed-meanwhile');
  });

  test('two panes do not write over each other in the journal', async () => {
    const [one, other] = [await read(), await read()];
    await acceptFinding(workbook, one, { finding: MISSING_DAY, by: 'A', note: 'n' }, LABEL);
    await expectRefusal(paste(workbook, other), 'changed-meanwhile');
  });
});

describe('before a change is undone', () => {
  test('figures go back to their units after the rows were sorted', async () => {
    const before = byUnit(MAY_SHEET, 3);
    await KPS_FOR_ALL(workbook, await read());
    excel.person.sort(MAY_SHEET, { area: UNIT_ROWS, column: 2, order: 'descending' });
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'undone' });
    expect(byUnit(MAY_SHEET, 3)).toEqual(before);
  });

  test('a sheet that was renamed by hand is named, and nothing is taken for undone', async () => {
    await PASTE(workbook, await read());
    excel.person.rename(MAY_SHEET, 'Tháng năm');
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'refused', sheets: [MAY_SHEET] });
    excel.person.rename('Tháng năm', MAY_SHEET);
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'undone' });
  });

  test('rows for new units are not taken out where a person has put one in above', async () => {
    await changeUnits(workbook, await read(), tenUnits(), LABEL);
    excel.person.insertRows(MAY_SHEET, 3, 1);
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'refused' });
    expect(Object.keys(byUnit(MAY_SHEET, 3))).toContain('UBND xã Mới');
  });

  test("a person's average under the table is whole again", async () => {
    excel.person.type(MAY_SHEET, at('D20'), '=AVERAGE(D11:D18)');
    await changeUnits(workbook, await read(), tenUnits(), LABEL);
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'undone' });
    expect(formulaOf(MAY_SHEET, 'D20')).toBe('=AVERAGE(D11:D18)');
  });

  test('a sheet that a formula of a person names is not removed', async () => {
    const request = { set: SET_766, period: JUNE, asOf: null, units: ngaNam() };
    await insertEntrySheet(workbook, await read(), request, LABEL);
    excel.person.type('Ghi chép', at('A5'), `='${JUNE_SHEET}'!D11+1`);
    expect(await undoChange(workbook, await read())).toMatchObject({
      type: 'refused',
      cells: [{ sheet: 'Ghi chép', cell: 'A5' }],
    });
    expect(formulaOf('Ghi chép', 'A5')).toBe(`='${JUNE_SHEET}'!D11+1`);
  });

  test('a formula typed over a text of the same letters is seen', async () => {
    const patches = [{ ...at('A5'), content: '=A1' }];
    await writePaste(workbook, await read(), { sheet: 'Ghi chép', patches }, LABEL);
    excel.person.type('Ghi chép', at('A5'), '=A1');
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'refused' });
  });

  test('lookups that would name a renamed sheet are refused before anything is done', async () => {
    const copy = excel.person.copy(MAY_SHEET);
    await changePeriod(workbook, await read(), { sheet: copy, period: JUNE }, LABEL);
    excel.person.rename(sheetNamedLike('T4'), 'Tháng tư');
    expect(await undoChange(workbook, await read())).toMatchObject({ type: 'refused' });
    expect((await read()).unfinished).toBeNull();
  });
});

describe('before what broke off is repaired', () => {
  test('Tiếp tục does not write over what was typed since', async () => {
    await breakOff(PASTE, 3);
    excel.person.type(MAY_SHEET, FIRST_FIGURE, '82,1');
    expect(await resumeUnfinished(workbook, await read(), LABEL.time)).toEqual({
      type: 'restored-only',
      kept: [{ sheet: MAY_SHEET, cell: 'D11' }],
    });
    expect(held(MAY_SHEET, 'D11')).toBe(82.1);
  });

  test('Tiếp tục gives figures to their units after the rows were sorted', async () => {
    await breakOff(KPS_FOR_ALL, 3);
    excel.person.sort(MAY_SHEET, { area: UNIT_ROWS, column: 2, order: 'descending' });
    expect(await resumeUnfinished(workbook, await read(), LABEL.time)).toEqual({ type: 'completed' });
    const { 'UBND thị xã Ngã Năm': _parent, ...units } = byUnit(MAY_SHEET, 3);
    expect(new Set(Object.values(units))).toEqual(new Set(['KPS']));
  });

  test('a renamed sheet is asked for by name; Bỏ qua leaves all as it is', async () => {
    await breakOff(PASTE, 3);
    excel.person.rename(MAY_SHEET, 'Tháng năm');
    expect(await restoreUnfinished(workbook, await read())).toEqual({
      type: 'sheets-missing',
      sheets: [MAY_SHEET],
    });
    await dropUnfinished(workbook, await read());
    expect(held('Tháng năm', 'D11')).toBe(81.25);
    expect((await read()).unfinished).toBeNull();
  });

  test('nothing else is written before', async () => {
    await breakOff(PASTE, 3);
    const work = acceptFinding(workbook, await read(), { finding: MISSING_DAY, by: 'A', note: 'n' }, LABEL);
    await expectRefusal(work, 'unfinished-change');
  });

  test('a formula that a person has typed into a half-made report is kept', async () => {
    await REPORT(workbook, await read());
    await breakOff(REPORT, 3);
    excel.person.type(REPORT_SHEET, at('T3'), '=1+2');
    expect(await restoreUnfinished(workbook, await read())).toEqual({
      type: 'restored',
      kept: [{ sheet: REPORT_SHEET, cell: 'T3' }],
    });
    expect(formulaOf(REPORT_SHEET, 'T3')).toBe('=1+2');
  });
});

describe('what stops a change stops it before anything is touched', () => {
  test('a report sheet with a password', async () => {
    await REPORT(workbook, await read());
    await run(async (context) => {
      context.workbook.worksheets.getItem(REPORT_SHEET).protection.protect({}, 'mật khẩu');
      await context.sync();
    });
    await expectRefusal(REPORT(workbook, await read()), 'protected');
    expect((await read()).unfinished).toBeNull();
  });

  test('a protected entry sheet that would get rows', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem(MAY_SHEET).protection.protect();
      await context.sync();
    });
    await expectRefusal(changeUnits(workbook, await read(), tenUnits(), LABEL), 'protected');
    expect((await read()).unfinished).toBeNull();
    expect((await read()).contents.unitList?.units).toHaveLength(8);
  });
});

describe('a list of units that changes', () => {
  test('a note beside a unit stays beside it, and one under the list stays under it', async () => {
    const rowOf = (name: string): number => look.placesOf(excel, 'Đơn vị', name)[0]?.row ?? -1;
    excel.person.type('Đơn vị', { row: rowOf('UBND xã Mỹ Quới'), column: 8 }, 'Gọi chị Hoa');
    await changeUnits(workbook, await read(), tenUnits(), LABEL);
    expect(held('Đơn vị', `I${rowOf('UBND xã Mỹ Quới') + 1}`)).toBe('Gọi chị Hoa');
    expect((await read()).contents.unitList).toEqual(tenUnits());
  });

  test('in another order rows change places as a whole', async () => {
    const { parent, units } = ngaNam();
    const [first, second, ...rest] = units;
    if (first === undefined || second === undefined) throw new Error('there are eight');
    excel.person.type('Đơn vị', { row: 3, column: 8 }, 'Gọi chị Hoa');
    const swapped = { parent, units: [second, first, ...rest] };
    await changeUnits(workbook, await read(), swapped, LABEL);
    expect((await read()).contents.unitList).toEqual(swapped);
    expect([held('Đơn vị', 'B4'), held('Đơn vị', 'B5'), held('Đơn vị', 'I5')]).toEqual([
      second.name,
      first.name,
      'Gọi chị Hoa',
    ]);
  });

  test('numbers that a formula makes stay formulas', async () => {
    for (let row = 10; row < 18; row += 1)
      excel.person.typeAnyway(MAY_SHEET, { row, column: 1 }, '=ROW()-10');
    await changeUnits(workbook, await read(), tenUnits(), LABEL);
    expect(Array.from({ length: 10 }, (_, index) => formulaOf(MAY_SHEET, `B${index + 11}`))).toEqual(
      new Array(10).fill('=ROW()-10'),
    );
  });
});
