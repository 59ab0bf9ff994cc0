import fc from 'fast-check';
import { codesInSentence } from '../../../src/model/sentence/codes-in-sentence';
import { parseSentence } from '../../../src/model/sentence/parse-sentence';
import { renderSentence } from '../../../src/model/sentence/render-sentence';
import { SENTENCE_LIMITS, type SentenceProblem } from '../../../src/model/sentence/sentence-problem';
import { count, written } from './figures';

test.each([
  ['', 'empty', 1],
  [' \n ', 'empty', 1],
  ['Số nhóm {ZALO', 'unclosed-placeholder', 9],
  ['Số nhóm {ZALO [x', 'unclosed-placeholder', 9],
  ['Số nhóm ZALO}', 'stray-brace', 13],
  ['Số nhóm[ {ZALO}', 'unclosed-choice', 8],
  ['Số nhóm {ZALO}]', 'stray-bracket', 15],
  ['Số [{A} [{B}]]', 'nested-choice', 9],
  ['Số [nhóm]', 'choice-without-figure', 4],
  ['Số []', 'choice-without-figure', 4],
  ['Số [{?}]', 'choice-without-figure', 4],
  ['Số [{A}|không có|{B}]', 'unreachable-alternative', 17],
  ['Số {?}', 'misplaced-reason', 4],
  ['Số [{A}|{B} {?}]', 'misplaced-reason', 8],
  ['Số {}', 'malformed-code', 4],
  ['Số {+}', 'malformed-code', 4],
  ['Số {A,B}', 'malformed-code', 4],
  ['Số {-A}', 'malformed-code', 4],
  ['Số {A:2}', 'malformed-mark', 4],
  ['Số {A:0,0000000}', 'malformed-mark', 4],
  ['Số {A|x}', 'too-many-words', 4],
  ['Số {+A người|a|b|c|d|e}', 'too-many-words', 4],
  ['Số [{A}|{?a|b|c}]', 'too-many-words', 9],
] as const)('%j: %s ở ký tự %i', (template, type, position) => {
  expect(problemOf(template)).toMatchObject({ type, position });
});

test('lỗi dẫn đoạn văn bản, rút ngắn', () => {
  expect(problemOf('Số {A:2 nhóm}')?.near).toBe('A:2 nhóm');
  expect(problemOf(`Số {${'A,'.repeat(40)}}`)?.near).toHaveLength(31);
});

test('giới hạn: 2000 ký tự, 60 số liệu', () => {
  expect(problemOf('a'.repeat(SENTENCE_LIMITS.characters))).toBeNull();
  expect(problemOf('a'.repeat(SENTENCE_LIMITS.characters + 1))?.type).toBe('too-long');
  expect(problemOf('{A} '.repeat(SENTENCE_LIMITS.figures))).toBeNull();
  expect(problemOf('{A} '.repeat(SENTENCE_LIMITS.figures + 1))?.type).toBe('too-many-figures');
});

test('mã như mọi mã chỉ tiêu: 1.10 khác 1.1, có chữ Việt', () => {
  expect(codesOf('{1.10} {1.1} {TỔ-CN_2} {+A.TANG người}[ {B:00} (x {C})| {D}|{?}] {A.TANG}')).toEqual([
    '1.10',
    '1.1',
    'TỔ-CN_2',
    'A.TANG',
    'B',
    'C',
    'D',
  ]);
});

test('câu không có số liệu là câu thường', () => {
  expect(codesOf('Tiếp tục triển khai Đề án 06.')).toEqual([]);
  expect(written('Tiếp tục triển khai Đề án 06.', {})).toBe('Tiếp tục triển khai Đề án 06.');
});

test('viết đôi để in chính dấu ấy; gạch đứng ngoài ngoặc là chữ', () => {
  expect(written('[[1]] {{A}} || | {A}}}', { A: count('5') })).toBe('[1] {A} | | 5}');
  expect(written('[{A} || {B} [[x]]]', { A: count('5'), B: count('6') })).toBe('5 | 6 [x]');
});

test('dấu phẩy trong số, ngoặc không khép, ngoặc không có số liệu không cắt câu', () => {
  expect(written('[ {A} (trong đó, theo kế hoạch) 1,5 lần, như trên|{?}]', { A: count('5') })).toBe(
    '5 (trong đó, theo kế hoạch) 1,5 lần, như trên',
  );
  expect(written('[{A} hộ (tính cả {B}]', { A: count('5'), B: count('6') })).toBe('5 hộ (tính cả 6');
});

test('chuỗi ký tự bất kỳ: đọc được hoặc nêu vị trí trong chuỗi, không bao giờ vỡ', () => {
  const signs = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '|',
    '(',
    ')',
    ', ',
    '; ',
    '+',
    '?',
    ':',
    'A',
    '0',
    ' ',
    '{A}',
    '{+B x}',
    '{?}',
    'đạt ',
    '\ue000',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const parsed = parseSentence(text);
        if ('problem' in parsed) {
          expect(parsed.problem.position).toBeGreaterThanOrEqual(1);
          expect(parsed.problem.position).toBeLessThanOrEqual(Math.max(text.length, 1));
          return;
        }
        for (const figure of [null, count('7')]) {
          const sentence = renderSentence(parsed.ok, () => figure);
          expect(sentence).not.toContain('\ue000');
          expect(sentence).toBe(sentence.trim());
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('ngoặc lồng sâu nhất mà độ dài cho phép', () => {
  const depth = (SENTENCE_LIMITS.characters - 5) / 2;
  const template = `[${'('.repeat(Math.floor(depth))}{A}${')'.repeat(Math.floor(depth))}]`;
  expect(problemOf(template)).toBeNull();
  expect(written(template, {})).toBe('');
  expect(written(template, { A: count('5') })).toBe(template.replace('{A}', '5').slice(1, -1));
});

function problemOf(template: string): SentenceProblem | null {
  const parsed = parseSentence(template);
  return 'problem' in parsed ? parsed.problem : null;
}

function codesOf(template: string): readonly string[] {
  const parsed = parseSentence(template);
  if ('problem' in parsed) throw new Error(parsed.problem.type);
  return codesInSentence(parsed.ok);
}
