import { digitSlip } from '../../src/checks/digit-slip';
import { decimal } from '../../src/model/decimal';

test.each([
  ['47', '42', 'wrong-digit'],
  ['1686', '1868', null], // ba chữ số khác
  ['17310', '17301', 'swapped-digits'],
  ['17301', '13701', 'swapped-digits'],
  ['17301', '10371', null], // đổi chỗ không liền nhau là hai lần gõ sai
  ['164', '1644', 'missing-digit'],
  ['16444', '1644', 'extra-digit'],
  ['644', '1644', 'missing-digit'],
  ['1644', '1639', null],
  ['1644', '1644', null],
  ['92.8', '92.83', 'wrong-digit'], // 92,8 là 92,80
  ['92.38', '92.83', 'swapped-digits'],
  ['51.70', '51.7', null], // cùng một số
  ['0', '5', 'wrong-digit'],
  ['5', '50', 'missing-digit'],
  ['-47', '42', null],
] as const)('gõ %s khi định gõ %s: %s', (typed, meant, slip) => {
  expect(digitSlip(decimal(typed), decimal(meant))).toBe(slip);
});
