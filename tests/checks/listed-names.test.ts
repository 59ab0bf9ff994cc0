import { checkTable } from '../../src/checks/check-table';
import type { UnitList } from '../../src/model/unit';
import { contextOf } from '../support/checking';
import { mapRows, retyped } from '../support/entry-table';
import { MAY, NGA_NAM_UNITS } from '../support/nga-nam';

test('tên gõ đè thành tên lạ: lỗi chỉ vào ô tên, các phát hiện khác gọi đơn vị theo danh mục', () => {
  expect(namesIn('UBND xã Tân Lang', NGA_NAM_UNITS)).toEqual([
    ['code-name-mismatch', 'C18', 'UBND xã Tân Lang'],
    ['impossible-value', 'F18', 'UBND xã Tân Long'],
  ]);
});

test('tên gọi khác của chính đơn vị cũng thành tên trong danh mục', () => {
  expect(namesIn('Xã Tân Long', NGA_NAM_UNITS)).toEqual([['impossible-value', 'F18', 'UBND xã Tân Long']]);
});

test('tên của đơn vị khác: chưa rõ số liệu của ai, dòng giữ tên đang ghi', () => {
  expect(namesIn('UBND Phường 1', NGA_NAM_UNITS).slice(-1)).toEqual([
    ['impossible-value', 'F18', 'UBND Phường 1'],
  ]);
});

test('không có danh mục thì không có tên nào khác', () => {
  expect(namesIn('UBND xã Tân Lang', null)).toEqual([['impossible-value', 'F18', 'UBND xã Tân Lang']]);
});

/** The errors where a name was typed over that of xã Tân Long, in row 18, with a figure that cannot be. */
function namesIn(name: string, unitList: UnitList | null) {
  const faulty = retyped(MAY, { 'NN.08': { TDGQ: 957.7 } });
  const typed = mapRows(faulty, (row) => (row.code === 'NN.08' ? { ...row, name } : row));
  return checkTable(contextOf(typed, unitList === null ? {} : { unitList }))
    .filter(({ severity, place }) => severity === 'error' && place.unit?.code === 'NN.08')
    .map(({ code, place }) => [code, place.cell, place.unit?.name]);
}
