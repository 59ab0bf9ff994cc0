import { capXa } from '../../src/indicator-sets/cap-xa';
import { itemsOf } from '../../src/model/indicator-set';
import { readNumberText } from '../../src/model/number-reading';
import { byIndicator, documentValues, unreadableValues } from './document-values';
import { ANNEX_2 } from '../support/vinh-loc';
import { formSet, groupSizes, longShortNames, printedHeadings } from './form-facts';

const set = formSet(capXa);
const values = documentValues('vinh-loc/cap-xa-2023-H1.csv');

test('ba mươi bảy chỉ tiêu trong bốn nhóm: 11, 06, 12, 08', () => {
  expect(groupSizes(set)).toEqual([
    ['1', 'Chính quyền số', 11],
    ['2', 'Kinh tế số', 6],
    ['3', 'Xã hội số', 12],
    ['4', 'Hạ tầng số', 8],
  ]);
});

test('bản in có đúng sáu cột của phụ lục', () => {
  expect(printedHeadings(set)).toEqual([
    'TT',
    'Tên chỉ tiêu',
    'Đơn vị tính',
    'Chỉ tiêu cụ thể năm {year}',
    'Kết quả đạt được',
    'Khó khăn, vướng mắc',
  ]);
});

test('mỗi dòng mang số, đơn vị tính, chỉ tiêu và kết quả như văn bản', () => {
  const reported = byIndicator(values);
  const rows = itemsOf(set.form).map(({ code, measure }) => {
    const indicator = set.indicators.find((each) => each.code === code);
    return [code, measure, indicator?.target, reported[code]];
  });
  expect(rows).toEqual(ANNEX_2);
});

test('1.1 và 1.10 là hai dòng', () => {
  const named = (code: string) => itemsOf(set.form).find((item) => item.code === code)?.name;
  expect(named('1.1')).toMatch(/^Xây dựng và tổ chức triển khai/);
  expect(named('1.10')).toMatch(/^Tuyên truyền, đào tạo, tập huấn/);
});

test('mười tám dòng đơn vị tính là % mà kết quả là lời, không dòng nào mất', () => {
  const measured = itemsOf(set.form).filter(({ measure }) => measure === '%');
  const inWords = measured.filter(({ code }) => {
    const value = byIndicator(values)[code] ?? '';
    return readNumberText(value, { kind: 'percent', decimals: 2 }).type === 'verdict';
  });
  expect(inWords).toHaveLength(18);
  const codes = inWords.map(({ code }) => code);
  const told = values.filter(({ indicator }) => codes.includes(indicator));
  expect(unreadableValues(set, told)).toEqual([]);
});

test('số liệu của huyện Vĩnh Lộc đều vào được ô của nó', () => {
  expect(unreadableValues(set, values)).toEqual([]);
});

test('đài truyền thanh trả lời có/không, “Chưa đạt” cũng được; một con số thì không', () => {
  const at = (value: string) => ({ unit: 'VL', indicator: '4.7', value });
  expect(unreadableValues(set, [at('Có'), at('Không'), at('Chưa đạt'), at('1')])).toEqual([at('1')]);
});

test('các tỷ lệ trên dân số trưởng thành cùng một tên nhóm người', () => {
  const adults = set.indicators.filter(({ population }) => population === 'dân số trưởng thành');
  expect(adults.map(({ code }) => code)).toEqual(['3.4', '3.6', '3.10', '3.11']);
});

test('tên trong thông báo không dài như tên trong phụ lục', () => {
  expect(longShortNames(set)).toEqual([]);
});
