import { catalogue, findSet } from '../../src/indicator-sets/catalogue';
import { set766 } from '../../src/indicator-sets/766';
import { asMatrixSet, indicatorSetSchema, matrixIndicators } from '../../src/model/indicator-set';

const set = asMatrixSet(indicatorSetSchema.parse(set766));
const indicators = matrixIndicators(set);

/** As the annex of the June 2025 report of thị xã Ngã Năm prints them. */
const ANNEX = [
  ['TONG', 'điểm', 'all', 'Điểm số tổng hợp'],
  ['CKMB', '%', 'all', 'Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia'],
  ['TDGQ', '%', 'all', 'Tỷ lệ hồ sơ xử lý đúng hạn'],
  ['CLGQ', '%', 'all', 'Tỷ lệ hồ sơ TTHC theo hình thức nộp hồ sơ'],
  ['TTTT', '%', 'all', 'Tỷ lệ TTHC có giao dịch thanh toán trực tuyến'],
  ['MDSH', '%', 'all', 'Tỷ lệ thủ tục hành chính thực hiện số hóa hồ sơ, kết quả giải quyết TTHC'],
  ['MDSH.1', '%', 'parent', 'Hồ sơ cấp kết quả điện tử'],
  ['MDSH.2', '%', 'parent', 'Hồ sơ TTHC số hóa kết quả giải quyết'],
  ['MDHL', '%', 'all', 'Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC'],
  ['MDHL.1', '%', 'parent', 'Hài lòng trong xử lý phản ánh kiến nghị'],
  ['MDHL.2', '%', 'parent', 'Hài lòng trong tiếp nhận giải quyết TTHC'],
];

test('the catalogue offers the set under its number', () => {
  expect(findSet('766')).toEqual(set);
  expect(findSet('767')).toBeNull();
  expect(catalogue.map(({ id }) => id)).toContain('766');
});

test('it names its decision and the day from which it holds', () => {
  expect(set).toMatchObject({
    effectiveFrom: '2022-06-23',
    legalSource: 'Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ',
    source: 'Cổng Dịch vụ công quốc gia',
    shortTitle: { vi: 'Bộ chỉ số 766' },
  });
});

test('indicators stand in the order and under the names of the document', () => {
  const printed = indicators.map(({ code, unitOfMeasure, scope, name }) => [
    code,
    unitOfMeasure,
    scope,
    name.vi,
  ]);
  expect(printed).toEqual(ANNEX);
});

test('every figure is from 0 to 100, published with two decimals, more being better', () => {
  for (const { range, decimals, direction } of indicators) {
    expect({ range, decimals, direction }).toEqual({
      range: { min: '0', max: '100' },
      decimals: 2,
      direction: 'higher-is-better',
    });
  }
});

test('the total is in points, so that its change is too; everything else is a rate', () => {
  const scores = indicators.filter(({ kind }) => kind === 'score').map(({ code }) => code);
  const rates = indicators.filter(({ kind }) => kind === 'percent');
  expect(scores).toEqual(['TONG']);
  expect(rates).toHaveLength(10);
});

test('criteria 6 and 7 have two parts each, reported by the upper unit alone', () => {
  const composites = indicators.filter(({ parts }) => parts !== undefined);
  expect(composites.map(({ code, parts }) => [code, parts])).toEqual([
    ['MDSH', ['MDSH.1', 'MDSH.2']],
    ['MDHL', ['MDHL.1', 'MDHL.2']],
  ]);
});

test('the report has the seven numbered sections, one for each figure of the units', () => {
  const { sections } = set.matrix.report;
  expect(sections.map(({ heading }) => heading.slice(0, 2))).toEqual([
    '1.',
    '2.',
    '3.',
    '4.',
    '5.',
    '6.',
    '7.',
  ]);
  const reported = indicators.filter(({ scope }) => scope === 'all').map(({ code }) => code);
  expect(sections.map(({ indicator }) => indicator)).toEqual(reported);
  expect(sections.flatMap(({ parentRows }) => parentRows)).toEqual(['MDSH.1', 'MDSH.2', 'MDHL.1', 'MDHL.2']);
});

test('every indicator has its column, in the order of the document', () => {
  expect(indicators).toEqual(set.indicators);
});

test('texts use only the placeholders that a report fills in', () => {
  const known = ['{place}', '{area}', '{period}', '{periodKind}', '{asOf}'];
  const texts = set.matrix.report.sections.flatMap((section) => [
    section.heading,
    section.parentCaption,
    section.unitCaption,
  ]);
  const used = texts.flatMap((text) => text.match(/\{[^}]*\}/g) ?? []);
  expect(used.filter((placeholder) => !known.includes(placeholder))).toEqual([]);
  expect(new Set(used)).toEqual(new Set(known));
});
