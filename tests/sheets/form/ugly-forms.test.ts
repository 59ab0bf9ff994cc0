import type * as Catalogue from '../../../src/indicator-sets/catalogue';
import { decimal } from '../../../src/model/decimal';
import { figure } from '../../../src/model/observation';
import { asFormSet } from '../../../src/model/indicator-set';
import { readFormSheet } from '../../../src/sheets/form/form-reading';
import { readEntrySheet } from '../../../src/sheets/read-entry-sheet';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { entryOf, filled, formSheet, readForm, tableOf } from '../../support/forms';
import { SMALL_FORM } from '../../support/small-form-set';
import { gridOf, insertRows, moveColumn, removeColumn, removeRow, type, withoutNames } from '../sheet-edits';

jest.mock('../../../src/indicator-sets/catalogue', () =>
  jest.requireActual<typeof Catalogue>('../../support/catalogue-with-small-form'),
);

const FILLED = filled({ DS: 64705, 'CKS.TANG': 348, 'CKS.LUYKE': 60063, HOSO: 65.5, KENH: 'Có' });
/** The hidden row of keys. */
const KEYS = 5;

/** What is wrong with the form, with the cell each finding names. */
async function told(model: SheetModel) {
  const { findings } = await readForm(model);
  return findings.map(({ code, place, details }) => ({ code, cell: place.cell, details }));
}

function swapRows(model: SheetModel, one: number, other: number): SheetModel {
  const swapped = (row: number) => (row === one ? other : row === other ? one : row);
  return { ...model, cells: model.cells.map((cell) => ({ ...cell, row: swapped(cell.row) })), merges: [] };
}

describe('what people may do to the rows of a form', () => {
  test('rows in another order are read as they are', async () => {
    const reading = await readForm(swapRows(swapRows(FILLED, 8, 11), 9, 12));
    expect(reading.findings).toEqual([]);
    expect(entryOf(reading, 'DS').observed).toEqual(figure(decimal('64705')));
    expect(entryOf(reading, 'HOSO').cell).toBe('J9');
    expect(entryOf(reading, 'CKS.TYLE').observed).toEqual(figure(decimal('92.83')));
  });

  test('rows put in above and among the items are passed over', async () => {
    const reading = await readForm(insertRows(insertRows(FILLED, 11, 2), 1, 1));
    expect(reading.findings).toEqual([]);
    expect(entryOf(reading, 'HOSO')).toMatchObject({ cell: 'J15', observed: figure(decimal('65.5')) });
  });

  test('a signature under the form is no row', async () => {
    const signed = type(type(FILLED, 'C22', 'Người lập biểu'), 'J22', 'Chủ tịch');
    expect(await told(signed)).toEqual([]);
  });

  test('columns may be moved and put in', async () => {
    const reading = await readForm(moveColumn(FILLED, 9, 4));
    expect(reading.findings).toEqual([]);
    expect(entryOf(reading, 'HOSO')).toMatchObject({ cell: 'E12', observed: figure(decimal('65.5')) });
  });
});

describe('a row of which it is not known what it tells', () => {
  test('names that were swapped: both rows are named and neither is read', async () => {
    const swapped = type(type(FILLED, 'C12', 'Kênh giao tiếp số'), 'C13', 'Hồ sơ trực tuyến');
    expect(await told(swapped)).toEqual([
      {
        code: 'item-mismatch',
        cell: 'C12',
        details: {
          code: 'HOSO',
          name: 'Kênh giao tiếp số',
          nameOfCode: 'Hồ sơ trực tuyến',
          codeOfName: 'KENH',
        },
      },
      {
        code: 'item-mismatch',
        cell: 'C13',
        details: {
          code: 'KENH',
          name: 'Hồ sơ trực tuyến',
          nameOfCode: 'Kênh giao tiếp số',
          codeOfName: 'HOSO',
        },
      },
    ]);
    const [row] = tableOf(await readForm(swapped)).units;
    expect(row?.entries.has('HOSO')).toBe(false);
    expect(row?.entries.has('KENH')).toBe(false);
  });

  test('a row that stands twice: neither is read', async () => {
    const twice = {
      ...FILLED,
      cells: [
        ...FILLED.cells,
        ...FILLED.cells.filter(({ row }) => row === 11).map((cell) => ({ ...cell, row: 25 })),
      ],
    };
    expect(await told(twice)).toEqual([
      {
        code: 'duplicate-item',
        cell: 'C26',
        details: { code: 'HOSO', name: 'Hồ sơ trực tuyến', otherRow: 12 },
      },
    ]);
    expect(tableOf(await readForm(twice)).units[0]?.entries.has('HOSO')).toBe(false);
  });

  test('a deleted code: the row is named with the code of its name', async () => {
    expect(await told(type(FILLED, 'A12', null))).toEqual([
      {
        code: 'row-without-item',
        cell: 'C12',
        details: { code: '', name: 'Hồ sơ trực tuyến', codeOfName: 'HOSO' },
      },
    ]);
  });

  test('a group that is called as one of its items is no row without a code, unless it holds a value', async () => {
    const { form } = SMALL_FORM;
    const named = asFormSet({
      ...SMALL_FORM,
      form: {
        ...form,
        rows: form.rows.map((row) =>
          row.name === 'Chính quyền số' ? { ...row, name: 'Hồ sơ trực tuyến' } : row,
        ),
      },
    });
    const sheet = formSheet({ set: named });
    const read = async (model: SheetModel) => readFormSheet(await gridOf(model), [named])?.findings;
    expect(await read(sheet)).toEqual([]);
    expect(await read(type(sheet, 'J11', 65.5))).toMatchObject([
      { code: 'row-without-item', place: { cell: 'C11' } },
    ]);
  });

  test('a deleted row is missing; one of a person’s own has no item', async () => {
    const own = type(type(removeRow(FILLED, 11), 'C25', 'Việc khác'), 'J25', 12);
    expect(await told(own)).toEqual([
      { code: 'row-without-item', cell: 'C25', details: { code: '', name: 'Việc khác', codeOfName: null } },
      { code: 'item-missing', cell: undefined, details: { code: 'HOSO', name: 'Hồ sơ trực tuyến' } },
    ]);
  });
});

