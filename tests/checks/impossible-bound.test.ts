import { impossibleBound } from '../../src/checks/impossible-bound';
import { findingsInForm, formSetOf, rateOf, toldInForm } from '../support/form-table';

const SET = formSetOf([
  rateOf('DVC', 'DVC có phát sinh hồ sơ', { accepts: ['bound'] }),
  rateOf('TK', 'Tài khoản trên dân số', { accepts: ['bound'], range: { min: '0', max: '300' } }),
  rateOf('KHAC', 'Không nhận giới hạn'),
]);

test('“trên 100%” của một tỷ lệ cao nhất là 100', () => {
  expect(toldInForm(impossibleBound, { set: SET, cells: { DVC: 'trên 100%' } })).toEqual([
    {
      code: 'impossible-bound',
      severity: 'error',
      cell: 'D8',
      unit: 'GM',
      indicator: 'DVC',
      details: { text: 'trên 100%', relation: 'above', min: '0', max: '100' },
    },
  ]);
});

test.each([
  'trên 100',
  'dưới 0',
  'dưới 0%',
  'trên 957,7%',
  'dưới 957,7%',
  'khoảng 105%',
  'tối đa 120%',
  '101% trở lên',
])('không thể có: %s', (text) => {
  expect(findingsInForm(impossibleBound, { set: SET, cells: { DVC: text } })).toHaveLength(1);
});

test.each([
  'trên 99%',
  'tối thiểu 100%',
  '100% trở lên',
  'dưới 100%',
  'trên 0%',
  'tối đa 0%',
  'khoảng 100%',
  'KPS',
  100,
])('có thể: %s', (typed) => {
  expect(findingsInForm(impossibleBound, { set: SET, cells: { DVC: typed } })).toEqual([]);
});

test('tài khoản có thể hơn 100 trên 100 dân', () => {
  expect(findingsInForm(impossibleBound, { set: SET, cells: { TK: 'trên 100%' } })).toEqual([]);
  expect(findingsInForm(impossibleBound, { set: SET, cells: { TK: 'trên 300%' } })).toHaveLength(1);
});

test('chỉ tiêu không nhận giới hạn: chữ lạ, kiểm tra khác đã nói', () => {
  expect(findingsInForm(impossibleBound, { set: SET, cells: { KHAC: 'trên 100%' } })).toEqual([]);
});
