import { rowsOf, type EntryRow, type EntryTable } from '../model/entry';
import { finding, type Finding } from '../model/finding';
import { codesIn } from '../model/formula/codes-in';
import type { Relation } from '../model/formula/formula';
import { holds } from '../model/formula/holds';
import { indicatorOf } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import { declaredRelations, sumIn } from './declared-rules';
import { nameOf } from './figure-in-cell';
import { saidFormula } from './said-formula';
import { placeOf, type Rule } from './rule';

/**
 * Figures that break a comparison of the set which is more than a sum: more officials with digital skills than
 * officials. The comparison is exact, as docs/formula-grammar.md says, and nothing is said where a figure is missing.
 */
export const brokenRelation: Rule = ({ table }) => {
  const relations = declaredRelations(table).filter((relation) => sumIn(relation) === null);
  if (relations.length === 0) return [];
  return rowsOf(table).flatMap((row) => relations.flatMap((relation) => findingOf(table, row, relation)));
};

function findingOf(table: EntryTable, row: EntryRow, relation: Relation): readonly Finding[] {
  const judged = holds(relation, (code) => figureOf(row.entries.get(code)?.observed));
  if (judged.type !== 'fails') return [];
  const entries = codesIn(relation).flatMap((code) => {
    const entry = row.entries.get(code);
    return entry === undefined ? [] : [{ code, cell: entry.cell }];
  });
  const [first] = entries;
  const indicator = first === undefined ? undefined : indicatorOf(table.set, first.code);
  const named = (code: string) => `“${nameOf(table, code)}”`;
  return [
    finding('relation-broken', placeOf(table, row, indicator, first?.cell), {
      left: { text: saidFormula(relation.left, named), value: judged.left },
      sign: relation.sign,
      right: { text: saidFormula(relation.right, named), value: judged.right },
      cells: entries.map(({ cell }) => cell),
    }),
  ];
}
