import { readDateText } from '../../../src/model/date-text';
import { findRegister } from '../../../src/registers/catalogue';
import type { RegisterDefinition } from '../../../src/registers/register-definition';
import { unitedRegister } from '../../../src/registers/united-register';
import { registerHighlights } from '../../../src/sheets/register/register-highlights';
import { layoutRegisterSheet } from '../../../src/sheets/register/register-layout';
import type { CellContent, CellModel } from '../../../src/workbook/sheet-model';
import { COMMUNE } from '../../support/forms';
import { H1_2025, VAN_BAN } from '../../support/register-table';
import { CalculatedWorkbook } from '../calculated-workbook';

const TEAMS = findRegister('to-cnscd')!;
const UNITED = unitedRegister(VAN_BAN);
/** The row of the first record, counted from 0. */
const FIRST = 7;

/** The colours of each column of a record, as a spreadsheet program reckons them; the first rule that holds wins. */
function colours(
  register: RegisterDefinition,
  record: Readonly<Record<string, CellContent>>,
): Readonly<Record<string, string>> {
  const rules = registerHighlights(register);
  const typed = register.columns.map(({ code }, index): CellModel => ({
    row: FIRST,
    column: index + 1,
    content: record[code] ?? null,
  }));
  const judged = rules.map(({ formula }, index): CellModel => ({
    row: FIRST,
    column: 100 + index,
    content: { formula, cached: false },
  }));
  const name = 'sổ';
  const model = layoutRegisterSheet({
    register,
    period: H1_2025,
    asOf: null,
    unit: COMMUNE,
    records: [],
    use: 'own',
  });
  const book = CalculatedWorkbook.of([{ ...model, name, cells: [...typed, ...judged] }]);
  return Object.fromEntries(
    register.columns.flatMap(({ code }, index) => {
      const column = index + 1;
      const rule = rules.find(
        ({ range }, at) =>
          range.left <= column && column <= range.right && book.valueAt(name, FIRST, 100 + at) === true,
      );
      return rule === undefined ? [] : [[code, rule.style.fill ?? '']];
    }),
  );
}

const YELLOW = 'FFE699';
const ORANGE = 'F8CBAD';
const RECORD = {
  loai: 'Kế hoạch',
  'so-ky-hieu': '12/KH-UBND',
  'ngay-ban-hanh': 45672,
  'trich-yeu': 'Chuyển đổi số năm 2025',
};

test('dòng đủ thì không tô; ô phải điền mà trống thì vàng', () => {
  expect(colours(VAN_BAN, RECORD)).toEqual({});
  expect(colours(VAN_BAN, { ...RECORD, 'so-ky-hieu': null })).toEqual({ 'so-ky-hieu': YELLOW });
  expect(colours(VAN_BAN, {})).toEqual({});
});

test.each([
  ['hôm qua', YELLOW],
  ['tháng 5', YELLOW],
  ['5/2025', YELLOW],
  ['31/05/2025', undefined],
  ['31-5-2025', undefined],
  ['31.05.2025', undefined],
  ['ngày 31 tháng 5 năm 2025', undefined],
  ['2025-05-31', undefined],
])('ngày ban hành “%s”', (text, colour) => {
  expect(readDateText(text) === null).toBe(colour !== undefined);
  expect(colours(VAN_BAN, { ...RECORD, 'ngay-ban-hanh': text })['ngay-ban-hanh']).toBe(colour);
});

test('số thành viên gõ chữ thì vàng', () => {
  const team = { 'ten-to': 'Tổ 1', xom: 'Xóm 1', 'to-truong': 'Lê Văn A' };
  expect(colours(TEAMS, { ...team, 'so-thanh-vien': 'mười' })).toMatchObject({ 'so-thanh-vien': YELLOW });
  expect(colours(TEAMS, { ...team, 'so-thanh-vien': 12 })['so-thanh-vien']).toBeUndefined();
});

describe('danh sách của nhiều đơn vị', () => {
  const united = { ...RECORD, 'don-vi': 'UBND xã Mỹ Bình', nguon: 'a.xlsx, dòng 9' };

  test('dòng trùng với dòng khác được tô cả dòng, kể cả ô không có gì', () => {
    const filled = colours(UNITED, { ...united, trung: 'dòng 10 cùng tệp' });
    expect(Object.keys(filled)).toEqual(UNITED.columns.map(({ code }) => code));
    expect(new Set(Object.values(filled))).toEqual(new Set([ORANGE]));
    expect(colours(UNITED, united)).toEqual({});
  });

  test('ô lỗi trong dòng trùng vẫn vàng', () => {
    const filled = colours(UNITED, { ...united, trung: 'dòng 10 cùng tệp', 'ngay-ban-hanh': 'hôm qua' });
    expect([filled['ngay-ban-hanh'], filled['trich-yeu']]).toEqual([YELLOW, ORANGE]);
  });

  test('chỉ kẻ các dòng có nội dung, lời dặn nói màu nghĩa là gì', () => {
    const records = [new Map(Object.entries(united)), new Map(Object.entries(united))];
    const head = { register: UNITED, period: H1_2025, asOf: null, unit: COMMUNE, use: 'own' } as const;
    const sheet = layoutRegisterSheet({ ...head, records });
    const ruled = sheet.cells.filter(({ column, style }) => column === 0 && style === 'ordinal');
    expect(ruled.map(({ row }) => row)).toEqual([FIRST, FIRST + 1]);
    expect(sheet.cells.find(({ style }) => style === 'help')?.content).toMatch(/^Ô vàng: .* Dòng màu cam: /);
  });
});