test('what was pasted into a closed cell is used nowhere, and said', async () => {
  expect(await told(type(FILLED, 'G12', 12))).toEqual([
    { code: 'closed-cell', cell: 'G12', details: { text: '12' } },
  ]);
});

describe('a form that lost what is hidden', () => {
  test('names lost: the tag is found where it stands, period and unit by their labels', async () => {
    const reading = await readForm(withoutNames(FILLED));
    expect(reading.findings).toEqual([]);
    expect(tableOf(reading)).toMatchObject({ period: { id: '2025-05' }, asOf: { day: 31 } });
    expect(tableOf(reading).units[0]?.unit).toMatchObject({ code: 'X.01', name: 'UBND xã Mỹ Quới' });
  });

  test('the hidden row lost: headings and names of rows say which form it is, and a person is told', async () => {
    const reading = await readForm(withoutNames(removeRow(FILLED, KEYS)));
    expect(reading.findings.map(({ code }) => code)).toEqual(['keys-recovered']);
    expect(entryOf(reading, 'CKS.LUYKE').observed).toEqual(figure(decimal('60063')));
    expect(entryOf(reading, 'HOSO').observed).toEqual(figure(decimal('65.5')));
    expect(tableOf(reading).units[0]?.targets.get('HOSO')?.text).toBe('trên 60%');
  });

  test('without a column of codes it is taken for a report, not for a form', async () => {
    const bare = removeColumn(withoutNames(removeRow(FILLED, KEYS)), 0);
    expect(readEntrySheet(await gridOf(bare))).toBeNull();
  });

  test('a column of values that is gone is named', async () => {
    expect(await told(removeColumn(FILLED, 9))).toEqual([
      { code: 'column-missing', cell: undefined, details: { heading: 'Kết quả' } },
    ]);
  });

  test('a heading that was typed over is asked about', async () => {
    expect(await told(type(FILLED, 'J7', 'Kết quả quý'))).toEqual([
      { code: 'header-disagrees', cell: 'J7', details: { header: 'Kết quả quý' } },
    ]);
  });
});

describe('whose form it is', () => {
  test('code and name may be typed over: the visible cells count', async () => {
    const other = type(type(FILLED, 'D3', 'X.02'), 'E3', 'UBND xã Vĩnh Quới');
    const reading = await readForm(other);
    expect(reading.findings).toEqual([]);
    expect(tableOf(reading).units[0]?.unit).toMatchObject({ code: 'X.02', name: 'UBND xã Vĩnh Quới' });
  });

  test('without a code nobody knows', async () => {
    expect(await told(type(FILLED, 'D3', null))).toEqual([
      { code: 'unit-unnamed', cell: 'D3', details: { code: '', name: 'UBND xã Mỹ Quới' } },
    ]);
  });
});

describe('of when it is', () => {
  test('a month typed over disagrees with tag, title and tab', async () => {
    const [found] = (await readForm(type(FILLED, 'D4', 'Tháng 6/2025'))).findings;
    expect(found).toMatchObject({
      code: 'period-disagrees',
      place: { cell: 'D4' },
      details: {
        period: '2025-06',
        elsewhere: [
          { where: 'tag', period: '2025-05' },
          { where: 'title', period: '2025-05' },
          { where: 'tab', period: '2025-05' },
        ],
      },
    });
  });

  test('a period that cannot be read leaves no table', async () => {
    const reading = await readForm(type(FILLED, 'D4', 'kỳ này'));
    expect(reading.table).toBeNull();
    expect(reading.findings.map(({ code }) => code)).toEqual(['period-unreadable']);
  });

  test('a date that is none is told', async () => {
    expect(await told(type(formSheet(), 'K4', 'cuối tháng'))).toEqual([
      { code: 'as-of-unreadable', cell: 'K4', details: { text: 'cuối tháng' } },
    ]);
  });
});
