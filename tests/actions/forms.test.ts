import type * as Catalogue from '../../src/indicator-sets/catalogue';
import { changePeriod } from '../../src/actions/change-period';
import { changeUnits } from '../../src/actions/change-units';
import { checkEntries } from '../../src/actions/check-entries';
import { findForm } from '../../src/actions/find-form';
import { insertEntrySheet, type EntrySheetRequest } from '../../src/actions/insert-entry-sheet';
import { insertSheet } from '../../src/actions/insert-sheet';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { readContents, type FoundForm } from '../../src/actions/read-contents';
import { decimal } from '../../src/model/decimal';
import { figure } from '../../src/model/observation';
import type { Unit } from '../../src/model/unit';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { CellContent } from '../../src/workbook/sheet-model';
import { range } from '../sheets/cells';
import { COMMUNE, MAY, periodOfId, TOWN, UNITS } from '../support/forms';
import { SMALL_FORM } from '../support/small-form-set';

jest.mock('../../src/indicator-sets/catalogue', () =>
  jest.requireActual<typeof Catalogue>('../support/catalogue-with-small-form'),
);

const APRIL = periodOfId('2025-04');
const JUNE = periodOfId('2025-06');
const LABEL = { title: 'Chèn biểu', time: '2025-06-01T08:00:00Z' };
/** What a good form holds: nothing is to be said of it. */
const GOOD: Readonly<Record<string, CellContent>> = {
  H9: 64705,
  G10: 348,
  H10: 60063,
  J12: 65.5,
  J13: 'Có',
  J14: 'Đạt',
  J15: '03/05',
  J16: 45789,
  J17: '01 tuần/tin bài',
  J18: '≥ 80%',
};

async function insert(book: MemoryWorkbook, change: Partial<EntrySheetRequest> = {}) {
  const request = { set: SMALL_FORM, period: MAY, asOf: { year: 2025, month: 5, day: 31 }, units: UNITS };
  return insertEntrySheet(book, await readOpenWorkbook(book), { ...request, ...change }, LABEL);
}

async function typeInto(book: MemoryWorkbook, sheet: string, typed: Readonly<Record<string, CellContent>>) {
  await book.patchCells(
    Object.entries(typed).map(([address, content]) => {
      const { top: row, left: column } = range(address);
      return { sheet, row, column, content };
    }),
  );
}

async function formOf(book: MemoryWorkbook, unit: Unit, period = MAY): Promise<FoundForm> {
  const { contents } = await readOpenWorkbook(book);
  const found = findForm(contents.entrySheets, SMALL_FORM, period, unit);
  if (found === null) throw new Error('no form');
  return found;
}

async function found(book: MemoryWorkbook) {
  const { contents } = await readOpenWorkbook(book);
  return checkEntries(contents).map(({ code, place }) => [code, place.sheet, place.cell]);
}

describe('a form put into the open workbook', () => {
  test('is the parent’s, or of the unit that was chosen, and is never put in twice', async () => {
    const book = new MemoryWorkbook();
    expect(await insert(book)).toEqual({ type: 'inserted', sheet: 'bieu-nho T5-2025' });
    expect(await insert(book, { unit: COMMUNE })).toEqual({
      type: 'inserted',
      sheet: 'bieu-nho T5-2025 X.01',
    });
    expect(await insert(book)).toEqual({ type: 'already-there', sheet: 'bieu-nho T5-2025' });
    expect((await formOf(book, TOWN)).table?.units[0]?.unit.name).toBe('UBND thị xã Ngã Năm');
    expect((await formOf(book, COMMUNE)).table?.units[0]?.unit.name).toBe('UBND xã Mỹ Quới');
  });

  test('looks last period up on the form of the same unit, whatever is called how', async () => {
    const book = new MemoryWorkbook();
    await insert(book, { period: APRIL, unit: COMMUNE });
    await insert(book, { period: APRIL });
    await typeInto(book, 'bieu-nho T4-2025 X.01', { H10: 59715 });
    await insert(book, { unit: COMMUNE });
    const [row] = (await formOf(book, COMMUNE)).table?.units ?? [];
    expect(row?.previous.get('CKS.LUYKE')).toMatchObject({
      formula: expect.stringContaining("'bieu-nho T4-2025 X.01'!") as string,
      observed: figure(decimal('59715')),
    });
  });
});

