import { nearestWord } from '../../src/model/nearest-word';

const CODES = ['HSSK.TANG', 'HSSK.LUYKE', 'HS', 'TONG', '1.1', '1.10'];

test.each([
  ['HSSK.LUYK', 'HSSK.LUYKE'],
  ['HSSK.LƯYKE', 'HSSK.LUYKE'],
  ['hssk.tang', 'HSSK.TANG'],
  ['TOMG', 'TONG'],
  ['1.11', '1.1'],
])('%s có lẽ là %s', (typed, meant) => {
  expect(nearestWord(typed, CODES)).toBe(meant);
});

test.each(['KHAC', 'ABCDEFG', '', 'H'.repeat(500)])('%s không giống mã nào', (typed) => {
  expect(nearestWord(typed, CODES)).toBeNull();
});

test('không có từ nào thì không gợi ý', () => {
  expect(nearestWord('HS', [])).toBeNull();
});
