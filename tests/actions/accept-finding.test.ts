import { acceptFinding } from '../../src/actions/accept-finding';
import { readIntent } from '../../src/actions/intent';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { decimal } from '../../src/model/decimal';
import { finding, findingKey } from '../../src/model/finding';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { LABEL, ngaNamBook } from '../protocol/jobs';

const FOUND = finding(
  'impossible-value',
  {
    set: '766',
    sheet: '766 T5-2025',
    cell: 'F15',
    period: '2025-05',
    unit: { code: 'NN.05', name: 'UBND xã Mỹ Bình' },
    indicator: { code: 'TDGQ', name: 'Tiến độ' },
  },
  { value: decimal('957.7'), min: decimal('0'), max: decimal('100'), probable: decimal('95.77') },
);
const REQUEST = { finding: FOUND, by: 'Lê Minh Chiến', note: 'Cổng công bố như vậy' };
const ROW = [
  findingKey(FOUND),
  'Lê Minh Chiến',
  'Cổng công bố như vậy',
  '766 T5-2025',
  'F15',
  'UBND xã Mỹ Bình',
  'Tiến độ – Giá trị không thể có: 957,7 vượt quá 100.',
];

/** The rows of the list after the finding was accepted in a workbook, without its help and headings. */
async function listed(models: readonly SheetModel[]): Promise<readonly unknown[]> {
  const book = new MemoryWorkbook(models);
  await acceptFinding(book, await readOpenWorkbook(book), REQUEST, LABEL);
  expect((await readOpenWorkbook(book)).contents.acceptances).toMatchObject([
    { key: findingKey(FOUND), by: REQUEST.by, note: REQUEST.note },
  ]);
  const [grid] = await book.readSheets(['Chấp nhận']);
  return grid!.values[2]!;
}

test('beside key, name and note stands what it is about', async () => {
  expect(await listed(await ngaNamBook())).toEqual(ROW);
});

test('a workbook without the list gets one', async () => {
  const models = (await ngaNamBook()).filter(({ name }) => name !== 'Chấp nhận');
  expect(await listed(models)).toEqual(ROW);
});

test('a list of an earlier version, which has three columns, is continued as it is', async () => {
  const models = (await ngaNamBook()).map((model) =>
    model.name === 'Chấp nhận'
      ? { ...model, cells: model.cells.filter(({ row, column }) => row !== 1 || column < 3) }
      : model,
  );
  expect(await listed(models)).toEqual(ROW.slice(0, 3));
});

test('what it is about is kept for a change that breaks off and is done again; an older journal had none', () => {
  const [key = '', by = '', note = '', sheet = '', cell = '', unit = '', text = ''] = ROW;
  const older = { verb: 'accept', key, by, note };
  const intent = { ...older, about: { sheet, cell, unit, text } };
  expect(readIntent(JSON.stringify(intent))).toEqual(intent);
  expect(readIntent(JSON.stringify(older))).toEqual(older);
});
