import { patchesOf } from '../../src/consolidation/paste/paste-patches';
import { decimal } from '../../src/model/decimal';
import { severityOfOmission } from '../../src/model/paste-problem';
import { entryTable, retyped, type Retyped, type Typed } from '../support/entry-table';
import { MAY } from '../support/nga-nam';
import { EMPTY_MAY, omissionCodes, reviewOf, saidOmissions, tabbed, toldCells } from './pasting';

const WORDS = {
  'no-activity': 'KPS',
  'not-applicable': 'KAD',
  'not-submitted': 'chưa gửi',
  'not-assigned': '*',
} as const;

/** One figure of Phường 1 under "Điểm" pasted over what its cell D11 holds. */
function pasteOver(before: Typed, text: string) {
  const sheet = entryTable(retyped(EMPTY_MAY, { 'NN.01': { TONG: before } }));
  return reviewOf(tabbed('Đơn vị|Điểm', `UBND Phường 1|${text}`), { sheet });
}

function patchOver(before: Typed, text: string) {
  return patchesOf(pasteOver(before, text).plan.cells, WORDS);
}

test.each<[string, number | string]>([
  ['79,41', 79.41],
  ['54,6', 54.6],
  ['54.6', 54.6],
  ['92,83%', 92.83],
  ['100', 100],
  ['07', 7],
  ['0', 0],
  ['0,95', 0.95],
  ['KPS', 'KPS'],
  ['không phát sinh', 'KPS'],
  ['Chưa gửi', 'chưa gửi'],
  ['N/A', 'KAD'],
  ['*1', '*'],
])('%p ghi vào ô là %p', (text, content) => {
  expect(patchOver(null, text)).toEqual([{ row: 10, column: 3, content, line: 2 }]);
});

test('cũ và mới: ô trống là mới, bằng nhau là không ghi, khác là thay', () => {
  const kinds = (before: Typed, text: string) => pasteOver(before, text).plan.cells.map(({ kind }) => kind);
  expect(kinds(null, '79,41')).toEqual(['new']);
  expect(kinds('  ', '79,41')).toEqual(['new']);
  expect(kinds(79.41, '79,41')).toEqual(['same']);
  expect(kinds(79.41, '79,410')).toEqual(['same']);
  expect(kinds('79,41', '79,41')).toEqual(['changed']); // text in the sheet becomes a number
  expect(kinds(80, '79,41')).toEqual(['changed']);
  expect(kinds('#REF!', '79,41')).toEqual(['changed']);
  expect(kinds('KPS', 'không phát sinh')).toEqual(['same']);
  expect(kinds('KPS', '0')).toEqual(['changed']);
  expect(kinds(0, 'KPS')).toEqual(['changed']);
  expect(patchOver(79.41, '79,41')).toEqual([]);
});

test('duyệt thấy giá trị đang có trên biểu', () => {
  expect(pasteOver(80, '79,41').plan.cells).toMatchObject([
    {
      cell: 'D11',
      before: 80,
      after: { type: 'figure', value: decimal('79.41') },
      kind: 'changed',
      lines: [2],
    },
  ]);
});

test('ô trống trong bảng dán giữ nguyên ô trên biểu, không ghi 0, không xóa', () => {
  const text = tabbed('Đơn vị|Điểm', 'UBND Phường 1|', 'UBND Phường 2|77,37');
  const review = reviewOf(text, { sheet: entryTable(MAY) });
  expect(toldCells(review)).toEqual(['D12 UBND Phường 2: 77.37 (same)']);
  expect(saidOmissions(review)).toEqual([
    'Dòng 2 của bảng dán: “Điểm số tổng hợp” của “UBND Phường 1” để trống trong bảng dán: giữ nguyên ô trên biểu.',
  ]);
});

