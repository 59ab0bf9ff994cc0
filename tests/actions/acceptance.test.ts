import { judge } from '../../src/actions/acceptance';
import { impossibleValue } from '../../src/checks/impossible-value';
import { decimal } from '../../src/model/decimal';
import { finding, findingKey, type Acceptance, type Finding, type Place } from '../../src/model/finding';
import { findingsIn } from '../support/checking';
import { retyped, withUnits, type Typed } from '../support/entry-table';
import { MAY } from '../support/nga-nam';

const PLACE: Place = {
  sheet: '766 T5-2025',
  cell: 'F11',
  period: '2025-05',
  unit: { code: 'NN.01', name: 'UBND Phường 1' },
  indicator: { code: 'TDGQ', name: 'Tiến độ' },
};
const UNKNOWN_UNIT = finding('unknown-unit', PLACE, { code: 'X', name: 'UBND xã Mới', suggestion: null });
const DUPLICATE = finding('duplicate-unit', PLACE, { code: 'NN.01', name: 'UBND Phường 1', otherRow: 11 });
const BLANK_CELL = finding('blank', PLACE, {});
const NOTE = finding('excess-decimals', PLACE, { value: decimal('96.969'), decimals: 2 });

test('lỗi chặn báo cáo, cảnh báo đi kèm, ghi chú thì không', () => {
  expect(judge([UNKNOWN_UNIT, BLANK_CELL, NOTE], [])).toEqual({
    blocking: [UNKNOWN_UNIT],
    accepted: [],
    warnings: [BLANK_CELL],
  });
});

test('lỗi chấp nhận được, có tên và ghi chú: không chặn nữa, được in kèm', () => {
  const acceptance = accept(UNKNOWN_UNIT);
  expect(judge([UNKNOWN_UNIT], [acceptance])).toEqual({
    blocking: [],
    accepted: [{ finding: UNKNOWN_UNIT, acceptance }],
    warnings: [],
  });
});

describe('lỗi không biết số liệu là của ai thì không ai chấp nhận được', () => {
  test.each<[Finding]>([
    [DUPLICATE],
    [finding('code-name-mismatch', PLACE, { code: 'NN.01', name: 'A', nameOfCode: 'B', codeOfName: null })],
    [finding('row-without-code', PLACE, { name: 'UBND Phường 1' })],
    [finding('row-without-name', PLACE, { code: 'NN.01' })],
    [finding('double-period', PLACE, { otherSheet: 'Sheet1' })],
    [finding('period-unreadable', PLACE, { text: 'thg 5' })],
    [finding('duplicate-indicator', PLACE, { otherCell: 'E7' })],
  ])('$code', (found) => {
    expect(judge([found], [accept(found)])).toEqual({ blocking: [found], accepted: [], warnings: [] });
  });
});

test('chấp nhận một cảnh báo không giấu nó đi', () => {
  expect(judge([BLANK_CELL], [accept(BLANK_CELL)]).warnings).toEqual([BLANK_CELL]);
});

describe('chấp nhận 957,7 ở ô F11', () => {
  const [found] = impossible(957.7);
  const acceptances = [accept(found!)];
  const isBlocked = (findings: readonly Finding[]) => judge(findings, acceptances).blocking.length > 0;

  test('còn hiệu lực khi kiểm tra lại', () => {
    expect(isBlocked(impossible(957.7))).toBe(false);
  });

  test('hết hiệu lực khi số đổi', () => {
    expect(isBlocked(impossible(957.8))).toBe(true);
    expect(isBlocked(impossible(9577))).toBe(true);
  });

  test('không áp dụng cho đơn vị, chỉ tiêu hay kỳ khác', () => {
    const elsewhere = retyped(MAY, { 'NN.02': { TDGQ: 957.7 } });
    expect(isBlocked(findingsIn(impossibleValue, elsewhere))).toBe(true);
    expect(isBlocked(findingsIn(impossibleValue, retyped(MAY, { 'NN.01': { CKMB: 957.7 } })))).toBe(true);
    const april = { ...retyped(MAY, { 'NN.01': { TDGQ: 957.7 } }), period: '2025-04' };
    expect(isBlocked(findingsIn(impossibleValue, april))).toBe(true);
  });

  test('đi theo đơn vị khi các dòng được sắp lại hoặc trang đổi tên', () => {
    const moved = withUnits(retyped(MAY, { 'NN.01': { TDGQ: 957.7 } }), (rows) => [...rows].reverse());
    expect(isBlocked(findingsIn(impossibleValue, { ...moved, sheet: 'Bản cuối' }))).toBe(false);
  });
});

test('không có đơn vị thì khóa theo trang và ô', () => {
  const at = (cell: string) =>
    finding('as-of-unreadable', { sheet: 'S', cell, period: '2025-05' }, { text: 'x' });
  expect(findingKey(at('D3'))).not.toBe(findingKey(at('D4')));
  expect(judge([at('D3')], [accept(at('D3'))]).blocking).toEqual([]);
  expect(judge([at('D4')], [accept(at('D3'))]).blocking).toHaveLength(1);
});

/** What is found when the rate of Phường 1, in F11, is typed so. */
function impossible(typed: Typed): readonly Finding[] {
  return findingsIn(impossibleValue, retyped(MAY, { 'NN.01': { TDGQ: typed } }));
}

function accept(found: Finding): Acceptance {
  return { key: findingKey(found), by: 'Nguyễn Văn A', note: 'Cổng hiển thị như vậy' };
}
