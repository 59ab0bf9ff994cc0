import { en } from '../../src/language/en';
import { vi } from '../../src/language/vi';
import type { FailureCode } from '../../src/taskpane/state/status';

/** Every code there is: the compiler refuses a missing one. */
const CODES: Readonly<Record<FailureCode, true>> = {
  'sheet-not-found': true,
  'bad-sheet-name': true,
  'bad-model': true,
  'unreadable-file': true,
  'unsafe-file': true,
  'changed-meanwhile': true,
  'unfinished-change': true,
  'cell-being-edited': true,
  protected: true,
  'too-large': true,
  'not-supported': true,
  'session-expired': true,
  'host-failed': true,
  unexpected: true,
};

describe.each([vi, en])('tiếng $id', ({ id, pane }) => {
  test.each(Object.keys(CODES) as FailureCode[])('lỗi %s có câu nêu lỗi và câu chỉ cách sửa', (code) => {
    const { fault, remedy } = pane.failures[code];
    for (const sentence of [fault, remedy]) {
      expect(sentence).toMatch(/^\p{Lu}.{10,}[.!]$/u);
      expect(sentence).toBe(sentence.normalize('NFC').trim());
    }
    expect(fault).not.toBe(remedy);
  });

  test('mọi lỗi nói khác nhau', () => {
    const faults = Object.values(pane.failures).map(({ fault }) => fault);
    expect(new Set(faults).size).toBe(faults.length);
  });

  test('mọi chữ của khung bên đều có, dựng sẵn theo Unicode, không thừa khoảng trắng', () => {
    const texts = fixedTexts(pane);
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/ {2}|undefined/);
    }
    if (id === 'vi') expect(texts.filter((text) => /[ăâđêôơưạ-ỹ]/i.test(text)).length).toBeGreaterThan(120);
  });
});

test('câu báo ô đang sửa đúng như đã hứa với người dùng', () => {
  const { fault, remedy } = vi.pane.failures['cell-being-edited'];
  expect(`${fault} ${remedy}`).toBe(
    'Đang có ô được sửa trong Excel. Nhấn Enter hoặc Esc trong ô đó, rồi bấm Thử lại.',
  );
  expect(remedy).toContain(vi.pane.status.retry);
});

/** The texts that depend on nothing; a measure of a count is blank on purpose. */
function fixedTexts(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return key === 'count' ? [] : [value];
    return typeof value === 'object' && value !== null ? fixedTexts(value) : [];
  });
}
