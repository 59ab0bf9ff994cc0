import { headingFingerprint } from '../../../src/consolidation/foreign/heading-fingerprint';
import { proposeMapping } from '../../../src/consolidation/foreign/propose-mapping';
import { readForeign } from '../../../src/consolidation/foreign/read-foreign';
import type { ForeignSheet } from '../../../src/consolidation/submission';
import { decimal } from '../../../src/model/decimal';
import { figure } from '../../../src/model/observation';
import { MAY, ngaNam, SET_766 } from '../../sheets/sample-workbooks';

const UNITS = ngaNam();
const [FIRST, SECOND] = UNITS.units;
const TDGQ = SET_766.indicators.find(({ code }) => code === 'TDGQ')!;

/** A sheet that an office keeps in its own way, from its fourth row on. */
function ownSheet(headings: readonly string[], rows: readonly (readonly string[])[]): ForeignSheet {
  return { sheet: 'Theo dõi', firstRow: 4, rows: [headings, ...rows] };
}

const SHEET = ownSheet(
  ['STT', 'Đơn vị', TDGQ.shortName.vi, 'Cột riêng', 'Ghi chú'],
  [
    ['1', FIRST!.name, '95,77', '12', ''],
    ['2', SECOND!.name, '957,7', '13', 'xem lại'],
    ['', '', '', '', ''],
    ['3', 'Xã Không Có', '80', '14', ''],
    ['', 'Tổng cộng', '91', '39', ''],
  ],
);

test('cột được đề nghị theo tên; cột lạ thì hỏi, không đoán', () => {
  const found = proposeMapping(SHEET, SET_766, UNITS, MAY);
  if (found.type === 'refused') throw new Error(found.refusal.code);
  expect(found.fingerprint).toBe(headingFingerprint(SHEET.rows));
  expect(found.columns.map(({ column, proposal }) => [column, proposal.type])).toEqual([
    [0, 'left-out'],
    [2, 'indicator'],
    [3, 'choose'],
    [4, 'left-out'],
  ]);
});

test('sau khi xác nhận: từng ô ở đúng chỗ, ô sai có lý do, đơn vị lạ để người ghép', () => {
  const found = readForeign(SHEET, [{ column: 2, indicator: 'TDGQ' }], SET_766, UNITS, MAY);
  if (found.type === 'refused') throw new Error(found.refusal.code);
  const { table } = found;
  expect(table).toMatchObject({ sheet: 'Theo dõi', set: '766', period: '2025-05', setHash: null });
  expect(table.rows.map(({ name, nameCell }) => [name, nameCell])).toEqual([
    [FIRST!.name, 'B5'],
    [SECOND!.name, 'B6'],
    ['Xã Không Có', 'B8'],
  ]);
  const cells = table.rows.flatMap((row) => row.cells);
  expect(cells.map(({ cell, code, content }) => [cell, code, content])).toEqual([
    ['C5', 'TDGQ', '95,77'],
    ['C6', 'TDGQ', '957,7'],
    ['C8', 'TDGQ', '80'],
  ]);
  expect(cells[0]).toMatchObject({ observed: figure(decimal('95.77')), refusal: null });
  expect(cells[1]).toMatchObject({
    observed: { status: 'blank' },
    refusal: { code: 'impossible-value', place: { cell: 'C6', sheet: 'Theo dõi' } },
  });
});

test('không cột nào được lấy khi chưa ai xác nhận', () => {
  const found = readForeign(SHEET, [], SET_766, UNITS, MAY);
  expect(found.type === 'table' && found.table.rows.flatMap(({ cells }) => cells)).toEqual([]);
});

test('một đơn vị hai dòng: không lấy dòng nào, nêu cả hai', () => {
  const twice = ownSheet(SHEET.rows[0]!, [
    ['1', FIRST!.name, '95,77', '', ''],
    ['2', FIRST!.name, '90', '', ''],
    ['3', SECOND!.name, '80', '', ''],
  ]);
  const found = readForeign(twice, [{ column: 2, indicator: 'TDGQ' }], SET_766, UNITS, MAY);
  if (found.type === 'refused') throw new Error(found.refusal.code);
  expect(found.table.rows.map(({ name }) => name)).toEqual([SECOND!.name]);
  expect(found.table.findings).toMatchObject([
    { code: 'duplicate-unit', place: { cell: 'B6' }, details: { otherRow: 5 } },
  ]);
});

test('cách đọc đã nhớ không áp cho cột ghi tháng khác', () => {
  const april = ownSheet(
    ['STT', 'Đơn vị', `${TDGQ.shortName.vi} tháng 4/2025`],
    [
      ['1', FIRST!.name, '95,77'],
      ['2', SECOND!.name, '80'],
    ],
  );
  const found = readForeign(april, [{ column: 2, indicator: 'TDGQ' }], SET_766, UNITS, MAY);
  if (found.type === 'refused') throw new Error(found.refusal.code);
  expect(found.table.rows.flatMap(({ cells }) => cells)).toEqual([]);
  expect(found.table.findings).toMatchObject([
    { code: 'other-period', details: { period: '2025-04', wanted: '2025-05' } },
  ]);
});

describe('dấu nhận biết của hàng tiêu đề', () => {
  const [headings, ...rows] = SHEET.rows;
  const print = (of: readonly (readonly string[])[]) => headingFingerprint(of);

  test('không đổi khi số liệu, dòng trên bảng, cách viết dấu và số cột trống khác đi', () => {
    expect(print([['Báo cáo tháng 6/2025'], headings!, ['1', 'Xã Khác', '50', '1', '']])).toBe(
      print(SHEET.rows),
    );
    expect(print([[...headings!.map((text) => text.normalize('NFD').toUpperCase()), '', ''], ...rows])).toBe(
      print(SHEET.rows),
    );
  });

  test('đổi khi cột đổi chỗ hoặc tiêu đề ghi tháng khác', () => {
    const [ordinal, unit, first, own, remark] = headings!;
    expect(print([[ordinal!, unit!, own!, first!, remark!], ...rows])).not.toBe(print(SHEET.rows));
    expect(print([['Đơn vị', 'Tháng 5'], rows[0]!])).not.toBe(print([['Đơn vị', 'Tháng 6'], rows[0]!]));
  });
});
