import { checkTable } from '../../src/checks/check-table';
import type { Finding } from '../../src/model/finding';
import { cellsOf, contextOf, told, type Beside } from '../support/checking';
import { retyped, withUnits, type Retyped, type TypedTable } from '../support/entry-table';
import { APRIL, hundredths, MAY, NGA_NAM_UNITS, withPreviousTyped } from '../support/nga-nam';

const COMPOSITES = [
  ['composite-outside-parts', 'I9'],
  ['composite-outside-parts', 'L9'],
];

describe('số thật của Ngã Năm', () => {
  test('tháng 4, chưa có kỳ trước: chỉ hai tỷ lệ tổng hợp nằm ngoài các phần', () => {
    expect(codesAndCells(found(APRIL, { unitList: NGA_NAM_UNITS }))).toEqual(COMPOSITES);
  });

  test('tháng 5: các biến động trên 30 điểm và hai tỷ lệ tổng hợp, ngoài ra không có gì', () => {
    const findings = found(MAY, { earlier: APRIL, unitList: NGA_NAM_UNITS });
    expect(codesAndCells(findings.filter(({ code }) => code !== 'jump'))).toEqual(COMPOSITES);
    expect(findings.filter(({ code }) => code === 'jump')).toHaveLength(greatChanges());
    expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => 'warning'));
  });

  test('tháng 5 với số tháng 4 gõ ngay trên trang: như vậy', () => {
    const findings = found(withPreviousTyped(MAY, APRIL), { unitList: NGA_NAM_UNITS });
    expect(findings.map(told)).toEqual(found(MAY, { earlier: APRIL, unitList: NGA_NAM_UNITS }).map(told));
  });
});

describe('một ô gõ sai ở tháng 5: đúng những phát hiện mới này', () => {
  const before = codesAndCells(found(MAY, { earlier: APRIL, unitList: NGA_NAM_UNITS }));

  test.each<[string, Retyped, readonly (readonly string[])[]]>([
    ['957,7 cho 95,77', { 'NN.01': { TDGQ: 957.7 } }, [['impossible-value', 'F11']]],
    ['"70.08" dạng văn bản', { 'NN.05': { TONG: '70.08' } }, [['text-for-number', 'D15']]],
    ['"70,08" dạng văn bản', { 'NN.05': { TONG: '70,08' } }, [['text-for-number', 'D15']]],
    ['1.686', { 'NN.05': { TONG: '1.686' } }, [['ambiguous-number', 'D15']]],
    ['03/05', { 'NN.05': { TONG: '03/05' } }, [['fraction-for-number', 'D15']]],
    ['0,7203 kiểu General', { 'NN.07': { TDGQ: 0.7203 } }, [['percent-as-fraction', 'F17']]],
    [
      '0,9697 kiểu 0.00%',
      { 'NN.07': { TDGQ: { value: 0.9697, numberFormat: '0.00%' } } },
      [['percent-format', 'F17']],
    ],
    ['KPS', { 'NN.07': { TDGQ: 'KPS' } }, []],
    ['ô trống', { 'NN.07': { TDGQ: null } }, [['blank', 'F17']]],
    ['từ lạ', { 'NN.07': { TDGQ: 'đang làm' } }, [['unknown-word', 'F17']]],
    ['#DIV/0!', { 'NN.07': { TDGQ: { error: '#DIV/0!' } } }, [['error-value', 'F17']]],
    ['nhiều số lẻ', { 'NN.07': { TDGQ: 96.969697 } }, [['excess-decimals', 'F17']]],
    ['số ở ô không thu của xã', { 'NN.07': { 'MDSH.1': 50 } }, [['not-collected', 'J17']]],
  ])('%s', (_, cells, expected) => {
    const after = codesAndCells(found(retyped(MAY, cells), { earlier: APRIL, unitList: NGA_NAM_UNITS }));
    const key = (finding: readonly (string | undefined)[]) => finding.join(' ');
    const known = new Set(before.map(key));
    expect(after.filter((one) => !known.has(key(one)))).toEqual(expected);
  });
});

test('0,95 gõ thành 95 ở tháng 4: một nghi ngờ, và một biến động khi đã có tháng trước', () => {
  const typed = retyped(APRIL, { 'NN.01': { TTTT: 95 } });
  const alone = found(typed, { unitList: NGA_NAM_UNITS });
  expect(codesAndCells(alone)).toEqual([['swallowed-comma', 'H11'], ...COMPOSITES]);
  const march = retyped(APRIL, { 'NN.01': { TTTT: 0.9, CKMB: 65 } });
  const compared = found(withPreviousTyped(typed, march), { unitList: NGA_NAM_UNITS });
  expect(codesAndCells(compared).filter(([, cell]) => cell === 'H11')).toEqual([
    ['swallowed-comma', 'H11'],
    ['jump', 'H11'],
  ]);
});

test('các phát hiện nói ai trước, rồi từng ô, rồi điều các ô cùng nói', () => {
  const typed = withUnits(retyped(MAY, { 'NN.01': { TDGQ: 957.7, TONG: 'abc' } }), (rows) =>
    rows.slice(0, 7),
  );
  const codes = found(typed, { earlier: APRIL, unitList: NGA_NAM_UNITS }).map(({ code }) => code);
  expect([...new Set(codes)]).toEqual([
    'unit-removed',
    'unknown-word',
    'impossible-value',
    'jump',
    'composite-outside-parts',
  ]);
});

test('trang rỗng: ai cũng chưa gửi, thị xã thiếu từng ô', () => {
  const empty: TypedTable = {
    ...MAY,
    parent: { ...MAY.parent!, cells: {} },
    units: MAY.units.map((row) => ({ ...row, cells: {} })),
  };
  const findings = found(empty, { earlier: APRIL, unitList: NGA_NAM_UNITS });
  expect(findings.filter(({ code }) => code === 'not-submitted')).toHaveLength(8);
  expect(cellsOf(findings.filter(({ code }) => code === 'blank'))).toEqual([
    'D9',
    'E9',
    'F9',
    'G9',
    'H9',
    'I9',
    'J9',
    'K9',
    'L9',
    'M9',
    'N9',
  ]);
  expect(findings).toHaveLength(19);
});

test('trang không có đơn vị nào', () => {
  const codes = found({ ...MAY, parent: null, units: [] }).map(({ code }) => code);
  expect(codes).toEqual(['parent-missing']);
});

/** Cells that moved by more than 30,00 points, counted from the digits of the files. */
function greatChanges(): number {
  const before = hundredths('2025-04');
  return [...hundredths('2025-05')].flatMap(([unit, figures]) =>
    [...figures].filter(([indicator, value]) => Math.abs(value - before.get(unit)!.get(indicator)!) > 3000),
  ).length;
}

function found(typed: TypedTable, beside: Beside = {}): readonly Finding[] {
  return checkTable(contextOf(typed, beside));
}

function codesAndCells(findings: readonly Finding[]): readonly (readonly (string | undefined)[])[] {
  return findings.map(({ code, place }) => [code, place.cell]);
}
