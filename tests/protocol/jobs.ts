import { acceptFinding } from '../../src/actions/accept-finding';
import { changePeriod } from '../../src/actions/change-period';
import { changeUnits } from '../../src/actions/change-units';
import { exportDefinition } from '../../src/actions/export-definition';
import { insertEntrySheet } from '../../src/actions/insert-entry-sheet';
import { insertRegisterSheet } from '../../src/actions/insert-register-sheet';
import { insertSheet } from '../../src/actions/insert-sheet';
import { readOpenWorkbook, type OpenWorkbook } from '../../src/actions/open-workbook';
import { readContents } from '../../src/actions/read-contents';
import { undoChange } from '../../src/actions/take-back';
import { writePaste } from '../../src/actions/write-paste';
import { planReport, writeReport } from '../../src/actions/write-report';
import { findSet } from '../../src/indicator-sets/catalogue';
import { finding } from '../../src/model/finding';
import { lastDayOf, monthPeriod, periodOf } from '../../src/model/period';
import type { UnitList } from '../../src/model/unit';
import type { ReportLayout } from '../../src/sheets/report/report-section';
import type { WorkbookPort } from '../../src/workbook/port';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { H1_2025, VAN_BAN } from '../support/register-table';
import { APRIL, MAY, ngaNam, ngaNamFigures, SET_766 } from '../sheets/sample-workbooks';

export const JUNE = monthPeriod(2025, 6);
export const LABEL = { title: 'Việc thử', time: '2025-06-05T08:00:00Z' };
export const MAY_SHEET = '766 T5-2025';
export const REPORT_SHEET = 'BC 766 T5-2025';
/** Of the first unit's first figure on a sheet as it is inserted. */
export const FIRST_FIGURE = { row: 10, column: 3 };

/** April and May of Ngã Năm as people have them: both entry sheets, the lists, and a sheet of their own. */
export async function ngaNamBook(): Promise<readonly SheetModel[]> {
  const book = new MemoryWorkbook();
  const request = { set: SET_766, units: ngaNam() };
  await insertSheet(book, {
    ...request,
    period: APRIL,
    asOf: lastDayOf(APRIL),
    earlier: null,
    figure: ngaNamFigures(APRIL),
  });
  const [april] = (await readContents([{ name: '', port: book }])).entrySheets;
  await insertSheet(book, {
    ...request,
    period: MAY,
    asOf: lastDayOf(MAY),
    earlier: april?.table ?? null,
    figure: ngaNamFigures(MAY),
  });
  const [pattern] = book.sheetModels();
  if (pattern === undefined) throw new Error('the book has sheets');
  const own: SheetModel = {
    ...pattern,
    name: 'Ghi chép',
    styles: {},
    cells: [
      { row: 0, column: 0, content: 'Của tôi' },
      { row: 1, column: 0, content: { formula: `='${MAY_SHEET}'!$D$18`, cached: 73.56 } },
    ],
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
  };
  const { freeze: _freeze, page: _page, tabColor: _tab, ...plain } = own;
  return [...book.sheetModels(), plain];
}

/** Two communes more: one in the middle of the list, one at its end. */
export function tenUnits(): UnitList {
  const { parent, units } = ngaNam();
  const added = (code: string, name: string) =>
    ({ code, name, kind: 'commune', aliases: [], parent: parent.code }) as const;
  return {
    parent,
    units: [
      ...units.slice(0, 3),
      added('X9', 'UBND xã Mới'),
      ...units.slice(3),
      added('X10', 'UBND xã Cuối'),
    ],
  };
}

export const MISSING_DAY = finding(
  'as-of-unreadable',
  { sheet: MAY_SHEET, cell: 'D3' },
  { text: 'cuối tháng' },
);

/** Something the pane does to the open workbook. */
export type Job = (port: WorkbookPort, open: OpenWorkbook) => Promise<unknown>;

