import { confirmationKey } from '../../src/consolidation/paste/recognise-table';
import type { Unit, UnitKind, UnitList } from '../../src/model/unit';
import { entryTable } from '../support/entry-table';
import { EMPTY_MAY, omissionCodes, reviewOf, saidOmissions, tabbed, toldCells } from './pasting';

function unit(code: string, name: string, kind: UnitKind, aliases: readonly string[] = []): Unit {
  return { code, name, kind, aliases, parent: 'H59' };
}

const PROVINCE: UnitList = {
  parent: { code: 'H59', name: 'UBND tỉnh Gia Lai', kind: 'province', aliases: [] },
  units: [
    unit('H59.01', 'xã Tuy Phước', 'commune'),
    unit('H59.02', 'xã Tuy Phước Tây', 'commune'),
    unit('H59.03', 'xã An Bình', 'commune'),
    unit('H59.04', 'phường An Bình', 'ward'),
    unit('H59.05', 'phường Một', 'ward'),
    unit('H59.11', 'Phường 1', 'ward'),
    unit('H59.12', 'Phường 11', 'ward'),
    unit('H59.13', 'Ea H’leo', 'commune', ['Ea Leo']),
  ],
};
const SHEET = entryTable({
  ...EMPTY_MAY,
  parent: { code: 'H59', name: 'UBND tỉnh Gia Lai', cells: {} },
  units: PROVINCE.units.map(({ code, name }) => ({ code, name, cells: {} })),
});
const around = { sheet: SHEET, units: PROVINCE };
const one = (name: string) => reviewOf(tabbed('Đơn vị|Điểm', `${name}|50`, 'UBND tỉnh Gia Lai|60'), around);

/** Whose cell the figure goes to, or null. */
function takenBy(name: string): string | null {
  const cell = one(name).plan.cells.find(({ unit: { code } }) => code !== 'H59');
  return cell?.unit.code ?? null;
}

test.each([
  ['xã Tuy Phước', 'H59.01'],
  ['UBND xã Tuy Phước Tây', 'H59.02'],
  ['Ủy ban nhân dân xã  TUY PHƯỚC', 'H59.01'],
  ['Uỷ ban nhân dân xã Tuy Phước', 'H59.01'],
  ['xã Tuy Phƣớc', 'H59.01'], // ƣ (U+01A3) left by a converter
  ['xã Tuy Phước'.normalize('NFD'), 'H59.01'],
  ['xã\u00a0Tuy Phước - Gia Lai', 'H59.01'],
  ['1. xã Tuy Phước', 'H59.01'],
  ['P. An Bình', 'H59.04'],
  ['P.1', 'H59.11'],
  ['Phường 01', 'H59.11'],
  ['Phường 11', 'H59.12'],
  ["Ea H'Leo", 'H59.13'],
  ['xã Ea H’leo', 'H59.13'],
  ['Ea Leo', 'H59.13'],
])('%p là %s', (name, code) => {
  expect(takenBy(name)).toBe(code);
});

test.each([
  'xã Tuy Phuoc',
  'Tuy Phước Đông',
  'Phường 10',
  'Phường 111',
  'xã Một',
  'An Bình',
  'phường Ea H’leo',
  'Một phường',
])('%p không tự ghép với đơn vị nào', (name) => {
  expect(takenBy(name)).toBeNull();
});

test('tên chung của xã và phường: nêu cả hai để chọn, người chọn thì lấy', () => {
  expect(saidOmissions(one('An Bình'))).toEqual([
    'Dòng 2 của bảng dán: “An Bình” có thể là “xã An Bình” hay “phường An Bình”. Hãy chọn đúng đơn vị.',
  ]);
  const text = tabbed('Đơn vị|Điểm', 'An Bình|50');
  const confirm = (code: string) =>
    toldCells(reviewOf({ text, confirmed: new Map([[confirmationKey('An Bình'), code]]) }, around));
  expect(confirm('H59.04')).toEqual(['D14 phường An Bình: 50 (new)']);
  expect(confirm('H59.01')).toEqual([]); // not one of the two
});

