import { previousDisagrees } from '../../src/checks/previous-disagrees';
import { toldIn } from '../support/checking';
import { retyped, retypedBefore } from '../support/entry-table';
import { APRIL, MAY, withPreviousTyped } from '../support/nga-nam';

const typed = withPreviousTyped(MAY, APRIL);

test('số kỳ trước gõ tay khác trang của kỳ trước', () => {
  const wrong = retypedBefore(typed, { 'NN.01': { TDGQ: 91.44 }, NN: { 'MDHL.2': '98,34' } });
  expect(toldIn(previousDisagrees, wrong, { earlier: APRIL })).toEqual([
    {
      code: 'previous-disagrees',
      severity: 'warning',
      cell: 'Y9',
      unit: 'NN',
      indicator: 'MDHL.2',
      details: { typed: '98.34', published: '93.84', previousSheet: '766 2025-04' },
    },
    {
      code: 'previous-disagrees',
      severity: 'warning',
      cell: 'Q11',
      unit: 'NN.01',
      indicator: 'TDGQ',
      details: { typed: '91.44', published: '99.14', previousSheet: '766 2025-04' },
    },
  ]);
});

test('gõ đúng, gõ thành văn bản, hay để trống', () => {
  expect(toldIn(previousDisagrees, typed, { earlier: APRIL })).toEqual([]);
  const asText = retypedBefore(typed, { 'NN.01': { TDGQ: '99,140', TONG: '' } });
  expect(toldIn(previousDisagrees, asText, { earlier: APRIL })).toEqual([]);
  expect(toldIn(previousDisagrees, MAY, { earlier: APRIL })).toEqual([]);
});

test('trang kỳ trước có 99,1379…, người gõ chép số đã in 99,14: như nhau ở số công bố', () => {
  const computed = retyped(APRIL, { 'NN.01': { TDGQ: (100 * 115) / 116 } });
  expect(toldIn(previousDisagrees, typed, { earlier: computed })).toEqual([]);
  const copied = retypedBefore(typed, { 'NN.01': { TDGQ: (100 * 115) / 116 } });
  expect(toldIn(previousDisagrees, copied, { earlier: APRIL })).toEqual([]);
});

test('một bên không có số thì không so', () => {
  const noActivity = retypedBefore(typed, { 'NN.01': { TDGQ: 'KPS' } });
  expect(toldIn(previousDisagrees, noActivity, { earlier: APRIL })).toEqual([]);
  const notSent = retyped(APRIL, { 'NN.01': { TDGQ: 'chưa gửi' } });
  expect(toldIn(previousDisagrees, typed, { earlier: notSent })).toEqual([]);
});

test('không có trang kỳ trước thì không có gì để so', () => {
  expect(toldIn(previousDisagrees, retypedBefore(typed, { 'NN.01': { TDGQ: 1 } }))).toEqual([]);
});
