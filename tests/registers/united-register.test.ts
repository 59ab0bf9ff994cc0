import { registers } from '../../src/registers/catalogue';
import { isUnited, registerSchema } from '../../src/registers/register-definition';
import { sheetRegisters } from '../../src/registers/sheet-registers';
import { unitedRegister } from '../../src/registers/united-register';
import { TO_CNSCD, VAN_BAN } from '../support/register-table';

test('danh sách tổng hợp có đủ cột của danh sách gốc, thêm đơn vị, tệp nguồn, cột trùng và cột cần xem lại', () => {
  expect(unitedRegister(VAN_BAN).columns.map(({ name }) => name.vi)).toEqual([
    'Đơn vị',
    'Loại văn bản',
    'Số, ký hiệu',
    'Ngày ban hành',
    'Cơ quan ban hành',
    'Trích yếu',
    'Ghi chú',
    'Tệp nguồn',
    'Trùng với',
    'Cần xem lại',
  ]);
  expect(unitedRegister(VAN_BAN).printed.line).toBe(
    '- {don-vi}: {loai} số {so-ky-hieu}, ngày {ngay-ban-hanh}[ của {co-quan}] {trich-yeu:about}.',
  );
  expect(unitedRegister(TO_CNSCD).printed.line).toBeUndefined();
});

test.each(registers)(
  '$id: định nghĩa tổng hợp đúng khuôn như mọi danh sách, cột nêu ra đều có',
  (register) => {
    const { unitColumn, acrossUnits, ...definition } = unitedRegister(register);
    expect(registerSchema.parse(definition)).toEqual(definition);
    const codes = definition.columns.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([unitColumn, ...acrossUnits]));
  },
);

test('trang tính có thể là danh sách của một đơn vị hay của nhiều đơn vị', () => {
  expect(sheetRegisters.map((register) => [register.id, isUnited(register)])).toEqual([
    ['van-ban-tong-hop', true],
    ['to-cnscd-tong-hop', true],
    ['van-ban', false],
    ['to-cnscd', false],
  ]);
});
