import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { codesInSentence } from '../../src/model/sentence/codes-in-sentence';
import { parseSentence } from '../../src/model/sentence/parse-sentence';
import { isReportWord } from '../../src/model/sentence/report-words';
import { SEED_000_SENTENCES } from '../model/sentence/seed-000-sentences';
import { writtenSentences } from './document-sentences';
import { documentValues } from './document-values';
import { formSet } from './form-facts';

const set = formSet(cdsThang);
const values = documentValues('nga-nam/cds-thang-2025-06.csv');
const written = writtenSentences(set, values, {
  area: 'thị xã',
  place: 'thị xã Ngã Năm',
  year: '2025',
});

test('the set writes as many sentences as the report has', () => {
  expect(written).toHaveLength(SEED_000_SENTENCES.length);
});

test.each(SEED_000_SENTENCES.map(({ rows, expected }, index) => [rows.join(', '), expected, index] as const))(
  '%s: from the texts of the sample to the sentence of the report',
  (_rows, expected, index) => {
    expect(written[index]).toBe(expected);
  },
);

test('another place and year write their own names', () => {
  const [first] = writtenSentences(set, values, { area: 'xã', place: 'xã Giao Minh', year: '2026' });
  expect(first).toContain(
    'Ủy ban nhân dân xã triển khai Kế hoạch thực hiện nhiệm vụ Chuyển đổi số xã Giao Minh năm 2026;',
  );
  expect(written.join(' ')).toContain('thị xã Ngã Năm');
});

test('every figure of the sample is told, and no other', () => {
  const told = set.sentences.flatMap((text) => {
    const parsed = parseSentence(text);
    return 'ok' in parsed ? codesInSentence(parsed.ok).filter((code) => !isReportWord(code)) : [];
  });
  expect([...told].sort()).toEqual(values.map(({ indicator }) => indicator).sort());
});
