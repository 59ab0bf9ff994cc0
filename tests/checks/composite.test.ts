import { compositeOutsideParts } from '../../src/checks/composite';
import { toldIn } from '../support/checking';
import { retyped } from '../support/entry-table';
import { APRIL, MAY } from '../support/nga-nam';

const DIGITISATION = ['Hồ sơ cấp kết quả điện tử', 'Hồ sơ TTHC số hóa kết quả giải quyết'];
const SATISFACTION = ['Hài lòng trong xử lý phản ánh kiến nghị', 'Hài lòng trong tiếp nhận giải quyết TTHC'];

test('tháng 4: 55 ở dưới 59,52–71,6; 66,7 ở dưới 93,84–100', () => {
  expect(toldIn(compositeOutsideParts, APRIL)).toEqual([
    outside('I9', 'MDSH', { value: '55', low: '59.52', high: '71.6', parts: DIGITISATION }),
    outside('L9', 'MDHL', { value: '66.7', low: '93.84', high: '100', parts: SATISFACTION }),
  ]);
});

test('tháng 5: 40,3 ở dưới 45,62–52,27; 100 ở trên 85,73–95', () => {
  expect(toldIn(compositeOutsideParts, MAY, { earlier: APRIL })).toEqual([
    outside('I9', 'MDSH', { value: '40.3', low: '45.62', high: '52.27', parts: DIGITISATION }),
    outside('L9', 'MDHL', { value: '100', low: '85.73', high: '95', parts: SATISFACTION }),
  ]);
});

test.each([[45.62], [50], [52.27]])('%p nằm trong khoảng của các phần, kể cả hai đầu', (MDSH) => {
  expect(toldIn(compositeOutsideParts, retyped(MAY, { NN: { MDSH, MDHL: 90 } }))).toEqual([]);
});

test('thiếu một phần thì không kết luận', () => {
  expect(toldIn(compositeOutsideParts, retyped(MAY, { NN: { 'MDSH.1': null, MDHL: 'KPS' } }))).toEqual([]);
});

test('không có dòng của thị xã thì không có gì để so', () => {
  expect(toldIn(compositeOutsideParts, { ...MAY, parent: null })).toEqual([]);
});

function outside(cell: string, indicator: string, details: unknown) {
  return { code: 'composite-outside-parts', severity: 'warning', cell, unit: 'NN', indicator, details };
}
