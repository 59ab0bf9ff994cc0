import { findRegister, registerHash, registers } from '../../src/registers/catalogue';
import { registerSchema, type RegisterSource } from '../../src/registers/register-definition';
import { vanBan } from '../../src/registers/van-ban';
import { VAN_BAN } from '../support/register-table';

/** Where a changed definition is refused, and why. */
function faults(change: Partial<RegisterSource>): readonly string[] {
  const parsed = registerSchema.safeParse({ ...vanBan, ...change });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const printed = (change: Partial<RegisterSource['printed']>) => ({
  printed: { ...vanBan.printed, ...change },
});

test('có hai danh sách: văn bản ban hành và Tổ công nghệ số cộng đồng', () => {
  expect(registers.map(({ id }) => id)).toEqual(['van-ban', 'to-cnscd']);
  expect(findRegister('to-cnscd')?.title.vi).toBe('Danh sách Tổ công nghệ số cộng đồng');
  expect(findRegister('766')).toBeNull();
});

test('các cột theo thứ tự của biểu', () => {
  expect(registers.map(({ columns }) => columns.map(({ name }) => name.vi))).toEqual([
    ['Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu', 'Ghi chú'],
    [
      'Tên tổ',
      'Xóm, khóm, ấp, thôn',
      'Tổ trưởng',
      'Điện thoại',
      'Số thành viên',
      'Số hộ phụ trách',
      'Có nhóm Zalo',
      'Ngày thành lập',
      'Quyết định thành lập',
      'Ghi chú',
    ],
  ]);
});

test('danh sách thả xuống vừa giới hạn 255 ký tự của Excel', () => {
  const lists = registers.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.kind === 'choice' ? [column.choices.join(',')] : [])),
  );
  expect(lists).toHaveLength(1);
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(255);
});

describe('định nghĩa sai bị từ chối', () => {
  test('bản gốc thì không', () => {
    expect(faults({})).toEqual([]);
  });

  test.each<readonly [string, Partial<RegisterSource>, string]>([
    ['hai cột một mã', { columns: [...vanBan.columns, vanBan.columns[0]!] }, 'columns.6.code: used twice'],
    [
      'cột nhận dạng không có',
      { keyColumns: ['so-ky-hieu', 'nguoi-ky'] },
      'keyColumns.1: no column "nguoi-ky"',
    ],
    ['cột nhận dạng đầu có thể trống', { keyColumns: ['co-quan'] }, 'keyColumns.0: not required'],
    [
      'đếm theo cột không phải danh sách chọn',
      printed({ countedBy: 'trich-yeu' }),
      'printed.countedBy: not a choice',
    ],
    ['mẫu câu hở ngoặc', printed({ line: '- {loai' }), 'printed.line: brackets that do not match'],
    ['mẫu câu dùng cột lạ', printed({ line: '- {nguoi-ky}' }), 'printed.line: no column "nguoi-ky"'],
    ['tên bảng in không có kỳ', printed({ heading: 'Danh sách' }), 'printed.heading: names the period'],
  ])('%s', (_, change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });
});

describe('dấu của định nghĩa', () => {
  test('đổi khi nghĩa của một ô đổi', () => {
    const [first, ...others] = VAN_BAN.columns;
    const optional = { ...VAN_BAN, columns: [{ ...first!, required: false }, ...others] };
    const renamed = { ...VAN_BAN, columns: [{ ...first!, name: { vi: 'Loại', en: 'Kind' } }, ...others] };
    const hashes = [VAN_BAN, optional, renamed, { ...VAN_BAN, keyColumns: ['so-ky-hieu'] }].map(registerHash);
    expect(new Set(hashes).size).toBe(4);
  });

  test('không đổi khi chỉ đổi cách in hay lời nhắc', () => {
    const reworded = { ...VAN_BAN, printed: { ...VAN_BAN.printed, heading: 'Văn bản {period}' } };
    expect(registerHash(reworded)).toBe(registerHash(VAN_BAN));
  });
});
