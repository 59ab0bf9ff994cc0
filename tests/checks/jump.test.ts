import { jump } from '../../src/checks/jump';
import { cellsOf, findingsIn, toldIn } from '../support/checking';
import { retyped, SET_766, withUnits } from '../support/entry-table';
import { APRIL, hundredths, MAY, withPreviousTyped } from '../support/nga-nam';

const LIMIT = 3000;
const COLUMNS = 'DEFGHIJKLMN';

test('tháng 5 so với tháng 4: đúng các ô đổi hơn 30 điểm, tính lại từ chữ số của báo cáo', () => {
  const now = hundredths('2025-05');
  const before = hundredths('2025-04');
  const expected = [...now].flatMap(([unit, figures]) =>
    [...figures].flatMap(([indicator, value]) => {
      const delta = value - before.get(unit)!.get(indicator)!;
      return Math.abs(delta) > LIMIT ? [{ cell: cellOf(unit, indicator), unit, indicator, delta }] : [];
    }),
  );
  const found = toldIn(jump, MAY, { earlier: APRIL });
  expect(
    found.map(({ cell, unit, indicator, details }) => ({
      cell,
      unit,
      indicator,
      delta: Math.round(Number((details as { delta: string }).delta) * 100),
    })),
  ).toEqual(expected);
  // By hand: online payment rose by 66,40 in Phường 1; transparency fell by 72,20 in Mỹ Quới.
  expect(cellsOf(findingsIn(jump, MAY, { earlier: APRIL }))).toEqual(expect.arrayContaining(['H11', 'E16']));
});

test('Mỹ Quới, công khai: 100 xuống 27,8', () => {
  const found = toldIn(jump, MAY, { earlier: APRIL }).find(({ cell }) => cell === 'E16');
  expect(found).toEqual({
    code: 'jump',
    severity: 'warning',
    cell: 'E16',
    unit: 'NN.06',
    indicator: 'CKMB',
    details: { value: '27.8', previous: '100', delta: '-72.2', threshold: '30' },
  });
});

test('đúng 30 điểm chưa là biến động lớn, 30,01 thì có', () => {
  const before = retyped(APRIL, { 'NN.07': { TDGQ: 60 } });
  const exactly = withPreviousTyped(retyped(APRIL, { 'NN.07': { TDGQ: 90 } }), before);
  expect(toldIn(jump, exactly)).toEqual([]);
  const more = withPreviousTyped(retyped(APRIL, { 'NN.07': { TDGQ: 90.01 } }), before);
  expect(toldIn(jump, more)).toMatchObject([{ cell: 'F17', details: { delta: '30.01' } }]);
});

test('so ở số công bố: 90,004 in là 90,00', () => {
  const before = retyped(APRIL, { 'NN.07': { TDGQ: 60 } });
  const typed = withPreviousTyped(retyped(APRIL, { 'NN.07': { TDGQ: 90.004 } }), before);
  expect(toldIn(jump, typed)).toEqual([]);
});

test('kỳ trước không có số thì không có biến động, dù số mới lớn', () => {
  const before = retyped(APRIL, { 'NN.01': { TTTT: 'KPS' } });
  expect(cellsOf(findingsIn(jump, MAY, { earlier: before }))).not.toContain('H11');
  expect(toldIn(jump, MAY)).toEqual([]);
});

test('các dòng đổi chỗ không thành biến động', () => {
  const reversed = withUnits(APRIL, (rows) => [...rows].reverse());
  expect(toldIn(jump, MAY, { earlier: reversed })).toEqual(toldIn(jump, MAY, { earlier: APRIL }));
});

test('ô chỉ dành cho thị xã không xét ở dòng của xã', () => {
  const typed = withPreviousTyped(
    retyped(APRIL, { 'NN.01': { 'MDSH.1': 90 } }),
    retyped(APRIL, { 'NN.01': { 'MDSH.1': 1 } }),
  );
  expect(toldIn(jump, typed)).toEqual([]);
});

/** The units stand from row 11 on, thị xã in row 9. */
function cellOf(unit: string, indicator: string): string {
  const column = COLUMNS.charAt(SET_766.indicators.findIndex(({ code }) => code === indicator));
  return `${column}${unit === 'NN' ? 9 : 10 + Number(unit.slice(3))}`;
}
