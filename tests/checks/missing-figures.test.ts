import { missingFigures } from '../../src/checks/missing-figures';
import { serialFromDate } from '../../src/model/excel-date';
import { toldIn } from '../support/checking';
import { mapRows, retyped, SET_766, type Typed, type TypedTable } from '../support/entry-table';
import { APRIL, MAY } from '../support/nga-nam';

const PARENT_MISSING = {
  code: 'parent-missing',
  severity: 'warning',
  cell: undefined,
  unit: undefined,
  indicator: undefined,
  details: {},
};

test('ô trống trong dòng đã có số', () => {
  expect(toldIn(missingFigures, retyped(MAY, { 'NN.02': { TDGQ: null }, NN: { 'MDHL.1': '' } }))).toEqual([
    { code: 'blank', severity: 'warning', cell: 'M9', unit: 'NN', indicator: 'MDHL.1', details: {} },
    { code: 'blank', severity: 'warning', cell: 'F12', unit: 'NN.02', indicator: 'TDGQ', details: {} },
  ]);
});

describe('chưa gửi số liệu: một phát hiện cho cả dòng, không kể từng ô trống', () => {
  const finding = {
    code: 'not-submitted',
    severity: 'warning',
    cell: undefined,
    unit: 'NN.03',
    indicator: undefined,
    details: {},
  };

  test.each<[string, Typed]>([
    ['cả dòng trống', null],
    ['mỗi ô một dấu cách', ' '],
    ['mỗi ô ghi "chưa gửi"', 'chưa gửi'],
  ])('%s', (_, typed) => {
    expect(toldIn(missingFigures, wholeRow('NN.03', typed))).toEqual([finding]);
  });

  test('chỉ ô đầu ghi "chưa gửi", các ô sau trống', () => {
    const typed = retyped(wholeRow('NN.03', null), { 'NN.03': { TONG: 'Chưa gửi' } });
    expect(toldIn(missingFigures, typed)).toEqual([finding]);
  });
});

test('cả dòng KPS là đã gửi', () => {
  expect(toldIn(missingFigures, wholeRow('NN.03', 'KPS'))).toEqual([]);
  expect(toldIn(missingFigures, wholeRow('NN.03', '*'))).toEqual([]);
});

test('dòng có KPS ở một ô, còn lại trống: các ô trống được kể', () => {
  const typed = retyped(wholeRow('NN.03', null), { 'NN.03': { TONG: 'KPS' } });
  const found = toldIn(missingFigures, typed);
  expect(found.map(({ code }) => code)).toEqual(['blank', 'blank', 'blank', 'blank', 'blank', 'blank']);
  expect(found.map(({ cell }) => cell)).toEqual(['E13', 'F13', 'G13', 'H13', 'I13', 'L13']);
});

test.each<[string, Typed]>([
  ['#REF!', { error: '#REF!' }],
  ['đang tổng hợp', 'đang tổng hợp'],
  ['1.686', '1.686'],
  ['12-May', { value: serialFromDate({ year: 2025, month: 5, day: 12 }), numberFormat: 'd-mmm' }],
])('cả dòng %s không đọc được: không phải chưa gửi, cũng không phải trống', (_, typed) => {
  expect(toldIn(missingFigures, wholeRow('NN.03', typed))).toEqual([]);
});

test('thị xã để trống: từng ô, vì thị xã không thể chưa gửi cho chính mình', () => {
  const found = toldIn(
    missingFigures,
    mapRows(MAY, (row) => (row.code === 'NN' ? { ...row, cells: {} } : row)),
  );
  expect(found.map(({ code }) => code)).toEqual(SET_766.indicators.map(() => 'blank'));
  expect(found.map(({ indicator }) => indicator)).toEqual(SET_766.indicators.map(({ code }) => code));
});

test('không có dòng của thị xã', () => {
  expect(toldIn(missingFigures, { ...MAY, parent: null })).toEqual([PARENT_MISSING]);
});

test('số thật của hai tháng: đủ cả; ô các chỉ tiêu riêng của thị xã trống ở dòng xã là đúng', () => {
  expect(toldIn(missingFigures, APRIL)).toEqual([]);
  expect(toldIn(missingFigures, MAY)).toEqual([]);
});

/** Every cell in which this unit reports, typed so. */
function wholeRow(code: string, typed: Typed): TypedTable {
  const reported = SET_766.indicators.filter(({ scope }) => scope === 'all');
  const cells = Object.fromEntries(reported.map((indicator) => [indicator.code, typed]));
  return retyped(MAY, { [code]: cells });
}
