import { checkTable } from '../../src/checks/check-table';
import { scoreAsFraction } from '../../src/checks/score-as-fraction';
import { contextOf, told, toldIn } from '../support/checking';
import { columnTyped, retyped } from '../support/entry-table';
import { APRIL, MAY } from '../support/nga-nam';

const EARLIER = { earlier: APRIL };

// Composite scores of May but that of xã Mỹ Quới lie between 54.6 and 79.41; it had 80.12 in April.
test('một điểm 0,6152 giữa những điểm 54,6–79,41, tháng trước 80,12: có phải 61,52?', () => {
  const typed = retyped(MAY, { 'NN.06': { TONG: 0.6152 } });
  expect(toldIn(scoreAsFraction, typed, EARLIER)).toEqual([
    {
      code: 'percent-as-fraction',
      severity: 'error',
      cell: 'D16',
      unit: 'NN.06',
      indicator: 'TONG',
      details: { value: '0.6152', probable: '61.52' },
    },
  ]);
});

test('lỗi của ô được nói một lần: không thêm biến động lớn hay nhiều số thập phân', () => {
  const found = checkTable(contextOf(retyped(MAY, { 'NN.06': { TONG: 0.6152 } }), EARLIER)).map(told);
  expect(found.filter(({ cell }) => cell === 'D16').map(({ code }) => code)).toEqual(['percent-as-fraction']);
});

describe('không ngờ', () => {
  test.each<[string, Parameters<typeof toldIn>[1], Parameters<typeof toldIn>[2]]>([
    ['số thật của tháng 4', APRIL, {}],
    ['số thật của tháng 5', MAY, EARLIER],
    ['số thật của tháng 4, giả sử tháng 5 đứng trước', { ...APRIL, period: '2025-05' }, { earlier: MAY }],
    ['khi không có tháng trước', retyped(MAY, { 'NN.06': { TONG: 0.6152 } }), {}],
    ['khi gấp trăm lần vượt ra ngoài các đơn vị khác', retyped(MAY, { 'NN.06': { TONG: 0.95 } }), EARLIER],
    [
      'khi tháng trước cũng nhỏ',
      retyped(MAY, { 'NN.06': { TONG: 0.6152 } }),
      { earlier: retyped(APRIL, { 'NN.06': { TONG: 0.8 } }) },
    ],
    [
      'khi đơn vị khác cũng dưới 1 điểm',
      retyped(MAY, { 'NN.06': { TONG: 0.6152 }, 'NN.07': { TONG: 0.5 } }),
      EARLIER,
    ],
    ['tỷ lệ, vốn có quy tắc riêng', retyped(MAY, { 'NN.05': { CKMB: 0.72 } }), EARLIER],
    ['cả cột điểm nhỏ', columnTyped(MAY, 'TONG', [0.7, 0.6, 0.7, 0.8, 0.7, 0.6, 0.7, 0.7]), EARLIER],
  ])('%s', (_what, typed, beside) => {
    expect(toldIn(scoreAsFraction, typed, beside)).toEqual([]);
  });
});