test('tên gần giống chỉ được gợi ý kèm lý do, xác nhận rồi mới lấy', () => {
  const text = tabbed('Đơn vị|Điểm', 'Tuy Phuoc|50', 'phường An Bình|70');
  const before = reviewOf(text, around);
  expect(toldCells(before)).toEqual(['D14 phường An Bình: 70 (new)']);
  expect(saidOmissions(before)).toEqual([
    'Dòng 2 của bảng dán: “Tuy Phuoc” không có trong danh mục đơn vị. Có phải “xã Tuy Phước” (chỉ khác dấu)? Hãy xác nhận hoặc bỏ dòng này.',
  ]);
  const [suggested] = before.matched.rows;
  expect(suggested!.match).toMatchObject({
    type: 'suggested',
    suggestions: [{ score: 0.95, reason: 'same-without-accents' }, { reason: 'part-of-name' }],
  });
  const confirmed = new Map([[confirmationKey('Tuy Phuoc'), 'H59.01']]);
  const after = reviewOf({ text, confirmed }, around);
  expect(toldCells(after)).toEqual(['D11 xã Tuy Phước: 50 (new)', 'D14 phường An Bình: 70 (new)']);
  expect(after.matched.rows[0]!.match).toMatchObject({ type: 'unit', by: 'confirmed' });
});

test('hai dòng được xác nhận là một đơn vị thì không dòng nào được lấy', () => {
  const text = tabbed('Đơn vị|Điểm', 'P. Mốt|50', 'Một|60', 'xã An Bình|70');
  const confirmed = new Map([
    [confirmationKey('P. Mốt'), 'H59.01'],
    [confirmationKey('Một'), 'H59.01'],
  ]);
  const bothUnknown = reviewOf(
    {
      text: text.replace('\r\nMột\t', '\r\nMọt\t'),
      confirmed: new Map([
        [confirmationKey('P. Mốt'), 'H59.05'],
        [confirmationKey('Mọt'), 'H59.05'],
      ]),
    },
    around,
  );
  expect(toldCells(bothUnknown)).toEqual(['D13 xã An Bình: 70 (new)']);
  expect(omissionCodes(bothUnknown)).toEqual([
    [2, 'confirmed-twice'],
    [3, 'confirmed-twice'],
  ]);
  // "Một" names phường Một by itself, and a confirmation does not overrule a name.
  expect(toldCells(reviewOf({ text, confirmed }, around))).toEqual([
    'D11 xã Tuy Phước: 50 (new)',
    'D13 xã An Bình: 70 (new)',
    'D15 phường Một: 60 (new)',
  ]);
});

test('dòng xác nhận trùng với đơn vị có tên sẵn trong bảng thì bị từ chối, dòng có tên vẫn lấy', () => {
  const text = tabbed('Đơn vị|Điểm', 'phường Một|60', 'P. Mốt|50');
  const review = reviewOf({ text, confirmed: new Map([[confirmationKey('P. Mốt'), 'H59.05']]) }, around);
  expect(toldCells(review)).toEqual(['D15 phường Một: 60 (new)']);
  expect(saidOmissions(review)).toEqual([
    'Dòng 3 của bảng dán: “P. Mốt” được xác nhận là “phường Một”, nhưng dòng 2 đã là đơn vị đó. Hãy bỏ một trong hai.',
  ]);
});

test('xác nhận một mã không có trong danh mục thì như chưa xác nhận', () => {
  const text = tabbed('Đơn vị|Điểm', 'P. Mốt|50', 'xã An Bình|70');
  const review = reviewOf({ text, confirmed: new Map([[confirmationKey('P. Mốt'), 'XX']]) }, around);
  expect(omissionCodes(review)).toEqual([[2, 'suggested-unit']]);
});

test('mã và tên phải cùng một đơn vị', () => {
  const review = reviewOf(
    tabbed(
      'STT|Mã đơn vị|Đơn vị|Điểm',
      '1|H59.04|An Bình|70',
      '2|h59.01|xã Tuy Phước Tây|50',
      '3|H59.12||40',
      '4|H99.99|Phường 1|30',
    ),
    around,
  );
  expect(toldCells(review)).toEqual([
    'D14 phường An Bình: 70 (new)',
    'D16 Phường 1: 30 (new)',
    'D17 Phường 11: 40 (new)',
  ]);
  expect(saidOmissions(review)).toEqual([
    'Dòng 3 của bảng dán: Mã “h59.01” là của “xã Tuy Phước” nhưng tên ghi “xã Tuy Phước Tây”. Hãy đối chiếu nguồn rồi sửa mã hoặc tên.',
  ]);
});