describe('the checks over forms', () => {
  test('find nothing in a good one, though no row of a parent and no other unit is there', async () => {
    const book = new MemoryWorkbook();
    await insert(book, { unit: COMMUNE });
    await typeInto(book, 'bieu-nho T5-2025 X.01', GOOD);
    expect(await found(book)).toEqual([]);
  });

  test('take bounds, verdicts and words where the indicator takes them, and name what it does not', async () => {
    const book = new MemoryWorkbook();
    await insert(book);
    const sheet = 'bieu-nho T5-2025';
    await typeInto(book, sheet, { ...GOOD, J12: 'trên 60%', J14: 'mức độ 2' });
    expect(await found(book)).toEqual([]);
    await typeInto(book, sheet, {
      H9: 'trên 60000',
      J12: 'Đạt',
      J13: 'nhiều',
      J14: 7,
      J15: 'ba phần năm',
      J16: 'hôm qua',
      J17: '-',
    });
    expect(await found(book)).toEqual([
      ['unknown-word', sheet, 'H9'],
      ['wrong-kind', sheet, 'J13'],
      ['wrong-kind', sheet, 'J14'],
      ['wrong-kind', sheet, 'J15'],
      ['wrong-kind', sheet, 'J16'],
      ['unknown-word', sheet, 'J17'],
    ]);
  });

  test('a blank cell of words is blank; a formula without its inputs is not told beside them', async () => {
    const book = new MemoryWorkbook();
    await insert(book);
    await typeInto(book, 'bieu-nho T5-2025', { ...GOOD, H9: null, J15: null });
    expect(await found(book)).toEqual([
      ['blank', 'bieu-nho T5-2025', 'H9'],
      ['blank', 'bieu-nho T5-2025', 'J15'],
    ]);
  });

  test('a form without any figure was not submitted', async () => {
    const book = new MemoryWorkbook();
    await insert(book, { unit: COMMUNE });
    expect(await found(book)).toEqual([['not-submitted', 'bieu-nho T5-2025 X.01', undefined]]);
  });

  test('an impossible figure and a jump since last month’s form', async () => {
    const book = new MemoryWorkbook();
    await insert(book, { period: APRIL, asOf: { year: 2025, month: 4, day: 30 } });
    await typeInto(book, 'bieu-nho T4-2025', { ...GOOD, H10: 50000 });
    await insert(book);
    await typeInto(book, 'bieu-nho T5-2025', { ...GOOD, J12: 957.7 });
    expect(await found(book)).toEqual([
      ['impossible-value', 'bieu-nho T5-2025', 'J12'],
      ['jump', 'bieu-nho T5-2025', 'H10'],
    ]);
  });

  test('a unit that the list calls otherwise, or does not have', async () => {
    const book = new MemoryWorkbook();
    await insert(book, { unit: COMMUNE });
    const sheet = 'bieu-nho T5-2025 X.01';
    await typeInto(book, sheet, { ...GOOD, E3: 'UBND xã Vĩnh Quới' });
    expect(await found(book)).toEqual([['code-name-mismatch', sheet, 'E3']]);
    await typeInto(book, sheet, { D3: 'X.77' });
    expect(await found(book)).toEqual([['unknown-unit', sheet, 'E3']]);
  });

  test('forms of two units are no doubles; two of one unit and month are', async () => {
    const book = new MemoryWorkbook();
    await insert(book);
    await insert(book, { unit: COMMUNE });
    await typeInto(book, 'bieu-nho T5-2025', GOOD);
    await typeInto(book, 'bieu-nho T5-2025 X.01', { ...GOOD, H10: 60064 });
    expect(await found(book)).toEqual([]);
    await typeInto(book, 'bieu-nho T5-2025 X.01', { D3: 'H.1', E3: 'UBND thị xã Ngã Năm' });
    expect(await found(book)).toEqual([['double-period', 'bieu-nho T5-2025 X.01', undefined]]);
  });
});

