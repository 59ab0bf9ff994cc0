import type { Language } from '../../src/language/language';
import { en } from '../../src/language/en';
import { sayPasteOmission, sayPasteRefusal } from '../../src/language/paste/say-paste';
import { vi } from '../../src/language/vi';
import { finding } from '../../src/model/finding';
import type {
  ColumnQuestion,
  LeftOutColumn,
  PasteOmission,
  PasteOmissionDetails,
  PasteRefusal,
  PasteRefusalDetails,
  TitleLine,
} from '../../src/model/paste-problem';

const UNIT = 'UBND xã Mỹ Bình';
const INDICATOR = 'Mức độ hài lòng';

const REFUSALS: PasteRefusalDetails = {
  'nothing-pasted': {},
  'too-large': { size: 'rows', found: 12345, limit: 10000 },
  'legacy-encoding': { text: 'x· Mü B×nh', encoding: 'tcvn3' },
  'numbers-without-names': { rows: 8, first: '79,41' },
  'no-unit-matches': { texts: ['Lào Cai', 'Cà Mau'], unit: UNIT },
  'two-name-columns': { line: 4, first: 'Phường 1', second: 'Phường 2' },
  'no-figures': {},
  'several-tables': { line: 9, heading: 'Đơn vị | Điểm' },
  'indicator-twice': { indicator: INDICATOR, first: 2, second: 5 },
  'unknown-indicator': { indicator: 'XYZ' },
};

const OMISSIONS: PasteOmissionDetails = {
  'unknown-unit': { name: 'xã Lạ' },
  'suggested-unit': { name: 'My Binh', suggestion: UNIT, reason: 'same-without-accents' },
  'ambiguous-unit': { name: 'An Bình', candidates: ['xã An Bình', 'phường An Bình'] },
  'code-name-mismatch': { code: 'H59.01', name: 'xã An Bình', nameOfCode: UNIT },
  'confirmed-twice': { name: 'My Binh', unit: UNIT, otherLine: 7 },
  nameless: {},
  'short-row': { unit: UNIT, cells: 2, width: 4 },
  total: { name: 'Tổng cộng' },
  remark: { name: 'Ghi chú' },
  'sub-row-without-column': { name: 'Hồ sơ điện tử' },
  'unit-not-on-sheet': { unit: UNIT },
  'unit-unsure-on-sheet': { unit: UNIT },
  'same-unit-again': { unit: UNIT, otherLine: 7 },
  'closed-cell': { unit: UNIT, indicator: INDICATOR, text: '52,27' },
  'indicator-not-on-sheet': { unit: UNIT, indicator: INDICATOR },
  'blank-cell': { unit: UNIT, indicator: INDICATOR },
  'dated-cell': { unit: UNIT, indicator: INDICATOR, cell: 'D12' },
  'unreadable-figure': {
    finding: finding(
      'unknown-word',
      { unit: { code: 'NN', name: UNIT } },
      { text: 'Đạt', allowed: ['no-activity'] },
    ),
  },
  'different-figures': { unit: UNIT, indicator: INDICATOR, texts: ['79,41', '79,14'], otherLine: 7 },
};

const QUESTIONS: readonly ColumnQuestion[] = [
  'no-heading',
  'unknown-heading',
  'headings-out-of-line',
  'several-indicators',
  'indicator-twice',
  'points-for-rates',
  'several-periods',
  'period-disputed',
  'period-unsaid',
];
const AT: TitleLine = { line: 7, text: 'Kết quả tháng 5/2025' };
const LINES = { first: 12, last: 20 };
const LEFT_OUT: readonly LeftOutColumn[] = [
  { reason: 'ordinal' },
  { reason: 'rank' },
  { reason: 'change' },
  { reason: 'remark' },
  { reason: 'earlier' },
  { reason: 'words' },
  { reason: 'empty' },
  { reason: 'other-period', said: 'Tháng 4', period: '2025-04' },
];

const refusals = keysOf(REFUSALS).map((code) => ({ code, details: REFUSALS[code] }) as PasteRefusal);
const omissions = keysOf(OMISSIONS).map(
  (code) => ({ code, line: 5, details: OMISSIONS[code] }) as PasteOmission,
);

function keysOf<Key extends string>(record: Readonly<Record<Key, object>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

/** Every sentence, and the values that it has to say. */
function sentences(language: Language): readonly (readonly [string, readonly string[]])[] {
  const { paste } = language;
  return [
    ...refusals.map((refusal) => [sayPasteRefusal(refusal, language), valuesIn(refusal.details)] as const),
    ...omissions.map((omission) => {
      const values = omission.code === 'unreadable-figure' ? ['Đạt', UNIT] : valuesIn(omission.details);
      return [sayPasteOmission(omission, language), values] as const;
    }),
    ...QUESTIONS.map((question) => {
      const heading = ['no-heading', 'headings-out-of-line'].includes(question) ? [] : ['Cột lạ'];
      return [paste.columnQuestions[question](3, heading[0] ?? '', [AT]), ['3', ...heading]] as const;
    }),
    ...LEFT_OUT.map((column) => {
      return [paste.leftOutColumn(column), column.reason === 'other-period' ? [column.said] : []] as const;
    }),
    [`${paste.table(2, LINES)}.`, ['2', '12', '20']],
    [paste.periodRead('2025-05', AT), ['7', AT.text]],
    [paste.otherKind('766', '2025', AT), ['766', '7', AT.text]],
    [paste.passedOver(LINES, sayPasteRefusal(refusals[0]!, language)), ['12', '20']],
    [paste.notInTable([UNIT, 'Phường 1']), [UNIT, 'Phường 1']],
  ];
}

function valuesIn(details: object): readonly string[] {
  const values = Object.entries(details).filter(([key]) => !['size', 'encoding', 'reason'].includes(key));
  return values.flatMap(([, value]: [string, unknown]) => [value].flat().map(written));
}

function written(value: unknown): string {
  return typeof value === 'number' ? String(value).replace(/\B(?=(\d{3})+$)/g, '.') : String(value);
}

test.each([vi, en])('tiếng $id: câu trọn vẹn, nói đủ giá trị', (language) => {
  for (const [sentence, values] of sentences(language)) {
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN|\bnull\b| {2}|“”/);
    expect(sentence).toBe(sentence.normalize('NFC'));
    for (const value of values) expect(sentence).toContain(value);
  }
});

test('câu tiếng Anh không còn sót tiếng Việt ngoài dấu ngoặc và tên đơn vị', () => {
  for (const [sentence] of sentences(en)) {
    const own = sentence
      .replace(/“[^”]*”/g, '')
      .replaceAll(UNIT, '')
      .replaceAll('Phường 1', '');
    expect(own).not.toMatch(/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/);
  }
});

test('hai thứ tiếng không dùng chung một câu', () => {
  const english = new Set(sentences(en).map(([sentence]) => sentence));
  for (const [sentence] of sentences(vi)) expect(english).not.toContain(sentence);
});
