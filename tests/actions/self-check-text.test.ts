import type { NotRunReason, SelfCheckResult } from '../../src/actions/self-check';
import { selfCheckText } from '../../src/actions/self-check-text';
import { en } from '../../src/language/en';
import { vi } from '../../src/language/vi';

const ENVIRONMENT = {
  hostName: 'Excel',
  hostVersion: '16.0.17328',
  platform: 'Windows',
  decimalSign: ',',
};

function result(given: Partial<SelfCheckResult> = {}): SelfCheckResult {
  return {
    version: '0.2.0',
    build: '76156a9',
    passed: 78,
    failed: [],
    notRunnable: [],
    leftBehind: [],
    sameAsBefore: true,
    changedSheets: [],
    faults: [],
    ...given,
  };
}

const notRun = (count: number, reason: NotRunReason) =>
  Array.from({ length: count }, (_, index) => ({ title: `đọc: mục ${index + 1}`, reason }));

test('đạt cả: vài dòng', () => {
  expect(selfCheckText(result(), ENVIRONMENT, vi)).toBe(
    [
      'Tự kiểm tra trên máy này',
      'Sổ Chỉ Số 0.2.0 (bản dựng 76156a9)',
      'Excel 16.0.17328, Windows',
      'Dấu thập phân của máy: “,”',
      'Đạt 78, không đạt 0, không chạy 0',
      'Sổ tính còn nguyên như trước khi kiểm tra.',
    ].join('\n'),
  );
});

test('không đạt: mỗi lỗi hai dòng, lỗi dừng giữa chừng nói rõ lỗi gì', () => {
  const text = selfCheckText(
    result({
      passed: 76,
      failed: [
        { title: 'ghi trang: keeps number formats', expected: '[1] = "0.00"', found: '[1] = "0,00"' },
        { title: 'sửa ô: writes formulas', expected: null, found: 'TypeError: một dòng\nhai dòng' },
      ],
      notRunnable: [...notRun(1, 'models'), ...notRun(2, 'own-workbook')],
    }),
    ENVIRONMENT,
    vi,
  );
  expect(text.split('\n').slice(4)).toEqual([
    'Đạt 76, không đạt 2, không chạy 3',
    'Sổ tính còn nguyên như trước khi kiểm tra.',
    'Không đạt:',
    '1. ghi trang: keeps number formats',
    '   mong đợi [1] = "0.00"; nhận được [1] = "0,00"',
    '2. sửa ô: writes formulas',
    '   dừng vì lỗi: TypeError: một dòng hai dòng',
    'Không kiểm được qua Excel (kiểu chữ, khung, độ rộng, quy tắc…): 1',
    '- đọc: mục 1',
    'Cần một sổ tính riêng, không kiểm được ở sổ đang mở: 2',
    '- đọc: mục 1',
    '- đọc: mục 2',
  ]);
});

test('what is left to a person stands before the failures', () => {
  const text = selfCheckText(
    result({
      passed: 3,
      leftBehind: ['SCS~4 Một'],
      sameAsBefore: false,
      changedSheets: Array.from({ length: 12 }, (_, index) => `Trang ${index + 1}`),
      faults: ['protected: the structure is protected'],
      notRunnable: notRun(1, 'not-cleaned'),
    }),
    ENVIRONMENT,
    en,
  );
  expect(text.split('\n').slice(5)).toEqual([
    'The workbook differs from before the check, or could not be read again to compare. Look through the sheets; if anything is odd, close the workbook without saving.',
    'Sheets that differ: “Trang 1”, “Trang 2”, “Trang 3”, “Trang 4”, “Trang 5”, “Trang 6”, “Trang 7”, “Trang 8”, “Trang 9”, “Trang 10” and 2 more',
    'Test sheets that could not be deleted, delete them by hand: “SCS~4 Một”',
    'Error while deleting test sheets or comparing: protected: the structure is protected',
    'Not run because test sheets could not be deleted: 1',
    '- đọc: mục 1',
  ]);
});

test('a hundred long failures stay under 8 KB, and the text says how many lines it leaves out', () => {
  const failed = Array.from({ length: 100 }, (_, index) => ({
    title: `ghi trang: mục ${index + 1}`,
    expected: 'ệ'.repeat(1000),
    found: 'ộ'.repeat(1000),
  }));
  const text = selfCheckText(result({ failed }), ENVIRONMENT, vi);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(8 * 1024);
  const lines = text.split('\n');
  const more = /^… và (\d+) dòng nữa$/.exec(lines.at(-1) ?? '');
  expect(Number(more?.[1]) + lines.length - 1).toBe(7 + 200);
});
