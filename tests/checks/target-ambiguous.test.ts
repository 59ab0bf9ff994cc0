import { targetAmbiguous } from '../../src/checks/target-ambiguous';
import { countOf, findingsInForm, formSetOf, rateOf, toldInForm, wordsOf } from '../support/form-table';

const SET = formSetOf(
  [
    rateOf('TK', 'Người trưởng thành có tài khoản thanh toán số', { accepts: ['bound'] }),
    wordsOf('T4', 'Tài khoản thanh toán số 2026'),
    countOf('HS', 'Hồ sơ'),
    wordsOf('T5', 'Hồ sơ 2026'),
    { ...wordsOf('T6', 'Chỉ tiêu không kèm kết quả'), unitOfMeasure: '%' },
    wordsOf('T7', 'Chỉ tiêu không rõ đơn vị tính'),
  ],
  [
    { kind: 'target-surpassed', target: 'T4', result: 'TK' },
    { kind: 'target-surpassed', target: 'T5', result: 'HS' },
  ],
);

test('“tăng thêm 10%” của 80%: 90 hay 88', () => {
  const cells = { TK: 80, T4: 'tăng thêm 10% so với 2025' };
  expect(toldInForm(targetAmbiguous, { set: SET, cells })).toEqual([
    {
      code: 'target-ambiguous',
      severity: 'warning',
      cell: 'D9',
      unit: 'GM',
      indicator: 'T4',
      details: {
        text: 'tăng thêm 10% so với 2025',
        amount: '10',
        outcomes: { base: '80', inPoints: '90', relative: '88' },
      },
    },
  ]);
});

test('giảm 5% của 80%: 75 hay 76', () => {
  expect(toldInForm(targetAmbiguous, { set: SET, cells: { TK: 80, T4: 'giảm 5%' } })).toMatchObject([
    { details: { amount: '-5', outcomes: { inPoints: '75', relative: '76' } } },
  ]);
});

test.each([['trên 80%'], [null]])('kết quả kỳ này là %p: hỏi mà không tính được', (TK) => {
  expect(toldInForm(targetAmbiguous, { set: SET, cells: { TK, T4: 'tăng thêm 10%' } })).toMatchObject([
    { details: { outcomes: null } },
  ]);
});

test('chỉ tiêu % không kèm kết quả nào: vẫn hỏi', () => {
  expect(
    toldInForm(targetAmbiguous, { set: SET, cells: { T6: 'tăng thêm 10%', T7: 'tăng thêm 10%' } }),
  ).toMatchObject([{ indicator: 'T6', details: { outcomes: null } }]);
});

test('cột chỉ tiêu của kỳ này: tăng so với kỳ trước', () => {
  const typed = { set: SET, cells: { TK: 85 }, targets: { TK: 'tăng 10%' } };
  expect(toldInForm(targetAmbiguous, { ...typed, previous: { TK: 60 } })).toMatchObject([
    { cell: 'C8', indicator: 'TK', details: { outcomes: { base: '60', inPoints: '70', relative: '66' } } },
  ]);
  expect(toldInForm(targetAmbiguous, typed)).toMatchObject([{ details: { outcomes: null } }]);
});

test.each([
  [{ TK: 80, T4: 'tăng thêm 10 điểm %' }],
  [{ TK: 80, T4: '≥ 90%' }],
  [{ HS: 1686, T5: 'tăng thêm 10%' }], // một phần trăm của số đếm chỉ có một nghĩa
  [{ HS: 1686, T5: 'tăng thêm 100' }],
  [{}],
])('rõ nghĩa: %p', (cells) => {
  expect(findingsInForm(targetAmbiguous, { set: SET, cells })).toEqual([]);
});
