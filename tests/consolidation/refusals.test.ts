import { en } from '../../src/language/en';
import { sayPasteRefusal } from '../../src/language/paste/say-paste';
import { vi } from '../../src/language/vi';
import type { PasteRefusal } from '../../src/model/paste-problem';
import { refusalOf, reviewOf, tabbed, toldCells } from './pasting';

function said(refusal: PasteRefusal | null): string | null {
  return refusal === null ? null : sayPasteRefusal(refusal, vi);
}

test('chỉ một cột số: không bao giờ ghép theo thứ tự dòng', () => {
  const column = '79,41\n77,37\n75,43\n66,13\n70,08\n61,52\n75,39\n54,6';
  expect(refusalOf(column)).toEqual({ code: 'numbers-without-names', details: { rows: 8, first: '79,41' } });
  expect(said(refusalOf(column))).toBe(
    'Bảng dán có 8 dòng số (từ “79,41”) mà không có tên đơn vị. Số không bao giờ được ghép theo thứ tự dòng. ' +
      'Hãy sao chép lại kèm cột tên hoặc mã đơn vị.',
  );
  expect(sayPasteRefusal(refusalOf('79,41')!, en)).toBe(
    'The pasted table has 1 row of numbers (from “79,41”) and no unit names. ' +
      'Numbers are never matched by the order of rows. Copy again with the column of unit names or codes.',
  );
});

test.each([
  ['số thứ tự và số', tabbed('1|79,41', '2|77,37', '3|75,43')],
  ['có tiêu đề', tabbed('STT|Điểm', '1|79,41', '2|77,37')],
  ['chữ KPS giữa các số', tabbed('79,41|KPS', '77,37|100')],
  ['số viết với số 0 đứng đầu', tabbed('01|79,41', '02|77,37')],
])('khối số không tên bị từ chối: %s', (_, text) => {
  expect(refusalOf(text)?.code).toBe('numbers-without-names');
});

test('mã đơn vị 1, 2, 3 không biến cột STT thành cột mã', () => {
  const parent = { code: '0', name: 'UBND huyện Ba', kind: 'district' as const, aliases: [] };
  const unit = (code: string, name: string) =>
    ({ code, name, kind: 'commune', aliases: [], parent: '0' }) as const;
  const units = { parent, units: [unit('1', 'xã An Lạc'), unit('2', 'xã An Phú')] };
  expect(refusalOf(tabbed('1|79,41', '2|77,37'), { units })?.code).toBe('numbers-without-names');
  expect(refusalOf(tabbed('Mã|Điểm', '1|79,41', '2|77,37'), { units })).toBeNull();
});

test('không tên nào của danh mục', () => {
  expect(said(refusalOf(tabbed('Tỉnh|Điểm', 'Lào Cai|70', 'Cà Mau|71')))).toBe(
    'Trong bảng dán không có tên hay mã nào của danh mục đơn vị; đang thấy “Lào Cai”, “Cà Mau”. Hãy sao chép kèm cột ' +
      'tên đơn vị, viết như danh mục (ví dụ “UBND Phường 1”), hoặc bổ sung danh mục.',
  );
});

test('hai cột tên nêu hai đơn vị trong một dòng', () => {
  const side = tabbed('Đơn vị|Điểm|Đơn vị|Điểm', 'UBND Phường 1|79,41|UBND xã Mỹ Bình|70,08');
  expect(said(refusalOf(side))).toBe(
    'Dòng 2 của bảng dán nêu hai đơn vị: “UBND Phường 1” và “UBND xã Mỹ Bình”, nên không rõ số là của đơn vị nào. ' +
      'Hãy dán từng phần, mỗi lần chỉ một cột tên đơn vị.',
  );
});

test('cột cấp trên lặp lại, hoặc tên đầy đủ bên cạnh, không phải cột tên thứ hai', () => {
  const table = tabbed(
    'Cấp trên|Đơn vị|Tên đầy đủ|Điểm',
    'UBND thị xã Ngã Năm|P.1|UBND Phường 1|79,41',
    'UBND thị xã Ngã Năm|Mỹ Bình|UBND xã Mỹ Bình|70,08',
  );
  expect(toldCells(reviewOf(table))).toEqual([
    'D11 UBND Phường 1: 79.41 (new)',
    'D15 UBND xã Mỹ Bình: 70.08 (new)',
  ]);
});

test('chữ theo bảng mã cũ', () => {
  const tcvn3 = tabbed(
    '§¬n vÞ|§iÓm',
    'UBND ph­êng 1|79,41',
    'UBND x· VÜnh Quíi|66,13',
    'UBND x· Mü B×nh|70,08',
  );
  expect(refusalOf(tcvn3)).toMatchObject({ code: 'legacy-encoding', details: { encoding: 'tcvn3' } });
});

test('chỉ có tên, không có số', () => {
  expect(refusalOf('UBND Phường 1\nUBND Phường 2')?.code).toBe('no-figures');
});

test('tiêu đề lặp lại khi sang trang không phải bảng thứ hai', () => {
  const repeated = tabbed('Đơn vị|Điểm', 'UBND Phường 1|79,41', 'Đơn vị|Điểm', 'UBND Phường 2|77,37');
  expect(toldCells(reviewOf(repeated))).toHaveLength(2);
});

test('hai cột cùng chọn một chỉ tiêu', () => {
  const text = tabbed('Đơn vị|A|B', 'UBND Phường 1|1|2');
  const choices = new Map([
    [1, 'TONG'],
    [2, 'TONG'],
  ]);
  const { columnsRefusal, plan } = reviewOf({ text, choices });
  expect(plan.cells).toEqual([]);
  expect(said(columnsRefusal)).toBe(
    'Cột 2 và cột 3 của bảng dán cùng được chọn là “Điểm số tổng hợp”. Hãy bỏ một cột hoặc chọn chỉ tiêu khác.',
  );
  expect(reviewOf({ text, choices: new Map([[1, 'XYZ']]) }).columnsRefusal?.code).toBe('unknown-indicator');
});