test('ô định dạng phần trăm: ghi phần của 1 để ô hiện đúng con số', () => {
  expect(patchOver({ value: 0.7, numberFormat: '0.00%' }, '79,41')).toEqual([
    { row: 10, column: 3, content: 0.7941, line: 2 },
  ]);
  expect(pasteOver({ value: 0.7941, numberFormat: '0.00%' }, '79,41').plan.cells[0]!.kind).toBe('same');
});

test('ô định dạng ngày: không ghi, vì số sẽ lại hiện thành ngày', () => {
  const review = pasteOver({ value: 45778, numberFormat: 'dd/mm/yyyy' }, '79,41');
  expect(toldCells(review)).toEqual([]);
  expect(saidOmissions(review)).toEqual([
    'Dòng 2 của bảng dán: Ô D11 (“Điểm số tổng hợp” của “UBND Phường 1”) định dạng ngày hoặc giờ, số ghi vào sẽ hiện sai. ' +
      'Hãy đổi định dạng ô về General rồi dán lại.',
  ]);
});

test.each([
  ['957,7', 'impossible-value'],
  ['-5', 'impossible-value'],
  ['54.600', 'ambiguous-number'],
  ['3/5', 'fraction-for-number'],
  ['#REF!', 'error-value'],
  ['70 điểm', 'text-for-number'],
  ['trên 60%', 'unknown-word'],
  ['Đạt', 'unknown-word'],
  ['-', 'unknown-word'],
])('%p không được ghi: %s', (text, code) => {
  const table = tabbed('Đơn vị|Điểm', `UBND Phường 1|${text}`, 'UBND Phường 2|77,37');
  const review = reviewOf(table);
  expect(toldCells(review)).toEqual(['D12 UBND Phường 2: 77.37 (new)']);
  expect(review.plan.omissions).toMatchObject([
    { code: 'unreadable-figure', line: 2, details: { finding: { code, severity: 'error' } } },
  ]);
});

test('câu của số không đọc được: dòng, đơn vị, chỉ tiêu, lỗi, cách sửa', () => {
  const review = reviewOf(tabbed('Đơn vị|TDGQ', 'UBND Phường 1|957,7', 'UBND Phường 2|1'));
  expect(saidOmissions(review)).toEqual([
    'Dòng 2 của bảng dán: UBND Phường 1, Tiến độ: hồ sơ xử lý đúng hạn: 957,7 vượt quá 100. Có phải 95,77? Hãy đối chiếu và gõ lại.',
  ]);
});

test('chỉ tiêu chỉ dành cho thị xã: dòng của phường bị từ chối, dòng thị xã được lấy', () => {
  const review = reviewOf(
    tabbed('Đơn vị|Hồ sơ cấp kết quả điện tử', 'UBND thị xã Ngã Năm|52,27', 'UBND Phường 1|50'),
  );
  expect(toldCells(review)).toEqual(['J9 UBND thị xã Ngã Năm: 52.27 (new)']);
  expect(saidOmissions(review)).toEqual([
    'Dòng 3 của bảng dán: “50” ở “Hồ sơ cấp kết quả điện tử” của “UBND Phường 1”: chỉ tiêu này chỉ dành cho đơn vị tổng hợp. ' +
      'Hãy chọn chỉ tiêu khác cho cột, hoặc bỏ cột.',
  ]);
});

test('một đơn vị hai dòng: số giống nhau thì lấy một lần, khác nhau thì không lấy số nào', () => {
  const same = reviewOf(tabbed('Đơn vị|Điểm', 'UBND Phường 1|79,41', 'P.1|79,410', 'UBND Phường 2|77,37'));
  expect(same.plan.cells[0]!.lines).toEqual([2, 3]);
  expect(toldCells(same)).toHaveLength(2);
  expect(omissionCodes(same)).toEqual([[3, 'same-unit-again']]);

  const differing = reviewOf(
    tabbed('Đơn vị|Điểm|TDGQ', 'UBND Phường 1|79,41|94,59', 'P.1|79,14|94,59', 'UBND Phường 2|77,37|'),
  );
  expect(toldCells(differing)).toEqual(['F11 UBND Phường 1: 94.59 (new)', 'D12 UBND Phường 2: 77.37 (new)']);
  expect(saidOmissions(differing).slice(0, 2)).toEqual([
    'Dòng 3 của bảng dán: “UBND Phường 1” đã có ở dòng 2 của bảng dán; chỉ lấy số nào hai dòng không nói khác nhau.',
    'Dòng 3 của bảng dán: “Điểm số tổng hợp” của “UBND Phường 1” là “79,41” và “79,14”, khác với dòng 2. Hãy đối chiếu nguồn và chỉ giữ một dòng.',
  ]);
});

