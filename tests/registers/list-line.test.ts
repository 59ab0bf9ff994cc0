import fc from 'fast-check';
import { aboutPhrase, parseListLine, placeholdersIn, writeListLine } from '../../src/registers/list-line';

const write = (template: string, texts: Readonly<Record<string, string>>) => {
  const parts = parseListLine(template);
  if (parts === null) throw new Error('the template cannot be read');
  return writeListLine(parts, (code) => texts[code] ?? '');
};

describe('câu liệt kê', () => {
  test('điền nội dung các cột vào chỗ của chúng', () => {
    expect(write('- {loai} số {so}.', { loai: 'Kế hoạch', so: '102/KH-UBND' })).toBe(
      '- Kế hoạch số 102/KH-UBND.',
    );
  });

  test('bỏ phần trong ngoặc vuông khi cột của nó để trống', () => {
    const template = 'ngày {ngay}[ của {co-quan}] về {viec}';
    const texts = { ngay: '10/4/2023', viec: 'x' };
    expect(write(template, texts)).toBe('ngày 10/4/2023 về x');
    expect(write(template, { ...texts, 'co-quan': 'UBND huyện' })).toBe('ngày 10/4/2023 của UBND huyện về x');
  });

  test('một phần có hai cột thì thiếu một cũng bỏ cả phần', () => {
    expect(write('A[ ({b}, {c})]', { b: '1' })).toBe('A');
    expect(write('A[ ({b}, {c})]', { b: '1', c: '2' })).toBe('A (1, 2)');
  });

  test('để lại chỗ trống cho cột thiếu ngoài ngoặc vuông', () => {
    expect(write('số {so}, ngày {ngay}', { so: '1' })).toBe('số 1, ngày …');
  });

  test.each(['{chưa đóng', 'đóng]', '[mở', '{Hoa}', '{a b}'])('không đọc được mẫu câu %s', (template) => {
    expect(parseListLine(template)).toBeNull();
  });

  test('kể ra các cột mà mẫu câu dùng, kể cả trong ngoặc vuông', () => {
    expect(placeholdersIn(parseListLine('{a} [{b}] {c:about}')!)).toEqual(['a', 'b', 'c']);
  });

  test('không bao giờ in hai dấu cách liền nhau hay dấu cách trước dấu phẩy, dấu chấm', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const line = write('- {a} , [ của {b}] .', { a, b });
        expect(line).not.toMatch(/\s\s| [,.]/u);
      }),
    );
  });
});

describe('trích yếu nối bằng “về”', () => {
  test.each([
    ['phê duyệt kết quả', 'về phê duyệt kết quả'],
    ['Phê duyệt kết quả.', 'về phê duyệt kết quả'],
    ['V/v viết bài giới thiệu', 'về việc viết bài giới thiệu'],
    ['v/v: viết bài', 'về việc viết bài'],
    ['Về việc tuyên truyền', 'về việc tuyên truyền'],
    ['về phát triển doanh nghiệp;', 'về phát triển doanh nghiệp'],
    // Names keep their capitals.
    ['Vĩnh Lộc đăng ký', 'về Vĩnh Lộc đăng ký'],
    ['UBND huyện giao chỉ tiêu', 'về UBND huyện giao chỉ tiêu'],
    ['Đề án 06', 'về đề án 06'],
    // "Vệ sinh" is no "về".
    ['Vệ sinh môi trường', 'về vệ sinh môi trường'],
  ])('%s', (subject, phrase) => {
    expect(aboutPhrase(subject)).toBe(phrase);
  });
});