test('bảng chỉ có mã', () => {
  const review = reviewOf(tabbed('Mã|Điểm', 'H59.12|40', 'H59.11|30'), around);
  expect(toldCells(review)).toEqual(['D16 Phường 1: 30 (new)', 'D17 Phường 11: 40 (new)']);
});

test('dòng tổng, dòng ghi chú, dòng đánh số cột, dòng không tên', () => {
  const review = reviewOf(
    tabbed(
      'STT|Đơn vị|Điểm',
      '(1)|(2)|(3)',
      '|Khối phường|',
      '1|Phường 1|30',
      '2||40',
      '|Tổng cộng|70',
      '|Bình quân chung|35',
      '|Toàn tỉnh|35',
      '|Toàn Thắng|35',
      '(*) Ghi chú: số liệu tính đến 31/5/2025',
    ),
    around,
  );
  expect(toldCells(review)).toEqual(['D16 Phường 1: 30 (new)']);
  expect(omissionCodes(review)).toEqual([
    [5, 'nameless'],
    [6, 'total'],
    [7, 'total'],
    [8, 'total'],
    [9, 'unknown-unit'],
    [10, 'remark'],
  ]);
});

test('đơn vị không có trong bảng được liệt kê, dòng tổng hợp của tỉnh không tính', () => {
  const review = reviewOf(tabbed('Đơn vị|Điểm', 'Phường 1|30', 'xã An Bình|40'), around);
  expect(review.plan.notInTable.map(({ code }) => code)).toEqual([
    'H59.01',
    'H59.02',
    'H59.04',
    'H59.05',
    'H59.12',
    'H59.13',
  ]);
});

test('đơn vị đã hết hiệu lực trong kỳ không được ghép', () => {
  const merged = { ...PROVINCE.units[2]!, validTo: { year: 2025, month: 3, day: 31 } };
  const units = {
    ...PROVINCE,
    units: PROVINCE.units.map((each) => (each.code === merged.code ? merged : each)),
  };
  const review = reviewOf(tabbed('Đơn vị|Điểm', 'An Bình|40', 'xã An Bình|30'), { sheet: SHEET, units });
  expect(toldCells(review)).toEqual(['D14 phường An Bình: 40 (new)']);
  expect(omissionCodes(review)).toEqual([[3, 'suggested-unit']]);
});

test('bảng có hàng nghìn tên lạ: chỉ 200 tên đầu được gợi ý, không tên nào được lấy', () => {
  const lines = Array.from(
    { length: 1000 },
    (_, at) =>
      `xã Tuy Phuoc ${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at % 40)}${'y'.repeat(at % 7)}|5`,
  );
  const review = reviewOf(tabbed('Đơn vị|Điểm', ...lines, 'Phường 1|30'), around);
  const types = review.matched.rows.map(({ match }) => match.type);
  expect(toldCells(review)).toEqual(['D16 Phường 1: 30 (new)']);
  expect(new Set(types)).toEqual(new Set(['suggested', 'unknown', 'unit']));
  expect(
    new Set(review.matched.rows.filter(({ match }) => match.type === 'suggested').map(({ name }) => name))
      .size,
  ).toBe(200);
});

test('ô gộp làm dòng sau thiếu ô: không đoán ô nào thiếu, không ghép lệch cột', () => {
  const merged = reviewOf(
    tabbed('Đơn vị|Điểm|TDGQ', 'Phường 1|30|40', 'Phường 11|50', 'xã An Bình|60|70'),
    around,
  );
  expect(merged.plan.cells.map(({ unit: { code } }) => code)).toEqual([
    'H59.03',
    'H59.03',
    'H59.11',
    'H59.11',
  ]);
  expect(saidOmissions(merged)).toEqual([
    'Dòng 3 của bảng dán: Dòng của “Phường 11” chỉ có 2 ô trong khi bảng có 3 ô một dòng, nên không rõ ô nào thiếu. ' +
      'Hãy bỏ gộp ô ở nguồn, hoặc bù ô trống rồi dán lại.',
  ]);
  expect(merged.plan.notInTable.map(({ code }) => code)).not.toContain('H59.12');

  const grouped = reviewOf(
    tabbed('Khối|Đơn vị|Điểm', 'Phường|Phường 1|30', 'Phường 11|50', 'Xã|xã An Bình|60'),
    around,
  );
  expect(toldCells(grouped)).toEqual(['D13 xã An Bình: 60 (new)', 'D16 Phường 1: 30 (new)']);
  expect(omissionCodes(grouped)).toEqual([[3, 'nameless']]);
});
