import { unitedRegisterEn } from '../../src/language/united-register/en';
import { unitedRegisterVi } from '../../src/language/united-register/vi';

const COUNTS = { complete: 2, partly: 0, refused: 1, waiting: 0, earlier: 0, 'not-sent': 5 };
const PAIR = [
  { unit: 'UBND xã Mỹ Bình', file: 'a.xlsx', row: 9, name: '766/QĐ-TTg' },
  { unit: 'UBND xã Mỹ Quới', file: 'b.xlsx', row: 8, name: '766/QĐ-TTg' },
] as const;

test('tóm tắt: bao nhiêu dòng, bao nhiêu đơn vị ra sao', () => {
  expect(unitedRegisterVi.summary('Danh sách văn bản', 'năm 2025', 12, COUNTS)).toBe(
    'Danh sách văn bản, năm 2025: 12 dòng; 8 đơn vị – 2 đủ, 1 bị từ chối, 5 chưa gửi.',
  );
  expect(unitedRegisterEn.summary('Issued documents', '2025', 1, COUNTS)).toBe(
    'Issued documents, 2025: 1 record; 8 units – 2 complete, 1 refused, 5 not sent.',
  );
});

test('dòng trùng và dòng bị bỏ lại được nêu với đơn vị, tệp, dòng', () => {
  expect(unitedRegisterVi.duplicates(PAIR)).toBe(
    '“766/QĐ-TTg” – UBND xã Mỹ Bình (a.xlsx, dòng 9); UBND xã Mỹ Quới (b.xlsx, dòng 8)',
  );
  expect(unitedRegisterEn.duplicates(PAIR)).toBe(
    '“766/QĐ-TTg” – UBND xã Mỹ Bình (a.xlsx, row 9); UBND xã Mỹ Quới (b.xlsx, row 8)',
  );
  expect(unitedRegisterVi.leftBehind(PAIR, 0, 'cu.xlsx', 'moi.xlsx')).toBe(
    'cu.xlsx: “766/QĐ-TTg” (dòng 9), “766/QĐ-TTg” (dòng 8); tệp được tính là “moi.xlsx”',
  );
  expect(unitedRegisterEn.leftBehind(PAIR, 3, 'old.xlsx', 'new.xlsx')).toBe(
    'old.xlsx: “766/QĐ-TTg” (row 9), “766/QĐ-TTg” (row 8) and 3 more; the file that counts is “new.xlsx”',
  );
});
