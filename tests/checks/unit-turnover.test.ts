import { unitTurnover } from '../../src/checks/unit-turnover';
import type { Unit } from '../../src/model/unit';
import { findingsIn, toldIn } from '../support/checking';
import { withUnits, type TypedRow } from '../support/entry-table';
import { APRIL, MAY, NGA_NAM_UNITS } from '../support/nga-nam';

const NEW_UNIT: TypedRow = { code: 'NN.09', name: 'UBND xã Mới', cells: { TONG: 70 } };
const withoutTanLong = withUnits(MAY, (rows) => rows.filter(({ code }) => code !== 'NN.08'));
const withNewUnit = withUnits(MAY, (rows) => [...rows, NEW_UNIT]);

const TAN_LONG_REMOVED = {
  code: 'unit-removed',
  severity: 'warning',
  cell: undefined,
  unit: 'NN.08',
  indicator: undefined,
  details: {},
};

test('đơn vị có trong danh sách mà không có dòng', () => {
  expect(toldIn(unitTurnover, withoutTanLong, { unitList: NGA_NAM_UNITS })).toEqual([TAN_LONG_REMOVED]);
  expect(findingsIn(unitTurnover, withoutTanLong, { unitList: NGA_NAM_UNITS })[0]!.place).toEqual({
    sheet: '766 2025-05',
    period: '2025-05',
    unit: { code: 'NN.08', name: 'UBND xã Tân Long' },
  });
});

test('không có danh sách: so với trang của kỳ trước', () => {
  expect(toldIn(unitTurnover, withoutTanLong, { earlier: APRIL })).toEqual([TAN_LONG_REMOVED]);
});

test('đơn vị không có ở kỳ trước', () => {
  expect(toldIn(unitTurnover, withNewUnit, { earlier: APRIL })).toEqual([
    {
      code: 'unit-added',
      severity: 'warning',
      cell: undefined,
      unit: 'NN.09',
      indicator: undefined,
      details: { since: '2025-04' },
    },
  ]);
});

test('danh sách mới đã bỏ đơn vị cũ: đơn vị sáp nhập không bị coi là thiếu', () => {
  const merged = { ...NGA_NAM_UNITS, units: NGA_NAM_UNITS.units.filter(({ code }) => code !== 'NN.08') };
  expect(toldIn(unitTurnover, withoutTanLong, { earlier: APRIL, unitList: merged })).toEqual([]);
});

test('đơn vị đã hết hiệu lực trước kỳ, hay chưa bắt đầu, không phải báo cáo', () => {
  const dated = (validity: Partial<Unit>) => ({
    ...NGA_NAM_UNITS,
    units: NGA_NAM_UNITS.units.map((unit) => (unit.code === 'NN.08' ? { ...unit, ...validity } : unit)),
  });
  const ended = dated({ validTo: { year: 2025, month: 4, day: 30 } });
  const notBegun = dated({ validFrom: { year: 2025, month: 6, day: 1 } });
  const endedInMay = dated({ validTo: { year: 2025, month: 5, day: 1 } });
  expect(toldIn(unitTurnover, withoutTanLong, { unitList: ended })).toEqual([]);
  expect(toldIn(unitTurnover, withoutTanLong, { unitList: notBegun })).toEqual([]);
  expect(toldIn(unitTurnover, withoutTanLong, { unitList: endedInMay })).toEqual([TAN_LONG_REMOVED]);
});

test('mã gõ đè: mã cũ thiếu, mã mới thêm', () => {
  const recoded = withUnits(MAY, (rows) =>
    rows.map((row) => (row.code === 'NN.08' ? { ...row, code: 'NN.8' } : row)),
  );
  const found = toldIn(unitTurnover, recoded, { earlier: APRIL, unitList: NGA_NAM_UNITS });
  expect(found.map(({ code, unit }) => [code, unit])).toEqual([
    ['unit-removed', 'NN.08'],
    ['unit-added', 'NN.8'],
  ]);
});

test('chưa gửi số liệu không phải là thiếu dòng', () => {
  const silent = withUnits(MAY, (rows) =>
    rows.map((row) => (row.code === 'NN.08' ? { ...row, cells: {} } : row)),
  );
  expect(toldIn(unitTurnover, silent, { earlier: APRIL, unitList: NGA_NAM_UNITS })).toEqual([]);
});

test('không danh sách, không kỳ trước: không biết ai phải báo cáo', () => {
  expect(toldIn(unitTurnover, withoutTanLong)).toEqual([]);
  expect(toldIn(unitTurnover, withNewUnit, { unitList: NGA_NAM_UNITS })).toEqual([]);
});

test('số thật của hai tháng: đủ tám đơn vị, không thêm không bớt', () => {
  expect(toldIn(unitTurnover, MAY, { earlier: APRIL, unitList: NGA_NAM_UNITS })).toEqual([]);
});
