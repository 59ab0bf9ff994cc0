import { doublePeriods } from '../../src/checks/double-period';
import { told } from '../support/checking';
import { entryTable, retyped, withUnits, type TypedTable } from '../support/entry-table';
import { APRIL, MAY } from '../support/nga-nam';

const copy: TypedTable = { ...MAY, sheet: '766 2025-05 (2)' };

test('hai trang cùng kỳ khác số: lỗi ở trang sau, nêu trang trước', () => {
  const first = entryTable(MAY);
  const second = entryTable(retyped(copy, { 'NN.01': { TONG: 79.42 } }));
  const found = doublePeriods([first, second]);
  expect([...found.keys()]).toEqual([second]);
  expect(told(found.get(second)!)).toMatchObject({
    code: 'double-period',
    severity: 'error',
    details: { otherSheet: '766 2025-05' },
  });
  expect(found.get(second)!.place).toEqual({ sheet: '766 2025-05 (2)', period: '2025-05' });
});

test('bản chép y nguyên chỉ là ghi chú', () => {
  const second = entryTable(copy);
  expect(told(doublePeriods([entryTable(MAY), second]).get(second)!)).toMatchObject({
    code: 'copied-period',
    severity: 'note',
    details: { otherSheet: '766 2025-05' },
  });
});

test.each<[string, TypedTable]>([
  ['ngày lấy số liệu khác', { ...copy, asOf: { year: 2025, month: 6, day: 3 } }],
  ['một đơn vị bị bớt', withUnits(copy, (rows) => rows.slice(1))],
  ['hai tên đổi chỗ', retypedNames(copy)],
  ['KPS thay cho ô trống', retyped(copy, { 'NN.01': { 'MDSH.1': 'KPS' } })],
])('không phải bản chép: %s', (_, typed) => {
  const second = entryTable(typed);
  expect(doublePeriods([entryTable(MAY), second]).get(second)!.code).toBe('double-period');
});

test('ba trang một kỳ: mỗi trang sau được so với trang đầu', () => {
  const [first, second, third] = [
    entryTable(MAY),
    entryTable(copy),
    entryTable(retyped({ ...copy, sheet: 'Sheet3' }, { NN: { TONG: 72.3 } })),
  ];
  const found = doublePeriods([first, second, third]);
  expect([...found].map(([table, { code }]) => [table.sheet, code])).toEqual([
    ['766 2025-05 (2)', 'copied-period'],
    ['Sheet3', 'double-period'],
  ]);
});

test('hai kỳ khác nhau không trùng, dù số y nguyên', () => {
  expect(doublePeriods([entryTable(APRIL), entryTable(MAY)]).size).toBe(0);
  expect(doublePeriods([entryTable(APRIL), entryTable({ ...APRIL, period: '2025-05' })]).size).toBe(0);
  expect(doublePeriods([]).size).toBe(0);
});

/** Phường 1 and Phường 2 have each other's names. */
function retypedNames(typed: TypedTable): TypedTable {
  return withUnits(typed, (rows) => {
    const [first, second, ...others] = rows;
    return [{ ...first!, name: second!.name }, { ...second!, name: first!.name }, ...others];
  });
}
