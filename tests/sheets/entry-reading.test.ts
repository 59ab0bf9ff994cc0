import { matrixIndicators } from '../../src/model/indicator-set';
import fc from 'fast-check';
import type { EntryRow, EntryTable } from '../../src/model/entry';
import { lastDayOf } from '../../src/model/period';
import type { ObservedValue } from '../../src/model/observation';
import type { UnitList } from '../../src/model/unit';
import type { EntrySheetContent } from '../../src/sheets/entry/entry-content';
import { layoutEntrySheet } from '../../src/sheets/entry/entry-layout';
import { readMatrixSheet } from '../../src/sheets/entry/entry-reading';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import { anyCalendarPeriod } from '../model/arbitraries';
import { APRIL, MAY, ngaNam, ngaNamFigures, SET_766, type Figure } from './sample-workbooks';
import { gridOf, type } from './sheet-edits';
import { unitList, unitListWithLongNames } from './unit-lists';

type Content = string | number | boolean | null;
type Status = ObservedValue['status'];

const CODES = matrixIndicators(SET_766).map(({ code }) => code);
const OPEN_TO_UNITS = matrixIndicators(SET_766)
  .filter(({ scope }) => scope === 'all')
  .map(({ code }) => code);

function sheetOf(given: Partial<EntrySheetContent>): SheetModel {
  return layoutEntrySheet({
    set: SET_766,
    period: MAY,
    asOf: null,
    units: ngaNam(),
    figure: () => null,
    previous: { type: 'typed', figure: () => null },
    ...given,
  });
}

async function readingOf(model: SheetModel) {
  const reading = readMatrixSheet(await gridOf(model));
  if (reading === null) throw new Error('not recognised');
  return reading;
}

async function tableOf(model: SheetModel): Promise<EntryTable> {
  const { table } = await readingOf(model);
  if (table === null) throw new Error('without a period');
  return table;
}

function contentsOf(table: EntryTable, of: (row: EntryRow) => EntryRow['entries']): readonly Content[][] {
  const rows = table.parent === null ? table.units : [table.parent, ...table.units];
  return rows.map((row) => CODES.map((code) => of(row).get(code)?.content ?? null));
}

/** Words and the status each says, written out here and not taken from the product. */
const WORDS: readonly (readonly [string, Status])[] = [
  ['KPS', 'no-activity'],
  ['kps', 'no-activity'],
  ['Không phát sinh', 'no-activity'],
  ['không phát  sinh', 'no-activity'],
  ['KAD', 'not-applicable'],
  ['không áp dụng', 'not-applicable'],
  ['chưa gửi', 'not-submitted'],
  ['Chưa gửi', 'not-submitted'],
  ['*', 'not-assigned'],
];

const figure = fc.integer({ min: -100, max: 12_000 }).map((hundredths) => hundredths / 100);
const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: figure },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS.map(([word]) => word)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('54,6', '1.10', 'abc', '3/5', 'trên 60%', '=1+1', '#N/A', "'", '{=A1}'),
  },
  { weight: 1, arbitrary: fc.boolean() },
);

