import type { SubmittedTable } from '../../../src/consolidation/submission';
import { catalogue } from '../../../src/indicator-sets/catalogue';
import { decimal } from '../../../src/model/decimal';
import { figure } from '../../../src/model/observation';
import { sheetsToRead } from '../../../src/sheets/submission/sheets-to-read';
import { submittedSheets } from '../../../src/sheets/submission/submitted-sheets';
import { cellText } from '../../../src/workbook/address';
import { sheetGrid } from '../../../src/workbook/memory/sheet-grid';
import type { CellContent, SheetModel } from '../../../src/workbook/sheet-model';
import { filledForm } from '../../support/filled-sheets';
import { copyColumn, type } from '../sheet-edits';

const { model: FORM, set: SET } = filledForm('cds-thang', '2025-05');

function table(model: SheetModel): SubmittedTable {
  const [found] = submittedSheets([sheetGrid(model)], catalogue).tables;
  if (found === undefined) throw new Error('no table');
  return found;
}

function cellOf({ rows }: SubmittedTable, code: string) {
  return rows.flatMap(({ cells }) => cells).find((cell) => cell.code === code && cell.kind === 'value');
}

/** The first count of the form that is typed, and its cell. */
const CODE = SET.indicators.find(
  ({ code, kind }) => kind === 'count' && typeof cellOf(table(FORM), code)?.content === 'number',
)!.code;
const CELL = cellOf(table(FORM), CODE)!.cell;
const typed = (content: CellContent) => cellOf(table(type(FORM, CELL, content)), CODE);

describe('một ô của biểu', () => {
  test('số để dạng chữ vẫn lấy', () => {
    expect(typed('12')).toMatchObject({ content: '12', observed: figure(decimal('12')), refusal: null });
  });

  test('ô trống là để trống, không phải chưa gửi', () => {
    expect(typed(null)).toMatchObject({ content: null, observed: { status: 'blank' }, refusal: null });
  });

  test.each([
    ['chữ', 'khoảng chục người', 'unknown-word'],
    ['phân số', '3/5', 'fraction-for-number'],
    ['ngoài khoảng cho phép', -5, 'impossible-value'],
  ])('%s: không lấy, có lý do ở đúng ô', (_, content, code) => {
    expect(typed(content)).toMatchObject({
      content,
      observed: { status: 'blank' },
      refusal: { code, severity: 'error', place: { cell: CELL, set: 'cds-thang', period: '2025-05' } },
    });
  });

  test('biểu trống cả: mọi ô để trống', () => {
    const cells = FORM.cells.map((cell) =>
      typeof cell.content === 'number' && cell.row > 6 ? { ...cell, content: null } : cell,
    );
    const statuses = table({ ...FORM, cells })
      .rows.flatMap((row) => row.cells)
      .filter(({ content, kind }) => content === null && kind === 'value')
      .map(({ observed }) => observed.status);
    expect(new Set(statuses)).toEqual(new Set(['blank']));
  });
});

test('cột số liệu có hai: không lấy cột nào, các cột khác vẫn lấy', () => {
  const found = table(FORM);
  const column = FORM.cells.find((cell) => cellText(cell) === CELL)!.column;
  const twice = table(copyColumn(FORM, column, column + 20));
  expect(cellOf(found, CODE)).toBeDefined();
  expect(cellOf(twice, CODE)).toBeUndefined();
  expect(twice.findings.map(({ code }) => code)).toContain('duplicate-indicator');
  expect(twice.rows.flatMap(({ cells }) => cells).length).toBeGreaterThan(0);
});

test('kỳ ghi tay khác kỳ trong nhãn: biết của ai nhưng không lấy số nào', () => {
  const period = FORM.names.find(({ name }) => name === 'SCS_PERIOD')!.range;
  const found = table(type(FORM, cellText({ row: period.top, column: period.left }), 'Tháng 6/2025'));
  expect(found).toMatchObject({ period: null, rows: [{ code: 'X.01', cells: [] }] });
  expect(found.findings.map(({ code }) => code)).toEqual(['period-disagrees']);
});

describe('lần gửi', () => {
  const REVISION = FORM.names.find(({ name }) => name === 'SCS_REVISION')?.range;
  const cell = cellText({ row: REVISION?.top ?? 0, column: REVISION?.left ?? 0 });
  const withoutName = { ...FORM, names: FORM.names.filter(({ name }) => name !== 'SCS_REVISION') };
  const withRevision = (content: CellContent) => table(type(withoutName, cell, content)).revision;

  test.each<[CellContent, number | null]>([
    [2, 2],
    ['02', 2],
    ['Lần 3', 3],
    [0, null],
    [1.5, null],
    ['bổ sung', null],
    [null, null],
  ])('%p là %p', (content, revision) => {
    expect(withRevision(content)).toBe(revision);
  });

  test('ô mang tên SCS_REVISION thì lấy theo tên, dù nhãn đã mất; biểu gửi đi ghi sẵn 1', () => {
    const label = cellText({ row: REVISION?.top ?? 0, column: (REVISION?.left ?? 1) - 1 });
    expect(table(type(type(FORM, label, null), cell, 4)).revision).toBe(4);
    expect(table(FORM).revision).toBe(1);
  });
});

describe('trang nào được đọc', () => {
  const OURS = { name: 'cap-xa X.01', names: ['SCS_TAG', 'SCS_PERIOD'] };

  test('trang có nhãn; trang của chương trình thì không', () => {
    const sheets = [OURS, { name: 'Đơn vị', names: [] }, { name: 'BC 766', names: ['SCS_REPORT'] }];
    expect([...sheetsToRead(sheets)]).toEqual(['cap-xa X.01']);
  });

  test('trang không nhãn có thể là bản chép của biểu, nên cũng xem, có giới hạn', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `Sheet${index}`, names: [] }));
    const read = sheetsToRead([...many, OURS]);
    expect(read).toContain(OURS.name);
    expect(read).toHaveLength(13);
  });
});