test('một dòng đọc được, dòng kia của cùng đơn vị không: không lấy', () => {
  const review = reviewOf(tabbed('Đơn vị|Điểm', 'UBND Phường 1|79,41', 'P.1|54.600'));
  expect(toldCells(review)).toEqual([]);
  expect(omissionCodes(review)).toEqual([
    [2, 'different-figures'],
    [3, 'same-unit-again'],
    [3, 'unreadable-figure'],
  ]);
});

test('đơn vị không có trên biểu, hoặc biểu ghi mã cạnh tên khác: nói một lần cho cả dòng', () => {
  const units = EMPTY_MAY.units.flatMap((row) => {
    if (row.code === 'NN.01') return [];
    return row.code === 'NN.02' ? [{ ...row, name: 'UBND xã Mỹ Bình' }] : [row];
  });
  const sheet = entryTable({ ...EMPTY_MAY, units });
  const review = reviewOf(
    tabbed(
      'Đơn vị|Điểm|TDGQ',
      'UBND Phường 1|79,41|94,59',
      'UBND Phường 2|77,37|97,22',
      'UBND Phường 3|75,43|100',
    ),
    { sheet },
  );
  expect(review.plan.cells.map(({ unit }) => unit.code)).toEqual(['NN.03', 'NN.03']);
  expect(omissionCodes(review)).toEqual([
    [2, 'unit-not-on-sheet'],
    [3, 'unit-unsure-on-sheet'],
  ]);
});

test('người dùng bỏ một cột đã đề nghị thì không có ô nào của cột đó', () => {
  const text = tabbed('Đơn vị|Điểm|TDGQ', 'UBND Phường 1|79,41|94,59');
  expect(toldCells(reviewOf({ text, choices: new Map([[1, null]]) }))).toEqual([
    'F11 UBND Phường 1: 94.59 (new)',
  ]);
});

test('biểu đã đủ số của tháng 5: dán lại đúng số thì không có gì để ghi', () => {
  const changed: Retyped = { 'NN.03': { TONG: 75.34 } };
  const sheet = entryTable(retyped(MAY, changed));
  const text = tabbed('Đơn vị|Điểm', 'UBND Phường 1|79,41', 'UBND Phường 2|77,37', 'UBND Phường 3|75,43');
  const review = reviewOf(text, { sheet });
  expect(patchesOf(review.plan.cells, WORDS)).toEqual([{ row: 12, column: 3, content: 75.43, line: 4 }]);
});

test('dòng tổng, ghi chú, ô trống chỉ là lưu ý; số chưa lấy được là lỗi', () => {
  const { plan } = reviewOf(
    tabbed(
      'Đơn vị|Điểm|TDGQ',
      'UBND Phường 1|79,41|',
      'xã Lạ|60|70',
      'UBND Phường 2|957,7|97,22',
      'Tổng cộng|70|80',
      'Người lập biểu||',
    ),
  );
  expect(plan.omissions.map(({ line, code }) => [line, code, severityOfOmission(code)])).toEqual([
    [2, 'blank-cell', 'note'],
    [3, 'unknown-unit', 'error'],
    [4, 'unreadable-figure', 'error'],
    [5, 'total', 'note'],
    [6, 'remark', 'note'],
  ]);
});
