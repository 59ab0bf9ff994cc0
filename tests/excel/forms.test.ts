import { checkEntries } from '../../src/actions/check-entries';
import { insertEntrySheet } from '../../src/actions/insert-entry-sheet';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { catalogue } from '../../src/indicator-sets/catalogue';
import { decimal } from '../../src/model/decimal';
import { hasForm, type IndicatorSet } from '../../src/model/indicator-set';
import { figureOf } from '../../src/model/observation';
import { periodOf, previousPeriod } from '../../src/model/period';
import type { WorkbookPort } from '../../src/workbook/port';
import { TOWN, UNITS } from '../support/forms';
import { openExcel } from './open-excel';

const MEGABYTE = 1_000_000;
const FORMS = catalogue.filter(hasForm).map((set) => [set.id, set] as const);

async function insert(workbook: WorkbookPort, set: IndicatorSet, before: number) {
  const may = periodOf(set.periodKinds[0] ?? 'year', 2025, 1);
  const period = before === 0 ? may : previousPeriod(may);
  const request = { set, period, asOf: null, units: UNITS, arrangement: 'form', unit: TOWN } as const;
  const open = await readOpenWorkbook(workbook);
  return insertEntrySheet(workbook, open, request, { title: 'chèn', time: '2025-06-05T08:00:00Z' });
}

test.each(FORMS)('%s is put into Excel in few requests and read back as it was meant', async (_, set) => {
  const { excel, workbook } = await openExcel();
  await insert(workbook, set, 1);
  excel.resetTraffic();
  await insert(workbook, set, 0);
  expect(excel.traffic.requests).toBeLessThanOrEqual(4);
  expect(excel.traffic.largestRequest).toBeLessThanOrEqual(2 * MEGABYTE);

  const { contents } = await readOpenWorkbook(workbook);
  expect(contents.entrySheets.map(({ arrangement }) => arrangement)).toEqual(['form', 'form']);
  const codes = new Set(checkEntries(contents).map(({ code }) => code));
  expect([...codes]).toEqual(['as-of-missing', 'not-submitted']);
});

test('what Excel reckons in a form is what the engine reckons', async () => {
  const { workbook } = await openExcel();
  const set = catalogue.find(({ id }) => id === 'cds-thang');
  if (set === undefined) throw new Error('cds-thang is part of the product');
  const inserted = await insert(workbook, set, 0);
  if (inserted.type !== 'inserted') throw new Error(inserted.type);
  const { sheet } = inserted;
  const row = async () => (await readOpenWorkbook(workbook)).contents.entrySheets[0]?.table?.units[0];
  const empty = await row();
  const inputs = { 'VNEID.LUYKE': 60063, DS14: 64705 };
  await workbook.patchCells(
    Object.entries(inputs).flatMap(([code, content]) => {
      const entry = empty?.entries.get(code);
      const match = /^([A-Z])(\d+)$/.exec(entry?.cell ?? '');
      if (match === null) return [];
      const [, letter = '', digits = ''] = match;
      return [{ sheet, row: Number(digits) - 1, column: letter.charCodeAt(0) - 65, content }];
    }),
  );
  const rate = (await row())?.entries.get('VNEID.TYLE');
  // 60063 / 64705 = 92,8259… %
  expect(rate?.content).toBe(92.83);
  expect(figureOf(rate?.observed)).toEqual(decimal('92.83'));
});
