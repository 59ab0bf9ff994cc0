import { itemsOf } from '../../../src/model/indicator-set';
import { validateSheets } from '../../../src/workbook/validate-model';
import { byIndicator, documentValues } from '../../indicator-sets/document-values';
import { HALF_OF_2023, type TypedForm } from '../../support/filled-form';
import { ANNEX_1, ANNEX_2, CAP_HUYEN, CAP_XA, resultsOf, VINH_LOC } from '../../support/vinh-loc';
import { asText, rowContents, writtenRows } from '../cells';
import { headerRow, printed, tableRows } from './form-reports';

const AT = { unit: VINH_LOC, period: HALF_OF_2023, asOf: { year: 2023, month: 6, day: 15 } };
const DISTRICT: TypedForm = { ...AT, set: CAP_HUYEN, values: resultsOf(ANNEX_1) };
const COMMUNES: TypedForm = { ...AT, set: CAP_XA, values: resultsOf(ANNEX_2) };

/** Numbers are printed with the percent sign of their format. */
function asPrinted(model: ReturnType<typeof printed>, row: number): readonly string[] {
  return model.cells
    .filter((cell) => cell.row === row)
    .map(({ content, style }) => `${asText(content ?? '')}${style === 'percent' ? '%' : ''}`);
}

function printedItems(typed: TypedForm, layout: 'exact' | 'full' = 'exact'): readonly (readonly string[])[] {
  const model = printed(typed, { layout });
  const first = headerRow(model, 'TT') + 1;
  return typed.set.form.rows.flatMap((row, index) =>
    row.type === 'item' ? [asPrinted(model, first + index)] : [],
  );
}

test('Phụ lục 1: tiêu đề, năm cột và mười tám dòng như văn bản', () => {
  const model = printed(DISTRICT);
  const rows = writtenRows(model).slice(2);
  expect(rows.slice(0, 3)).toEqual([
    ['Phụ lục 1:'],
    ['Kết quả chuyển đổi số cấp huyện theo Công văn số 891/STTTT-CNTT ngày 03/5/2022'],
    ['TT', 'Nội dung', 'Chỉ tiêu giao', 'Kết quả đạt được', 'Khó khăn; đề xuất'],
  ]);
  expect(tableRows(model, 'TT')).toHaveLength(18);
  expect(printedItems(DISTRICT)).toEqual(
    itemsOf(CAP_HUYEN.form).map(({ ordinal, name }, index) => {
      const [, target = '', result = ''] = ANNEX_1[index] ?? [];
      return [ordinal, name, target, result, ''];
    }),
  );
});

test('Phụ lục 2: sáu cột và ba mươi bảy chỉ tiêu như văn bản', () => {
  const model = printed(COMMUNES);
  expect(rowContents(model, headerRow(model, 'TT'))).toEqual([
    'TT',
    'Tên chỉ tiêu',
    'Đơn vị tính',
    'Chỉ tiêu cụ thể năm 2023',
    'Kết quả đạt được',
    'Khó khăn, vướng mắc',
  ]);
  expect(printedItems(COMMUNES)).toEqual(
    itemsOf(CAP_XA.form).map(({ ordinal, name }, index) => {
      const [, measure = '', target = '', result = ''] = ANNEX_2[index] ?? [];
      return [ordinal, name, measure, target, result, ''];
    }),
  );
});

test('số liệu mẫu đi kèm in ra cũng như văn bản', () => {
  const samples = [
    [DISTRICT, 'vinh-loc/cap-huyen-2023-H1.csv'],
    [COMMUNES, 'vinh-loc/cap-xa-2023-H1.csv'],
  ] as const;
  for (const [typed, file] of samples) {
    const values = byIndicator(documentValues(file));
    expect(printedItems({ ...typed, values })).toEqual(printedItems(typed));
  }
});

test('dòng nhóm in đậm, có số thứ tự, các ô còn lại có viền và để trống', () => {
  const model = printed(DISTRICT);
  const row = headerRow(model, 'TT') + 1;
  expect(rowContents(model, row)).toEqual(['1', 'Yêu cầu chung', null, null, null]);
  expect(model.cells.filter((cell) => cell.row === row).map(({ style }) => style)).toEqual([
    'groupOrdinal',
    'group',
    'answer',
    'answer',
    'answer',
  ]);
});

test('khó khăn, vướng mắc in ở đúng dòng của chỉ tiêu', () => {
  const [first] = printedItems({ ...DISTRICT, remarks: { '1.1': 'Thiếu kinh phí' } });
  expect(first?.at(-1)).toBe('Thiếu kinh phí');
});

test('chỉ tiêu gõ lại trên biểu thì in chữ trên biểu', () => {
  const items = printedItems({ ...COMMUNES, targets: { '1.6': 'trên 75%' } });
  expect(items[5]?.[3]).toBe('trên 75%');
});

test('Phụ lục 1 đứng một trang dọc, Phụ lục 2 nằm ngang, dòng tiêu đề lặp lại ở mọi trang của bảng', () => {
  const district = printed(DISTRICT);
  expect(district.page).toMatchObject({ orientation: 'portrait', paper: 'a4', breaksBeforeRows: [] });
  expect(district.page).not.toHaveProperty('titleRows');
  const communes = printed(COMMUNES);
  const header = headerRow(communes, 'TT');
  expect(communes.page).toMatchObject({
    orientation: 'landscape',
    titleRows: { first: header, last: header },
  });
  expect(communes.page?.breaksBeforeRows.length).toBeGreaterThan(1);
});

test('không trang nào kết thúc bằng dòng tên nhóm', () => {
  const communes = printed(COMMUNES);
  for (const row of communes.page?.breaksBeforeRows ?? []) {
    expect(communes.cells.filter((cell) => cell.row === row - 1).map(({ style }) => style)).not.toContain(
      'group',
    );
  }
});

test('là trang tính Excel nhận được', () => {
  for (const layout of ['exact', 'full'] as const) {
    const models = [printed(DISTRICT, { layout }), printed(COMMUNES, { layout })];
    expect(() => {
      validateSheets(models, []);
    }).not.toThrow();
    expect(models.map(({ name }) => name)).toEqual(['BC cap-huyen 6T-2023', 'BC cap-xa 6T-2023']);
  }
});
