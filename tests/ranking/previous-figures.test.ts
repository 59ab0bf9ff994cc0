import { decimal } from '../../src/model/decimal';
import { figure } from '../../src/model/observation';
import { previousFigures, rowsByCode } from '../../src/model/previous-figures';
import { entryTable, retyped, retypedBefore, withUnits } from '../support/entry-table';
import { APRIL, MAY } from '../support/nga-nam';

const may = entryTable(MAY);
const [phuong1] = may.units;

test('trang kỳ trước: số của đơn vị cùng mã, dù dòng nằm ở chỗ khác', () => {
  const reversed = entryTable(withUnits(APRIL, (rows) => [...rows].reverse()));
  const previous = previousFigures(may, reversed);
  expect(previous.observed(phuong1!, 'TTTT')).toEqual(figure(decimal('0.95')));
  expect(previous.units.map(({ unit }) => unit.code)).toEqual([
    'NN.08',
    'NN.07',
    'NN.06',
    'NN.05',
    'NN.04',
    'NN.03',
    'NN.02',
    'NN.01',
  ]);
});

test('số kỳ trước của thị xã cũng lấy theo mã', () => {
  const previous = previousFigures(may, entryTable(APRIL));
  expect(previous.observed(may.parent!, 'MDSH.1')).toEqual(figure(decimal('71.6')));
});

test('đơn vị chưa có ở kỳ trước: trống, không phải 0', () => {
  const without = entryTable(withUnits(APRIL, (rows) => rows.slice(1)));
  expect(previousFigures(may, without).observed(phuong1!, 'TONG')).toEqual({ status: 'blank' });
});

test('trạng thái của kỳ trước được giữ nguyên', () => {
  const april = entryTable(retyped(APRIL, { 'NN.01': { TONG: 'KPS' } }));
  expect(previousFigures(may, april).observed(phuong1!, 'TONG')).toEqual({ status: 'no-activity' });
});

test('không có trang kỳ trước: số ở cột "kỳ trước" của chính trang', () => {
  const table = entryTable(retypedBefore(MAY, { 'NN.01': { TONG: 72.89 } }));
  const previous = previousFigures(table, null);
  expect(previous.observed(table.units[0]!, 'TONG')).toEqual(figure(decimal('72.89')));
  expect(previous.observed(table.units[1]!, 'TONG')).toEqual({ status: 'blank' });
  expect(previous.units).toBe(table.units);
});

test('chỉ tiêu không có cột: trống', () => {
  expect(previousFigures(may, null).observed(phuong1!, 'KHÔNG CÓ')).toEqual({ status: 'blank' });
});

test('dòng theo mã gồm cả dòng của thị xã', () => {
  expect([...rowsByCode(may).keys()].sort()).toEqual([
    'NN',
    'NN.01',
    'NN.02',
    'NN.03',
    'NN.04',
    'NN.05',
    'NN.06',
    'NN.07',
    'NN.08',
  ]);
  expect(rowsByCode({ ...may, parent: null }).has('NN')).toBe(false);
});
