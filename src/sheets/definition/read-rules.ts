import type { SetRule } from '../../model/indicator-set';
import { isCode } from '../../model/formula/code-notation';
import type { FoundBlock } from './find-blocks';
import type { Places } from './places';
import { readFormula } from './read-indicators';
import { cellIn, type FieldReader } from './row-cells';
import { readRule, RULE_EXAMPLE } from './rule-text';
import { RULE } from './vocabulary';

/** The rules that figures keep, a row each. */
export function readRules(block: FoundBlock, fields: FieldReader, places: Places): SetRule[] {
  const rules: SetRule[] = [];
  for (const row of block.rows) {
    const cell = cellIn(block, row, 'content');
    const kind = fields.requiredWord(cellIn(block, row, 'kind'), RULE);
    const text = readFormula(cell, fields);
    if (text === '') fields.missing(cell);
    if (kind === null || text === '') continue;
    const rule = readRule(kind, text);
    if (rule === null || !codesOf(rule).every(isCode)) {
      fields.refuse(cell, { type: 'rule-unreadable', text, example: RULE_EXAMPLE[kind] });
      continue;
    }
    places.put(['rules', rules.length], cell);
    rules.push(rule);
  }
  return rules;
}

function codesOf(rule: SetRule): readonly string[] {
  switch (rule.kind) {
    case 'relation':
      return [];
    case 'cumulative':
      return [rule.increase, rule.cumulative];
    case 'shared-base':
      return rule.rates.flatMap(({ rate, part }) => [rate, part]);
    case 'same-matter':
      return rule.codes;
    case 'target-surpassed':
      return [rule.target, rule.result];
  }
}

/** The sentences of the report in their order. */
export function readSentences(block: FoundBlock, fields: FieldReader, places: Places): string[] {
  const sentences: string[] = [];
  for (const row of block.rows) {
    const cell = cellIn(block, row, 'text');
    const text = fields.text(cell);
    if (text === '') continue;
    places.put(['sentences', sentences.length], cell);
    sentences.push(text);
  }
  return sentences;
}
