import { brokenRelation } from '../../src/checks/relation';
import type { MatrixTable } from '../../src/model/entry';
import type { MatrixSet } from '../../src/model/indicator-set';
import { contextOf, told } from '../support/checking';
import { entryTable, retyped, SET_766 } from '../support/entry-table';
import { MAY } from '../support/nga-nam';
import { countOf, formSetOf, findingsInForm, rateOf, toldInForm } from '../support/form-table';

const STAFF = formSetOf(
  [
    countOf('CBCC', 'Số CBCCVC'),
    countOf('KNS', 'Số CBCCVC làm chủ kỹ năng số'),
    countOf('MAY', 'Số máy tính'),
    rateOf('TL', 'Tỷ lệ'),
  ],
  [
    { kind: 'relation', formula: 'KNS <= CBCC' },
    { kind: 'relation', formula: 'MAY >= CBCC × 2 − KNS' },
    { kind: 'relation', formula: 'KNS / CBCC × 100 <> TL' },
    { kind: 'relation', formula: 'TL ≤ 100' },
  ],
);

test('40 người làm chủ kỹ năng số trong 36 người', () => {
  expect(toldInForm(brokenRelation, { set: STAFF, cells: { CBCC: 36, KNS: 40 } })).toEqual([
    {
      code: 'relation-broken',
      severity: 'error',
      cell: 'D9',
      unit: 'GM',
      indicator: 'KNS',
      details: {
        left: { text: '“2 Số CBCCVC làm chủ kỹ năng số”', value: '40' },
        sign: '<=',
        right: { text: '“1 Số CBCCVC”', value: '36' },
        cells: ['D9', 'D8'],
      },
    },
  ]);
});

test('vế là một công thức: 37 máy, phải có 36 × 2 − 30 = 42', () => {
  expect(toldInForm(brokenRelation, { set: STAFF, cells: { CBCC: 36, KNS: 30, MAY: 37 } })).toMatchObject([
    {
      cell: 'D10',
      details: {
        left: { text: '“3 Số máy tính”', value: '37' },
        sign: '>=',
        right: { text: '“1 Số CBCCVC” × 2 − “2 Số CBCCVC làm chủ kỹ năng số”', value: '42' },
        cells: ['D10', 'D8', 'D9'],
      },
    },
  ]);
});

test('một vế là số trần, và dấu khác', () => {
  expect(toldInForm(brokenRelation, { set: STAFF, cells: { TL: 100.01 } })).toMatchObject([
    { cell: 'D11', details: { right: { text: '100', value: '100' } } },
  ]);
  expect(toldInForm(brokenRelation, { set: STAFF, cells: { CBCC: 36, KNS: 18, TL: 50 } })).toMatchObject([
    { cell: 'D9', details: { sign: '<>', left: { value: '50' }, right: { value: '50' } } },
  ]);
});

test.each([
  ['36 trong 36', { CBCC: 36, KNS: 36, MAY: 37 }],
  ['30 trong 36 (xã Giao Minh)', { CBCC: 36, KNS: 30, MAY: 42 }],
  ['thiếu một vế', { KNS: 40 }],
  ['giới hạn không phải con số', { CBCC: 'trên 30', KNS: 40 }],
  ['chia cho 0', { CBCC: 0, KNS: 0, TL: 0 }],
  ['không có gì', {}],
])('không nói gì: %s', (_, cells) => {
  expect(findingsInForm(brokenRelation, { set: STAFF, cells })).toEqual([]);
});

test('tổng các phần là việc của kiểm tra khác', () => {
  const set = formSetOf(
    [countOf('A', 'A'), countOf('B', 'B'), countOf('C', 'C')],
    [{ kind: 'relation', formula: 'A = B + C' }],
  );
  expect(findingsInForm(brokenRelation, { set, cells: { A: 1, B: 2, C: 3 } })).toEqual([]);
});

test('tổng kể một mã hai lần là một quan hệ thường: không đoán được phần nào sai', () => {
  const set = formSetOf([countOf('A', 'A'), countOf('B', 'B')], [{ kind: 'relation', formula: 'A = B + B' }]);
  expect(toldInForm(brokenRelation, { set, cells: { A: 5, B: 3 } })).toMatchObject([
    {
      details: {
        left: { value: '5' },
        sign: '=',
        right: { text: '“2 B” + “2 B”', value: '6' },
        cells: ['D8', 'D9'],
      },
    },
  ]);
  expect(findingsInForm(brokenRelation, { set, cells: { A: 6, B: 3 } })).toEqual([]);
});

test('trang nhiều đơn vị: nêu đúng đơn vị có số trái quan hệ', () => {
  const typed = retyped(MAY, { 'NN.05': { TDGQ: 40, TTTT: 50 } });
  const set: MatrixSet = { ...SET_766, rules: [{ kind: 'relation', formula: 'TDGQ >= TTTT' }] };
  const table: MatrixTable = { ...entryTable(typed), set };
  expect(brokenRelation({ ...contextOf(typed), table }).map(told)).toMatchObject([
    { unit: 'NN.05', cell: 'F15', indicator: 'TDGQ', details: { cells: ['F15', 'H15'] } },
  ]);
});
