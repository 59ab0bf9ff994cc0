import { catalogue } from '../../../src/indicator-sets/catalogue';
import { layoutDefinitionSheet } from '../../../src/sheets/definition/definition-layout';
import { readDefinitionSheet } from '../../../src/sheets/definition/definition-reading';
import { readEntrySheet } from '../../../src/sheets/read-entry-sheet';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { OWN_SET } from '../../support/own-set';
import {
  copyColumn,
  gridOf,
  insertColumns,
  insertRows,
  moveColumn,
  removeColumn,
  removeRow,
  renamed,
  type,
  withoutNames,
} from '../sheet-edits';
import { problemsOf, setOn, spotOf, typedOver } from './edited-sheet';

const MODEL = layoutDefinitionSheet(OWN_SET);
const SET_766 = catalogue[0]!;
const INDICATORS = 'CÁC CHỈ TIÊU';
const rowOf = (cell: string) => Number(/\d+$/.exec(cell)![0]) - 1;
const heading = (block: string) => rowOf(spotOf(MODEL, { block, row: 1, column: HEAD[block]! }));
/** What the first cell of a row says. */
const firstOf = (model: SheetModel, at: number) => {
  const content = model.cells.find(({ row, column }) => row === at && column === 0)?.content;
  return typeof content === 'string' ? content : '';
};
const HEAD: Readonly<Record<string, string>> = {
  [INDICATORS]: 'Mã',
  'QUY TẮC KIỂM TRA': 'Loại quy tắc',
  'MẪU CÂU BÁO CÁO': 'Mẫu câu',
};

describe('người dùng xê dịch trang mà bộ chỉ tiêu vẫn là nó', () => {
  test.each<readonly [string, SheetModel]>([
    ['chèn cột vào trước', insertColumns(MODEL, 0, 1)],
    ['chèn hai cột vào giữa', insertColumns(MODEL, 3, 2)],
    ['chèn dòng lên đầu', insertRows(MODEL, 0, 5)],
    ['chèn dòng vào giữa các chỉ tiêu', insertRows(MODEL, heading(INDICATORS) + 2, 3)],
    ['chèn dòng trống dưới dòng tiêu đề phần', insertRows(MODEL, heading(INDICATORS) - 2, 1)],
    ['mất tên vùng', withoutNames(MODEL)],
    ['mất dòng ẩn và tên vùng', removeRow(withoutNames(MODEL), 2)],
    ['đổi tên trang', renamed(MODEL, 'Bộ của xã')],
    ['bỏ chữ cái đầu phần', type(MODEL, `A${heading(INDICATORS) - 4}`, 'Các chỉ  tiêu')],
    ['thêm cột riêng của mình', type(MODEL, `Z${heading(INDICATORS)}`, 'Ai phụ trách')],
  ])('%s', async (_, model) => {
    expect(await setOn(model)).toEqual(OWN_SET);
  });

  test('đổi chỗ cột Loại lên trước cột Tên tiếng Anh', async () => {
    expect(await setOn(moveColumn(layoutDefinitionSheet(SET_766), 5, 3))).toEqual(SET_766);
  });

  test('ghi chú ở lề, ngoài các bảng, không phải dữ liệu', async () => {
    expect(await setOn(type(MODEL, `Z${heading(INDICATORS) + 2}`, 'xem lại'))).toEqual(OWN_SET);
  });
});

describe('người dùng làm hỏng trang', () => {
  test('xóa một cột thì nói cột nào, ở mọi bảng có cột đứng ở đó', async () => {
    const problems = await problemsOf(removeColumn(MODEL, 6));
    expect(problems.map(({ fault }) => fault)).toContainEqual({
      type: 'missing-column',
      column: 'Đơn vị tính',
    });
  });

  test('chép một cột thành hai', async () => {
    const problems = await problemsOf(copyColumn(MODEL, 6, 21));
    expect(problems.map(({ fault }) => fault)).toContainEqual({
      type: 'repeated-column',
      column: 'Đơn vị tính',
    });
  });

  test('xóa phần chung', async () => {
    let model = MODEL;
    while (!firstOf(model, 4).endsWith(INDICATORS)) model = removeRow(model, 4);
    expect(await problemsOf(model)).toEqual([
      { cell: 'A1', fault: { type: 'missing-block', block: 'THÔNG TIN CHUNG CỦA BỘ CHỈ TIÊU' } },
    ]);
  });

  test('xóa phần các chỉ tiêu: chỉ báo thiếu phần, không báo từng mã', async () => {
    const first = heading(INDICATORS) - 5;
    let model = MODEL;
    while (!firstOf(model, first).endsWith('BIỂU NHIỀU ĐƠN VỊ')) model = removeRow(model, first);
    expect(await problemsOf(model)).toEqual([
      { cell: 'A1', fault: { type: 'missing-block', block: INDICATORS } },
    ]);
  });

  test('xóa hết các dòng chỉ tiêu', async () => {
    const model = { ...layoutDefinitionSheet({ ...SET_766, indicators: [] }) };
    const problems = await problemsOf(model);
    expect(problems[0]!.fault).toEqual({ type: 'empty-block', block: INDICATORS });
  });

  test('không còn biểu nào', async () => {
    const { matrix: _, ...bare } = SET_766;
    expect(await problemsOf(layoutDefinitionSheet(bare))).toEqual([
      { cell: 'A1', fault: { type: 'no-arrangement' } },
    ]);
  });

  test('thêm một chỉ tiêu mà quên thêm cột', async () => {
    const more = {
      ...SET_766,
      indicators: [...SET_766.indicators, { ...SET_766.indicators[0]!, code: 'MOI' }],
    };
    const model = layoutDefinitionSheet(more);
    const cell = spotOf(model, { block: INDICATORS, row: 'MOI', column: 'Mã' });
    expect(await problemsOf(model)).toEqual([{ cell, fault: { type: 'not-placed', code: 'MOI' } }]);
  });

  test('hai phần trùng tên', async () => {
    const { model } = typedOver(OWN_SET, []);
    const twice = type(model, `A${heading('QUY TẮC KIỂM TRA') + 3}`, 'X. QUY TẮC KIỂM TRA');
    expect((await problemsOf(twice)).map(({ fault }) => fault)).toContainEqual({
      type: 'repeated-block',
      block: 'QUY TẮC KIỂM TRA',
    });
  });

  test('trang dài vô tận không được đọc hết', async () => {
    const grid = await gridOf(MODEL);
    const row = grid.values[heading(INDICATORS)]!;
    const values = [...grid.values, ...Array.from({ length: 20_000 }, () => row)];
    const reading = readDefinitionSheet({ ...grid, values });
    expect(reading).toMatchObject({
      problems: expect.arrayContaining([
        { cell: 'A3001', fault: { type: 'too-many-rows', limit: 3000 } },
      ]) as unknown,
    });
  });
});

describe('trang nào là danh mục', () => {
  test('trang khác thì không phải', async () => {
    expect(readDefinitionSheet(await gridOf({ ...MODEL, cells: [], names: [] }))).toBeNull();
    const prose = { ...MODEL, names: [], cells: [{ row: 0, column: 0, content: 'A. CÁC CHỈ TIÊU' }] };
    expect(readDefinitionSheet(await gridOf(prose))).toBeNull();
  });

  test('danh mục không bị đọc thành biểu nhập', async () => {
    expect(readEntrySheet(await gridOf(layoutDefinitionSheet(SET_766)))).toBeNull();
    expect(readEntrySheet(await gridOf(withoutNames(layoutDefinitionSheet(SET_766))))).toBeNull();
  });
});