function report(layout: ReportLayout): Job {
  return async (port, open) => {
    const planned = planReport(open, {
      requests: [{ set: SET_766, period: MAY, comparison: APRIL }],
      ties: 'competition',
      layout,
      figures: { as: 'numbers', decimals: 'as-published' },
    });
    if (planned.type === 'problem') throw new Error(`no report: ${planned.problem.code}`);
    await writeReport(port, open, planned.plan, LABEL);
  };
}

export const REPORT = report('full');
const OTHER_REPORT = report('exact');

export const PASTE: Job = (port, open) =>
  writePaste(
    port,
    open,
    {
      sheet: MAY_SHEET,
      patches: [
        { ...FIRST_FIGURE, content: 81.25 },
        { row: 11, column: 3, content: 'KPS' },
        { row: 12, column: 4, content: null },
      ],
    },
    LABEL,
  );

/** The form of one unit, of a quarter. */
const FORM_OF_A_UNIT: Job = (port, open) => {
  const set = findSet('cap-huyen');
  const [unit] = ngaNam().units;
  if (set === null || unit === undefined) throw new Error('the sample has a unit and the product the set');
  const request = { set, period: periodOf('quarter', 2025, 2), asOf: null, units: ngaNam(), unit };
  return insertEntrySheet(port, open, request, LABEL);
};

const REGISTER = { register: VAN_BAN, period: H1_2025 };

const INSERT_REGISTER: Job = (port, open) => {
  const [unit] = ngaNam().units;
  if (unit === undefined) throw new Error('the sample has a unit');
  return insertRegisterSheet(port, open, { ...REGISTER, asOf: null, units: ngaNam(), unit }, LABEL);
};

/** Two documents, with a row left blank between them. */
const FILL_REGISTER: Job = async (port, open) => {
  await INSERT_REGISTER(port, open);
  const sheet = 'van-ban 6T-2025 NN.01';
  const record = (row: number, contents: readonly string[]) =>
    contents.map((content, index) => ({ sheet, row, column: 1 + index, content }));
  await port.patchCells([
    ...record(7, ['Công văn', '12/UBND', '20/02/2025', 'UBND Phường 1', 'viết bài tuyên truyền']),
    ...record(9, ['Kế hoạch', '15/KH-UBND', '03/03/2025', 'UBND Phường 1', 'chuyển đổi số năm 2025']),
  ]);
};

const REPORT_OF_REGISTER: Job = async (port, open) => {
  const planned = planReport(open, {
    requests: [],
    registers: [REGISTER],
    ties: 'competition',
    layout: 'exact',
    figures: { as: 'numbers', decimals: 'as-published' },
  });
  if (planned.type === 'problem') throw new Error(`no report: ${planned.problem.code}`);
  await writeReport(port, open, planned.plan, LABEL);
};

/** Each with the jobs that come before it. */
export const JOBS: Readonly<Record<string, { readonly first?: Job; readonly job: Job }>> = {
  insert: {
    job: (port, open) =>
      insertEntrySheet(
        port,
        open,
        { set: SET_766, period: JUNE, asOf: lastDayOf(JUNE), units: ngaNam() },
        LABEL,
      ),
  },
  'insert a form': { job: FORM_OF_A_UNIT },
  'insert a register': { job: INSERT_REGISTER },
  'report a register': { first: FILL_REGISTER, job: REPORT_OF_REGISTER },
  'export a definition': { job: (port, open) => exportDefinition(port, open, SET_766, LABEL) },
  paste: { job: PASTE },
  accept: {
    job: (port, open) =>
      acceptFinding(port, open, { finding: MISSING_DAY, by: 'Trần A', note: 'đã rà' }, LABEL),
  },
  'change-units': { job: (port, open) => changeUnits(port, open, tenUnits(), LABEL) },
  'change-period': {
    job: (port, open) => changePeriod(port, open, { sheet: MAY_SHEET, period: JUNE }, LABEL),
  },
  report: { job: REPORT },
  'report again': { first: REPORT, job: OTHER_REPORT },
  undo: { first: PASTE, job: undoChange },
  'undo of a report made again': {
    first: async (port, open) => {
      await REPORT(port, open);
      await OTHER_REPORT(port, await readOpenWorkbook(port));
    },
    job: undoChange,
  },
};