describe('last month’s form made that of the next', () => {
  test('period, title, tag, headings, tab, and where last period is looked up', async () => {
    const book = new MemoryWorkbook();
    await insert(book, { period: APRIL, unit: COMMUNE });
    await insert(book, { unit: COMMUNE });
    await typeInto(book, 'bieu-nho T5-2025 X.01', GOOD);
    const april = book.sheetModels().find(({ name }) => name === 'bieu-nho T4-2025 X.01');
    await book.writeSheets([{ ...april!, name: 'bản sao' }]);
    const changed = await changePeriod(
      book,
      await readOpenWorkbook(book),
      { sheet: 'bản sao', period: JUNE },
      LABEL,
    );
    expect(changed).toEqual({ sheet: 'bieu-nho T6-2025 X.01' });
    const june = await formOf(book, COMMUNE, JUNE);
    expect(june.findings).toEqual([]);
    expect(june.layout.tag).toMatchObject({ period: '2025-06' });
    const [row] = june.table?.units ?? [];
    expect(row?.previous.get('CKS.LUYKE')?.formula).toContain("'bieu-nho T5-2025 X.01'!$H$1:$H$5000");
    const grid = (await book.readSheets(['bieu-nho T6-2025 X.01']))[0];
    expect(grid?.values[0]?.[0]).toBe('NHẬP SỐ LIỆU BIỂU NHỎ THÁNG 6/2025');
    expect(grid?.values[6]?.[5]).toBe('Lũy kế kỳ trước\n(tháng 5/2025)');
  });

  test('without a form of the month before, typed figures of the other month go', async () => {
    const book = new MemoryWorkbook();
    await insert(book);
    await typeInto(book, 'bieu-nho T5-2025', { ...GOOD, F10: 59715 });
    await changePeriod(
      book,
      await readOpenWorkbook(book),
      { sheet: 'bieu-nho T5-2025', period: periodOfId('2026-01') },
      LABEL,
    );
    const [row] = (await formOf(book, TOWN, periodOfId('2026-01'))).table?.units ?? [];
    expect(row?.previous.get('CKS.LUYKE')?.content).toBeNull();
    expect(row?.entries.get('CKS.LUYKE')?.content).toBe(60063);
  });
});

test('another list of units leaves forms alone', async () => {
  const book = new MemoryWorkbook();
  await insert(book);
  const [before] = await book.readSheets(['bieu-nho T5-2025']);
  const units = [COMMUNE, { ...COMMUNE, code: 'X.02', name: 'UBND xã Vĩnh Quới' }];
  await changeUnits(book, await readOpenWorkbook(book), { parent: TOWN, units }, LABEL);
  const [after] = await book.readSheets(['bieu-nho T5-2025']);
  expect(after?.values).toEqual(before?.values);
});

test('a workbook for a unit carries its form of last period, and looks its figures up there', async () => {
  const book = new MemoryWorkbook();
  await insert(book, { period: APRIL, unit: COMMUNE });
  await typeInto(book, 'bieu-nho T4-2025 X.01', {
    ...GOOD,
    H10: 59715,
    K12: 'Thiếu máy quét',
    E12: 'trên 70%',
    E13: null,
    I10: 92.3,
  });
  const earlier = (await formOf(book, COMMUNE, APRIL)).table;
  const sent = new FileWorkbook();
  const request = { set: SMALL_FORM, period: MAY, asOf: null, units: UNITS, unit: COMMUNE, earlier };
  await insertSheet(sent, { ...request, purpose: 'hand-out' });
  const contents = await readContents([
    { name: 'gửi.xlsx', port: await FileWorkbook.open(await sent.toBytes()) },
  ]);
  const forms = contents.entrySheets.flatMap(({ table }) => (table === null ? [] : [table]));
  expect(forms.map(({ sheet }) => sheet)).toEqual(['bieu-nho T5-2025 X.01', 'bieu-nho T4-2025 X.01']);
  const [may, april] = forms.map(({ units }) => units[0]);
  expect(may?.previous.get('CKS.LUYKE')?.observed).toEqual(figure(decimal('59715')));
  expect(april?.entries.get('HOSO')?.content).toBe(65.5);
  expect(april?.entries.get('CKS.TYLE')).toMatchObject({ formula: null, content: 92.3 });
  expect(april?.remarks.get('HOSO')?.text).toBe('Thiếu máy quét');
  expect(april?.targets.get('HOSO')?.text).toBe('trên 70%');
  expect(april?.targets.has('KENH')).toBe(false);
  expect(april?.previous.get('CKS.LUYKE')?.content).toBeNull();
});
