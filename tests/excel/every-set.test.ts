import { acceptFinding } from '../../src/actions/accept-finding';
import { judge } from '../../src/actions/acceptance';
import { checkEntries } from '../../src/actions/check-entries';
import { insertEntrySheet } from '../../src/actions/insert-entry-sheet';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { planReport, writeReport } from '../../src/actions/write-report';
import { sampleUnits } from '../../src/cli/filled-sample';
import { findSet } from '../../src/indicator-sets/catalogue';
import type { EntryTable } from '../../src/model/entry';
import { rowsOf } from '../../src/model/entry';
import type { Arrangement, IndicatorSet } from '../../src/model/indicator-set';
import { lastDayOf, parsePeriodId, previousPeriod, type Period } from '../../src/model/period';
import { sampleAnswers } from '../../src/sheets/form/sample-answers';
import type { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { CellContent } from '../../src/workbook/sheet-model';
import { sampleText } from '../indicator-sets/document-values';
import { range } from '../sheets/cells';
import { openExcel } from './open-excel';

/** A set with figures to fill in: those of its source document, or invented points for the one that has none. */
interface Filled {
  readonly set: string;
  readonly arrangement: Arrangement;
  readonly period: string;
  readonly folder: string;
  /** What the printed sheet must hold. */
  readonly printed: readonly CellContent[];
}

const SETS: readonly Filled[] = [
  {
    set: '766-diem',
    arrangement: 'matrix',
    period: '2025-05',
    folder: 'nga-nam',
    printed: ['UBND Phường 1'],
  },
  { set: '766-diem', arrangement: 'form', period: '2025-05', folder: 'nga-nam', printed: [20, 18] },
  { set: 'cds-thang', arrangement: 'form', period: '2025-06', folder: 'nga-nam', printed: [60063, 92.83] },
  {
    set: 'chi-tieu-nam',
    arrangement: 'form',
    period: '2025',
    folder: 'nga-nam',
    printed: ['trên 60%', 2.59],
  },
  {
    set: 'cap-huyen',
    arrangement: 'form',
    period: '2023-H1',
    folder: 'vinh-loc',
    printed: ['Đang thực hiện'],
  },
  {
    set: 'cap-xa',
    arrangement: 'form',
    period: '2023-H1',
    folder: 'vinh-loc',
    printed: ['*1', 'Triển khai'],
  },
  {
    set: 'cds-6-thang',
    arrangement: 'form',
    period: '2025-H1',
    folder: 'minh-long',
    printed: ['03/05', 1686],
  },
  {
    set: 'cds-nam-cap-xa',
    arrangement: 'form',
    period: '2025',
    folder: 'giao-minh',
    printed: ['Công nghệ thông tin', 2780],
  },
];
const LABEL = { title: 'thử', time: '2025-06-05T08:00:00Z' };

test.each(SETS.map((filled) => [`${filled.set}, ${filled.arrangement}`, filled] as const))(
  '%s: chèn, điền, kiểm tra, chấp nhận, lập báo cáo trong Excel',
  async (_, filled) => {
    const { excel, workbook } = await openExcel();
    const set = setOf(filled.set);
    const period = periodOfId(filled.period);
    const units = sampleUnits(filled.folder);
    const { arrangement } = filled;
    const unit = [units.parent, ...units.units].find(({ code }) => code === 'GM') ?? units.parent;
    const request = { set, period, asOf: lastDayOf(period), units, arrangement, unit };
    await insertEntrySheet(workbook, await readOpenWorkbook(workbook), request, LABEL);
    await fillIn(workbook, filled, set);

    await acceptErrors(workbook);
    excel.resetTraffic();
    const sheets = await report(workbook, set, period);
    expect(excel.traffic.requests).toBeLessThanOrEqual(5);
    const printed = (await workbook.readSheets(sheets)).flatMap(({ values }) => values.flat());
    for (const content of filled.printed) expect(printed).toContain(content);
    expect(printed.filter((value) => value !== null && typeof value === 'object')).toEqual([]);

    const { contents } = await readOpenWorkbook(workbook);
    expect(contents.entrySheets).toHaveLength(1);
    expect(contents.foreignSheets).toEqual([' › Sheet1']);
  },
);

async function report(
  workbook: ExcelWorkbook,
  set: IndicatorSet,
  period: Period,
): Promise<readonly string[]> {
  const open = await readOpenWorkbook(workbook);
  const planning = planReport(open, {
    requests: [{ set, period, comparison: previousPeriod(period) }],
    layout: 'full',
    figures: { as: 'numbers', decimals: 'as-published' },
    ties: 'competition',
  });
  if (planning.type === 'problem') throw new Error(planning.problem.code);
  expect(planning.plan).toMatchObject({ edits: [], moved: [], unverified: [] });
  const { sheets } = await writeReport(workbook, open, planning.plan, LABEL);
  return sheets;
}

async function acceptErrors(workbook: ExcelWorkbook): Promise<void> {
  for (;;) {
    const open = await readOpenWorkbook(workbook);
    const { blocking } = judge(checkEntries(open.contents), open.contents.acceptances);
    const [finding] = blocking;
    if (finding === undefined) return;
    await acceptFinding(workbook, open, { finding, by: 'Lê Minh Chiến', note: 'như văn bản' }, LABEL);
  }
}

/** Types every value of the document into its cell, as Excel keeps it. */
async function fillIn(workbook: ExcelWorkbook, filled: Filled, set: IndicatorSet): Promise<void> {
  const { contents } = await readOpenWorkbook(workbook);
  const table = contents.entrySheets[0]?.table;
  if (table === null || table === undefined) throw new Error('the sheet cannot be read back');
  const answer = set.id === '766-diem' ? invented(table) : answersOf(filled, set);
  await workbook.patchCells(
    rowsOf(table).flatMap((row) =>
      [...row.entries].flatMap(([code, { cell }]) => {
        const content = answer(row.unit.code, code);
        const { top, left } = range(cell);
        return content === null ? [] : [{ sheet: table.sheet, row: top, column: left, content }];
      }),
    ),
  );
}

function answersOf({ folder, set: id, period }: Filled, set: IndicatorSet) {
  const source = `${folder}/${id}-${period}.csv`;
  return sampleAnswers(sampleText(source), set, source);
}

/** Every dossier counted, so that each group has all its points; on the matrix the groups' points themselves. */
function invented({ arrangement }: EntryTable) {
  return (_unit: string, code: string): CellContent => {
    if (arrangement === 'form') return /\.(?:TS|MS)$/.test(code) ? 40 : code === 'CLGQ' ? 12 : null;
    const points: Readonly<Record<string, number>> = {
      CKMB: 18,
      TDGQ: 20,
      CLGQ: 12,
      TTTT: 9,
      MDSH: 21,
      MDHL: 17,
    };
    return points[code] ?? null;
  };
}

function setOf(id: string): IndicatorSet {
  const set = findSet(id);
  if (set === null) throw new Error(`no set ${id}`);
  return set;
}

function periodOfId(id: string): Period {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(`no period ${id}`);
  return period;
}
