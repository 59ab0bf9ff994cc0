import { capHuyen } from '../../src/indicator-sets/cap-huyen';
import { itemsOf } from '../../src/model/indicator-set';
import { parseUnitsCsv } from '../../src/model/units-csv';
import { byIndicator, documentValues, sampleText, unreadableValues } from './document-values';
import { formSet, groupSizes, longShortNames, printedHeadings } from './form-facts';

const set = formSet(capHuyen);
const values = documentValues('vinh-loc/cap-huyen-2023-H1.csv');

/** Phụ lục 1 of huyện Vĩnh Lộc, row by row: number, kind, what was set, what was reached. */
const ANNEX = [
  ['1.1', 'percent', '100%', '0%'],
  ['2.1', 'yes-no', 'Có', 'Có'],
  ['2.2', 'percent', '100%', 'Đạt'],
  ['2.3', 'percent', '50%', 'Chưa đạt'],
  ['2.4', 'percent', '100%', '100%'],
  ['2.5', 'percent', '90%', '100%'],
  ['2.6', 'percent', '100%', '100%'],
  ['2.7', 'verdict', '(phụ thuộc vào điều kiện KT-XH của các đơn vị để đầu tư)', 'Đang triển khai'],
  ['3.1', 'percent', '50%', 'Chưa đạt'],
  ['3.2', 'percent', '100%', '100%'],
  ['3.3', 'count', 'Sản phẩm', '13'],
  ['4.1', 'verdict', undefined, 'Phổ cập'],
  ['4.2', 'percent', '80%', 'Chưa đạt'],
  ['4.3', 'verdict', undefined, 'Đang thực hiện'],
];

test('mười bốn chỉ tiêu trong bốn nhóm: 01, 07, 03, 03', () => {
  expect(groupSizes(set)).toEqual([
    ['1', 'Yêu cầu chung', 1],
    ['2', 'Chính quyền số', 7],
    ['3', 'Kinh tế số', 3],
    ['4', 'Xã hội số', 3],
  ]);
});

test('bản in có đúng năm cột của phụ lục, không có đơn vị tính', () => {
  expect(printedHeadings(set)).toEqual([
    'TT',
    'Nội dung',
    'Chỉ tiêu giao',
    'Kết quả đạt được',
    'Khó khăn; đề xuất',
  ]);
  expect(itemsOf(set.form).map(({ measure }) => measure)).toEqual(ANNEX.map(() => ''));
});

test('mỗi dòng mang số, chỉ tiêu giao và kết quả như văn bản', () => {
  const reported = byIndicator(values);
  const rows = set.indicators.map(({ code, kind, target }) => [code, kind, target, reported[code]]);
  expect(rows).toEqual(ANNEX);
});

test('dòng của biểu và chỉ tiêu là một: cùng số, cùng tên', () => {
  const rows = itemsOf(set.form).map(({ code, ordinal, name, cells }) => [code, ordinal, name, cells]);
  expect(rows).toEqual(set.indicators.map(({ code, name }) => [code, code, name.vi, { result: code }]));
});

test('số liệu của huyện Vĩnh Lộc đều vào được ô của nó', () => {
  expect(unreadableValues(set, values)).toEqual([]);
  expect(new Set(values.map(({ unit }) => unit))).toEqual(new Set(['VL']));
});

test('ô tỷ lệ nhận lời tự đánh giá, ô có/không thì không nhận con số', () => {
  const at = (indicator: string, value: string) => ({ unit: 'VL', indicator, value });
  const wrong = [at('2.1', '100%'), at('3.3', 'Đạt'), at('2.7', 'Đang xây'), at('9.9', '1')];
  expect(unreadableValues(set, [...wrong, at('2.2', 'trên 60%'), at('2.2', 'KPS')])).toEqual(wrong);
});

test('danh sách đơn vị đi kèm đọc được, huyện đứng đầu', () => {
  const reading = parseUnitsCsv(sampleText('vinh-loc/units.csv'));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  expect(reading.ok.parent).toMatchObject({ code: 'VL', kind: 'district' });
  expect(reading.ok.units).toHaveLength(6);
});

test('tên trong thông báo không dài như tên trong phụ lục', () => {
  expect(longShortNames(set)).toEqual([]);
});
