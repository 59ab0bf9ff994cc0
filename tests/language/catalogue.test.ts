import { commandEn as en } from '../../src/language/command-line/en';
import { findingSentence, sayFinding } from '../../src/language/finding-text';
import type { Language } from '../../src/language/language';
import { commandVi as vi } from '../../src/language/command-line/vi';
import { decimal } from '../../src/model/decimal';
import { finding } from '../../src/model/finding';
import { CELL, type Said } from './finding-sample';
import { FINDING_SAMPLES } from './finding-samples';
import { REGISTER_SAMPLES } from './register-samples';
import { FAULT_SAMPLES, UNITS_SAMPLES } from './sentence-samples';
import { TAKE_IN_SAMPLES } from './take-in-samples';

const ENDS_A_SENTENCE = /[.?!…]$/;
const BROKEN = /undefined|\[object|NaN|\bnull\b|\d+n\b| {2}| [.,;?](?!\w)|\(\)|“”/;
const QUOTED = /“[^”]*”/g;
const VIETNAMESE_LETTER = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;
const languages = [vi, en];
const SAMPLES = [...FINDING_SAMPLES, ...REGISTER_SAMPLES, ...TAKE_IN_SAMPLES];
const codesOf = (samples: readonly { readonly code: string }[]) => [
  ...new Set(samples.map(({ code }) => code)),
];
const inLanguage = (said: Said, language: Language) => (typeof said === 'string' ? said : said[language.id]);

function expectWhole(text: string) {
  expect(text).not.toBe('');
  expect(text).toBe(text.trim());
  expect(text).not.toMatch(BROKEN);
  expect(text).toBe(text.normalize('NFC'));
}

function expectSaid(text: string, says: readonly Said[], language: Language) {
  for (const said of says) expect(text).toContain(inLanguage(said, language));
}

test('mẫu thử có đủ mọi loại phát hiện và mọi lỗi gọi lệnh', () => {
  for (const { findings, commandLine } of languages) {
    expect(codesOf(SAMPLES.map(({ found }) => found)).sort()).toEqual(Object.keys(findings).sort());
    expect(codesOf(FAULT_SAMPLES).sort()).toEqual(Object.keys(commandLine.faults).sort());
  }
});

describe.each(languages)('tiếng $id', (language) => {
  test.each(SAMPLES.map(({ found, says }) => [found.code, found, says] as const))(
    'phát hiện %s nói đủ giá trị',
    (_, found, says) => {
      const { title, place, fault, remedy, brief } = sayFinding(found, language);
      for (const text of [title, place, fault, remedy]) expectWhole(text);
      for (const sentence of [fault, remedy]) expect(sentence).toMatch(ENDS_A_SENTENCE);
      for (const name of [title, place]) expect(name).not.toMatch(ENDS_A_SENTENCE);
      expect(brief).not.toMatch(/undefined|\[object|NaN/);
      expectSaid(`${fault} ${remedy}`, says, language);
    },
  );

  test.each(UNITS_SAMPLES)('lỗi danh mục $code', ({ sentence, says }) => {
    expectWhole(sentence(language));
    expect(sentence(language)).toMatch(ENDS_A_SENTENCE);
    expectSaid(sentence(language), says, language);
  });

  test.each(FAULT_SAMPLES)('lỗi gọi lệnh $code', ({ sentence, says }) => {
    expectWhole(sentence(language));
    expect(sentence(language)).toMatch(ENDS_A_SENTENCE);
    expectSaid(sentence(language), says, language);
  });

  test('tiêu đề của các loại phát hiện khác nhau', () => {
    const titles = Object.values(language.findings).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('văn bản giúp đỡ viết bằng Unicode dựng sẵn, không có khoảng trắng thừa cuối dòng', () => {
    for (const help of Object.values(language.commandLine.help)) {
      expect(help).toBe(help.normalize('NFC'));
      expect(help).not.toMatch(/[ \t]$/m);
    }
  });
});

describe('câu của ô gõ mất dấu phẩy', () => {
  const found = finding('impossible-value', CELL, {
    value: decimal('957.7'),
    min: decimal('0'),
    max: decimal('100'),
    probable: decimal('95.77'),
  });
  const withoutSheet = { cell: 'D12', unit: CELL.unit!, indicator: CELL.indicator! };

  test('tiếng Việt, đúng từng chữ', () => {
    expect(findingSentence({ ...found, place: withoutSheet }, vi)).toBe(
      'Ô D12, xã Mỹ Bình, Tỷ lệ đúng hạn: 957,7 vượt quá 100. Có phải 95,77? Hãy đối chiếu và gõ lại.',
    );
  });

  test('tiếng Anh giữ cách viết số và tên trong sổ tính', () => {
    expect(findingSentence({ ...found, place: { ...CELL, workbook: 'thang 5.xlsx' } }, en)).toBe(
      'File thang 5.xlsx, sheet “T5-2025”, cell D12, xã Mỹ Bình, Tỷ lệ đúng hạn: 957,7 is more than 100. ' +
        'Should it be 95,77? Compare with the source and type it again.',
    );
  });
});

test('lời không nói về chỗ nào thì không mở đầu bằng dấu hai chấm', () => {
  expect(findingSentence(finding('file-empty', {}, {}), vi)).toBe(
    'Tệp không có byte nào. Hãy đề nghị đơn vị gửi lại; thường do tải thư chưa xong.',
  );
});

test('chỗ không có ô, đơn vị và chỉ tiêu thì nói kỳ; đơn vị không tên thì nói mã', () => {
  expect(vi.place({ sheet: 'T5-2025', period: '2025-05' })).toBe('Trang “T5-2025”, tháng 5/2025');
  expect(en.place({ sheet: 'T5-2025', period: '2025-05' })).toBe('Sheet “T5-2025”, May 2025');
  expect(en.place({ cell: 'D12', period: '2025-05', unit: { code: 'H01.01', name: '' } })).toBe(
    'Cell D12, H01.01',
  );
  expect(en.place({ period: 'kỳ lạ' })).toBe('Kỳ lạ');
});

test('câu tiếng Anh không còn sót tiếng Việt ngoài dấu ngoặc và giá trị', () => {
  for (const { found, says } of SAMPLES) {
    const { title, fault, remedy } = sayFinding(found, en);
    const values = says.map((said) => inLanguage(said, en));
    const own = values.reduce((text, value) => text.replaceAll(value, ''), `${title} ${fault} ${remedy}`);
    expect(own.replace(QUOTED, '')).not.toMatch(VIETNAMESE_LETTER);
  }
});

test('thay đổi hạng nói bằng lời', () => {
  const moves = [3, 1, 0, -1, -12, null];
  expect(moves.map(vi.movement)).toEqual([
    'tăng 3 bậc',
    'tăng 1 bậc',
    'giữ hạng',
    'giảm 1 bậc',
    'giảm 12 bậc',
    '–',
  ]);
  expect(moves.map(en.movement)).toEqual([
    'up 3 places',
    'up 1 place',
    'same rank',
    'down 1 place',
    'down 12 places',
    '–',
  ]);
});

test('tổng kết bằng tiếng Anh phân biệt một và nhiều', () => {
  const { findingCounts, noFindings, blocked, rankingHeading } = en.commandLine;
  expect(findingCounts({ error: 1, warning: 0, note: 2 })).toBe('In all: 1 error, 0 warnings, 2 notes.');
  expect(noFindings(1)).toBe('Checked 1 sheet: nothing to note.');
  expect(blocked(2)).toContain('2 errors left. ');
  expect(rankingHeading('Total score', '766 index', '2025-05', '2025-04')).toBe(
    'Total score – 766 index, May 2025 compared with April 2025',
  );
});

describe('giúp đỡ của hai thứ tiếng', () => {
  const options = (help: string) => [...new Set(help.match(/--[a-z-]+/g))].sort();
  const helps = Object.entries(vi.commandLine.help);

  test('có cùng các lệnh', () => {
    expect(Object.keys(en.commandLine.help).sort()).toEqual(helps.map(([command]) => command).sort());
  });

  test.each(Object.entries(en.commandLine.help))('nêu cùng các tùy chọn: %s', (command, english) => {
    const vietnamese = helps.find(([candidate]) => candidate === command)![1];
    expect(english).not.toBe(vietnamese);
    expect(options(english)).toEqual(options(vietnamese));
    expect(options(english)).not.toEqual([]);
  });
});
