import { decimal } from '../../../src/model/decimal';
import { serialFromDate } from '../../../src/model/excel-date';
import type * as Catalogue from '../../../src/indicator-sets/catalogue';
import { asFormSet, indicatorOf, type FigureIndicator } from '../../../src/model/indicator-set';
import { figure } from '../../../src/model/observation';
import { readFormSheet } from '../../../src/sheets/form/form-reading';
import { readEntrySheet } from '../../../src/sheets/read-entry-sheet';
import { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { plain } from '../../support/checking';
import { COMMUNE, entryOf, filled, formSheet, readForm, tableOf } from '../../support/forms';
import { SMALL_FORM } from '../../support/small-form-set';
import { gridOf } from '../sheet-edits';

jest.mock('../../../src/indicator-sets/catalogue', () =>
  jest.requireActual<typeof Catalogue>('../../support/catalogue-with-small-form'),
);

const DATE_CELL = { numberFormat: 'dd\\/mm\\/yyyy' };

describe('a form that was written and filled in', () => {
  const sheet = filled({
    DS: 64705,
    'CKS.TANG': 348,
    'CKS.LUYKE': 60063,
    HOSO: 'trên 60%',
    KENH: 'Có',
    TRANG: 'Mức độ 2',
    TO: '03/05',
    NGAY: serialFromDate({ year: 2025, month: 5, day: 12 }),
    TIN: '01 tuần/tin bài',
    MUCTIEU: '≥ 80%',
    K13: 'Chưa có kinh phí',
    E12: 'trên 70%',
    F10: 59715,
  });

  test('says whose it is and of when', async () => {
    const reading = await readForm(sheet);
    expect(reading.findings).toEqual([]);
    expect(reading.layout.tag).toMatchObject({ set: 'bieu-nho', period: '2025-05', unit: 'X.01' });
    const table = tableOf(reading);
    expect(table).toMatchObject({
      arrangement: 'form',
      parent: null,
      period: { id: '2025-05' },
      asOf: { year: 2025, month: 5, day: 31 },
    });
    expect(table.units).toHaveLength(1);
    expect(table.units[0]).toMatchObject({ unit: COMMUNE, nameCell: 'E3' });
  });

  test('brings each cell as the kind of its indicator', async () => {
    const reading = await readForm(sheet);
    const observed = (code: string) => entryOf(reading, code).observed;
    expect(observed('DS')).toEqual(figure(decimal('64705')));
    expect(observed('CKS.TANG')).toEqual(figure(decimal('348')));
    expect(observed('HOSO')).toEqual({
      status: 'reported',
      reported: { type: 'bound', relation: 'above', value: decimal('60'), estimated: false },
    });
    expect(observed('KENH')).toEqual({
      status: 'reported',
      reported: { type: 'verdict', verdict: 'yes', words: 'Có' },
    });
    expect(observed('TRANG')).toEqual({ status: 'reported', reported: { type: 'text', text: 'Mức độ 2' } });
    expect(observed('TO')).toEqual({
      status: 'reported',
      reported: { type: 'fraction', numerator: decimal('3'), denominator: decimal('5') },
    });
    expect(observed('NGAY')).toEqual({
      status: 'reported',
      reported: { type: 'date', date: { year: 2025, month: 5, day: 12 } },
    });
    expect(observed('TIN')).toEqual({
      status: 'reported',
      reported: { type: 'text', text: '01 tuần/tin bài' },
    });
    expect(observed('MUCTIEU')).toEqual({ status: 'reported', reported: { type: 'text', text: '≥ 80%' } });
  });

  test('brings the words beside the figures: the target as the cell has it, remarks, last period', async () => {
    const [row] = tableOf(await readForm(sheet)).units;
    expect(row?.targets.get('HOSO')).toEqual({ cell: 'E12', text: 'trên 70%' });
    expect(row?.targets.get('KENH')).toEqual({ cell: 'E13', text: 'Có' });
    expect([...(row?.remarks ?? [])]).toEqual([['KENH', { cell: 'K13', text: 'Chưa có kinh phí' }]]);
    expect(row?.previous.get('CKS.LUYKE')?.observed).toEqual(figure(decimal('59715')));
    expect([...(row?.previous.keys() ?? [])]).toEqual(['DS', 'CKS.LUYKE']);
  });

  test('is the same after a file was written and opened', async () => {
    const workbook = new FileWorkbook();
    await workbook.writeSheets([sheet]);
    const opened = await FileWorkbook.open(await workbook.toBytes());
    const [grid] = await opened.readSheets([sheet.name]);
    const fromFile = readEntrySheet(grid!);
    const fromMemory = await readForm(sheet);
    expect(fromFile?.arrangement).toBe('form');
    expect(fromFile?.findings).toEqual([]);
    expect(fromFile?.table?.units).toEqual(tableOf(fromMemory).units);
  });
});

describe('computed cells', () => {
  test('are what the engine reckons, whatever the cell last showed', async () => {
    const reading = await readForm(filled({ DS: 64705, 'CKS.LUYKE': 60063 }));
    const { observed, formula } = entryOf(reading, 'CKS.TYLE');
    // 60063 / 64705 = 0,928259…
    expect(observed).toEqual(figure(decimal('92.83')));
    expect(formula).toMatch(/^=IF\(COUNT\(H10,H9\)<2/);
  });

  test('a typed figure wins, and is known not to be a formula', async () => {
    const reading = await readForm(filled({ DS: 64705, 'CKS.LUYKE': 60063, 'CKS.TYLE': 92.8 }));
    expect(entryOf(reading, 'CKS.TYLE')).toMatchObject({ formula: null, observed: figure(decimal('92.8')) });
  });

  test('values pasted over formulas count as typed; an emptied cell is reckoned', async () => {
    const pasted = await readForm(filled({ DS: 64705, 'CKS.LUYKE': 60063, 'CKS.TYLE': '' }));
    expect(entryOf(pasted, 'CKS.TYLE').observed).toEqual(figure(decimal('92.83')));
  });

  test('are reckoned through a figure that has no row of its own', async () => {
    const { indicators } = SMALL_FORM;
    const through = asFormSet({
      ...SMALL_FORM,
      indicators: [
        ...indicators.map((one) =>
          one.code === 'CKS.TYLE' ? { ...one, computed: { from: 'PHAN × 100' } } : one,
        ),
        {
          ...(indicatorOf(SMALL_FORM, 'CKS.TYLE') as FigureIndicator),
          code: 'PHAN',
          decimals: 6,
          computed: { from: 'CKS.LUYKE / DS' },
        },
      ],
    });
    const sheet = filled({ DS: 64705, 'CKS.LUYKE': 60063 }, formSheet({ set: through }));
    const reading = readFormSheet(await gridOf(sheet), [through])!;
    // 60063 / 64705 = 0,928259…
    expect(entryOf(reading, 'CKS.TYLE').observed).toEqual(figure(decimal('92.83')));
  });

  test.each(['KPS', 'chưa gửi', null, 'abc'])('without a figure of %s there is none', async (input) => {
    const reading = await readForm(filled({ DS: 64705, 'CKS.LUYKE': input }));
    expect(entryOf(reading, 'CKS.TYLE').observed).toEqual({ status: 'blank' });
  });
});

test('3/5 that Excel turned into a date stays a question', async () => {
  const model = formSheet();
  const turned = filled(
    { TO: serialFromDate({ year: 2025, month: 5, day: 3 }) },
    {
      ...model,
      styles: { ...model.styles, words: { ...model.styles['words'], ...DATE_CELL } },
    },
  );
  const { reading, observed } = entryOf(await readForm(turned), 'TO');
  expect(observed).toEqual({ status: 'blank' });
  expect(reading).toMatchObject({ type: 'date', date: { year: 2025, month: 5, day: 3 } });
  const typedAs = reading.type === 'date' ? reading.typedAs : [];
  expect(
    typedAs.map((one) =>
      one.type === 'fraction' ? `${plain(one.numerator)}/${plain(one.denominator)}` : '',
    ),
  ).toEqual(['3/5', '5/3']);
});

test('a form in which nobody typed was not submitted', async () => {
  const [row] = tableOf(await readForm(formSheet())).units;
  const statuses = new Set([...(row?.entries.values() ?? [])].map(({ observed }) => observed.status));
  expect([...statuses]).toEqual(['not-submitted']);
});
