import fc from 'fast-check';
import { heightOfLines, linesOf } from '../../src/sheets/text-lines';

const BODY = { size: 12 };

/** Widths measured with Tinos, which has the widths of Times New Roman, in points at size 100. */
const MEASURED: readonly (readonly [string, number, boolean])[] = [
  ['BÁO CÁO BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP', 2940, true],
  ['UBND xã Phú Long (sáp nhập các xã Vĩnh', 1731, false],
  ['Tỷ lệ thủ tục hành chính thực hiện số hóa hồ sơ, kết quả', 2239, false],
  ['1. Kết quả điểm số Bộ chỉ số 766 của tỉnh Gia Lai trên Cổng Dịch vụ công quốc', 3368, true],
];

describe('how many lines a text takes', () => {
  test.each(MEASURED)('%s', (text, width, bold) => {
    const font = { size: 100, bold };
    expect(linesOf(text, font, width * 1.06)).toHaveLength(1);
    // A little short of its true width it must break: never one line where the font needs two.
    expect(linesOf(text, font, width * 0.99)).toHaveLength(2);
  });

  test('marks over and under letters take no width, in either spelling', () => {
    const composed = 'Tỷ lệ hồ sơ xử lý đúng hạn của từng đơn vị';
    for (const width of [60, 100, 150]) {
      expect(linesOf(composed.normalize('NFD'), BODY, width)).toHaveLength(
        linesOf(composed, BODY, width).length,
      );
    }
  });

  test('it breaks at spaces and at line breaks, and keeps every word', () => {
    expect(linesOf('một hai\nba', BODY, 500)).toEqual(['một hai', 'ba']);
    expect(linesOf('', BODY, 500)).toEqual(['']);
    const words = fc.array(fc.stringMatching(/^[a-zà-ỹA-Z0-9]{1,12}$/u), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 600 }), (list, width) => {
        expect(linesOf(list.join(' '), BODY, width).join(' ')).toBe(list.join(' '));
      }),
    );
  });

  test('a narrower column never takes fewer lines', () => {
    const text = 'UBND xã Phú Long (sáp nhập các xã Vĩnh Quới, Mỹ Quới và thị trấn Hưng Lợi)';
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 500 }), fc.integer({ min: 0, max: 100 }), (width, more) => {
        expect(linesOf(text, BODY, width).length).toBeGreaterThanOrEqual(
          linesOf(text, BODY, width + more).length,
        );
      }),
    );
  });

  test('a word longer than its column stands on a line of its own', () => {
    expect(linesOf('a Nghiêncứukhoahọc b', BODY, 30)).toEqual(['a', 'Nghiêncứukhoahọc', 'b']);
  });
});

test('lines of 12 points stand 15 points apart', () => {
  expect([1, 2, 3].map((lines) => heightOfLines(lines, BODY))).toEqual([17, 32, 47]);
});
