import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFormula, parseRelation } from '../../../src/model/formula/parse-formula';

const text = readFileSync(join(__dirname, '../../../docs/formula-grammar.md'), 'utf8');
const firstTable = text.slice(0, text.indexOf('## Viết những gì')).split('\n');
const examples = firstTable.flatMap((line) => {
  const [, meaning = '', example] = /^\| (.*?) \| `(.*)`/.exec(line) ?? [];
  return example === undefined ? [] : [{ meaning: meaning.trim(), example }];
});

test('tài liệu có ví dụ', () => {
  expect(examples).toHaveLength(7);
});

test.each(examples)('ví dụ trong tài liệu đọc được: $meaning', ({ meaning, example }) => {
  const parsed = meaning.startsWith('Quy tắc') ? parseRelation(example) : parseFormula(example);
  expect(parsed).toHaveProperty('ok');
});
