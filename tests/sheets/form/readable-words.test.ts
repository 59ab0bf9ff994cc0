import { findSet } from '../../../src/indicator-sets/catalogue';
import { asFormSet, formIndicators, isFigureIndicator } from '../../../src/model/indicator-set';
import { readWordCell } from '../../../src/model/word-reading';
import { cellHighlights } from '../../../src/sheets/form/cell-highlights';
import { cellValidation } from '../../../src/sheets/form/cell-validation';
import { measureOf } from '../../../src/sheets/form/item-measure';
import type { CellModel } from '../../../src/workbook/sheet-model';
import { CalculatedWorkbook } from '../calculated-workbook';
import { formSheet } from '../../support/forms';

const CAP_XA = asFormSet(findSet('cap-xa')!);
/** Kind "verdict" or "yes-no": 1.7, 1.8, 1.11, 4.2 and 4.4 to 4.8. */
const ANSWERS = formIndicators(CAP_XA).filter(({ kind }) => kind === 'verdict' || kind === 'yes-no');
const WORDS = [
  ...['Triển khai sử dụng', 'Triển khai', 'Đang triển khai', 'Chưa triển khai', 'Đã triển khai'],
  ...['Đạt', 'ĐẠT', 'Chưa đạt', 'Không đạt', 'Đáp ứng', 'Chưa đáp ứng', 'Có', 'Không', 'Chưa có'],
  ...['Hoàn thành', 'Phổ cập', '*', '*1', 'KPS', 'kad', 'không phát sinh', 'chưa gửi', 'N/A'],
  ...['abc', 'nhiều', 'Trung bình', 'Đạt 60%', 'Có, một phần', 'triển'],
];

/** The words that a cell of this indicator shows in yellow, as a spreadsheet program reckons it. */
function coloured(code: string): readonly string[] {
  const indicator = ANSWERS.find((one) => one.code === code)!;
  const cells = WORDS.flatMap((word, row): readonly CellModel[] => [
    { row, column: 0, content: word },
    ...cellHighlights(CAP_XA, indicator, { top: row, left: 0, bottom: row, right: 0 }).map(({ formula }) => ({
      row,
      column: 1,
      content: { formula, cached: false },
    })),
  ]);
  const sheet = { ...formSheet(), cells };
  const book = CalculatedWorkbook.of([sheet]);
  return WORDS.filter((_, row) => book.valueAt(sheet.name, row, 1) === true);
}

describe('cap-xa, ô trả lời bằng chữ', () => {
  test('chín chỉ tiêu', () => {
    expect(ANSWERS.map(({ code }) => code)).toEqual([
      ...['1.7', '1.8', '1.11', '4.2', '4.4', '4.5', '4.6', '4.7', '4.8'],
    ]);
  });

  test.each(ANSWERS.map(({ code }) => code))('%s: chỉ tô vàng những chữ mà kiểm tra không nhận', (code) => {
    const indicator = ANSWERS.find((one) => one.code === code)!;
    if (isFigureIndicator(indicator)) throw new Error(`${code} is a figure`);
    const refused = WORDS.filter(
      (value) => readWordCell({ value, numberFormat: '@' }, indicator).type === 'unreadable',
    );
    expect(refused).toEqual(['abc', 'nhiều', 'Trung bình', 'Đạt 60%', 'Có, một phần', 'triển']);
    expect(coloured(code)).toEqual(refused);
  });

  test.each([
    ['1.8', ['Triển khai sử dụng', 'Triển khai', 'Đang triển khai', 'Chưa triển khai']],
    ['4.2', ['Đáp ứng', 'Chưa đáp ứng']],
    ['4.7', ['Có', 'Không', 'Đạt', 'Chưa đạt']],
    ['4.8', ['Đạt', 'Chưa đạt']],
  ])('%s: danh sách chọn có cả chữ của chỉ tiêu được giao', (code, words) => {
    const indicator = ANSWERS.find((one) => one.code === code)!;
    const range = { top: 9, left: 5, bottom: 9, right: 5 };
    expect(cellValidation(CAP_XA, indicator, range, 'typed')?.rule).toEqual({
      type: 'list',
      values: [...words, 'chưa gửi', 'KPS', 'KAD', '*'],
    });
  });
});

describe('đơn vị tính in trên biểu', () => {
  const measure = (set: string, code: string) => {
    const form = asFormSet(findSet(set)!);
    const row = form.form.rows.find((one) => one.type === 'item' && Object.values(one.cells).includes(code));
    if (row?.type !== 'item') throw new Error(`no row holds ${code}`);
    return measureOf(
      form,
      row,
      formIndicators(form).find((one) => one.code === code)!,
    );
  };

  test.each([
    ['cap-xa', '1.1', 'Văn bản'],
    ['cap-xa', '1.2', '%'],
    // A row of several figures: each has its own, whatever the row says.
    ['cds-thang', 'VNEID.LUYKE', 'người'],
    ['cds-thang', 'VNEID.TYLE', '%'],
  ])('%s %s: %s', (set, code, text) => {
    expect(measure(set, code)).toBe(text);
  });

  test('766-diem: cột “Điểm tối đa” không phải đơn vị tính', () => {
    const form = asFormSet(findSet('766-diem')!);
    const row = form.form.rows.find((one) => one.type === 'item' && one.name === 'Công khai, minh bạch')!;
    if (row.type !== 'item') throw new Error('no item');
    expect([row.measure, measureOf(form, row, { unitOfMeasure: 'điểm' })]).toEqual(['18', 'điểm']);
  });
});