describe('a sheet that was laid out reads back as what was put in', () => {
  test('whatever the cells hold, for any period, any number of units', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          count: fc.integer({ min: 1, max: 12 }),
          period: anyCalendarPeriod,
          hasAsOf: fc.boolean(),
          contents: fc.array(content, { minLength: 26 * CODES.length, maxLength: 26 * CODES.length }),
        }),
        async ({ count, period, hasAsOf, contents }) => {
          const units = unitListWithLongNames(count);
          const rows = [units.parent, ...units.units];
          const at = (offset: number): Figure => {
            return (unit, indicator) =>
              contents[(rows.indexOf(unit) + offset) * CODES.length + CODES.indexOf(indicator.code)] ?? null;
          };
          const asOf = hasAsOf ? lastDayOf(period) : null;
          const model = sheetOf({
            units,
            period,
            asOf,
            figure: at(0),
            previous: { type: 'typed', figure: at(13) },
          });
          const { table, findings } = await readingOf(model);

          expect(findings).toEqual([]);
          expect(table).toMatchObject({ sheet: model.name, period, asOf });
          expect(table?.parent?.unit).toMatchObject({ code: units.parent.code, name: units.parent.name });
          expect(table?.units.map(({ unit }) => [unit.code, unit.name, unit.kind])).toEqual(
            units.units.map(({ code, name, kind }) => [code, name, kind]),
          );
          expect(contentsOf(table!, ({ entries }) => entries)).toEqual(
            rows.map((unit) => matrixIndicators(SET_766).map((indicator) => at(0)(unit, indicator))),
          );
          // Last period's figures of closed cells are not laid out: nobody reports them.
          expect(contentsOf(table!, ({ previous }) => previous)).toEqual(
            rows.map((unit) =>
              matrixIndicators(SET_766).map((indicator) =>
                unit !== units.parent && indicator.scope === 'parent' ? null : at(13)(unit, indicator),
              ),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([102, 168])('%d units through a file', async (count) => {
    const units = unitList(count);
    const figures: Figure = (unit, indicator) =>
      indicator.scope === 'parent' && unit !== units.parent
        ? null
        : unit.code.endsWith('5')
          ? 'KPS'
          : (unit.name.length * 7 + indicator.code.length * 13) % 100;
    const model = sheetOf({ units, figure: figures });
    const [written] = await readWorkbook(await writeWorkbook([model]));
    expect(contentsOf(await tableOf(written!), ({ entries }) => entries)).toEqual(
      contentsOf(await tableOf(model), ({ entries }) => entries),
    );
    expect((await tableOf(written!)).units).toHaveLength(count);
  });
});

describe('statuses', () => {
  const units: UnitList = unitList(2);
  const withFirstCell = (typed: Content) =>
    sheetOf({
      units,
      figure: (unit, { code }) =>
        unit !== units.units[0] ? 50 : code === 'TONG' ? typed : code === 'CKMB' ? 7 : null,
    });

  test.each(WORDS)('%j is %s', async (word, status) => {
    const table = await tableOf(withFirstCell(word));
    expect(table.units[0]?.entries.get('TONG')?.observed).toEqual({ status });
  });

  test('an empty cell beside others is blank, and 0 is a figure', async () => {
    const blank = await tableOf(withFirstCell(null));
    expect(blank.units[0]?.entries.get('TONG')?.observed).toEqual({ status: 'blank' });
    const zero = await tableOf(withFirstCell(0));
    expect(zero.units[0]?.entries.get('TONG')?.observed).toMatchObject({ status: 'reported' });
  });

  test('a row that is empty throughout was not sent', async () => {
    const table = await tableOf(sheetOf({ units, figure: (unit) => (unit === units.units[0] ? null : 50) }));
    for (const code of OPEN_TO_UNITS) {
      expect(table.units[0]?.entries.get(code)?.observed).toEqual({ status: 'not-submitted' });
      expect(table.units[1]?.entries.get(code)?.observed).toMatchObject({ status: 'reported' });
    }
  });
});

describe('cells know where they stand', () => {
  test('the address of a figure is the one that Excel shows', async () => {
    const table = await tableOf(sheetOf({ figure: ngaNamFigures(MAY) }));
    const myBinh = table.units.find(({ unit }) => unit.name === 'UBND xã Mỹ Bình');
    expect(myBinh?.entries.get('TDGQ')).toMatchObject({ cell: 'F15', content: 76 });
    expect(table.parent?.entries.get('MDHL.2')).toMatchObject({ cell: 'N9', content: 85.73 });
    expect(myBinh?.previous.get('TONG')).toMatchObject({ cell: 'O15' });
  });
});

describe('the period cell is believed', () => {
  const model = sheetOf({ period: APRIL });

  test.each([
    ['Tháng 4/2025', '2025-04'],
    ['04/2025', '2025-04'],
    ['tháng 4 năm 2025', '2025-04'],
    // Excel makes the first of April of a typed "4/2025".
    [45_748, '2025-04'],
  ])('%j is April', async (typed, id) => {
    const { table, findings } = await readingOf(type(model, 'D3', typed));
    expect([table?.period.id, findings]).toEqual([id, []]);
  });

  test('copied from April and typed over: tag, title and tab still say April', async () => {
    const { table, findings } = await readingOf(type(model, 'D3', 'Tháng 5/2025'));
    expect(table?.period.id).toBe('2025-05');
    expect(findings).toMatchObject([
      {
        code: 'period-disagrees',
        place: { cell: 'D3', period: '2025-05' },
        details: { elsewhere: ['tag', 'title', 'tab'].map((where) => ({ where, period: '2025-04' })) },
      },
    ]);
  });

  test.each(['', 'tháng này', 'Tháng 5'])('%j is no period, and nothing is guessed', async (typed) => {
    const { table, findings } = await readingOf(type(model, 'D3', typed));
    expect(table).toBeNull();
    expect(findings[0]).toMatchObject({ code: 'period-unreadable', place: { cell: 'D3' } });
  });
});

describe('the day of the figures', () => {
  test.each([
    [45_808, { year: 2025, month: 5, day: 31 }],
    ['31/5/2025', { year: 2025, month: 5, day: 31 }],
    [null, null],
  ])('%j', async (typed, asOf) => {
    const { table, findings } = await readingOf(type(sheetOf({}), 'J3', typed));
    expect([table?.asOf, findings]).toEqual([asOf, []]);
  });

  test('a text that is no day is a finding with its cell', async () => {
    const { table, findings } = await readingOf(type(sheetOf({}), 'J3', 'cuối tháng'));
    expect(table?.asOf).toBeNull();
    expect(findings).toMatchObject([
      { code: 'as-of-unreadable', place: { cell: 'J3' }, details: { text: 'cuối tháng' } },
    ]);
  });
});
