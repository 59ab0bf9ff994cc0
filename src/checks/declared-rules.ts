import { parseRelation } from '../model/formula/parse-formula';
import type { Relation } from '../model/formula/formula';
import { sumOfCodes, type CodeSum } from '../model/formula/sum-of-codes';
import type { EntryTable } from '../model/entry';
import type { SetRule } from '../model/indicator-set';

type RuleOf<Kind extends SetRule['kind']> = Extract<SetRule, { kind: Kind }>;

/** The rules of a kind that a sheet's set declares. */
export function declaredRules<Kind extends SetRule['kind']>(
  { set }: EntryTable,
  kind: Kind,
): readonly RuleOf<Kind>[] {
  const isOfKind = (rule: SetRule): rule is RuleOf<Kind> => rule.kind === kind;
  return set.rules.filter(isOfKind);
}

/** The comparisons of a sheet's set. One that cannot be read is a fault of the set, said where sets are checked. */
export function declaredRelations(table: EntryTable): readonly Relation[] {
  return declaredRules(table, 'relation').flatMap(({ formula }) => {
    const read = parseRelation(formula);
    return 'ok' in read ? [read.ok] : [];
  });
}

/** The total and the parts of a comparison that says just that; null for another, or one that names a code twice. */
export function sumIn(relation: Relation): CodeSum | null {
  const sum = sumOfCodes(relation);
  if (sum === null) return null;
  return new Set([sum.total, ...sum.parts]).size === sum.parts.length + 1 ? sum : null;
}
